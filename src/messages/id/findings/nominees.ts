/** What is said of a nominee for a partner bank: MTR-01 to MTR-13. */
import type { FindingCatalogue } from '../../finding-text';
import { count, rate, rupiah } from '../../format';
import { dayOf } from './words';

const ASK_UPK = 'Usulkan anggota binaan UPK yang riwayat pinjamannya tercatat.';
const CONSENT_WHY = 'Tanpa persetujuan tercatat, data seseorang tidak boleh diberikan kepada mitra (UU 27/2022).';
const CONSENT_FIX = 'Cetak formulir persetujuan, minta ditandatangani, lalu catat di lembar Persetujuan.';
const record = (ofGroup: boolean): string => (ofGroup ? ' menurut angsuran KSM-nya' : '');

type Nominees = Pick<FindingCatalogue, Extract<keyof FindingCatalogue, `MTR-${string}`>>;

export const nominees: Nominees = {
  'MTR-01': {
    notListed: () => ({
      what: 'Orang ini tidak ada di daftar anggota maupun daftar pinjaman UPK.',
      why: 'Calon yang tidak dikenal UPK tidak dapat dipertanggungjawabkan kepada mitra.',
      fix: ASK_UPK,
    }),
    noLoan: () => ({
      what: 'Anggota ini belum pernah mendapat pinjaman UPK.',
      why: 'Tanpa riwayat pinjaman, UPK tidak tahu bagaimana ia membayar.',
      fix: ASK_UPK,
    }),
    departed: () => ({
      what: 'Orang ini sudah keluar dari KSM-nya.',
      why: 'UPK tidak lagi membinanya dan KSM tidak menanggungnya.',
      fix: 'Keluarkan dari daftar calon, atau betulkan tanggal keluarnya di daftar anggota.',
    }),
  },
  'MTR-02': {
    own: ({ overdue }) => ({
      what: `Pinjamannya sendiri menunggak ${rupiah(overdue)}.`,
      why: 'Yang menunggak di UPK tidak diusulkan ke mitra.',
      fix: 'Selesaikan tunggakannya lebih dahulu.',
    }),
    group: ({ group, overdue }) => ({
      what: `KSM ${group} menunggak ${rupiah(overdue)}.`,
      why: 'Dalam tanggung renteng tunggakan kelompok adalah tunggakan setiap anggotanya.',
      fix: 'Bantu KSM menyelesaikan tunggakannya lebih dahulu.',
    }),
  },
  'MTR-03': {
    below: ({ share, min, due, ofGroup }) => ({
      what: `Angsuran tepat waktu ${rate(share)} dari ${count(due)} angsuran${record(ofGroup)}.`,
      why: `Mitra meminta paling sedikit ${rate(min)}.`,
      fix: 'Usulkan lagi setelah riwayatnya membaik.',
    }),
    unknown: ({ min }) => ({
      what: 'Belum ada angsuran yang jatuh tempo, jadi ketepatannya belum diketahui.',
      why: `Mitra meminta paling sedikit ${rate(min)} tepat waktu.`,
      fix: 'Tunggu sampai ada angsuran yang jatuh tempo.',
    }),
  },
  'MTR-04': {
    missing: ({ papers, count: many }) => ({
      what: `${count(many)} berkas belum ada: ${papers}.`,
      why: 'Mitra menolak usulan yang berkasnya tidak lengkap.',
      fix: 'Lengkapi berkasnya, lalu catat di kolom Berkas pada daftar anggota.',
    }),
    notKept: ({ papers, count: many }) => ({
      what: `Buku tidak mencatat berkas anggota; mitra meminta ${count(many)}: ${papers}.`,
      why: 'Yang belum dicatat dianggap belum ada.',
      fix: 'Tambahkan kolom Berkas pada daftar anggota dan isi dengan berkas yang sudah diterima.',
    }),
  },
  'MTR-05': {
    none: ({ partner }) => ({
      what: `Belum ada persetujuan untuk ${partner}.`,
      why: CONSENT_WHY,
      fix: CONSENT_FIX,
    }),
    withdrawn: ({ partner }) => ({
      what: `Persetujuan untuk ${partner} sudah dicabut.`,
      why: 'Setelah dicabut, datanya tidak boleh dipakai lagi (UU 27/2022).',
      fix: 'Keluarkan dari daftar; bila ia setuju lagi, catat persetujuan baru.',
    }),
    incomplete: ({ partner }) => ({
      what: `Persetujuan untuk ${partner} belum lengkap: tanggal, bentuk, atau buktinya kosong.`,
      why: 'Persetujuan harus dapat dibuktikan (UU 27/2022).',
      fix: 'Lengkapi barisnya di lembar Persetujuan.',
    }),
    stepTooLow: ({ partner }) => ({
      what: `Persetujuan untuk ${partner} hanya sampai penjajakan, belum pengajuan.`,
      why: 'Pengajuan memberikan NIK utuh; persetujuannya harus menyebutkan itu.',
      fix: CONSENT_FIX,
    }),
    otherPurpose: ({ partner }) => ({
      what: `Persetujuan untuk ${partner} diberikan untuk tujuan lain, bukan kredit.`,
      why: 'Persetujuan hanya berlaku untuk tujuan yang disebutkan di dalamnya (UU 27/2022).',
      fix: CONSENT_FIX,
    }),
    nobody: ({ name }) => ({
      what: `Tidak ada anggota yang cocok dengan "${name}" di lembar Persetujuan, jadi persetujuannya belum berlaku bagi siapa pun.`,
      why: 'Data seseorang tidak boleh diberikan atas nama yang hanya mirip.',
      fix: 'Tulis nama, KSM dan NIK-nya persis seperti di daftar anggota.',
    }),
    several: ({ name }) => ({
      what: `Lebih dari satu orang bernama "${name}", jadi persetujuannya belum berlaku bagi siapa pun.`,
      why: 'Data seseorang tidak boleh diberikan atas persetujuan orang lain.',
      fix: 'Isi KSM atau NIK-nya di lembar Persetujuan.',
    }),
  },
  'MTR-06': {
    below: ({ amount, min }) => ({
      what: `Usulan ${rupiah(amount)} di bawah pinjaman terkecil mitra, ${rupiah(min)}.`,
      why: 'Mitra tidak melayani jumlah ini.',
      fix: 'Ubah jumlahnya, atau pilih mitra lain.',
    }),
    above: ({ amount, max }) => ({
      what: `Usulan ${rupiah(amount)} di atas pinjaman terbesar mitra, ${rupiah(max)}.`,
      why: 'Mitra tidak melayani jumlah ini.',
      fix: 'Ubah jumlahnya, atau pilih mitra lain.',
    }),
  },
  'MTR-07': {
    below: ({ tenor, min }) => ({
      what: `Jangka waktu ${count(tenor)} bulan lebih pendek daripada yang dilayani mitra, ${count(min)} bulan.`,
      why: 'Mitra tidak melayani jangka waktu ini.',
      fix: 'Ubah jangka waktunya.',
    }),
    above: ({ tenor, max }) => ({
      what: `Jangka waktu ${count(tenor)} bulan lebih panjang daripada yang dilayani mitra, ${count(max)} bulan.`,
      why: 'Mitra tidak melayani jangka waktu ini.',
      fix: 'Ubah jangka waktunya.',
    }),
  },
  'MTR-08': {
    young: ({ age, min, marriedCounts }) => ({
      what: `Umurnya ${count(age)} tahun${marriedCounts ? ' dan belum menikah' : ''}.`,
      why: `Mitra meminta paling muda ${count(min)} tahun${marriedCounts ? ' atau sudah menikah' : ''}.`,
      fix: 'Usulkan setelah syaratnya terpenuhi.',
    }),
    old: ({ age, max }) => ({
      what: `Umurnya ${count(age)} tahun.`,
      why: `Mitra meminta paling tua ${count(max)} tahun.`,
      fix: 'Pilih mitra lain.',
    }),
    unknown: () => ({
      what: 'Tanggal lahirnya belum dicatat.',
      why: 'Mitra mensyaratkan umur.',
      fix: 'Isi tanggal lahir di daftar anggota menurut KTP.',
    }),
    marriageUnknown: ({ age, min }) => ({
      what: `Umurnya ${count(age)} tahun dan status nikahnya belum dicatat.`,
      why: `Mitra meminta paling muda ${count(min)} tahun atau sudah menikah.`,
      fix: 'Isi status nikah di daftar anggota.',
    }),
  },
  'MTR-09': {
    young: ({ months, min }) => ({
      what: `Usahanya baru berjalan ${count(months)} bulan.`,
      why: `Mitra meminta paling sedikit ${count(min)} bulan.`,
      fix: 'Usulkan setelah syaratnya terpenuhi.',
    }),
    unknown: ({ min }) => ({
      what: 'Belum dicatat sejak kapan usahanya berjalan.',
      why: `Mitra meminta paling sedikit ${count(min)} bulan.`,
      fix: 'Isi kolom Usaha sejak di daftar anggota, atau mulai buku kas usaha.',
    }),
  },
  'MTR-10': {
    above: ({ instalment, capacity }) => ({
      what: `Angsuran ${rupiah(instalment)} sebulan melebihi kemampuan bayar ${rupiah(capacity)}.`,
      why: 'Angsuran yang terlalu besar mudah menjadi tunggakan di bank.',
      fix: 'Kecilkan jumlahnya atau panjangkan jangka waktunya.',
    }),
    unknown: ({ instalment }) => ({
      what: `Kemampuan bayarnya belum diketahui; angsurannya ${rupiah(instalment)} sebulan.`,
      why: 'Mitra menilai kemampuan membayar sebelum yang lain.',
      fix: 'Isi Penghasilan dan Biaya sebulan di daftar anggota, atau mulai buku kas usahanya.',
    }),
  },
  'MTR-11': {
    otherPartner: ({ partner }) => ({
      what: `Juga diusulkan ke ${partner}.`,
      why: 'Dua pinjaman sekaligus melampaui kemampuan bayar, dan mitra saling memeriksa.',
      fix: 'Pilih satu mitra; catat yang lain sebagai mundur.',
    }),
  },
  'MTR-12': {
    stale: ({ drawn, changed, partner }) => ({
      what: `Daftar calon untuk ${partner} disusun ${dayOf(drawn)}, tetapi catatan tentang orang di dalamnya sudah berubah (terlihat ${dayOf(changed)}).`,
      why: 'Mitra menerima angka yang tidak lagi benar.',
      fix: 'Jalankan Susun calon nasabah… untuk mitra itu sebelum membagikannya.',
    }),
  },
  'MTR-13': {
    fewer: ({ count: many, asked, partner }) => ({
      what: `Baru ${count(many)} calon, sedangkan ${partner} meminta ${count(asked)}.`,
      why: 'Calon yang terlalu sedikit menyulitkan mitra menilai mutunya.',
      fix: 'Kumpulkan calon dari KSM atau BKM lain.',
    }),
  },
};
