/** What is said of cells and columns that are empty or missing: DAT-03. */
import type { FindingCatalogue } from '../../finding-text';
import { dayOf, place, quoted, share } from './words';

const LEFT_OUT = 'This row is not counted, so sums and arrears may be too small.';
const NOT_READ = 'This column is not read, so results may be wrong.';

export const required: FindingCatalogue['DAT-03'] = {
  category: ({ column, blank }, value) => ({
    what: blank
      ? `Column ${quoted(column)} is empty.`
      : `Column ${quoted(column)} says ${quoted(value)}, which is no category we know.`,
    why: 'The money counts as other: neither as sales nor cost nor as taken by the family.',
    fix: 'Choose from the list: "modal", "penjualan", "pembelian barang", "biaya", "diambil untuk keluarga (prive)", "angsuran" or "lain".',
  }),
  required: ({ column }) => ({
    what: `Column ${quoted(column)} of this row is empty.`,
    why: LEFT_OUT,
    fix: 'Fill it in from the loan card or the receipt.',
  }),
  name: () => ({
    what: 'This row names no KSM, borrower or loan number.',
    why: 'A loan without a name cannot be joined with its repayments.',
    fix: 'Write the name of the KSM.',
  }),
  rate: ({ column }) => ({
    what: `The rate of jasa (column ${quoted(column)}) is empty.`,
    why: 'The overdue jasa of this loan is not computed.',
    fix: 'Fill in the percentage a month from the loan agreement.',
  }),
  statusDate: ({ column, from }, value) => ({
    what:
      value === ''
        ? `The status of this loan has no day: column ${quoted(column)} is empty.`
        : `Status ${quoted(value)} has no day (column ${quoted(column)}).`,
    why:
      from === ''
        ? 'Without a day and without repayments the status is not in force yet.'
        : `It is in force from the last repayment, ${dayOf(from)}.`,
    fix: 'Fill in the day of payoff, rescheduling or writing off.',
  }),
  openingDate: ({ from }) => ({
    what: 'This opening balance has no day.',
    why: `It is taken as of ${dayOf(from)}.`,
    fix: 'Fill in its day, such as 31/12/2022.',
  }),
  payment: () => ({
    what: 'This repayment has no amount.',
    why: 'It is not counted; its loan may look late.',
    fix: 'Fill in the amount from the receipt, or delete the row if nothing was paid.',
  }),
  rateColumn: () => ({
    what: 'The list of loans has no rate of jasa.',
    why: 'How much jasa is owed is unknown, so overdue jasa is not computed; a zero there does not mean paid.',
    fix: 'Add the column "Jasa (%/bln)" to the list of loans.',
  }),
  interestColumn: () => ({
    what: 'The ledger has neither a column of jasa nor a total.',
    why: 'What jasa was paid is unknown, so overdue jasa is not computed.',
    fix: 'Add a column of jasa if jasa is charged.',
  }),
  singleColumn: () => ({
    what: 'Each month has one column that does not say whether it is principal or jasa.',
    why: 'It is taken as both, jasa first; if it is principal alone, the arrears are wrong.',
    fix: 'Write "Pokok" or "Jumlah" in the months\' headings, or add a column Saldo Pokok.',
  }),
  bareAmount: ({ principal }) => ({
    what: principal
      ? 'These amounts look like principal alone, while the heading is only "Angsuran".'
      : 'The heading is only "Angsuran"; the amounts are neither instalments of principal nor those with jasa.',
    why: 'They are taken with jasa in them; if they are principal alone, too little principal counts as paid.',
    fix: 'Make the heading "Angsuran Pokok" or "Jumlah Angsuran", or match the column.',
  }),
  unknownHeading: ({ nearest }, value) => ({
    what: `Heading ${quoted(value)} is not known; perhaps ${quoted(nearest)} is meant.`,
    why: NOT_READ,
    fix: 'Correct the spelling, or match the column.',
  }),
  monthTwice: ({ column }) => ({
    what: `The month of heading ${quoted(column)} stands over another column too.`,
    why: 'Both columns count for that month; if one is another month’s, its days are wrong.',
    fix: 'Correct the month, or delete the column that is there twice.',
  }),
  unknownMonth: ({ column }) => ({
    what: `Heading ${quoted(column)} between the months is no month that is known.`,
    why: 'Repayments in this column are not counted, so arrears may seem larger.',
    fix: 'Write the month as Jan-23 or Januari 2023.',
  }),
  exception: () => ({
    what: 'This exception names neither a loan nor a KSM.',
    why: 'It excuses no finding.',
    fix: 'Write the number of the loan or the name of the KSM.',
  }),
  unknownSetting: ({ nearest }, value) => ({
    what: `The label ${quoted(value)} is not known${nearest === '' ? '.' : `; perhaps ${quoted(nearest)} is meant.`}`,
    why: 'The value beside it is not used.',
    fix:
      nearest === ''
        ? 'Use a label of the guide, chapter Pengaturan, or take the row away.'
        : 'Correct the spelling, or take the row away.',
  }),
  noHeading: ({ column }) => ({
    what: `Column ${column} holds numbers but has no heading.`,
    why: NOT_READ,
    fix: 'Write its heading.',
  }),
  cardTable: () => ({
    what: 'This loan card has no table of repayments that can be read.',
    why: 'Its loan is not counted.',
    fix: 'See that Tanggal, Pokok and Jasa stand above its rows.',
  }),
  noSource: () => ({
    what: 'This loan is listed, but no ledger, card or report has its repayments.',
    why: 'Not repaid and not booked are two things; this loan is not counted.',
    fix: 'Add its card, its row in a report, or the ledger.',
  }),
  otherDate: ({ date }) => ({
    what: `This loan stands only in the report of ${dayOf(date)}.`,
    why: 'A cumulative report does not tell of other days, so this loan is not counted.',
    fix: `Compute as of ${dayOf(date)}, or add the loan to the list and the ledger.`,
  }),
  snapshot: ({ date, interest }) => ({
    what: `This report holds cumulative figures as of ${dayOf(date)}${interest ? '' : ', without jasa paid'}.`,
    why: `When each instalment was paid is unknown, so only that day can be computed${interest ? '' : ', and no overdue jasa'}.`,
    fix: 'For another day a ledger or loan cards are needed.',
  }),
  emptyLedger: () => ({
    what: 'This ledger has no row yet.',
    why: 'All loans count as never repaid.',
    fix: 'If repayments are booked on another sheet, see that its headings can be read.',
  }),
  column: (p) => ({
    what: `${share(p)} of ${place(p)} are empty.`,
    why: 'Incomplete rows are not counted, or only in part.',
    fix: 'See whether the data stand in another column, then complete it.',
  }),
};
