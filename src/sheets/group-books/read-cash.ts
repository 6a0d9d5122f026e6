import type { CashBook, CashEntry, CashPurpose } from '../../book/group-books';
import type { Rupiah } from '../../book/money';
import { isBlank } from '../cells/plain-text';
import type { ListTable } from '../lists/find-lists';
import { listReader, type ListRow } from '../lists/list-reader';
import type { Notes } from '../notes';
import type { BookLines } from './book-lines';
import { tableOf } from './book-table';
import { rowsWithDays } from './dated-rows';
import { businessPurpose, groupPurpose, isOpening } from './purpose';

/** A column of D and K: which of them the row has; money that has no mark is left out and noted. */
const IN_WORDS = /^(d|db|debet|debit|m|masuk|terima|\+)/i;

function movedIn(row: ListRow, columns: Readonly<Record<string, number>>): readonly [in_: Rupiah, out: Rupiah] {
  if (columns['side'] !== undefined && columns['amount'] !== undefined) {
    const amount = row.amount('amount') ?? 0;
    return IN_WORDS.test(row.text('side')) ? [amount, 0] : [0, amount];
  }
  return [row.amount('in') ?? 0, row.amount('out') ?? 0];
}

interface Frame {
  readonly kind: CashBook['kind'];
  readonly columns: Readonly<Record<string, number>>;
}

function purposeOf(row: ListRow, { kind }: Frame, direction: 'in' | 'out'): CashPurpose {
  const text = row.text('text');
  return kind === 'group'
    ? groupPurpose(text, direction)
    : businessPurpose({ category: row.text('category'), text }, direction);
}

function entryOf(row: ListRow, day: CashEntry['day'], frame: Frame): CashEntry | null {
  const [came, went] = movedIn(row, frame.columns);
  const balance = row.amount('balance');
  const opening = isOpening(row.text('text'));
  if (came === 0 && went === 0 && !opening) return null;
  return {
    row: row.row,
    day,
    in: came,
    out: went,
    balance,
    opening,
    purpose: purposeOf(row, frame, went > came ? 'out' : 'in'),
  };
}

/** Whose book it is: a business's where it has categories, an owner, or says "usaha". */
const kindOf = ({ columns }: ListTable, { owner, setting }: BookLines): CashBook['kind'] =>
  columns['category'] !== undefined || owner !== '' || /\busaha\b/.test(setting) ? 'business' : 'group';

/** A category column that a row leaves empty: its money is counted under "lain", and that is said. */
function noteCategories(table: ListTable, entries: readonly CashEntry[], notes: Notes): void {
  const column = table.columns['category'];
  if (column === undefined) return;
  const heading = { column: table.headings[column] ?? '' };
  for (const { row, purpose, opening } of entries) {
    if (purpose !== 'unknown' || opening) continue;
    const blank = isBlank(table.sheet.cells[row - 1]?.[column - 1]);
    notes.add('DAT-03', 'category', { ...heading, blank }, { table, row, column, severity: 'warning' });
  }
}

/** A cash book from its table; entries without money are left out. */
export function readCash(table: ListTable, lines: BookLines, notes: Notes): CashBook {
  const kind = kindOf(table, lines);
  const frame = { kind, columns: table.columns };
  const reader = listReader(table, notes);
  const entries = rowsWithDays(table, reader).flatMap(({ row, day }) => entryOf(row, day, frame) ?? []);
  noteCategories(table, entries, notes);
  const { group, owner, seasonal, opening, stock } = lines;
  return {
    kind,
    group,
    owner: kind === 'business' ? owner : '',
    seasonal,
    opening,
    stock,
    table: tableOf(table),
    entries,
  };
}
