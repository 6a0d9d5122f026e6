/** DAT-04 `repaymentTwice`: a repayment that was typed, or copied, a second time. Why so carefully: ADR 21. */
import { a1 } from '../address';
import { plain, shown } from '../cells/plain-text';
import type { Notes } from '../notes';
import { cellAt, columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import type { Assigned } from './assign';
import type { LayoutName } from './merge-source';

/** Only these hold a row a payment; a monthly recap or a report of one day has none that could be typed twice. */
const ROWS_OF_PAYMENTS: readonly (LayoutName | undefined)[] = ['ledger', 'card'];

/** Held against each other by what was read of them, or different in every row: a row's number, a running balance. */
const NOT_COMPARED = [
  ...['sequence', 'remaining', 'group', 'groupAndId', 'loanId', 'paidOn', 'disbursed', 'loanPrincipal'],
  ...['principalPart', 'interestPart', 'total'],
];

interface Pair {
  readonly first: Assigned;
  readonly again: Assigned;
}

function comparedColumns(table: FoundTable): readonly number[] {
  const without = new Set(NOT_COMPARED.flatMap((key) => table.columns[key] ?? []));
  const all = Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (_, index) => table.firstColumn + index);
  return all.filter((column) => !without.has(column));
}

const paidKey = ({ draft, row, paid }: Assigned): string =>
  `${draft.loan.key}|${paid}|${row.principal}|${row.interest}|${row.total}`;

/** Rows by a key; only keys that several share. */
function shared(rows: readonly Assigned[], keyOf: (one: Assigned) => string): readonly (readonly Assigned[])[] {
  const byKey = new Map<string, Assigned[]>();
  for (const one of rows) {
    const key = keyOf(one);
    const known = byKey.get(key);
    if (known) known.push(one);
    else byKey.set(key, [one]);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}

/** Two rows, and no third, that are the same in all that could tell them apart: receipt, remark, which instalment, whose, and every column that we do not know. */
function pairsOf(table: FoundTable, rows: readonly Assigned[]): readonly Pair[] {
  const columns = comparedColumns(table);
  const rest = ({ row }: Assigned): string =>
    columns.map((column) => plain(shown(cellAt(table.sheet, row.row, column))).toLowerCase()).join('|');
  const alike = shared(rows, paidKey).flatMap((group) => shared(group, rest));
  return alike.flatMap(([first, again, ...more]): readonly Pair[] =>
    first === undefined || again === undefined || more.length > 0 ? [] : [{ first, again }],
  );
}

/**
 * Loans on which equal rows are a habit: on several days, and on more than half of those on which it was paid. There a
 * row is one member's, though nothing says whose.
 */
function habitual(rows: readonly Assigned[], pairs: readonly Pair[]): ReadonlySet<string> {
  const daysOf = (some: readonly Assigned[]): ReadonlyMap<string, Set<number>> => {
    const days = new Map<string, Set<number>>();
    for (const { draft, paid } of some) {
      const { key } = draft.loan;
      days.set(key, (days.get(key) ?? new Set()).add(paid));
    }
    return days;
  };
  const all = daysOf(rows);
  const twice = [...daysOf(pairs.map(({ again }) => again))];
  const often = twice.filter(([key, { size }]) => size > 1 && size * 2 > (all.get(key)?.size ?? 0));
  return new Set(often.map(([key]) => key));
}

function checkTable(table: FoundTable, rows: readonly Assigned[], notes: Notes): void {
  const pairs = pairsOf(table, rows);
  // More than half of all rows: one finding on the whole ledger, whosever they are.
  const most = pairs.length * 4 > table.rows.length;
  const usual = most ? new Set<string>() : habitual(rows, pairs);
  const column = columnOf(table, 'principalPart') ?? columnOf(table, 'total') ?? columnOf(table, 'interestPart') ?? table.firstColumn; // prettier-ignore
  for (const { first, again } of pairs) {
    const { loan } = again.draft;
    if (usual.has(loan.key)) continue;
    const address = `${table.sheet.name}!${a1(first.row.row, column)}`;
    const at = { table, row: again.row.row, column, loan: loan.id, group: loan.group, rows: 2 };
    notes.add('DAT-04', 'repaymentTwice', { first: address }, { ...at, severity: 'warning' });
  }
}

/**
 * Tells repayments that stand twice in one table.
 *
 * @param assigned the repayments that count
 * @param layouts from which layout those of each loan come
 */
export function checkTypedTwice(
  assigned: readonly Assigned[],
  layouts: ReadonlyMap<string, LayoutName>,
  notes: Notes,
): void {
  const tables = new Map<FoundTable, Assigned[]>();
  for (const one of assigned) {
    const { row, draft } = one;
    if (row.opening || row.total === 0 || !ROWS_OF_PAYMENTS.includes(layouts.get(draft.loan.key))) continue;
    const known = tables.get(row.table);
    if (known) known.push(one);
    else tables.set(row.table, [one]);
  }
  for (const [table, rows] of tables) checkTable(table, rows, notes);
}
