/** The help pages, in both languages: verbs, options, and commander's own words. */
import type { Language } from '../../language';

/** What commander writes over the parts of a help page, and into a line of usage. */
type OwnWords = Readonly<
  Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | '[options]' | '[command]', string>
>;
const ownId: OwnWords = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Isian:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
  '[options]': '[pilihan]',
  '[command]': '[perintah]',
};
const ownEn: OwnWords = {
  'Usage:': 'Usage:',
  'Arguments:': 'Arguments:',
  'Options:': 'Options:',
  'Commands:': 'Commands:',
  '[options]': '[options]',
  '[command]': '[command]',
};

const id = {
  own: ownId,
  program: 'Menghitung tunggakan pinjaman bergulir dari buku UPK (.xlsx), di komputer sendiri.',
  arrears: 'hitung tunggakan sebuah buku',
  month: 'tutup bulan: LPP, kolektibilitas, cadangan risiko, pemeriksaan silang, riwayat dua belas bulan',
  check: 'periksa setiap pinjaman terhadap SOP; berakhir 1 bila ada kesalahan yang tidak dikecualikan',
  collect: 'susun daftar tagihan, pinjaman bermasalah dan RKTL',
  map: 'tampilkan bagaimana sebuah buku dipahami: lembar, tabel, dan arti tiap kolom',
  books: 'periksa buku kas KSM dan usaha anggotanya',
  nominees: 'siapa yang layak diusulkan ke bank mitra, dan mengapa yang lain belum',
  menu: 'tampilkan menu Bergulir, atau jalankan satu butirnya',
  desk: 'buka buku sebagai lembar kerja di peramban, di komputer ini saja',
  help: 'tampilkan bantuan, juga bagi satu perintah',

  bookName: 'BUKU.xlsx',
  fileName: 'BERKAS.xlsx',
  name: 'NAMA',
  itemName: 'BUTIR',
  verbName: 'perintah',
  book: 'buku UPK, berkas .xlsx',
  item: 'butir menu, misalnya "Hitung tunggakan…" ("..." juga boleh)',
  verb: 'nama perintah',

  partner: 'sebagian nama mitra; tanpa lembar Mitra, ketentuan contoh yang dipakai',
  bankCopy: 'simpan salinan bagi mitra: kolom menurut MoU, hanya orang yang menyetujui',
  checkedOn: 'keadaan per hari ini, YYYY-MM-DD (bawaan: hari ini)',
  profile: 'batas menurut: auto (bawaan: yang berlaku pada hari cairnya), pedoman-2008, atau juknis-2012',
  from: 'hari pertama daftar tagihan, YYYY-MM-DD (bawaan: hari ini)',
  to: 'hari terakhir daftar tagihan, YYYY-MM-DD (bawaan: enam hari sesudah hari ini)',
  sheet: 'baca hanya lembar ini (boleh lebih dari sekali)',
  layout: 'baca hanya tata letak ini: ledger, card, monthly, progress, collectability',
  asOf: 'hari laporan, YYYY-MM-DD (bawaan: akhir bulan lalu)',
  convention: 'cara hitung: urban, urban-month, pnpm-rural, pnpm-rural-ceil, dbm-3, ojk-lkm-2015, slik',
  json: 'cetak hasil sebagai JSON',
  out: 'simpan buku beserta lembar hasilnya ke berkas ini',
  inPlace: 'simpan ke buku itu sendiri; salinan lamanya menjadi .bak',
  args: 'isian panel sebagai JSON, misalnya \'{"asOf":"2023-01-31"}\'',
  first: 'butir yang dijalankan lebih dahulu di buku yang sama, sebagai JSON: [["Butir…",{isian}],…]',
  port: 'nomor port (bawaan: yang sedang bebas)',
  noOpen: 'jangan bukakan peramban; alamatnya tetap dicetak',
  language: 'bahasa: id atau en (bawaan: BERGULIR_LANGUAGE, lalu bahasa sistem)',
  showHelp: 'tampilkan bantuan',
  version: 'tampilkan versi',
};

export type HelpWords = typeof id;

const en: HelpWords = {
  own: ownEn,
  program: 'Computes the arrears of revolving loans from a UPK’s book (.xlsx), on your own computer.',
  arrears: 'compute the arrears of a book',
  month: 'close the month: LPP, collectability, provision, cross-checks, a history of twelve months',
  check: 'check every loan against the SOP; ends with 1 where an error stands that no decision excuses',
  collect: 'make the collection list, the problem loans and the follow-up plan (RKTL)',
  map: 'show how a book is understood: its sheets, its tables, and what each column means',
  books: 'check the cash books of the KSM and of their members’ businesses',
  nominees: 'who qualifies for a partner bank, and why the others do not yet',
  menu: 'list the Bergulir menu, or run one of its items',
  desk: 'open the book as a spreadsheet in the browser, on this computer only',
  help: 'show help, also for one command',

  bookName: 'BOOK.xlsx',
  fileName: 'FILE.xlsx',
  name: 'NAME',
  itemName: 'ITEM',
  verbName: 'command',
  book: 'the UPK’s book, an .xlsx file',
  item: 'a menu item, such as "Compute arrears…" ("..." will do)',
  verb: 'the name of a command',

  partner: 'part of the partner’s name; without a sheet Mitra, example terms are used',
  bankCopy: 'save the partner’s copy: the columns of the MoU, only people who consented',
  checkedOn: 'as of this day, YYYY-MM-DD (default: today)',
  profile: 'limits by: auto (default: those in force on the disbursement day), pedoman-2008, or juknis-2012',
  from: 'first day of the collection list, YYYY-MM-DD (default: today)',
  to: 'last day of the collection list, YYYY-MM-DD (default: six days after today)',
  sheet: 'read this sheet only (may be given more than once)',
  layout: 'read this layout only: ledger, card, monthly, progress, collectability',
  asOf: 'reporting day, YYYY-MM-DD (default: the end of last month)',
  convention: 'convention: urban, urban-month, pnpm-rural, pnpm-rural-ceil, dbm-3, ojk-lkm-2015, slik',
  json: 'print the result as JSON',
  out: 'save the book with its result sheets as this file',
  inPlace: 'save into the book itself; what it held becomes a .bak copy',
  args: 'what the sidebar would be given, as JSON, such as \'{"asOf":"2023-01-31"}\'',
  first: 'items that are run before it in the same book, as JSON: [["Item…",{args}],…]',
  port: 'port number (default: one that is free)',
  noOpen: 'do not open a browser; the address is printed all the same',
  language: 'language: id or en (default: BERGULIR_LANGUAGE, then the system’s)',
  showHelp: 'show help',
  version: 'show the version',
};

export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = { id, en };
