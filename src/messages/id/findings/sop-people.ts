/** What is said of members and KSM against the SOP: SOP-03 to SOP-06, SOP-10, SOP-12 to SOP-16, SOP-21. */
import { count, rate as percent, rupiah } from '../../format';
import type { FindingCatalogue } from '../../finding-text';
import { dayOf, held, who, whom } from './words';

const DECIDE = 'atau catat putusan BKM di Pengaturan.';

export const women: FindingCatalogue['SOP-03'] = {
  group: ({ women: few, people, min, since }) => ({
    what: `Hanya ${count(few)} dari ${count(people)} anggota KSM ini perempuan.`,
    why: `Paling sedikit ${percent(min)} anggota KSM perempuan${held(since)}.`,
    fix: 'Ajak lebih banyak perempuan menjadi anggota sebelum pinjaman berikutnya.',
  }),
  borrowers: ({ women: few, people, min, since }) => ({
    what: `Hanya ${count(few)} dari ${count(people)} peminjam perempuan.`,
    why: `Paling sedikit ${percent(min)} dari semua peminjam perempuan${held(since)}.`,
    fix: 'Dahulukan KSM yang anggotanya perempuan.',
  }),
};

const AMOUNT_FIX = `Periksa bagian anggotanya; bila benar, kecilkan pada pinjaman berikutnya, ${DECIDE}`;

const above = (which: string): FindingCatalogue['SOP-04'] => ({
  above: ({ name, amount, max, since }) => ({
    what: `${which} ${whom(name)} ${rupiah(amount)}.`,
    why: `Paling banyak ${rupiah(max)} seorang anggota${held(since)}.`,
    fix: AMOUNT_FIX,
  }),
  average: ({ amount, members, max, since }) => ({
    what: `${which} rata-rata ${rupiah(amount)} untuk setiap dari ${count(members)} anggota.`,
    why: `Paling banyak ${rupiah(max)} seorang anggota${held(since)}; bagian tiap anggota tidak dibukukan.`,
    fix: AMOUNT_FIX,
  }),
  notRecorded: ({ loans, max }) => ({
    what: `Batas BKM belum dicatat: ${which.toLowerCase()} di atas ${rupiah(max)} pada ${count(loans)} pinjaman.`,
    why: 'Sejak 2015 batas pedoman tidak lagi menggambarkan kebiasaan; yang berlaku adalah putusan BKM.',
    fix: 'Catat putusan BKM di Pengaturan dengan tanggal dan sumbernya, lalu periksa lagi.',
  }),
});

export const firstLoans: FindingCatalogue['SOP-04'] = above('Pinjaman pertama');
export const nextLoans: FindingCatalogue['SOP-05'] = above('Pinjaman berikutnya');

const TOO_OFTEN = {
  why: (max: number, since: string): string =>
    `Paling banyak ${count(max)} kali${held(since)}; sesudah itu anggota dianjurkan ke bank, supaya dananya bergulir.`,
  fix: `Usulkan anggota yang lancar kepada mitra, ${DECIDE}`,
};

export const loansCount: FindingCatalogue['SOP-06'] = {
  member: ({ name, nth, max, since }) => ({
    what: `Ini pinjaman ke-${count(nth)} bagi ${whom(name)}.`,
    why: TOO_OFTEN.why(max, since),
    fix: TOO_OFTEN.fix,
  }),
  group: ({ nth, max, since }) => ({
    what: `Ini pinjaman ke-${count(nth)} bagi KSM ini; pinjaman tiap anggota tidak dibukukan.`,
    why: TOO_OFTEN.why(max, since),
    fix: TOO_OFTEN.fix,
  }),
};

export const poorList: FindingCatalogue['SOP-10'] = {
  notListed: ({ name }) => ({
    what: `${who(name)} meminjam, tetapi tidak tercantum di daftar keluarga miskin (PS2).`,
    why: 'Dana bergulir diperuntukkan bagi warga yang tercantum di PS2.',
    fix: 'Cocokkan dengan PS2 yang terakhir; bila memang tidak ada, bawa ke rapat BKM.',
  }),
};

