/** Why a file is no book that can be read, in both languages. */
import type { Language } from '../language';

const id = {
  empty: 'Berkas ini kosong (0 byte).',
  csv: 'Berkas ini bukan buku .xlsx, melainkan teks (mungkin .csv yang diganti namanya): buka dengan Excel atau Google Sheets, lalu simpan sebagai .xlsx.',
  html: 'Berkas ini bukan buku .xlsx, melainkan halaman web (HTML): unduh ulang bukunya, lalu simpan sebagai .xlsx.',
  oldFormat:
    'Berkas ini buku Excel lama (.xls), bukan .xlsx: buka dengan Excel atau Google Sheets, lalu simpan sebagai .xlsx.',
  password: 'Buku ini terkunci kata sandi: buka dengan Excel, hapus kata sandinya, simpan, lalu coba lagi.',
  notZip: 'Berkas ini bukan buku .xlsx.',
  corrupt: (where: string): string =>
    `Berkas .xlsx ini rusak atau terpotong (${where}): unduh atau salin ulang bukunya.`,
  noSheet: (name: string): string => `lembar ${name} tidak ada`,
  noPart: (part: string): string => `bagian ${part} tidak ada`,
  twice: (name: string): string => `${name} ada dua kali`,
  zipDirectory: 'daftar isi zip',
  noZipEnd: 'akhir zip tidak ada',
  notWorkbook: 'Berkas ini bukan buku Excel .xlsx: bagian buku kerja (workbook) tidak ditemukan di dalamnya.',
  binary: 'Berkas ini buku Excel biner (.xlsb): simpan sebagai .xlsx lalu coba lagi.',
  tooLarge: 'Isi berkas .xlsx ini membengkak tidak wajar ketika dibuka; berkas tidak dibaca demi keamanan.',
  fileTooLarge: (size: number, most: number): string =>
    `Berkas ini terlalu besar (${size} MB): yang dapat dibuka paling besar ${most} MB. Bagi menjadi beberapa buku, misalnya satu buku tiap tahun.`,
  beyondMemory: (size: number, most: number): string =>
    `Buku ini terlalu besar untuk memori yang tersedia: isi lembarnya ${size} MB, yang muat ${most} MB. Bagi menjadi beberapa buku, atau hapus lembar yang tidak dipakai lagi.`,
  entities: (part: string): string =>
    `Berkas .xlsx ini memuat DTD atau entitas XML (${part}) yang tidak pernah ada dalam buku yang wajar; berkas tidak dibaca demi keamanan.`,
  badXml: (part: string): string => `Berkas .xlsx ini rusak: bagian ${part} tidak dapat dibaca.`,
  tooManyCells: (sheet: string, cell: string): string =>
    `Lembar "${sheet}" tidak muat di Google Sheets (batas 10 juta sel): isi terakhirnya di sel ${cell}. Hapus isi yang tersesat jauh di luar tabel.`,
  /** Why rows and columns of a sheet cannot be put in or taken out. */
  cannotShift: {
    pivot: (sheet: string): string =>
      `Baris dan kolom lembar "${sheet}" tidak dapat disisipkan atau dihapus di sini, karena ada tabel pivot yang memakainya. Tidak ada yang diubah.`,
    table: (sheet: string): string =>
      `Penyisipan atau penghapusan ini memotong tabel Excel di lembar "${sheet}", yang di sini tidak dapat ikut diubah. Tidak ada yang diubah.`,
    array: (sheet: string): string =>
      `Penyisipan atau penghapusan ini memotong rumus larik di lembar "${sheet}". Tidak ada yang diubah.`,
    form: (sheet: string): string =>
      `Lembar "${sheet}" memuat tombol, objek tertanam atau skenario Excel yang tidak dapat ikut bergeser. Tidak ada yang diubah.`,
    dataTable: (sheet: string): string =>
      `Lembar "${sheet}" memuat tabel bagaimana-jika yang tidak dapat ikut bergeser. Tidak ada yang diubah.`,
    sparkline: (sheet: string): string =>
      `Lembar "${sheet}" memuat grafik mini dalam sel; barisnya dapat disisipkan, tetapi tidak dapat dihapus di sini. Tidak ada yang diubah.`,
    span: (sheet: string): string =>
      `Baris dan kolom lembar "${sheet}" tidak dapat digeser, karena ada rumus yang menunjuk beberapa lembar sekaligus. Tidak ada yang diubah.`,
  },
};

export type FileWords = typeof id;

const en: FileWords = {
  empty: 'This file is empty (0 bytes).',
  csv: 'This file is no .xlsx book but text (perhaps a .csv that was renamed): open it in Excel or Google Sheets, then save it as .xlsx.',
  html: 'This file is no .xlsx book but a web page (HTML): download the book again, then save it as .xlsx.',
  oldFormat:
    'This file is an old Excel book (.xls), no .xlsx: open it in Excel or Google Sheets, then save it as .xlsx.',
  password: 'This book is locked with a password: open it in Excel, remove the password, save it, then try again.',
  notZip: 'This file is no .xlsx book.',
  corrupt: (where) => `This .xlsx file is damaged or cut off (${where}): download or copy the book again.`,
  noSheet: (name) => `sheet ${name} is missing`,
  noPart: (part) => `part ${part} is missing`,
  twice: (name) => `${name} is there twice`,
  zipDirectory: 'the zip directory',
  noZipEnd: 'the zip has no end',
  notWorkbook: 'This file is no Excel .xlsx book: there is no workbook part in it.',
  binary: 'This file is a binary Excel book (.xlsb): save it as .xlsx, then try again.',
  tooLarge: 'What this .xlsx file holds swells beyond reason when it is opened; for safety it was not read.',
  fileTooLarge: (size, most) =>
    `This file is too large (${size} MB): at most ${most} MB can be opened. Divide it into several books, one a year for example.`,
  beyondMemory: (size, most) =>
    `This book is too large for the memory there is: its sheets hold ${size} MB, ${most} MB fit. Divide it into several books, or delete sheets that are no longer used.`,
  entities: (part) =>
    `This .xlsx file holds a DTD or XML entities (${part}), which no ordinary book does; for safety it was not read.`,
  badXml: (part) => `This .xlsx file is damaged: part ${part} cannot be read.`,
  tooManyCells: (sheet, cell) =>
    `Sheet "${sheet}" is too large for Google Sheets (at most 10 million cells): its last content is in cell ${cell}. Delete what has strayed far outside the tables.`,
  cannotShift: {
    pivot: (sheet) =>
      `Rows of the sheet "${sheet}" cannot be inserted or deleted here, since a pivot table uses it. Nothing was changed.`,
    table: (sheet) =>
      `This would cut an Excel table in the sheet "${sheet}" that cannot follow here. Nothing was changed.`,
    array: (sheet) => `This would cut an array formula in the sheet "${sheet}". Nothing was changed.`,
    form: (sheet) =>
      `The sheet "${sheet}" holds Excel buttons, embedded objects or scenarios that cannot move along. Nothing was changed.`,
    dataTable: (sheet) => `The sheet "${sheet}" holds a what-if table that cannot move along. Nothing was changed.`,
    sparkline: (sheet) =>
      `The sheet "${sheet}" holds small charts in cells; rows can be inserted here, but not deleted. Nothing was changed.`,
    span: (sheet) =>
      `Rows of the sheet "${sheet}" cannot move, since a formula names several sheets at once. Nothing was changed.`,
  },
};

export const FILE_WORDS: Readonly<Record<Language, FileWords>> = { id, en };
