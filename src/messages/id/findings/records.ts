/** What is said of rows that do not fit together: DAT-04 to DAT-09. */
import { count, rupiah } from '../../format';
import type { FindingCatalogue } from '../../finding-text';
import { dayOf, place, quoted, share } from './words';

const near = (nearest: string): string =>
  nearest === '' ? 'Periksa ejaan nama dan tanggal cairnya.' : `Mungkin maksudnya ${quoted(nearest)}.`;
const NOT_COUNTED = 'Angsuran ini belum dihitung pada pinjaman mana pun, jadi tunggakan bisa tampak lebih besar.';

export const twice: FindingCatalogue['DAT-04'] = {
  sameLoan: ({ first }) => ({
    what: `Pinjaman ini sudah tercatat di ${first}.`,
    why: 'Bila dihitung dua kali, saldo dan tunggakan menjadi dobel; baris ini tidak dihitung.',
    fix: 'Hapus salah satunya, atau betulkan KSM, tanggal cair, atau jumlahnya.',
  }),
  sameButNumber: ({ first }) => ({
    what: `Pinjaman ini sama dengan ${first} kecuali nomornya.`,
    why: 'Keduanya dihitung; bila sebenarnya satu pinjaman, saldo menjadi dobel.',
    fix: 'Pastikan memang dua pinjaman; bila tidak, hapus salah satunya.',
  }),
  sameButName: ({ first, other }) => ({
    what: `Pinjaman ini bertanggal cair dan berjumlah sama dengan ${quoted(other)} di ${first}, tetapi namanya lain.`,
    why: 'Bila sebenarnya satu pinjaman, saldonya terhitung dua kali.',
    fix: 'Samakan nama KSM-nya, atau pastikan memang dua pinjaman.',
  }),
  otherTerms: ({ first, principal, tenor, weeks }) => ({
    what: `Pinjaman ini juga tercatat di ${first}, sebesar ${rupiah(principal)}, ${tenor} ${weeks ? 'minggu' : 'bulan'}.`,
    why: 'Yang dihitung ialah yang di sana; bila yang benar di sini, saldo dan tunggakannya keliru.',
    fix: 'Samakan besar pinjaman dan jangka waktunya di kedua lembar; bila memang dua pinjaman, bedakan nomor atau tanggal cairnya.',
  }),
  sameNumber: ({ first, shownAs }) => ({
    what: `Nomor pinjaman ini sudah dipakai di ${first}; di sini ditampilkan sebagai ${quoted(shownAs)}.`,
    why: 'Dua pinjaman bernomor sama membuat angsurannya tertukar.',
    fix: 'Beri nomor yang berbeda.',
  }),
  repaymentTwice: ({ first }) => ({
    what: `Angsuran ini sama benar dengan ${first}: pinjaman, hari, jumlah, dan keterangannya.`,
    why: 'Keduanya dihitung; bila terketik dua kali, tunggakan tampak lebih kecil daripada yang sebenarnya.',
    fix: 'Cocokkan dengan kuitansinya: hapus salah satu, atau tulis nomor kuitansi masing-masing bila memang dibayar dua kali.',
  }),
  column: (p) =>
    p.problem === 'repaymentTwice'
      ? {
          what: `Angsuran yang sama benar tercatat lebih dari sekali pada ${share(p)}.`,
          why: 'Semuanya dihitung; mungkin seluruh buku angsuran tersalin dua kali, atau tiap baris milik seorang anggota.',
          fix: 'Hapus salinannya, atau tulis nama anggota atau nomor kuitansi di tiap baris.',
        }
      : {
          what: `Pinjaman yang sama tercatat lebih dari sekali pada ${share(p)}.`,
          why: 'Mungkin seluruh daftar tersalin dua kali.',
          fix: 'Hapus salinannya.',
        },
};

export const orphans: FindingCatalogue['DAT-05'] = {
  unknownName: ({ nearest }, value) => ({
    what: `Angsuran atas nama ${quoted(value)} tidak ada pinjamannya.`,
    why: NOT_COUNTED,
    fix: near(nearest),
  }),
  unknownNumber: ({ nearest }, value) => ({
    what: `Angsuran untuk pinjaman nomor ${quoted(value)} tidak ada pinjamannya.`,
    why: NOT_COUNTED,
    fix: nearest === '' ? 'Periksa nomor pinjamannya.' : `Mungkin maksudnya nomor ${quoted(nearest)}.`,
  }),
  otherDay: ({ given, nearest }) => ({
    what: `KSM ini tidak mempunyai pinjaman yang cair pada ${dayOf(given)}.`,
    why: NOT_COUNTED,
    fix: nearest === '' ? 'Periksa tanggal cairnya.' : `Yang terdekat cair pada ${dayOf(nearest)}; samakan tanggalnya.`,
  }),
  ambiguous: ({ count: loans }) => ({
    what: `Ada ${count(loans)} pinjaman yang cocok dengan angsuran ini.`,
    why: NOT_COUNTED,
    fix: 'Tulis nomor pinjaman atau tanggal cairnya di baris angsuran.',
  }),
  nameless: () => ({
    what: 'Angsuran ini tidak menyebut nama KSM maupun nomor pinjaman.',
    why: NOT_COUNTED,
    fix: 'Isi nama KSM dan tanggal cairnya dari kuitansi.',
  }),
  otherGroup: ({ group }, value) => ({
    what: `Nomor pinjaman pada angsuran ini milik ${quoted(group)}, tetapi namanya ${quoted(value)}.`,
    why: 'Angsuran dihitung menurut nomornya; bila nomornya yang salah, dua pinjaman ikut keliru.',
    fix: 'Samakan nama atau nomor pinjamannya.',
  }),
  column: (p) => ({
    what: `Angsuran tidak menemukan pinjamannya pada ${share(p)}.`,
    why: 'Mungkin daftar pinjamannya belum lengkap atau namanya ditulis lain di kedua lembar.',
    fix: 'Lengkapi daftar pinjaman, atau samakan nama dan nomornya.',
  }),
};