export const jointLiability: FindingCatalogue['SOP-12'] = {
  none: ({ since }) => ({
    what: 'KSM ini belum mempunyai pernyataan tanggung renteng tertulis.',
    why: `Pernyataan tertulis diwajibkan${held(since)}; tanpanya tunggakan satu anggota tidak dapat dibebankan kepada KSM.`,
    fix: 'Buat pernyataannya bersama semua anggota, lalu isi tanggalnya.',
  }),
};

const TRAINING = {
  why: (since: string): string => `Semua anggota dilatih sebelum menerima pinjaman${held(since)}.`,
  fix: 'Isi tanggal pelatihannya, atau latih anggota ini sebelum pinjaman berikutnya.',
};

export const training: FindingCatalogue['SOP-13'] = {
  none: ({ name, since }) => ({
    what: `${who(name)} meminjam tanpa catatan pelatihan (PWK).`,
    why: TRAINING.why(since),
    fix: TRAINING.fix,
  }),
  late: ({ name, trained, disbursed, since }) => ({
    what: `${who(name)} baru dilatih ${dayOf(trained)}, sesudah pinjaman cair ${dayOf(disbursed)}.`,
    why: TRAINING.why(since),
    fix: TRAINING.fix,
  }),
};

export const savings: FindingCatalogue['SOP-14'] = {
  below: ({ name, savings: saved, needed, min, since }) => ({
    what: `Tabungan ${whom(name)} ${rupiah(saved)}, seharusnya paling sedikit ${rupiah(needed)}.`,
    why: `Paling sedikit ${percent(min)} dari pinjamannya selama pinjaman berjalan${held(since)}.`,
    fix: 'Ajak anggota ini menabung bersama angsurannya.',
  }),
};

const number = (earlier: string): string => `nomor ${earlier}`;
const ARREARS = {
  why: 'Pinjaman ulang hanya untuk yang mengembalikan dengan baik; meminjami yang menunggak menutup tunggakannya dengan utang baru.',
  fix: 'Selesaikan dahulu tunggakannya; periksa apakah ada angsuran yang belum dibukukan.',
};

export const arrears: FindingCatalogue['SOP-15'] = {
  own: ({ earlier, amount }) => ({
    what: `Pinjaman ini cair ketika pinjaman ${number(earlier)} menunggak ${rupiah(amount)}.`,
    ...ARREARS,
  }),
  member: ({ name, earlier, group, amount }) => ({
    what: `Pinjaman ini cair ketika ${whom(name)} ikut menunggak di ${group} (pinjaman ${number(earlier)}, ${rupiah(amount)}).`,
    ...ARREARS,
  }),
};

export const elsewhere: FindingCatalogue['SOP-16'] = {
  elsewhere: ({ name }) => ({
    what: `${who(name)} masih mempunyai pinjaman di tempat lain.`,
    why: 'Anggota yang berutang di beberapa tempat mudah menunggak.',
    fix: 'Tanyakan sisa utangnya dan hitung kemampuan bayarnya sebelum memberi pinjaman lagi.',
  }),
};

const RUNNING = {
  why: 'Pinjaman rangkap membebani anggota dua kali dan menyamarkan tunggakan.',
  fix: 'Tunggu sampai pinjaman sebelumnya lunas; periksa apakah pelunasannya belum dibukukan.',
};

export const doubleLoans: FindingCatalogue['SOP-21'] = {
  own: ({ earlier, amount }) => ({
    what: `Pinjaman ini cair sebelum pinjaman ${number(earlier)} lunas (sisa pokok ${rupiah(amount)}).`,
    ...RUNNING,
  }),
  member: ({ name, earlier, group, amount }) => ({
    what: `Pinjaman ini cair sebelum pinjaman ${whom(name)} di ${group} (${number(earlier)}) lunas (sisa pokok ${rupiah(amount)}).`,
    ...RUNNING,
  }),
};
