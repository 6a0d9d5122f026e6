/** What is said of cells that cannot be read: DAT-01, DAT-02, DAT-12, DAT-13, DAT-17. */
import type { FindingCatalogue } from '../../finding-text';
import { rate as percentOf, rupiah } from '../../format';
import { dayOf, place, quoted, share } from './words';

const LEFT_OUT = 'This row is not counted, so sums and arrears may be too small.';
const AS_NUMBER = 'Write it as a plain number, such as 500000.';
const YEARLY = 'If a year’s, write "18% per tahun", or "Jasa per tahun" in the heading; if a month’s, leave it.';
const AS_DATE = 'Write the day as 31/01/2023.';
const SAME_WAY = 'Over half of the column is wrong in the same way.';

export const amounts: FindingCatalogue['DAT-01'] = {
  amount: ({ column, leftOut }, value) => ({
    what: `Amount ${quoted(value)} in column ${quoted(column)} cannot be read.`,
    why: leftOut ? LEFT_OUT : 'This cell is not used; the other figures of its row still count.',
    fix: AS_NUMBER,
  }),
  negative: ({ column }, value) => ({
    what: `The amount in column ${quoted(column)} is below zero (${value}).`,
    why: `A loan cannot be negative. ${LEFT_OUT}`,
    fix: 'Check the sign; write the loan as a number above zero.',
  }),
  correction: ({ column }, value) => ({
    what: `The repayment in column ${quoted(column)} is below zero (${value}) and is read as a correction.`,
    why: 'A correction lessens what was repaid, so arrears grow.',
    fix: 'If it is a correction, note the reason; if it is a slip, take the minus sign away.',
  }),
  cancelled: ({ column, struck }, value) => ({
    what: struck
      ? `This row is struck out (${quoted(value)} in column ${quoted(column)}).`
      : `This row is marked as cancelled: ${quoted(value)}.`,
    why: 'A cancelled row is not counted.',
    fix: struck
      ? 'If it holds, take the line away; if it is cancelled, better write "batal" in the remarks.'
      : 'If it holds, take the word away.',
  }),
  struckLoan: ({ column }, value) => ({
    what: `This loan is struck out (${value} in column ${quoted(column)}), though by its repayments it is not paid off.`,
    why: 'It is counted all the same.',
    fix: 'If it was never paid out, write "batal" in the remarks; if it is paid off, book the repayments or fill in its status.',
  }),
  rate: ({ column }, value) => ({
    what: `The rate of jasa ${quoted(value)} in column ${quoted(column)} cannot be read.`,
    why: 'Without it the overdue jasa of this loan is not computed.',
    fix: 'Write the percentage a month, such as 1,5%.',
  }),
  tenor: ({ column }, value) => ({
    what: `Tenor ${quoted(value)} in column ${quoted(column)} cannot be read.`,
    why: `Without it there is no schedule. ${LEFT_OUT}`,
    fix: 'Write the number of months, such as 12, or 25 minggu.',
  }),
  instalment: ({ column, principal }, value) => ({
    what: `Instalment ${value} in column ${quoted(column)} makes no sense for a loan of ${rupiah(principal)}.`,
    why: 'It is not used; the schedule comes from the loan and its tenor.',
    fix: 'Check the instalment and the loan.',
  }),
  status: ({ column }, value) => ({
    what: `Status ${quoted(value)} in column ${quoted(column)} is not known.`,
    why: 'The loan counts as an ordinary one.',
    fix: 'Write Lunas, Jadwal ulang or Hapus buku with its day; leave it empty while the loan runs.',
  }),
  rhythm: ({ column }, value) => ({
    what: `Rhythm ${quoted(value)} in column ${quoted(column)} is not known.`,
    why: 'The loan counts as repaid monthly.',
    fix: 'Write Bulanan, Mingguan, 2 mingguan, 3 bulanan or Musiman.',
  }),
  yesNo: ({ column }, value) => ({
    what: `Column ${quoted(column)} says ${quoted(value)}, which is neither yes nor no.`,
    why: 'It counts as not known.',
    fix: 'Write Ya or Tidak; leave it empty while it is not known.',
  }),
  setting: ({ label, example }, value) => ({
    what: `The value ${quoted(value)} of ${quoted(label)} cannot be read.`,
    why: 'This decision is not used; what held before still holds.',
    fix: `Write it such as ${quoted(example)}.`,
  }),
  rule: (_, value) => ({
    what: `Rule ${quoted(value)} in the sheet Pengecualian is not known.`,
    why: 'This exception excuses no finding.',
    fix: 'Write the code of the rule, such as SOP-07.',
  }),
  column: (p) => ({
    what: `${share(p)} of ${place(p)} cannot be read.`,
    why: `${SAME_WAY} It may be the wrong column.`,
    fix: 'Check the heading and how the figures are written.',
  }),
};