const compared = ({ stated, computed }: { readonly stated: number; readonly computed: number }): string =>
  `tertulis ${rupiah(stated)}, terhitung ${rupiah(computed)} (selisih ${rupiah(Math.abs(stated - computed))})`;

export const balances: FindingCatalogue['DAT-06'] = {
  balance: (p) => ({
    what: `Yang dibayar ditambah saldo tidak sama dengan pinjamannya: ${compared(p)}.`,
    why: 'Salah satu dari ketiga angka itu keliru; hasil di sini memakai angka angsuran.',
    fix: 'Cocokkan dengan kartu pinjaman.',
  }),
  interestBalance: (p) => ({
    what: `Jasa yang dibayar ditambah sisa jasa tidak sama dengan jasanya: ${compared(p)}.`,
    why: 'Salah satu dari ketiga angka itu keliru.',
    fix: 'Cocokkan dengan kartu pinjaman.',
  }),
  ledgerPaid: (p) => ({
    what: `Jumlah yang dibayar tidak sama dengan buku angsuran: ${compared(p)}.`,
    why: 'Hasil di sini memakai buku angsuran.',
    fix: 'Cari angsuran yang belum dibukukan, atau betulkan angkanya.',
  }),
  ledgerBalance: (p) => ({
    what: `Saldo tidak sama dengan pinjaman dikurangi buku angsuran: ${compared(p)}.`,
    why: 'Hasil di sini memakai buku angsuran.',
    fix: 'Cari angsuran yang belum dibukukan, atau betulkan saldonya.',
  }),
  rowTotal: (p) => ({
    what: `Jumlah angsuran tidak sama dengan pokok ditambah jasa: ${compared(p)}.`,
    why: 'Pokok dan jasa dihitung menurut kolomnya masing-masing.',
    fix: 'Cocokkan dengan kuitansinya.',
  }),
  toDate: (p) => ({
    what: `Realisasi s.d. bulan ini tidak sama dengan s.d. bulan lalu ditambah bulan ini: ${compared(p)}.`,
    why: 'Salah satu dari ketiga angka itu keliru; hasil di sini memakai angka yang cocok dengan saldo.',
    fix: 'Cocokkan dengan laporan bulan lalu dan kartu pinjaman.',
  }),
  otherDay: ({ here, other }) => ({
    what: `Tanggal cair di sini ${dayOf(here)}, sedangkan di catatan lain ${dayOf(other)}.`,
    why: 'Jatuh tempo dihitung dari tanggal cair; hasil di sini memakai catatan yang lebih lengkap.',
    fix: 'Samakan tanggalnya menurut perjanjian pinjaman.',
  }),
  otherName: ({ first, other }) => ({
    what: `Nama di sini hampir sama dengan ${quoted(other)} di ${first}; tanggal cair dan jumlahnya sama.`,
    why: 'Keduanya dianggap satu pinjaman dan dihitung sekali.',
    fix: 'Samakan ejaan namanya.',
  }),
  opening: (p) => ({
    what: `Saldo awal lebih kecil daripada angsuran yang diwakilinya: ${compared(p)}.`,
    why: 'Ada angsuran tahun lalu yang hilang pada pemindahan.',
    fix: 'Cocokkan saldo awal dengan buku tahun sebelumnya.',
  }),
  column: (p) => ({
    what: `Angka di ${place(p)} tidak cocok dengan buku angsuran pada ${share(p)}.`,
    why: 'Mungkin kolom itu dihitung sampai tanggal lain. Hasil di sini memakai buku angsuran.',
    fix: 'Periksa sampai tanggal berapa kolom itu dihitung.',
  }),
};

