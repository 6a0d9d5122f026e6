/** What is said of fixes in English: in the preview, in the sheet Riwayat perbaikan, and when they are done or undone. */
import type { EntryState, Obstacle } from '../../fixes/log-entry';
import type { FixKind } from '../../fixes/types';
import { count } from '../format';
import { fixes as indonesian } from '../id/fixes';
import type { Widen } from '../in-languages';

const WHY: Readonly<Record<FixKind, string>> = {
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

const KIND: Readonly<Record<FixKind, string>> = {
  amountText: 'Text to number',
  amountTypo: 'Mistyped amount',
  amountWords: 'Words to number',
  amountUnclear: 'Dot or comma',
  dateText: 'Text to date',
  dateNumber: 'Number to date',
  dateSwapped: 'Day and month swapped',
  dateTypo: 'Mistyped date',
  nik: 'NIK to text',
};

const OBSTACLE: Readonly<Record<Obstacle, string>> = {
  changed: 'the cell changed since it was shown',
  formula: 'the cell holds a formula',
  gone: 'the sheet or cell is gone',
  styled: 'the cell holds a link, or some of its letters have a style of their own, which would be lost',
  refused: 'the spreadsheet refuses it (a protected cell, or a validation)',
};

const STATE: Readonly<Record<EntryState, string>> = {
  waiting: 'Not finished',
  applied: 'Applied',
  skipped: 'Skipped',
  undoing: 'Undoing not finished',
  undone: 'Undone',
  kept: 'Not undone',
};

export const fixes: Widen<typeof indonesian> = {
  listItem: 'Put data right…',
  undoItem: 'Take corrections back',
  sheet: indonesian.sheet,
  why: (kind) => WHY[kind],
  kind: (kind) => KIND[kind],
  obstacle: (obstacle) => OBSTACLE[obstacle],
  state: (state, obstacle) => (obstacle === null ? STATE[state] : `${STATE[state]}: ${OBSTACLE[obstacle]}`),
  before: indonesian.before,
  after: indonesian.after,
  type: (value) => (typeof value === 'object' ? 'date' : typeof value === 'number' ? 'number' : 'text'),
  offer: (after) => `Put data right… offers: ${after}.`,
  offers: (cells) => `Put data right… offers to correct ${count(cells)} cells.`,
  headings: [
    'Run',
    'Time',
    'Officer',
    'Sheet',
    'Cell',
    'Correction',
    'Value before',
    'Kind before',
    'Format before',
    'Value after',
    'Kind after',
    'Format after',
    'Data',
    'State',
  ],
  note: 'Every cell that was changed with an officer’s consent. Take corrections back brings its content and format back. Do not change the column Data.',
  empty: 'Nothing was corrected yet.',
  noOfficer: 'Write the name of the officer who agrees to this correction.',
  noIds: 'Choose the corrections that are agreed to, or "semua" (all).',
  applied: (cells, skipped) =>
    skipped === 0
      ? `${count(cells)} cells were put right.`
      : `${count(cells)} cells were put right, ${count(skipped)} skipped.`,
  nothingToUndo: 'There is nothing to take back.',
  finished: 'What was cut off is finished; its log is in order.',
  undone: (cells, kept) =>
    kept === 0
      ? `${count(cells)} cells are back as they were.`
      : `${count(cells)} cells are back as they were, ${count(kept)} are not.`,
  left: (cells) => `${count(cells)} cells are not done yet; run it once more to go on.`,
  noRun: (run) => `There is no correction number ${count(run)}, or it was taken back already.`,
  skippedCell: indonesian.skippedCell,
};
