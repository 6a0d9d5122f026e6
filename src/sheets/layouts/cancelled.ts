import { isBlank, plain } from '../cells/plain-text';
import { cellAt } from '../table/found-table';
import type { FoundTable } from '../table/found-table';

/** Where a row says that it was cancelled, and how: in words, or by being struck out. */
export interface Cancelled {
  readonly column: number;
  readonly struck: boolean;
}

const WORDS =
  /^\W*(?:di)?batal(?:kan)?\b(?! (?:jadi )?(?:lunas|pindah|naik|ikut|hapus))|\b(?:dibatalkan|dianulir|void)\b|\b(?:angsuran|setoran|transaksi|pinjaman|pencairan|pembayaran|ku?[iw]tansi)(?: ini)? batal\b|\b(?:tidak jadi|gagal) (?:cair|dicairkan|pinjam|meminjam)\b/i;
const DENIED = /\b(?:tidak|tdk|bukan|jangan|belum) (?:jadi )?(?:di)?batal/i;
/** Looked for first: nearly no cell has it. */
const HINT = /batal|anulir|void|jadi|gagal/i;

const NAMES = ['loanId', 'groupAndId', 'group', 'borrower'] as const;
const AMOUNTS = ['principal', 'principalPart', 'interestPart', 'total'] as const;

const columnsOf = (table: FoundTable, keys: readonly string[]): readonly number[] =>
  keys.flatMap((key) => table.columns[key] ?? []);

/** The cell in which a row says in words that it was cancelled; null where none does. */
export function cancelledInWords(table: FoundTable, row: number): Cancelled | null {
  const line = table.sheet.cells[row - 1] ?? [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    const cell = line[column - 1];
    if (typeof cell !== 'string' || !HINT.test(cell)) continue;
    const text = plain(cell);
    if (WORDS.test(text) && !DENIED.test(text) && !columnsOf(table, NAMES).includes(column))
      return { column, struck: false };
  }
  return null;
}

/** The first amount of a row of which every amount is struck out; null where one is not. */
export function struckOut(table: FoundTable, row: number): Cancelled | null {
  const struck = table.sheet.struck?.get(row);
  if (struck === undefined) return null;
  const filled = columnsOf(table, AMOUNTS).filter((column) => !isBlank(cellAt(table.sheet, row, column)));
  const [column] = filled;
  return column !== undefined && filled.every((one) => struck.has(one)) ? { column, struck: true } : null;
}
