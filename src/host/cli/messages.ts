/** What commander writes over the parts of a help page. */
const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Isian:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** What the command line itself says, Indonesian. Figures and findings come from the bundle. */
export const SAY = {
  program: 'Menghitung tunggakan pinjaman bergulir dari buku UPK (.xlsx), di komputer sendiri.',
  arrears: 'hitung tunggakan sebuah buku',
  nominees: 'siapa yang layak diusulkan ke bank mitra, dan mengapa yang lain belum',
  partner: 'sebagian nama mitra; tanpa lembar Mitra, ketentuan contoh yang dipakai',
  bankCopy: 'simpan salinan bagi mitra: kolom menurut MoU, hanya orang yang menyetujui',
  books: 'periksa buku kas KSM dan usaha anggotanya',
  month: 'tutup bulan: LPP, kolektibilitas, cadangan risiko, pemeriksaan silang, riwayat dua belas bulan',
  check: 'periksa setiap pinjaman terhadap SOP; berakhir 1 bila ada kesalahan yang tidak dikecualikan',
  checkedOn: 'keadaan per hari ini, YYYY-MM-DD (bawaan: hari ini)',
  profile: 'batas menurut: auto (bawaan: yang berlaku pada hari cairnya), pedoman-2008, atau juknis-2012',
  collect: 'susun daftar tagihan, pinjaman bermasalah dan RKTL',
  from: 'hari pertama daftar tagihan, YYYY-MM-DD (bawaan: hari ini)',
  to: 'hari terakhir daftar tagihan, YYYY-MM-DD (bawaan: enam hari sesudah hari ini)',
  menu: 'tampilkan menu Bergulir, atau jalankan satu butirnya',
  map: 'tampilkan bagaimana sebuah buku dipahami: lembar, tabel, dan arti tiap kolom',
  sheet: 'baca hanya lembar ini (boleh lebih dari sekali)',
  layout: 'baca hanya tata letak ini: ledger, card, monthly, progress, collectability',
  book: 'buku UPK, berkas .xlsx',
  label: 'butir menu, misalnya "Hitung tunggakan…" ("..." juga boleh)',
  asOf: 'hari laporan, YYYY-MM-DD (bawaan: akhir bulan lalu)',
  convention: 'cara hitung: urban, urban-month, pnpm-rural, pnpm-rural-ceil, dbm-3, ojk-lkm-2015, slik',
  json: 'cetak hasil sebagai JSON',
  out: 'simpan buku beserta lembar hasilnya ke berkas ini',
  inPlace: 'simpan ke buku itu sendiri; salinan lamanya menjadi .bak',
  args: 'isian panel sebagai JSON, misalnya \'{"asOf":"2023-01-31"}\'',
  help: 'tampilkan bantuan',
  version: 'tampilkan versi',
  helpTitles: HELP_TITLES,

  noFile: (path: string) => `Berkas "${path}" tidak ditemukan.`,
  folder: (path: string) => `"${path}" adalah folder, bukan berkas .xlsx.`,
  noAccess: (path: string) => `Berkas "${path}" tidak boleh dibaca oleh pengguna ini.`,
  unreadable: (path: string, why: string) => `"${path}" tidak dapat dibaca: ${why}`,
  badDate: (value: string) => `Tanggal "${value}" tidak dikenal; tulis sebagai YYYY-MM-DD, misalnya 2023-01-31.`,
  badArgs: (value: string) => `--args harus berupa objek JSON, misalnya {"asOf":"2023-01-31"}; yang diterima: ${value}`,
  outIsInput: () =>
    'Berkas hasil sama dengan buku asal; pilih nama lain, atau pakai --in-place bila memang ingin begitu.',
  outNotXlsx: (path: string) => `Nama berkas hasil "${path}" harus berakhiran .xlsx.`,
  outNoFolder: (path: string) => `Folder untuk berkas hasil tidak ada: "${path}".`,
  outFolder: (path: string) => `Berkas hasil "${path}" adalah sebuah folder.`,
  outRefused: (path: string, why: string) =>
    `Berkas hasil "${path}" tidak dapat ditulis (${why}); buku asal tidak berubah.`,
  outAndInPlace: () => 'Pilih salah satu: --out atau --in-place.',
  nothingToSave: () => '--out dan --in-place hanya berarti bila sebuah butir menu dijalankan.',
  argsNotTaken: (label: string) => `Butir menu "${label}" tidak memakai --args.`,
  noSuchItem: (label: string, known: readonly string[]) =>
    `Tidak ada butir menu "${label}". Yang ada: ${known.join(' · ')}.`,
  notBuilt: () => 'Add-on belum dibangun: jalankan "npm run build" dahulu.',
  unknownOption: (what: string) => `Pilihan ${what} tidak dikenal; lihat bergulir --help.`,
  missingBook: () => 'Sebutkan bukunya, misalnya: bergulir arrears buku.xlsx',
  missingValue: (what: string) => `Pilihan ${what} memerlukan isian; lihat bergulir --help.`,
  tooMany: () =>
    'Ada kata yang berlebih pada perintah ini; lihat bergulir --help. Nama berkas yang berspasi ditulis di antara tanda kutip.',
  unknownCommand: (what: string) => `Perintah ${what} tidak dikenal; lihat bergulir --help.`,
  badCommand: () => 'Perintah tidak dimengerti; lihat bergulir --help.',
  broken: (why: string) => `Gangguan pada program (${why}); tidak ada berkas yang berubah.`,
  desk: 'buka buku sebagai lembar kerja di peramban, di komputer ini saja',
  port: 'nomor port (bawaan: yang sedang bebas)',
  noOpen: 'jangan bukakan peramban; alamatnya tetap dicetak',
  language: 'bahasa panel dan meja: id atau en',
  badPort: (value: string) => `Port "${value}" tidak dikenal; pilih bilangan 1024–65535.`,
  badLanguage: (value: string) => `Bahasa "${value}" tidak dikenal; pilih id atau en.`,
  deskExample: 'Buku contoh: semua nama rekaan. Cobalah sesuka Anda; buku aslinya tidak berubah.',
  deskOpen: (file: string, url: string) =>
    `Meja Bergulir membuka ${file}. Alamatnya, hanya untuk komputer ini:\n\n  ${url}\n\nBerhenti: Ctrl+C. Perubahan yang belum disimpan tetap ada di salinan otomatis.`,
  deskPort: (port: number, why: string) =>
    port === 0 ? `Meja tidak dapat dibuka (${why}).` : `Port ${port} tidak dapat dipakai (${why}); pilih --port lain.`,
  firstTables: 'Yang ditemukan di buku ini:',
  rows: (count: string) => `${count} baris`,
  firstFigures: (
    asOf: string,
    {
      loans,
      outstanding,
      overdue,
      findings,
    }: Readonly<Record<'loans' | 'outstanding' | 'overdue' | 'findings', string>>,
  ) =>
    `Per ${asOf}: ${loans} pinjaman berjalan, saldo pokok Rp${outstanding}, tunggakan pokok Rp${overdue}, ${findings} temuan.`,
  noFixes: 'Tidak ada yang perlu diperbaiki.',
  fixLook: 'periksa dahulu',
  howToFix:
    'Belum ada yang diubah. Yang pasti disetujui dengan --args \'{"ids":"semua","officer":"NAMA"}\' --out BERKAS.xlsx; satu per satu dengan "ids" dari --json.',
  fixesApplied: (cells: string) => `${cells} sel diperbaiki.`,
  fixesWaiting: (cells: string) => `${cells} sel yang disetujui belum selesai; teruskan dengan "ids":[].`,
  severities: { error: 'Kesalahan', warning: 'Peringatan', info: 'Info' } as Readonly<Record<string, string>>, // a severity from the bundle
  checkHead: (day: string, profile: string) => `Periksa SOP per ${day} · batas: ${profile}`,
  checkCounts: ([error = '', warning = '', info = '', excused = '']: readonly string[]) =>
    `Temuan: ${error} kesalahan, ${warning} peringatan, ${info} info, ${excused} dikecualikan.`,
  checkSince: (resolved: string, fresh: string) => `Sejak pemeriksaan sebelumnya: ${resolved} selesai, ${fresh} baru.`,
  checkLoan: (number: string) => `pinjaman ${number}`,
  checkExcused: 'Dikecualikan',
  checkMore: (left: string) => `  … dan ${left} temuan lain; semuanya ada di --json dan --out.`,
  checkMissing: (columns: readonly string[]) => `tidak dapat diperiksa: kolom ${columns.join('; ')} tidak ada`,
  checkOff: { setting: 'dimatikan di Pengaturan', noLimit: 'menunggu putusan BKM' } as Readonly<Record<string, string>>, // a word from the bundle
  saved: (path: string) => `Hasil disimpan di ${path}`,
  backup: (path: string) => `Salinan buku lama: ${path}`,
  steps: { read: 'membaca buku', open: 'membuka add-on', compute: 'menghitung', save: 'menyimpan', done: 'selesai' },
} as const;
