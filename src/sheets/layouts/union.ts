import type { Rupiah } from '../../book/money';
import type { Notes } from '../notes';
import { columnOf } from '../table/found-table';
import type { Assigned } from './assign';

const sameKey = ({ draft, row, paid }: Assigned): string =>
  `${draft.loan.key}|${paid}|${row.principal}|${row.interest}|${row.total}|${row.opening}`;

/** Rows that stand in several ledgers count once; twice in one ledger they are two repayments. */
function withoutCopies(all: readonly Assigned[]): Assigned[] {
  const byKey = new Map<string, Map<number, Assigned[]>>();
  for (const one of all) {
    const key = sameKey(one);
    const tables = byKey.get(key) ?? new Map<number, Assigned[]>();
    tables.set(one.row.table.id, [...(tables.get(one.row.table.id) ?? []), one]);
    byKey.set(key, tables);
  }
  const kept: Assigned[] = [];
  for (const tables of byKey.values()) {
    const most = [...tables.values()].reduce((best, rows) => (rows.length > best.length ? rows : best));
    kept.push(...most);
  }
  return kept;
}

interface Sums {
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  readonly total: Rupiah;
}

const added = (sums: Sums, { row }: Assigned): Sums => ({
  principal: sums.principal + (row.principal ?? 0),
  interest: sums.interest + (row.interest ?? 0),
  total: sums.total + row.total,
});

/** What a balance brought forward holds beyond the rows that stand in other ledgers up to its day; null for nothing. */
function beyond(opening: Assigned, others: readonly Assigned[], notes: Notes): Assigned | null {
  if (others.length === 0) return opening;
  const sums = others.reduce(added, { principal: 0, interest: 0, total: 0 });
  const { principal, interest, total } = opening.row;
  if (total < sums.total && opening.row.table !== undefined) {
    const column = columnOf(opening.row.table, 'principalPart') ?? columnOf(opening.row.table, 'total') ?? 1;
    const at = {
      table: opening.row.table,
      row: opening.row.row,
      column,
      loan: opening.draft.loan.id,
      group: opening.draft.loan.group,
    };
    notes.add('DAT-06', 'opening', { stated: total, computed: sums.total }, { ...at, severity: 'warning' });
  }
  const left = {
    principal: principal === null ? null : Math.max(0, principal - sums.principal),
    interest: interest === null ? null : Math.max(0, interest - sums.interest),
  };
  const rest =
    left.principal === null || left.interest === null
      ? Math.max(0, total - sums.total)
      : left.principal + left.interest;
  return rest === 0 ? null : { ...opening, row: { ...opening.row, ...left, total: rest } };
}

function perLoan(all: readonly Assigned[]): ReadonlyMap<string, readonly Assigned[]> {
  const loans = new Map<string, Assigned[]>();
  for (const one of all) {
    const list = loans.get(one.draft.loan.key);
    if (list) list.push(one);
    else loans.set(one.draft.loan.key, [one]);
  }
  return loans;
}

function oneLoan(rows: readonly Assigned[], notes: Notes): readonly Assigned[] {
  const kept: Assigned[] = rows.filter(({ row }) => !row.opening);
  const openings = rows.filter(({ row }) => row.opening).sort((a, b) => a.paid - b.paid);
  for (const opening of openings) {
    const others = kept.filter((one) => one.row.table.id !== opening.row.table.id && one.paid <= opening.paid);
    const left = beyond(opening, others, notes);
    if (left !== null) kept.push(left);
  }
  return kept;
}

/**
 * The repayments of all ledgers together, as with a sheet a year: copies count once, and a balance brought forward
 * does not count again what another ledger has in detail.
 */
export function union(all: readonly Assigned[], notes: Notes): readonly Assigned[] {
  const tables = new Set(all.map(({ row }) => row.table.id));
  if (tables.size < 2) return all;
  const joined = [...perLoan(withoutCopies(all)).values()].flatMap((rows) => oneLoan(rows, notes));
  return joined.sort((a, b) => a.row.table.id - b.row.table.id || a.row.row - b.row.row);
}