export const dates: FindingCatalogue['DAT-02'] = {
  settingSince: (_, value) => ({
    what: `The entry ${quoted(value)} under "Berlaku sejak" is no date.`,
    why: 'Nobody can say from when this decision holds, so it is not used.',
    fix: AS_DATE,
  }),
  date: ({ column, leftOut }, value) => ({
    what: `Day ${quoted(value)} in column ${quoted(column)} cannot be read.`,
    why: leftOut ? LEFT_OUT : 'This day is not used; the other figures of its row still count.',
    fix: AS_DATE,
  }),
  swapped: ({ column, proposed }, value) => ({
    what: `Day ${quoted(value)} in column ${quoted(column)} exists only with day and month swapped.`,
    why: 'Swapped days move due days and the age of arrears.',
    fix: `If ${dayOf(proposed)} is meant, type it again.`,
  }),
  column: (p) => ({
    what: `${share(p)} of ${place(p)} cannot be read as days.`,
    why: SAME_WAY,
    fix: `Check the heading and how the days are written. ${AS_DATE}`,
  }),
};

export const errorCells: FindingCatalogue['DAT-12'] = {
  error: ({ column }, value) => ({
    what: `A cell of column ${quoted(column)} holds the formula error ${value}.`,
    why: 'Its value cannot be used, so results may be too small.',
    fix: 'Repair the formula, or type the figure.',
  }),
  column: (p) => ({
    what: `Formulas are broken in ${share(p)} of ${place(p)}.`,
    why: 'The column cannot be used.',
    fix: 'Repair the formula of the first row, then copy it down.',
  }),
};

/** What is odd about a whole column of dates, by the variant of its cells. */
const ODD: Readonly<Record<string, string>> = {
  tooEarly: 'too early',
  future: 'still to come',
  swapped: 'swapped in day and month',
};

export const oddDates: FindingCatalogue['DAT-13'] = {
  tooEarly: ({ column, earliest }, value) => ({
    what: `Day ${value} in column ${quoted(column)} is before ${dayOf(earliest)}.`,
    why: 'There was no revolving fund then; the year may be mistyped.',
    fix: 'Check the year.',
  }),
  future: ({ column, today }, value) => ({
    what: `Day ${value} in column ${quoted(column)} is still to come (today is ${dayOf(today)}).`,
    why: 'What has not happened cannot be booked.',
    fix: 'Check day, month and year.',
  }),
  swappedImport: ({ column, dates, texts, proposed }, value) => ({
    what: `Column ${quoted(column)} has ${dates} date cells whose day is never above 12, and ${texts} typed dates whose day always is.`,
    why: `A file opened with the month first looks so: day and month of its date cells are swapped (${value} should be ${dayOf(proposed)}). Due days and arrears are wrong with them.`,
    fix: 'Hold some days against their receipts; if they are swapped, open the original file with Indonesian settings.',
  }),
  swapped: ({ column, proposed }, value) => ({
    what: `Day and month of ${value} in column ${quoted(column)} may be swapped.`,
    why: 'Only swapped does this day fit its loan.',
    fix: `If ${dayOf(proposed)} is meant, type it again.`,
  }),
  column: (p) => ({
    what: `Days in ${place(p)} are ${ODD[p.problem] ?? 'odd'} in ${share(p)}.`,
    why: SAME_WAY,
    fix: p.problem === 'swapped' ? 'Check whether the whole column is swapped.' : 'Check the years of the column.',
  }),
};

export const ambiguous: FindingCatalogue['DAT-17'] = {
  ambiguous: ({ column, taken }, value) => ({
    what: `Amount ${quoted(value)} in column ${quoted(column)} can be read in two ways.`,
    why: `It is read as ${rupiah(taken)}; no other cell of the column makes it sure.`,
    fix: AS_NUMBER,
  }),
  unit: ({ unit }) => ({
    what: `By its heading this table’s amounts are in ${unit === 'ribu' ? 'thousands' : 'millions'} of rupiah.`,
    why: 'They are read as whole rupiah, so every figure from this table is too small.',
    fix: 'Write the amounts in whole rupiah, then change the heading.',
  }),
  interest: ({ column }, value) => ({
    what: `Jasa ${value} in column ${quoted(column)} may be a month’s or the whole loan’s.`,
    why: 'It is counted every month; if it is the whole loan’s, overdue jasa is too large.',
    fix: 'Name the column "Jasa per bulan", or write the percentage.',
  }),
  rate: ({ column, taken }, value) => ({
    what: `Jasa ${quoted(value)} in column ${quoted(column)} is unusual for a month; perhaps it is a year’s.`,
    why: `Jasa is computed as ${percentOf(taken)} of the loan every month, so overdue jasa may be too high.`,
    fix: YEARLY,
  }),
  column: (p) =>
    p.problem === 'rate'
      ? {
          what: `Jasa in ${place(p)} is unusual for a month in ${share(p)}; perhaps it is a year’s.`,
          why: 'So much is computed every month, so overdue jasa may be too high.',
          fix: YEARLY,
        }
      : {
          what: `Amounts in ${place(p)} can be read in two ways in ${share(p)}.`,
          why: 'Dots and commas may mean thousands or a fraction.',
          fix: AS_NUMBER,
        },
};
