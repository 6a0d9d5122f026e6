/** What a person can put right, in both languages: one sentence each. */
import type { Language } from '../../language';

const id = {
  noFile: (path: string): string => `Berkas "${path}" tidak ditemukan.`,
  folder: (path: string): string => `"${path}" adalah folder, bukan berkas .xlsx.`,
  noAccess: (path: string): string => `Berkas "${path}" tidak boleh dibaca oleh pengguna ini.`,
  unreadable: (path: string, why: string): string => `"${path}" tidak dapat dibaca: ${why}`,
  badDate: (value: string): string =>
    `Tanggal "${value}" tidak dikenal; tulis sebagai YYYY-MM-DD, misalnya 2023-01-31.`,
  badArgs: (value: string): string =>
    `--args harus berupa objek JSON, misalnya {"asOf":"2023-01-31"}; yang diterima: ${value}`,
  badFirst: (value: string): string =>
    `--first harus berupa daftar JSON, misalnya [["Hitung tunggakan…",{"asOf":"2023-01-31"}]]; yang diterima: ${value}`,
  outIsInput: 'Berkas hasil sama dengan buku asal; pilih nama lain, atau pakai --in-place bila memang ingin begitu.',
  outNotXlsx: (path: string): string => `Nama berkas hasil "${path}" harus berakhiran .xlsx.`,
  outNoFolder: (path: string): string => `Folder untuk berkas hasil tidak ada: "${path}".`,
  outFolder: (path: string): string => `Berkas hasil "${path}" adalah sebuah folder.`,
  outRefused: (path: string, why: string): string =>
    `Berkas hasil "${path}" tidak dapat ditulis (${why}); buku asal tidak berubah.`,
  outAndInPlace: 'Pilih salah satu: --out atau --in-place.',
  nothingToSave: '--out dan --in-place hanya berarti bila sebuah butir menu dijalankan.',
  argsNotTaken: (label: string): string => `Butir menu "${label}" tidak memakai --args.`,
  noSuchItem: (label: string, known: readonly string[]): string =>
    `Tidak ada butir menu "${label}". Yang ada: ${known.join(' · ')}.`,
  notBuilt: 'Add-on belum dibangun: jalankan "npm run build" dahulu.',
  badPort: (value: string): string => `Port "${value}" tidak dikenal; pilih bilangan 1024–65535.`,
  badLanguage: (value: string): string => `Bahasa "${value}" tidak dikenal; pilih id atau en.`,

  unknownVerb: (verb: string, near: string | null): string =>
    `Perintah "${verb}" tidak dikenal; ${near === null ? 'lihat bergulir --help' : `mungkin maksudnya: bergulir ${near}`}.`,
  unknownOption: (option: string, near: string | null): string =>
    `Pilihan "${option}" tidak dikenal; ${near === null ? 'lihat bergulir --help' : `mungkin maksudnya: ${near}`}.`,
  missingBook: 'Sebutkan bukunya, misalnya: bergulir arrears buku.xlsx',
  missingValue: (option: string): string => `Pilihan "${option}" memerlukan isian; lihat bergulir --help.`,
  tooMany:
    'Ada kata yang berlebih pada perintah ini; lihat bergulir --help. Nama berkas yang berspasi ditulis di antara tanda kutip.',
  badCommand: 'Perintah tidak dimengerti; lihat bergulir --help.',
  broken: (why: string): string => `Gangguan pada program (${why}); tidak ada berkas yang berubah.`,
};

export type Refusals = typeof id;

const en: Refusals = {
  noFile: (path) => `There is no file "${path}".`,
  folder: (path) => `"${path}" is a folder, not an .xlsx file.`,
  noAccess: (path) => `This user may not read the file "${path}".`,
  unreadable: (path, why) => `"${path}" cannot be read: ${why}`,
  badDate: (value) => `"${value}" is no day; write it as YYYY-MM-DD, such as 2023-01-31.`,
  badArgs: (value) => `--args must be a JSON object, such as {"asOf":"2023-01-31"}; it was: ${value}`,
  badFirst: (value) =>
    `--first must be a JSON list, such as [["Hitung tunggakan…",{"asOf":"2023-01-31"}]]; it was: ${value}`,
  outIsInput: 'The result’s file is the book itself; choose another name, or --in-place if that is what you mean.',
  outNotXlsx: (path) => `The result’s file name "${path}" must end in .xlsx.`,
  outNoFolder: (path) => `There is no folder for the result: "${path}".`,
  outFolder: (path) => `The result’s file "${path}" is a folder.`,
  outRefused: (path, why) => `The result cannot be written to "${path}" (${why}); the book has not changed.`,
  outAndInPlace: 'Choose one of them: --out or --in-place.',
  nothingToSave: '--out and --in-place mean something only where a menu item is run.',
  argsNotTaken: (label) => `The menu item "${label}" takes no --args.`,
  noSuchItem: (label, known) => `There is no menu item "${label}". There are: ${known.join(' · ')}.`,
  notBuilt: 'The add-on is not built yet: run "npm run build" first.',
  badPort: (value) => `"${value}" is no port; choose a number from 1024 to 65535.`,
  badLanguage: (value) => `The language "${value}" is not known; choose id or en.`,

  unknownVerb: (verb, near) =>
    `There is no command "${verb}"; ${near === null ? 'see bergulir --help' : `did you mean: bergulir ${near}`}.`,
  unknownOption: (option, near) =>
    `There is no option "${option}"; ${near === null ? 'see bergulir --help' : `did you mean: ${near}`}.`,
  missingBook: 'Name the book, for example: bergulir arrears book.xlsx',
  missingValue: (option) => `The option "${option}" needs a value; see bergulir --help.`,
  tooMany:
    'There is a word too many in this command; see bergulir --help. A file name with spaces goes between quotation marks.',
  badCommand: 'The command was not understood; see bergulir --help.',
  broken: (why) => `A fault in the program (${why}); no file has changed.`,
};

export const REFUSALS: Readonly<Record<Language, Refusals>> = { id, en };
