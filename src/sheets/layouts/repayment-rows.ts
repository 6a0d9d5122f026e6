import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import { dateWithin } from '../cells/date';
import { isBlank, shown } from '../cells/plain-text';
import type { Notes } from '../notes';
import { cellAt, columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { tableReader } from '../table/columns-read';
import type { TableReader } from '../table/columns-read';
import { cancelledRows } from './cancelled-rows';
import { identityReader } from './identity';
import type { RowIdentity } from './identity';
import { withDayNumbers } from './day-numbers';
import { partsOf } from './repayment-parts';
import type { PaidParts } from './repayment-parts';
import { at, dayAt, dayOf, headingOf, orNull, textOf } from './read-cell';
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
  /** Which loan of the group the row says it is; left out where it says nothing. */
  readonly cycle?: number;
  /** Number of the receipt; null where the row has none. */
  readonly receipt: string | null;
}

const OPENING =
  /saldo\s*awal|sal\.?\s*awal|^s\s*[./]?\s*d\.?\s|^sampai( dengan)?\s|saldo\s*(tahun|thn|bulan)?\s*lalu|pindahan|akumulasi|tahun lalu/i;

/** Columns that may say that a row is a balance brought forward. */
const openingColumns = (table: FoundTable): readonly number[] =>
  ['nth', 'note', 'paidOn', 'receipt', 'sequence'].flatMap((key) => table.columns[key] ?? []);

interface Opening {
  readonly opening: boolean;
  readonly until: CivilDate | null;
}
const NO_OPENING: Opening = { opening: false, until: null };

function openingOf(frame: RowFrame, columns: readonly number[]): Opening {
  let found = NO_OPENING;
  for (const column of columns) {
    const cell = cellAt(frame.table.sheet, frame.row, column);
    if (typeof cell !== 'string' || cell === '' || !OPENING.test(shown(cell))) continue;
    found = { opening: true, until: found.until ?? dateWithin(cell) };
  }
  return found;
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
  if (opening && typeof cell === 'string' && OPENING.test(shown(cell)) && dateWithin(cell) === null) return null;
  const got = dayOf(frame, 'paidOn', true);
  if (got.kind === 'known') return got.value;
  if (opening && got.kind === 'blank') return null;
  if (got.kind === 'blank')
    frame.notes.add('DAT-03', 'required', { column: headingOf(frame, column) }, at(frame, column));
  return 'missing';
}

/** What a ledger of one loan, as on a card, does not say in its rows. */
export interface GivenRows {
  readonly reader: TableReader;
  readonly identity: RowIdentity;
}

function cycleOf(text: string | null): Pick<LedgerRow, 'cycle'> {
  const digits = /\d+/.exec(text ?? '');
  return digits === null ? {} : { cycle: Number(digits[0]) };
}

/** Reads a ledger, row by row; rows without a payment are passed over. */
export function repaymentRows(table: FoundTable, notes: Notes, given?: GivenRows): readonly LedgerRow[] {
  const reader = given?.reader ?? withDayNumbers(table, tableReader(table));
  const naming = (): ((row: number) => RowIdentity) =>
    given === undefined ? identityReader(table) : () => given.identity;
  const names = naming();
  const cancelled = cancelledRows(table, reader, naming());
  const openings = openingColumns(table);
  const [disbursedColumn, amountColumn] = [columnOf(table, 'disbursed'), columnOf(table, 'loanPrincipal')];
  const rows: LedgerRow[] = [];
  for (const row of table.rows) {
    const identity = names(row);
    const frame = { table, reader, notes, row, loan: identity.number, group: identity.group || identity.borrower };
    const mark = cancelled.get(row);
    if (mark !== undefined) {
      const where = { ...at(frame, mark.column), severity: 'warning' as const };
      notes.add('DAT-01', 'cancelled', { column: headingOf(frame, mark.column), struck: mark.struck }, where);
      continue;
    }
    const parts = partsOf(frame);
    if (parts === null) continue;
    const { opening, until } = openingOf(frame, openings);
    const paid = dateOf(frame, opening, until);
    if (paid === 'missing') continue;
    const amount = amountColumn === null ? null : reader.amount(row, amountColumn);
    rows.push({
      principal: parts.principal,
      interest: parts.interest,
      total: parts.total,
      table,
      row,
      identity,
      paid,
      opening,
      disbursed: disbursedColumn === null ? null : orNull(dayAt(frame, disbursedColumn, false)),
      loanPrincipal: amount?.kind === 'value' ? amount.value : null,
      receipt: textOf(frame, 'receipt'),
      ...cycleOf(textOf(frame, 'cycle')),
    });
  }
  return rows;
}
