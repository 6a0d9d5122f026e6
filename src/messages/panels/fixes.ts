/** The sidebar of *Perbaiki data…*. The server names kinds and reasons in Indonesian; here they stand in both languages. */
import type { FixKind } from '../../fixes/types';
import { count } from '../format';
import { fixes } from '../id/fixes';
import type { Languages } from './languages';
import { several } from '../several';

const id = {
  intro: 'Sel di bawah ini dapat diperbaiki. Tidak ada yang diubah sebelum Anda menyetujuinya, dan semuanya dapat diurungkan.',
  none: 'Tidak ada sel yang dapat diperbaiki dari sini.',
  officer: 'Nama petugas yang menyetujui',
  officerNote: 'Dicatat di lembar Riwayat perbaikan.',
  noOfficer: 'Tulis nama petugas dahulu.',
  noneChosen: 'Pilih dahulu sel yang akan diperbaiki.',
  all: (chosen: number, all: number): string => `Pilih semua (${count(chosen)} dari ${count(all)} dipilih)`,
  group: (sheet: string, kind: string): string => `${sheet}: ${kind}`,
  cells: (chosen: number, all: number): string => `${count(chosen)} dari ${count(all)} sel dipilih`,
  allOfGroup: 'Pilih semua di kelompok ini',
  cell: (cell: string, heading: string): string => (heading === '' ? cell : `${cell} · ${heading}`),
  before: (type: string): string => `Semula (${type})`,
  after: (type: string): string => `Menjadi (${type})`,
  look: 'Periksa dahulu: pilih hanya bila benar.',
  more: (left: number): string => `Tampilkan ${count(left)} lagi`,
  apply: (cells: number): string => `Perbaiki ${count(cells)} sel`,
  applying: 'Memperbaiki…',
  undoing: 'Mengurungkan…',
  waiting: (cells: number): string =>
    `${count(cells)} sel yang sudah disetujui belum selesai diperbaiki karena terhenti di tengah jalan.`,
  resume: 'Teruskan yang terhenti',
  applied: (cells: number, skipped: number): string =>
    `${count(cells)} sel diperbaiki${skipped === 0 ? '' : `, ${count(skipped)} dilewati`}.`,
  undone: (cells: number, kept: number): string =>
    `${count(cells)} sel dikembalikan seperti semula${kept === 0 ? '' : `, ${count(kept)} tidak`}.`,
  nothingToUndo: 'Tidak ada perbaikan yang dapat diurungkan.',
  stopped: (cells: number): string =>
    `${count(cells)} sel belum selesai. Yang sudah disetujui tercatat; teruskan sekarang atau nanti.`,
  skipped: 'Yang dilewati',
  undo: 'Urungkan perbaikan terakhir',
  history: 'Buka Riwayat perbaikan',
  kind: (kind: FixKind): string => fixes.kind(kind),
  why: (kind: FixKind): string => fixes.why(kind),
}; // prettier-ignore

export const KINDS: Readonly<Record<FixKind, string>> = {
  amountText: 'Text to a figure',
  amountTypo: 'Mistyped amount',
  amountWords: 'Words to a figure',
  amountUnclear: 'Dot or comma',
  dateText: 'Text to a date',
  dateNumber: 'Figure to a date',
  dateSwapped: 'Day and month swapped',
  dateTypo: 'Mistyped date',
  nik: 'NIK to text',
};
const TYPES: Readonly<Record<string, string>> = { teks: 'text', angka: 'figure', tanggal: 'date' };
export const WHYS: Readonly<Record<FixKind, string>> = {
  amountText: 'The amount is typed as text, so formulas leave it out.',
  amountTypo: 'A letter or a wrong sign stands among the digits; please look first.',
  amountWords: 'The amount is written in words, so formulas leave it out.',
  amountUnclear:
    'This dot or comma may mean thousands or a fraction, and the column does not decide; please look first.',
  dateText: 'The date is typed as text, so it cannot be sorted or counted.',
  dateNumber: 'The date lost its format and shows as a figure.',
  dateSwapped: 'This date exists only with the month before the day; please look first.',
  dateTypo: 'A letter or a wrong sign stands in the date; please look first.',
  nik: 'A NIK is 16 digits as text; the spreadsheet rounds long figures.',
};

const en: typeof id = {
  intro: 'The cells below can be put right. Nothing is changed before you agree, and all of it can be undone.',
  none: 'No cell can be put right from here.',
  officer: 'Name of the officer who agrees',
  officerNote: 'It is noted on the sheet Riwayat perbaikan.',
  noOfficer: 'Write the officer’s name first.',
  noneChosen: 'Choose the cells to put right first.',
  all: (chosen, all) => `Choose all (${count(chosen)} of ${count(all)} chosen)`,
  group: (sheet, kind) => `${sheet}: ${kind}`,
  cells: (chosen, all) => `${count(chosen)} of ${several(all, 'cell')} chosen`,
  allOfGroup: 'Choose all of this group',
  cell: (cell, heading) => (heading === '' ? cell : `${cell} · ${heading}`),
  before: (type) => `Before (${TYPES[type] ?? type})`,
  after: (type) => `After (${TYPES[type] ?? type})`,
  look: 'Please look first: choose it only where it is right.',
  more: (left) => `Show ${count(left)} more`,
  apply: (cells) => `Put ${several(cells, 'cell')} right`,
  applying: 'Putting right…',
  undoing: 'Undoing…',
  waiting: (cells) => `Agreed to but not done, since the work was interrupted: ${several(cells, 'cell')}.`,
  resume: 'Go on with what was interrupted',
  applied: (cells, skipped) =>
    `${several(cells, 'cell')} put right${skipped === 0 ? '' : `, ${count(skipped)} left as before`}.`,
  undone: (cells, kept) => `${several(cells, 'cell')} put back as before${kept === 0 ? '' : `, ${count(kept)} not`}.`,
  nothingToUndo: 'There is nothing to undo.',
  stopped: (cells) => `Not done yet: ${several(cells, 'cell')}. What was agreed to is noted; go on now or later.`,
  skipped: 'Left as they were',
  undo: 'Undo the last run',
  history: 'Open Riwayat perbaikan',
  kind: (kind) => KINDS[kind],
  why: (kind) => WHYS[kind],
};

export const fixesWords: Languages<typeof id> = { id, en };
