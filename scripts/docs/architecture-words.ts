/** What the picture of the architecture says, in both languages. */

export interface PictureWords {
  readonly title: string;
  /** Of a folder, in a few words. */
  readonly folders: Readonly<Record<string, string>>;
  readonly imports: string;
  readonly nothing: string;
  readonly bundle: string;
  readonly downwards: string;
  readonly google: readonly [string, string];
  readonly host: readonly [string, string];
  readonly users: readonly string[];
  readonly flow: string;
  /** What data become, and by which folder; the last has none. */
  readonly stations: readonly (readonly [what: string, by: string])[];
}

const FOLDERS_BY: readonly string[] = ['sheets', 'sheets', 'arrears · sop · month', 'report', ''];
const stations = (names: readonly string[]): PictureWords['stations'] =>
  names.map((name, index) => [name, FOLDERS_BY[index] ?? '']);

export const ENGLISH: PictureWords = {
  title: 'The architecture of Bergulir in one picture',
  folders: {
    book: 'records and value types: loans, days, whole rupiah',
    arrears: 'the engine: schedules, arrears, classes',
    ksm: 'books of groups and businesses',
    sheets: 'reading: tables, columns, layouts',
    fixes: 'what a cell should be',
    fresh: 'sheets of a new book',
    entries: 'what people entered',
    sop: 'rules and their limits',
    month: 'a month’s end',
    collection: 'visits, promises to pay, follow-up',
    nominees: 'who qualifies for a partner bank, and what it may see',
    messages: 'every sentence, in Indonesian and English',
    report: 'results as plans of sheets, and as JSON',
    commands: 'a file a command: read → compute → report; all computing before the first write',
    addon: 'menu, sidebars, cell functions: the only one of these that names a Google service',
  },
  imports: 'may import',
  nothing: 'imports nothing',
  bundle: 'src: the one bundle, dist/addon',
  downwards: 'imports go down only',
  google: ['Google Sheets', 'runs the bundle'],
  host: ['src/host: a strict local Apps Script over .xlsx', 'imports nothing of src; loads the bundle, as Google does'],
  users: ['command line', 'tests', 'desk in a browser'],
  flow: 'Data go one way',
  stations: stations(['cells', 'tables', 'loan book', 'result', 'sheets, marks, sidebar, JSON']),
};

export const INDONESIAN: PictureWords = {
  title: 'Arsitektur Bergulir dalam satu gambar',
  folders: {
    book: 'catatan dan jenis nilai: pinjaman, tanggal, rupiah penuh',
    arrears: 'mesin hitung: jadwal, tunggakan, kelas',
    ksm: 'buku KSM dan usaha anggota',
    sheets: 'membaca: tabel, kolom, tata letak',
    fixes: 'isi sel seharusnya',
    fresh: 'lembar buku baru',
    entries: 'isian pengurus',
    sop: 'ketentuan dan batasnya',
    month: 'tutup bulan',
    collection: 'kunjungan, janji bayar, tindak lanjut',
    nominees: 'siapa yang layak bagi bank mitra, dan yang boleh dilihatnya',
    messages: 'setiap kalimat, dalam bahasa Indonesia dan Inggris',
    report: 'hasil sebagai rencana lembar, dan sebagai JSON',
    commands: 'satu berkas tiap perintah: baca → hitung → laporkan; menghitung selesai sebelum menulis',
    addon: 'menu, panel, fungsi sel: satu-satunya di sini yang menyebut layanan Google',
  },
  imports: 'boleh mengimpor',
  nothing: 'tidak mengimpor apa pun',
  bundle: 'src: satu bundel, dist/addon',
  downwards: 'impor hanya ke bawah',
  google: ['Google Sheets', 'menjalankan bundel itu'],
  host: [
    'src/host: tiruan ketat Apps Script di atas .xlsx',
    'tidak mengimpor apa pun dari src; bundelnya dimuat seperti oleh Google',
  ],
  users: ['baris perintah', 'tes', 'meja di peramban'],
  flow: 'Data mengalir satu arah',
  stations: stations(['sel', 'tabel', 'buku pinjaman', 'hasil', 'lembar, penanda, panel, JSON']),
};
