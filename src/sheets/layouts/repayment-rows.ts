import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import { dateWithin } from '../cells/date';
import { isBlank, shown } from '../cells/plain-text';
import type { Notes } from '../notes';
import { cellAt, columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { tableReader } from '../table/columns-read';
import { identityReader } from './identity';
import type { RowIdentity } from './identity';
import { partsOf } from './repayment-parts';
import type { PaidParts } from './repayment-parts';
import { at, dayOf, headingOf, orNull } from './read-cell';
import type { RowFrame } from './read-cell';

/** A row of the ledger before its loan is known. */
export interface LedgerRow extends PaidParts {
  readonly table: FoundTable;
  readonly row: number;
  readonly identity: RowIdentity;
  /** null: an opening balance without a day, which is dated when its loan is known. */
  readonly paid: CivilDate | null;
  readonly opening: boolean;
  /** The disbursement day that the row gives; null where it gives none. */
  readonly disbursed: CivilDate | null;
  readonly loanPrincipal: Rupiah | null;
}

const OPENING =
  /saldo\s*awal|sal\.?\s*awal|^s\s*[./]?\s*d\.?\s|^sampai( dengan)?\s|saldo\s*(tahun|thn|bulan)?\s*lalu|pindahan|akumulasi|tahun lalu/i;

function openingOf(frame: RowFrame): { readonly opening: boolean; readonly until: CivilDate | null } {
  let [opening, until] = [false, null as CivilDate | null]; // a day may stand in any of the texts
  for (const key of ['nth', 'note', 'paidOn', 'receipt']) {
    const column = columnOf(frame.table, key);
    const cell = column === null ? '' : cellAt(frame.table.sheet, frame.row, column);
    if (typeof cell !== 'string' || !OPENING.test(shown(cell))) continue;
    opening = true;
    until = until ?? dateWithin(cell);
  }
  return { opening, until };
}

const filled = (table: FoundTable, keys: readonly string[]): boolean =>
  keys.some((key) =>
    (table.columns[key] ?? []).some(
      (column) => table.rows.length === 0 || table.rows.some((row) => !isBlank(cellAt(table.sheet, row, column))),
    ),
  );

/** Whether a ledger tells what was paid as jasa, by a column of its own or through the total. */
export const recordsInterest = (table: FoundTable): boolean => filled(table, ['interestPart', 'total']);

function dateOf(frame: RowFrame, opening: boolean, until: CivilDate | null): CivilDate | 'missing' | null {
  const column = columnOf(frame.table, 'paidOn') ?? frame.table.firstColumn;
  const cell = cellAt(frame.table.sheet, frame.row, column);
  if (opening && until !== null && (isBlank(cell) || frame.reader.date(frame.row, column).kind !== 'value'))
    return until;
  const got = dayOf(frame, 'paidOn', true);
  if (got.kind === 'known') return got.value;
  if (opening && got.kind === 'blank') return null;
  if (got.kind === 'blank')
    frame.notes.add('DAT-03', 'required', { column: headingOf(frame, column) }, at(frame, column));
  return 'missing';
}

/** Reads a ledger, row by row; rows without a payment are passed over. */
export function repaymentRows(table: FoundTable, notes: Notes): readonly LedgerRow[] {
  const reader = tableReader(table);
  const names = identityReader(table);
  const disbursedColumn = columnOf(table, 'disbursed');
  const rows: LedgerRow[] = [];
  for (const row of table.rows) {
    const identity = names(row);
    const frame = { table, reader, notes, row, loan: identity.number, group: identity.group || identity.borrower };
    const parts = partsOf(frame);
    if (parts === null) continue;
    const { opening, until } = openingOf(frame);
    const paid = dateOf(frame, opening, until);
    if (paid === 'missing') continue;
    const given = disbursedColumn === null ? null : orNull(dayOf(frame, 'disbursed', false));
    const principal =
      columnOf(table, 'loanPrincipal') === null ? null : reader.amount(row, columnOf(table, 'loanPrincipal') ?? 1);
    rows.push({
      ...parts,
      table,
      row,
      identity,
      paid,
      opening,
      disbursed: given,
      loanPrincipal: principal?.kind === 'value' ? principal.value : null,
    });
  }
  return rows;
}
