import type { CivilDate } from '../../book/civil-date';
import { addMonths } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { Loan } from '../../book/records';
import { shown } from '../cells/plain-text';
import { cellAt } from '../table/found-table';
import { figureName } from './progress-report-figures';
import type { ReportFigures } from './progress-report-figures';
import { amountAt, at, headingOf } from './read-cell';
import type { Got, RowFrame } from './read-cell';
import type { FigureKey, FigurePart } from '../columns/report-figures';

const BLANK: Got<Rupiah> = { kind: 'blank' };

/** A figure of a row: jasa and BOP added up, of any other the first column. */
export function figureAt(frame: RowFrame, figures: ReportFigures, key: FigureKey, part: FigurePart): Got<Rupiah> {
  const columns = figures.columns[figureName(key, part)] ?? [];
  let found = BLANK;
  for (const column of part === 'interest' ? columns : columns.slice(0, 1)) {
    const got = amountAt(frame, column, false);
    if (got.kind === 'broken') return got;
    if (got.kind === 'known') found = { kind: 'known', value: (found.kind === 'known' ? found.value : 0) + got.value };
  }
  return found;
}

const known = (got: Got<Rupiah>): Rupiah | null => (got.kind === 'known' ? got.value : null);

/** What was paid to date: stated, and last month's with this month's. */
export interface PaidToDate {
  readonly stated: Rupiah | null;
  readonly summed: Rupiah | null;
}

export function paidToDate(frame: RowFrame, figures: ReportFigures, part: FigurePart): PaidToDate {
  const [stated, before, month] = (['paidToDate', 'paidBefore', 'paidThis'] as const).map((key) =>
    known(figureAt(frame, figures, key, part)),
  );
  const both = figures.columns[figureName('paidBefore', part)] && figures.columns[figureName('paidThis', part)];
  const summed = both === undefined || (before === null && month === null) ? null : (before ?? 0) + (month ?? 0);
  return { stated: stated ?? null, summed };
}

/**
 * Principal paid by the report's date: what two of stated, last + this month, and loan − balance agree on; where none
 * agree the stated figure.
 *
 * @param fromBalance loan less balance; null where the report has no balance
 */
export function agreed({ stated, summed }: PaidToDate, fromBalance: Rupiah | null): Rupiah | null {
  if (stated !== null && (stated === summed || stated === fromBalance)) return stated;
  if (summed !== null && summed === fromBalance) return summed;
  return stated ?? summed ?? fromBalance;
}

/** The class that a row states: the column of the classes that holds its balance, or the word in the class column. */
export function classAt(frame: RowFrame, { columns, classes }: ReportFigures): { column: number; name: string } | null {
  const filled = classes.filter(({ column }) => {
    const cell = cellAt(frame.table.sheet, frame.row, column);
    const read = frame.reader.amount(frame.row, column);
    return read.kind === 'value' ? read.value !== 0 : /^[vx√✓]$/i.test(shown(cell));
  });
  if (filled.length === 1 && filled[0] !== undefined) return filled[0];
  const column = columns[figureName('classText', 'principal')]?.[0];
  const name = column === undefined ? '' : shown(cellAt(frame.table.sheet, frame.row, column));
  return column === undefined || name === '' || /^[-–—0]+$/.test(name) ? null : { column, name };
}

/** Instalments due by a day; a whole count without the exact schedule, enough to divide a target by. */
export function dueBy(loan: Pick<Loan, 'disbursed' | 'instalments' | 'period'>, day: CivilDate): number {
  let count = 0;
  while (count < loan.instalments) {
    const step = loan.period.every * (count + 1);
    const due = loan.period.unit === 'week' ? loan.disbursed + 7 * step : addMonths(loan.disbursed, step);
    if (due > day) break;
    count++;
  }
  return count;
}

/**
 * The jasa of one instalment as the report's own target tells it: the target to date by the instalments due, where that
 * is a whole amount.
 *
 * @returns null where the report has no target, or one below zero, or it does not divide
 */
export function interestByTarget(
  loan: Pick<Loan, 'disbursed' | 'instalments' | 'period'>,
  target: Rupiah | null,
  day: CivilDate,
): Rupiah | null {
  const due = dueBy(loan, day);
  return target === null || target < 0 || due === 0 || target % due !== 0 ? null : target / due;
}

/** Notes DAT-06 where the report contradicts itself on what was paid. */
export function checkPaid(frame: RowFrame, column: number, paid: PaidToDate): void {
  if (paid.stated === null || paid.summed === null || paid.stated === paid.summed) return;
  frame.notes.add('DAT-06', 'toDate', { stated: paid.stated, computed: paid.summed }, at(frame, column));
}

/** Notes that a row tells neither paid nor balance. */
export const missingBalance = (frame: RowFrame, column: number): void =>
  frame.notes.add('DAT-03', 'required', { column: headingOf(frame, column) }, at(frame, column));

/** Notes that a loan's jasa cannot be told from the report's target. */
export const unknownInterest = (frame: RowFrame, column: number): void =>
  frame.notes.add(
    'DAT-03',
    'rate',
    { column: headingOf(frame, column) },
    { ...at(frame, column), severity: 'warning' },
  );
