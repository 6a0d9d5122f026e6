/** What *Match columns…* and the remembered matching say in English: one clear sentence each. */
import type { Unusable } from '../../sheets/mapping/make-table';
import type { Mismatch } from '../../sheets/mapping/types';
import type { Misplaced } from '../../sheets/mapping/wanted-place';
import type { costs as indonesianCosts, mapping as indonesian } from '../id/mapping';
import type { Widen } from '../in-languages';

const AGAIN = 'run Match columns… once more.';

type Sentence = (sheet: string, what: string) => string;

const MISMATCHES: Readonly<Record<Mismatch['variant'], Sentence>> = {
  sheet: (sheet) => `The sheet "${sheet}" that was matched is no longer in this book; ${AGAIN}`,
  table: (sheet, heading) =>
    `The table with the heading "${heading}" in the sheet "${sheet}" is not found as it was when it was matched; ${AGAIN}`,
  heading: (sheet, heading) =>
    `The column "${heading}" in the sheet "${sheet}" is not found as it was when it was matched; ${AGAIN}`,
  end: (sheet, text) =>
    `The text "${text}" that marks the end of the table in the sheet "${sheet}" is not found any more; ${AGAIN}`,
};

const UNUSABLE: Readonly<Record<Unusable['variant'], Sentence>> = {
  noHeadings: (sheet, row) => `In the sheet "${sheet}", row ${row} has no headings that could be recognised again.`,
  unknownField: (sheet, field) => `"${field}" is no meaning that a column of the table in "${sheet}" can have.`,
  twice: (sheet, field) => `Two columns of the sheet "${sheet}" were given the meaning "${field}"; choose one.`,
  lacks: (sheet, missing) => `The table in the sheet "${sheet}" has no column ${missing} yet.`,
  noMonth: (sheet, heading) =>
    `The heading "${heading}" in the sheet "${sheet}" names no month and no instalment number.`,
  noHeading: (sheet, field) =>
    `The column for "${field}" in the sheet "${sheet}" has no heading in words; give it one first, so that it can be recognised again.`,
  noEnd: (sheet, row) =>
    `The end of the table in the sheet "${sheet}" cannot be remembered: row ${row} below it does not begin with a text that stands only there.`,
};

const MISPLACED: Readonly<Record<Misplaced['variant'], Sentence>> = {
  table: (sheet, range) =>
    `The place of the table "${range}" in the sheet "${sheet}" cannot be read; write it as B5:K40.`,
  gone: () => 'The book changed since the panel was opened; load Match columns… again and repeat.',
  kind: (sheet, kind) => `"${kind}" is no kind of table (sheet "${sheet}").`,
  layout: (_, layout) => mapping.unknownLayout(layout),
  cell: (sheet, cell) => `The place "${cell}" in the sheet "${sheet}" cannot be read; write it as B5:K6.`,
  cardLine: (sheet, cell) =>
    `The head of a card (${sheet}, cell ${cell}) is read from its own text; change the text to the left of that cell where its meaning is wrong.`,
};

export const mapping: Widen<typeof indonesian> = {
  mismatch: ({ variant, sheet, heading }) => MISMATCHES[variant](sheet, heading),
  refused: (why) => {
    const sentence = { ...UNUSABLE, ...MISPLACED }[why.variant];
    return sentence(why.sheet, why.what);
  },
  unknownSheet: (name, known) => `The sheet "${name}" is not in this book; there are: ${known}.`,
  unknownLayout: (name) =>
    `The layout "${name}" is not known; choose one of: ledger, card, monthly, progress, collectability.`,
  unreadable:
    'The matching stored in this book is damaged; delete it from the panel Match columns…, then match again if need be.',
  later: 'The matching in this book was stored by a newer Bergulir; please bring the add-on up to date first.',
  month: (part) => (part === '' ? 'Month' : `Month: ${part}`),
  forgotten: 'The matching is forgotten; the book is read by its own headings.',
};

export const costs: Widen<typeof indonesianCosts> = {
  loans: { label: 'List of loans', costs: '' },
  repayments: { label: 'Ledger of repayments', costs: '' },
  asOf: { label: 'Reporting day', costs: '' },
  rate: { label: 'Jasa (% a month)', costs: 'The jasa that is due and the overdue jasa are not computed.' },
  interestPart: {
    label: 'Repaid jasa (Angsuran Jasa)',
    costs: 'How much jasa was paid is not known, so the overdue jasa is not computed.',
  },
  paidOn: {
    label: 'Day of repayment',
    costs: 'There is no history of repayments: only the report’s own day can be computed.',
  },
  status: {
    label: 'Status',
    costs: 'Loans that were rescheduled or written off cannot be told apart from arrears.',
  },
  receipt: { label: 'Receipt number', costs: 'Blank receipts (SOP-18) cannot be checked.' },
  members: { label: 'Number of members', costs: 'Members and loans per member cannot be checked.' },
};
