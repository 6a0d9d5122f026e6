/** What the desk itself says, in both languages. Figures, findings and sidebars come from the bundle. */
import type { Language } from './protocol';

const id = {
  kept: (at: string): string =>
    `Dilanjutkan dari salinan otomatis pukul ${at}: terakhir kali program berhenti sebelum buku disimpan.`,
  keptOlder: (path: string): string =>
    `Berkas buku lebih baru daripada salinan otomatisnya, jadi berkas itu yang dibuka. Salinan otomatisnya tetap ada: ${path}`,
  sample: 'Buku contoh: semua nama rekaan. Cobalah sesuka Anda; buku aslinya tidak berubah.',
  unreadable: (name: string, why: string): string => `"${name}" tidak dapat dibuka: ${why}`,
  notXlsx: (name: string): string => `Nama berkas "${name}" harus berakhiran .xlsx.`,
  badName: (name: string): string => `"${name}" bukan nama berkas. Tulis namanya saja, tanpa folder.`,
  exists: (name: string): string =>
    `Berkas "${name}" sudah ada. Timpa? Isinya yang lama disimpan sebagai cadangan .bak.`,
  changedOnDisk: (name: string): string =>
    `Berkas "${name}" diubah oleh program lain sejak dibuka di sini. Simpan dengan nama lain, supaya tidak ada pekerjaan yang hilang.`,
  saved: (path: string): string => `Disimpan: ${path}`,
  savedWithBackup: (path: string, backup: string): string => `Disimpan: ${path}. Isi lamanya: ${backup}`,
  notSaved: (why: string): string => `Tidak tersimpan: ${why}. Buku di layar tetap utuh; coba nama atau folder lain.`,
  nothingToUndo: 'Tidak ada yang dapat diurungkan.',
  nothingToRedo: 'Tidak ada yang dapat diulang.',
  undone: 'Diurungkan.',
  redone: 'Diulang.',
  noSheet: 'Lembar itu sudah tidak ada.',
  rowsAdded: (count: number): string => `${String(count)} baris disisipkan.`,
  rowsDeleted: (count: number): string => `${String(count)} baris dihapus.`,
  allRows: 'Tidak semua baris lembar dapat dihapus: sisakan satu.',
  rejected: (cell: string, rule: string): string =>
    `Sel ${cell} tidak menerima isian itu${rule === '' ? '' : `: ${rule}`}.`,
  tooLarge: 'Tempelan terlalu besar: paling banyak 50.000 sel sekaligus.',
  broken: (why: string): string => `Gangguan pada program (${why}). Buku di layar tetap utuh.`,
  unknownFunction: (name: string): string => `Fungsi ${name} tidak ada di add-on.`,
  notOpen: 'Panel itu sudah ditutup.',
};

const en: typeof id = {
  kept: (at) => `Continued from the copy kept at ${at}: last time the program stopped before the book was saved.`,
  keptOlder: (path) =>
    `The book's file is newer than the copy that was kept of it, so the file was opened. The copy is still there: ${path}`,
  sample: 'The example book: every name is invented. Try anything; the original does not change.',
  unreadable: (name, why) => `"${name}" cannot be opened: ${why}`,
  notXlsx: (name) => `The file name "${name}" must end in .xlsx.`,
  badName: (name) => `"${name}" is not a file name. Write the name alone, without a folder.`,
  exists: (name) => `There is a file "${name}" already. Replace it? What it holds is kept as a .bak copy.`,
  changedOnDisk: (name) =>
    `The file "${name}" was changed by another program since it was opened here. Save under another name, so that no work is lost.`,
  saved: (path) => `Saved: ${path}`,
  savedWithBackup: (path, backup) => `Saved: ${path}. What it held before: ${backup}`,
  notSaved: (why) => `Not saved: ${why}. The book on the screen is whole; try another name or folder.`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  undone: 'Undone.',
  redone: 'Done again.',
  noSheet: 'That sheet is gone.',
  rowsAdded: (count) => (count === 1 ? 'One row inserted.' : `${String(count)} rows inserted.`),
  rowsDeleted: (count) => (count === 1 ? 'One row deleted.' : `${String(count)} rows deleted.`),
  allRows: 'Not all rows of a sheet can be deleted: leave one.',
  rejected: (cell, rule) => `Cell ${cell} does not take that${rule === '' ? '' : `: ${rule}`}.`,
  tooLarge: 'Too much to paste: at most 50,000 cells at once.',
  broken: (why) => `A fault in the program (${why}). The book on the screen is whole.`,
  unknownFunction: (name) => `The add-on has no function ${name}.`,
  notOpen: 'That panel has been closed.',
};

export const WORDS: Readonly<Record<Language, typeof id>> = { id, en };
