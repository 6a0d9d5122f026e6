import type { Rupiah } from '../../book/money';
import { columnOf } from '../table/found-table';
import { amountAt, at, headingOf } from './read-cell';
import type { Got, RowFrame } from './read-cell';

/** What a repayment row pays: both parts, or one amount. */
export interface PaidParts {
  readonly principal: Rupiah | null;
  readonly interest: Rupiah | null;
  readonly total: Rupiah;
}

const NOTHING: Got<Rupiah> = { kind: 'blank' };

function sumOf(frame: RowFrame, key: string): Got<Rupiah> {
  let found: Got<Rupiah> = NOTHING;
  for (const column of frame.table.columns[key] ?? []) {
    const got = amountAt(frame, column, false);
    if (got.kind === 'broken') found = got;
    if (got.kind === 'known' && found.kind !== 'broken')
      found = { kind: 'known', value: (found.kind === 'known' ? found.value : 0) + got.value };
  }
  return found;
}

/** A part that is not given: what is left of the total, where that can be. */
function rest(total: number | null, other: number): number | null {
  if (total === null) return null;
  return total >= 0 ? Math.max(0, total - other) : total - other;
}

function checkTotal(frame: RowFrame, stated: Rupiah, computed: Rupiah): void {
  const column = columnOf(frame.table, 'total');
  if (column !== null && Math.abs(stated - computed) > 1)
    frame.notes.add('DAT-06', 'rowTotal', { stated, computed }, { ...at(frame, column), severity: 'warning' });
}

function correction(frame: RowFrame, key: string, parts: PaidParts): PaidParts {
  const column = columnOf(frame.table, key);
  if (column !== null && [parts.principal, parts.interest, parts.total].some((part) => (part ?? 0) < 0))
    frame.notes.add(
      'DAT-01',
      'correction',
      { column: headingOf(frame, column) },
      { ...at(frame, column), severity: 'warning' },
    );
  return parts;
}

/**
 * The parts of a repayment row. Both parts given: as they stand. Exactly one blank, with a total: the other derived.
 * Only the total: one amount. Denda and savings in the row are taken out of the total.
 *
 * @returns null where the row pays nothing
 */
export function partsOf(frame: RowFrame): PaidParts | null {
  const [principal, interest, total, others] = [
    sumOf(frame, 'principalPart'),
    sumOf(frame, 'interestPart'),
    sumOf(frame, 'total'),
    sumOf(frame, 'otherPart'),
  ];
  const other = others.kind === 'known' ? others.value : 0;
  const all = total.kind === 'known' ? total.value - (other > 0 && total.value >= other ? other : 0) : null;
  const [p, j] = [
    principal.kind === 'known' ? principal.value : null,
    interest.kind === 'known' ? interest.value : null,
  ];
  if (p === null && j === null && all === null) return nothing(frame, principal, interest, total);
  if ((p ?? 0) === 0 && (j ?? 0) === 0 && all !== null && all !== 0)
    return correction(frame, 'total', { principal: null, interest: null, total: all });
  if (p !== null && j !== null) {
    const sums = [p + j, p + j + other];
    if (all !== null && total.kind === 'known' && !sums.includes(total.value)) checkTotal(frame, all, p + j);
    const key = p >= 0 && j < 0 ? 'interestPart' : 'principalPart';
    return zero(p, j) ? null : correction(frame, key, { principal: p, interest: j, total: p + j });
  }
  if (p !== null) {
    const derived = rest(all, p) ?? 0;
    if (all !== null && all < p) checkTotal(frame, all, p);
    return zero(p, derived)
      ? null
      : correction(frame, 'principalPart', { principal: p, interest: derived, total: p + derived });
  }
  const given = j ?? 0;
  const derived = rest(all, given) ?? 0;
  if (all !== null && all < given) checkTotal(frame, all, given);
  return zero(derived, given)
    ? null
    : correction(frame, 'interestPart', { principal: derived, interest: given, total: derived + given });
}

const zero = (principal: number, interest: number): boolean => principal === 0 && interest === 0;

/** A dated row without any amount is a finding, unless a broken cell already says why. */
function nothing(frame: RowFrame, ...read: readonly Got<Rupiah>[]): null {
  const dated = columnOf(frame.table, 'paidOn');
  const column =
    columnOf(frame.table, 'principalPart') ?? columnOf(frame.table, 'total') ?? columnOf(frame.table, 'interestPart');
  const silent = read.some((got) => got.kind === 'broken') || dated === null || column === null;
  if (!silent && frame.reader.date(frame.row, dated).kind === 'value')
    frame.notes.add('DAT-03', 'payment', { column: headingOf(frame, column) }, at(frame, column));
  return null;
}
