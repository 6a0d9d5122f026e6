/** What is said of fixes in English: in the preview, in the sheet Riwayat perbaikan, and when they are done or undone. */
import type { EntryState, Obstacle } from '../../fixes/log-entry';
import { count } from '../format';
import { fixes as indonesian, LOG_SHEET } from '../id/fixes';
import type { Widen } from '../in-languages';
import { KINDS, WHYS } from '../panels/fixes';
import { several } from '../several';

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

export { LOG_SHEET };

export const fixes: Widen<typeof indonesian> = {
  listItem: 'Put data right…',
  undoItem: 'Take corrections back',
  sheet: LOG_SHEET,
  why: (kind) => WHYS[kind],
  kind: (kind) => KINDS[kind],
  obstacle: (obstacle) => OBSTACLE[obstacle],
  state: (state, obstacle) => (obstacle === null ? STATE[state] : `${STATE[state]}: ${OBSTACLE[obstacle]}`),
  before: indonesian.before,
  after: indonesian.after,
  type: (value) => (typeof value === 'object' ? 'date' : typeof value === 'number' ? 'number' : 'text'),
  offer: (after) => `Put data right… offers: ${after}.`,
  offers: (cells) => `Put data right… offers to correct ${several(cells, 'cell')}.`,
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
      ? `Put right: ${several(cells, 'cell')}.`
      : `Put right: ${several(cells, 'cell')}; skipped: ${count(skipped)}.`,
  nothingToUndo: 'There is nothing to take back.',
  finished: 'What was cut off is finished; its log is in order.',
  undone: (cells, kept) =>
    kept === 0
      ? `Back as before: ${several(cells, 'cell')}.`
      : `Back as before: ${several(cells, 'cell')}; not: ${count(kept)}.`,
  left: (cells) => `Not done yet: ${several(cells, 'cell')}; run it once more to go on.`,
  noRun: (run) => `There is no correction number ${count(run)}, or it was taken back already.`,
  skippedCell: indonesian.skippedCell,
};
