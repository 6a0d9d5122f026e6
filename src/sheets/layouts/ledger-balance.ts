import type { Rupiah } from '../../book/money';
import type { Notes } from '../notes';
import { tableReader } from '../table/columns-read';
import type { FoundTable } from '../table/found-table';
import { headingKey } from '../table/heading-text';
import type { Assigned } from './assign';

/** Which of a ledger's columns runs on as a balance, and what is taken from it in each row. */
interface Running {
  readonly column: number;
  readonly part: 'principal' | 'interest';
}

export const OF_PRINCIPAL = /^(sisa|saldo)( (pokok|pinjaman|pokok pinjaman|akhir))?$/;
const OF_INTEREST = /^(sisa|saldo) (jasa|jasa pinjaman)$/;

function runningColumns(table: FoundTable): readonly Running[] {
  const remaining = table.columns['remaining'] ?? [];
  const named = (pattern: RegExp): number | undefined =>
    remaining.find((column) => pattern.test(headingKey(table.headings[column] ?? '')));
  const principal = named(OF_PRINCIPAL);
  const interest = (table.columns['interestPart'] ?? []).length === 1 ? named(OF_INTEREST) : undefined;
  return [
    ...(principal === undefined ? [] : [{ column: principal, part: 'principal' as const }]),
    ...(interest === undefined ? [] : [{ column: interest, part: 'interest' as const }]),
  ];
}

interface Break {
  readonly one: Assigned;
  readonly stated: Rupiah;
  readonly computed: Rupiah;
}

interface Held {
  checked: number;
  readonly breaks: Break[];
}

interface Holding {
  readonly part: Running['part'];
  /** What the balance was before the first row; null where it is not known. */
  readonly from: Rupiah | null;
  /** What a row states. */
  readonly at: (row: number) => Rupiah | null;
  readonly held: Held;
}

/**
 * Holds a loan's balances against what was paid, row by row. A row is right where it goes on from the row above as it
 * stands, or from the loan itself: so a slip is told once, whether it was carried on or not.
 */
function holdLoan(rows: readonly Assigned[], { part, from, at, held }: Holding): void {
  let [above, whole] = [from, from];
  for (const one of rows) {
    const paid = one.row[part] ?? 0;
    const stated = at(one.row.row);
    if (whole !== null) whole -= paid;
    const expected = above === null ? null : above - paid;
    above = stated ?? expected;
    if (stated === null || expected === null) continue;
    held.checked++;
    if (stated !== expected && stated !== whole) held.breaks.push({ one, stated, computed: expected });
  }
} // prettier-ignore

const byTable = (assigned: readonly Assigned[]): ReadonlyMap<FoundTable, Map<string, Assigned[]>> => {
  const tables = new Map<FoundTable, Map<string, Assigned[]>>();
  for (const one of assigned) {
    const loans = tables.get(one.row.table) ?? new Map<string, Assigned[]>();
    tables.set(one.row.table, loans);
    const list = loans.get(one.draft.loan.key);
    if (list === undefined) loans.set(one.draft.loan.key, [one]);
    else list.push(one);
  }
  return tables;
};

/**
 * DAT-11 where a ledger's running balance breaks, in the row in which it does. A column that agrees on less than half of
 * its rows holds something else than that balance, and says nothing.
 *
 * @param assigned the rows of the ledgers, as they stand
 */
export function checkRunningBalances(assigned: readonly Assigned[], notes: Notes): void {
  const begun = new Set<string>();
  for (const [table, loans] of byTable(assigned)) {
    const reader = tableReader(table);
    for (const { column, part } of runningColumns(table)) {
      const held: Held = { checked: 0, breaks: [] };
      const at = (row: number): Rupiah | null => {
        const read = reader.amount(row, column);
        return read.kind === 'value' ? read.value : null;
      };
      for (const [key, rows] of loans) {
        if (rows.some(({ row }) => row[part] === null)) continue;
        const from = part === 'principal' && !begun.has(key) ? (rows[0]?.draft.loan.principal ?? null) : null;
        holdLoan([...rows].sort((a, b) => a.row.row - b.row.row), { part, from, at, held }); // prettier-ignore
      }
      if (held.breaks.length * 2 > held.checked) continue;
      for (const { one, stated, computed } of held.breaks)
        notes.add('DAT-11', part, { stated, computed }, { table, row: one.row.row, column, loan: one.draft.loan.id, group: one.draft.loan.group }); // prettier-ignore
    }
    for (const key of loans.keys()) begun.add(key);
  }
}
