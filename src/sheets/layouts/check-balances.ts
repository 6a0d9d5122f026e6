/** DAT-06 in a recap of what was lent, repaid and is left: paid + left = loan, principal and jasa apart. */
import type { Finding } from '../../book/finding';
import { BALANCE_COLUMNS } from '../columns/balances';
import { findLists } from '../lists/find-lists';
import type { ListTable } from '../lists/find-lists';
import type { ListKind } from '../lists/list-kind';
import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import type { SheetData } from '../sheet-data';
import { tableReader } from '../table/columns-read';
import type { FoundTable } from '../table/found-table';

type Part = 'principal' | 'interest';

const COLUMNS = {
  principal: ['principal', 'paidPrincipal', 'leftPrincipal'],
  interest: ['interest', 'paidInterest', 'leftInterest'],
} as const;
const VARIANT = { principal: 'balance', interest: 'interestBalance' } as const;

/** A ledger has the same headings, but a row of it is one repayment. */
const LEDGER = /tanggal (angsuran|dibayar|terima)|angsuran ke|cicilan ke|^ke$|^tanggal$/;

const KIND: ListKind<'balances'> = {
  kind: 'balances',
  columns: BALANCE_COLUMNS,
  fits: ({ has, says }) =>
    has('group') &&
    !says(LEDGER) &&
    (['principal', 'interest'] as const).some((part) => COLUMNS[part].every((key) => has(key))),
  naming: ['group'],
  telling: Object.values(COLUMNS).flat(),
};

/** Jasa below this is a rate, not an amount. */
const LEAST_INTEREST = 100;

function checkPart(table: ListTable, part: Part, notes: Notes): void {
  const [whole, paid, left] = COLUMNS[part].map((key) => table.columns[key]);
  if (whole === undefined || paid === undefined || left === undefined) return;
  const reader = tableReader(table);
  const at = (row: number, column: number): number | null => {
    const read = reader.amount(row, column);
    return read.kind === 'value' ? read.value : null;
  };
  let right = 0;
  const wrong: { readonly row: number; readonly stated: number; readonly computed: number }[] = [];
  for (const row of table.rows) {
    const [lent, back, rest] = [at(row, whole), at(row, paid), at(row, left)];
    if (lent === null || back === null || rest === null || (part === 'interest' && lent < LEAST_INTEREST)) continue;
    if (back + rest === lent) right++;
    else wrong.push({ row, stated: back + rest, computed: lent });
  }
  if (right === 0) return; // these columns are of something else
  for (const { row, stated, computed } of wrong) {
    const group = table.sheet.cells[row - 1]?.[(table.columns['group'] ?? 0) - 1];
    const of = typeof group === 'string' && group !== '' ? { group } : {};
    notes.add('DAT-06', VARIANT[part], { stated, computed }, { table, row, column: left, ...of });
  }
}

const onSame = (table: ListTable, one: FoundTable): boolean =>
  one.sheet.id === table.sheet.id && one.headingRow === table.headingRow;

/**
 * Holds every such recap against itself. Where the list of loans is one, its principal is checked with the ledger.
 *
 * @param sheets those that may be sources
 * @param taken the tables that loans and repayments were read from
 */
export function checkBalances(sheets: readonly SheetData[], taken: readonly FoundTable[]): readonly Finding[] {
  const notes = takeNotes();
  let nextId = 0;
  for (const sheet of sheets)
    for (const table of findLists(sheet, [KIND], nextId)) {
      nextId = table.id + 1;
      const same = taken.filter((one) => onSame(table, one));
      if (same.some(({ kind }) => kind === 'repayments')) continue;
      if (same.length === 0) checkPart(table, 'principal', notes);
      checkPart(table, 'interest', notes);
    }
  return notes.findings();
}
