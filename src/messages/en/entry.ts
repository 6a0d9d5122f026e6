/** Warnings while a loan is typed, in English. */
import type { EntryWarning, WarningWords } from '../../sop/entry/entry-rules';
import { count, rate, rupiah } from '../format';
import { type entry as indonesian } from '../id/entry';
import type { Widen } from '../in-languages';
import { several } from '../several';

const by = (source: string): string => (source === '' ? '' : ` (${source})`);

const SENTENCES: Readonly<Record<EntryWarning, (words: WarningWords) => string>> = {
  tooEarly: () => 'The day is before 1999: check the year.',
  beforeDecision: () => 'The loan cannot be disbursed before it was decided.',
  decidedLate: () => 'The day of the decision cannot be after the disbursement.',
  notPositive: () => 'The loan must be more than zero.',
  firstAboveLimit: ({ to, source }) => `A first loan is at most ${rupiah(to)} a member${by(source)}.`,
  nextAboveLimit: ({ to, source }) => `A later loan is at most ${rupiah(to)} a member${by(source)}.`,
  tenor: ({ from, to, source }) => `The tenor is ${count(from)} to ${several(to, 'month')}${by(source)}.`,
  rate: ({ from, source }) => `The BKM decided on a jasa of ${rate(from)} a month${by(source)}.`,
  members: ({ from, source }) => `A KSM borrows with at least ${several(from, 'member')}${by(source)}.`,
  cycle: ({ to, source }) => `At most ${several(to, 'loan')}; after that, nominate to a bank${by(source)}.`,
  noGroup: () => 'Loans are given through a KSM: fill in its name.',
};

/** By this the add-on knows its own warnings again, wherever they were copied to. */
const SIGNATURE = 'Bergulir warns: ';
/** A prompt of Excel holds no more. */
const LONGEST = 255;

const sentence = (words: WarningWords): string => SENTENCES[words.warning](words);

export const entry: Widen<typeof indonesian> = {
  on: 'Warn while typing',
  off: 'Stop warning',
  help: (all) => {
    const text = SIGNATURE + all.map(sentence).join(' ');
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  },
  toast: (cell, all) => `${cell}: ${all.map(sentence).join(' ')}`,
  noLoans: 'No list of loans was found, so there is no column to warn in.',
  switchedOn: (columns, left) => {
    if (columns === 0) return 'There is no cell to warn in: all of them have a validation of their own.';
    const rest = left === 0 ? '' : ` Left alone, with a validation of their own: ${several(left, 'cell')}.`;
    return `Warnings are on in ${several(columns, 'column')}: what does not fit is marked, never rejected.${rest}`;
  },
  switchedOff: (cells) =>
    cells === 0
      ? 'There are no warnings of Bergulir in this book.'
      : `Warnings were taken off ${several(cells, 'cell')}.`,
};
