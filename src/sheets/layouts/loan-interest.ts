import type { BasisPoints, Rupiah } from '../../book/money';
import { isBlank, shown } from '../cells/plain-text';
import { isYearly, readRate } from '../cells/rate';
import { cellAt, formatAt } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { interestSpan } from './interest-span';
import { amountAt, at, headingOf } from './read-cell';
import type { RowFrame } from './read-cell';

export interface LoanInterest {
  readonly rate: BasisPoints | null;
  readonly statedInterest: Rupiah | null;
  readonly method: 'flat' | 'declining';
}

interface Term {
  readonly principal: Rupiah;
  readonly tenorMonths: number;
}

/** Above this share of the principal an amount under "Jasa" is the whole loan's jasa, not an instalment's. */
const WHOLE_LOAN = 0.05;

/** Above this share, and up to the one above, either may be meant; UPK ask 1,5 to 3% a month (Juknis 2012). */
const HIGHEST_MONTH = 0.03;

/** The smallest number under "Jasa" that is taken for rupiah and not for a percentage. */
const SMALLEST_AMOUNT = 100;

/** Above this a month a jasa looks like a year's; UPK ask 1,5 to 3% (Juknis 2012). */
const HIGHEST_PLAUSIBLE: BasisPoints = 500;

function statedInstalment(frame: RowFrame): Rupiah | null {
  let sum: Rupiah | null = null;
  for (const column of frame.table.columns['instalmentInterest'] ?? []) {
    const got = amountAt(frame, column, false);
    if (got.kind === 'known' && got.value >= 0) sum = (sum ?? 0) + got.value;
  }
  return sum;
}

function rupiahAt(frame: RowFrame, column: number): Rupiah | null {
  const read = frame.reader.amount(frame.row, column);
  if (read.kind === 'ambiguous') return read.asThousands;
  return read.kind === 'value' ? read.value : null;
}

/** Beside a column of plain percentages a BOP of 0.05 is a percentage too, not a fraction. */
function besidePercent(frame: RowFrame, column: number): boolean {
  const columns = frame.table.columns['rate'] ?? [];
  const plain = (at_: number): unknown => cellAt(frame.table.sheet, frame.row, at_);
  const own = plain(column);
  if (typeof own !== 'number' || own >= 0.1 || formatAt(frame.table.sheet, frame.row, column).includes('%'))
    return false;
  return columns.some((other) => {
    const cell = plain(other);
    return typeof cell === 'number' && cell >= 0.1;
  });
}

/** Whether rupiah under "Jasa" are the whole loan's: as its heading or its column tells, else by their size. */
function isWhole(frame: RowFrame, column: number, { term, amount }: { term: Term; amount: Rupiah }): boolean {
  const heading = headingOf(frame, column);
  if (/bulan|bln|angs/i.test(heading)) return false;
  const span = interestSpan(frame.table, column);
  if (span !== null) return span === 'loan';
  const whole = amount > term.principal * WHOLE_LOAN;
  if (!whole && amount > term.principal * HIGHEST_MONTH && term.tenorMonths > 1)
    frame.notes.add('DAT-17', 'interest', { column: heading }, at(frame, column));
  return whole;
}

function fromColumn(
  frame: RowFrame,
  column: number,
  term: Term,
): { rate: number | null; amount: number | null } | null {
  const cell = cellAt(frame.table.sheet, frame.row, column);
  if (isBlank(cell)) return null;
  const heading = headingOf(frame, column);
  const read = readRate(cell, formatAt(frame.table.sheet, frame.row, column), isYearly(heading));
  if (read.kind === 'blank') return null;
  if (read.kind === 'value' && (typeof cell !== 'number' || cell < SMALLEST_AMOUNT))
    return { rate: besidePercent(frame, column) ? read.value / 100 : read.value, amount: null };
  const amount = rupiahAt(frame, column);
  if (amount !== null && amount >= SMALLEST_AMOUNT && amount <= term.principal * 2) {
    return isWhole(frame, column, { term, amount })
      ? { rate: (amount * 1e4) / (term.principal * term.tenorMonths), amount: null }
      : { rate: null, amount };
  }
  if (read.kind === 'error') frame.notes.add('DAT-12', 'error', { column: heading }, at(frame, column));
  else frame.notes.add('DAT-01', 'rate', { column: heading }, at(frame, column));
  return { rate: null, amount: null };
}

/** Jasa of a loan: the stated instalment's, else the rate; BOP adds to it. */
export function interestOf(frame: RowFrame, term: Term): LoanInterest {
  const columns = frame.table.columns['rate'] ?? [];
  let [rate, amount]: (number | null)[] = [null, null];
  let seen = false;
  for (const column of columns) {
    const got = fromColumn(frame, column, term);
    if (got === null) continue;
    seen = true;
    if (got.rate !== null) rate = Math.round(((rate ?? 0) + got.rate) * 1e4) / 1e4;
    if (got.amount !== null) amount = (amount ?? 0) + got.amount;
  }
  const statedInterest = statedInstalment(frame) ?? amount ?? null;
  const first = columns[0];
  if (typeof rate === 'number' && rate > HIGHEST_PLAUSIBLE && first !== undefined)
    frame.notes.add('DAT-17', 'rate', { column: headingOf(frame, first), taken: rate }, at(frame, first));
  if (!seen && statedInterest === null && first !== undefined && someFilled(frame, first))
    frame.notes.add(
      'DAT-03',
      'rate',
      { column: headingOf(frame, first) },
      { ...at(frame, first), severity: 'warning' },
    );
  const method = frame.table.columns['method']?.[0];
  const declining =
    method !== undefined && /menurun|efektif|declin|anuitas/i.test(shown(cellAt(frame.table.sheet, frame.row, method)));
  return { rate: rate ?? null, statedInterest, method: declining ? 'declining' : 'flat' };
}

/** A column that is blank throughout counts as missing. */
function someFilled({ table }: RowFrame, column: number): boolean {
  const known = FILLED.get(table);
  if (known !== undefined) return known;
  const found = table.rows.some((row) => !isBlank(cellAt(table.sheet, row, column)));
  FILLED.set(table, found);
  return found;
}

/** Asked once a table, so that a blank column costs one pass and not one a row. */
const FILLED = new WeakMap<FoundTable, boolean>();