export const tooSoon: FindingCatalogue['DAT-07'] = {
  beforeDisbursement: ({ disbursed }, value) => ({
    what: `Angsuran bertanggal ${value} mendahului pencairan pinjamannya, ${dayOf(disbursed)}.`,
    why: 'Tanggal angsuran atau tanggal cair salah, sehingga umur tunggakan ikut salah.',
    fix: 'Cocokkan kedua tanggal dengan kuitansi dan perjanjiannya.',
  }),
  column: (p) => ({
    what: `Angsuran mendahului pencairan pada ${share(p)}.`,
    why: 'Mungkin tahun pada salah satu kolom tanggal keliru.',
    fix: 'Periksa tahun tanggal cair dan tanggal angsuran.',
  }),
};

export const tooMuch: FindingCatalogue['DAT-08'] = {
  principal: ({ paid, owed, excess }) => ({
    what: `Pokok yang dibayar ${rupiah(paid)} melebihi pinjaman ${rupiah(owed)} sebesar ${rupiah(excess)}.`,
    why: 'Kelebihan bayar adalah uang KSM: harus dikembalikan atau dibukukan ke pinjaman lain.',
    fix: 'Periksa apakah ada angsuran pinjaman lain yang masuk ke sini.',
  }),
  column: (p) => ({
    what: `Pokok yang dibayar melebihi pinjaman pada ${share(p)}.`,
    why: 'Mungkin jasa ikut tercatat di kolom pokok.',
    fix: 'Periksa kolom pokok dan kolom jasa di buku angsuran.',
  }),
};

export const totals: FindingCatalogue['DAT-09'] = {
  total: ({ column, stated, computed }) => ({
    what: `Jumlah kolom ${quoted(column)} tidak sama dengan baris-barisnya: ${compared({ stated, computed })}.`,
    why: 'Laporan yang memakai jumlah itu ikut salah; hasil di sini memakai baris-barisnya.',
    fix: 'Periksa rumus jumlahnya: mungkin ada baris yang belum masuk.',
  }),
  skipsText: ({ column, stated, computed }) => ({
    what: `Jumlah kolom ${quoted(column)} melewati angka yang diketik sebagai teks: ${compared({ stated, computed })}.`,
    why: 'Rumus jumlah tidak menghitung teks seperti "Rp. 500.000,-".',
    fix: 'Ubah angka yang diketik sebagai teks menjadi angka biasa.',
  }),
  column: (p) => ({
    what: `Jumlah di ${place(p)} tidak sama dengan baris-barisnya pada ${share(p)}.`,
    why: 'Laporan yang memakai jumlah itu ikut salah.',
    fix: 'Periksa rumus jumlahnya.',
  }),
};

export const counts: FindingCatalogue['DAT-10'] = {
  group: ({ stated, listed }) => ({
    what: `Jumlah anggota tertulis ${count(stated)} orang, di daftar anggota ${count(listed)} orang.`,
    why: 'Batas pinjaman dan tanggung renteng dihitung per anggota.',
    fix: 'Lengkapi daftar anggota, atau betulkan jumlahnya.',
  }),
  loan: ({ stated, listed }) => ({
    what: `Jumlah anggota tertulis ${count(stated)} orang, yang mendapat bagian ${count(listed)} orang.`,
    why: 'Bagian tiap anggota tidak diketahui seluruhnya.',
    fix: 'Lengkapi daftar pinjaman anggota, atau betulkan jumlahnya.',
  }),
  list: ({ stated, listed }) => ({
    what: `Di sini tertulis ${count(stated)} orang, yang terdaftar ${count(listed)} orang.`,
    why: 'Ada orang yang belum ditulis, atau jumlahnya keliru.',
    fix: 'Lengkapi daftarnya, atau betulkan jumlahnya.',
  }),
  column: (p) => ({
    what: `Jumlah orang di ${place(p)} tidak cocok pada ${share(p)}.`,
    why: 'Mungkin kolom itu berisi hal lain.',
    fix: 'Periksa judul kolomnya.',
  }),
};

export const running: FindingCatalogue['DAT-11'] = {
  principal: (p) => ({
    what: `Sisa pokok tidak sama dengan sisa sebelumnya dikurangi angsuran: ${compared(p)}.`,
    why: 'Sisa di bawahnya ikut keliru; hasil di sini memakai angka angsuran.',
    fix: 'Hitung ulang sisanya mulai dari baris ini, atau cari angsuran yang belum dibukukan.',
  }),
  interest: (p) => ({
    what: `Sisa jasa tidak sama dengan sisa sebelumnya dikurangi angsuran jasa: ${compared(p)}.`,
    why: 'Sisa di bawahnya ikut keliru; hasil di sini memakai angka angsuran.',
    fix: 'Hitung ulang sisanya mulai dari baris ini, atau cari angsuran yang belum dibukukan.',
  }),
  column: (p) => ({
    what: `Sisa di ${place(p)} tidak bersambung pada ${share(p)}.`,
    why: 'Mungkin kolom itu berisi hal lain.',
    fix: 'Periksa judul kolom dan cara menghitung sisanya.',
  }),
};
