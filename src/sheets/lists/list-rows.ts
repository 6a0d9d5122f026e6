import { isBlank, isDate, plain } from '../cells/plain-text';
import type { Cell, SheetData } from '../sheet-data';
import { isExampleRow } from '../table/example-row';
import { cellAt } from '../table/found-table';
import type { ListKind } from './list-kind';

interface ListArea {
  readonly kind: ListKind;
  readonly columns: Readonly<Record<string, number>>;
  readonly first: number;
  readonly last: number;
}

const TOTAL = /^[("]?\s*(sub\s*-?\s*(total|jumlah)|grand\s*total|total|jumlah|jml|jmlh)\b/i;

const isCount = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\d+[.)]?$/.test(plain(cell)));

/** (1) (2) (3) or 1 2 3 under the headings. */
const isNumbering = (cells: readonly Cell[]): boolean => {
  const marks = cells.filter((cell) => !isBlank(cell)).map((cell) => (isDate(cell) ? '' : plain(String(cell))));
  return marks.length >= 3 && marks.every((mark, index) => new RegExp(`^[([]?\\s*${index + 1}\\s*[)\\]]?$`).test(mark));
};

/** The rows of a list that are about something; totals, signatures, the numbering row and the example are not. */
export function listRows(sheet: SheetData, { kind, columns, first, last }: ListArea): readonly number[] {
  const at = (row: number, key: string): Cell => cellAt(sheet, row, columns[key] ?? 0);
  const own = Object.values(columns).sort((a, b) => a - b);
  const rows: number[] = [];
  for (let row = first; row <= last; row++) {
    const name = at(row, kind.naming[0] ?? '');
    const sequence = at(row, 'sequence');
    const named = typeof name === 'string' && plain(name) !== '' && !TOTAL.test(plain(name));
    const told = named && (isCount(sequence) || kind.telling.some((key) => !isBlank(at(row, key))));
    if (!told && !(kind.alone ?? []).some((key) => !isBlank(at(row, key)))) continue;
    if (isExampleRow(sequence, kind.naming.map((key) => at(row, key)))) continue; // prettier-ignore
    if (rows.length === 0 && isNumbering(own.map((column) => cellAt(sheet, row, column)))) continue;
    rows.push(row);
  }
  return rows;
}
