import { isBlank, isDate, plain } from '../cells/plain-text';
import type { Cell, SheetData } from '../sheet-data';
import { isExampleRow } from '../table/example-row';
import { cellAt } from '../table/found-table';
import type { PeopleKind } from './people-table';

interface PeopleArea {
  readonly kind: PeopleKind;
  readonly columns: Readonly<Record<string, number>>;
  readonly first: number;
  readonly last: number;
}

const TOTAL = /^[("]?\s*(sub\s*-?\s*(total|jumlah)|grand\s*total|total|jumlah|jml|jmlh)\b/i;
/** What tells that a row is about a person or a KSM and not a line below the table. */
const TELLING: Readonly<Record<PeopleKind, readonly string[]>> = {
  members: ['nik', 'sex', 'born', 'group'],
  groups: ['leader', 'founded', 'members', 'jointLiability'],
};

const isCount = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\d+[.)]?$/.test(plain(cell)));

/** (1) (2) (3) or 1 2 3 under the headings. */
const isNumbering = (cells: readonly Cell[]): boolean => {
  const marks = cells.filter((cell) => !isBlank(cell)).map((cell) => (isDate(cell) ? '' : plain(String(cell))));
  return marks.length >= 3 && marks.every((mark, index) => new RegExp(`^[([]?\\s*${index + 1}\\s*[)\\]]?$`).test(mark));
};

/** The rows of a list that are about somebody. */
export function peopleRows(sheet: SheetData, { kind, columns, first, last }: PeopleArea): readonly number[] {
  const at = (row: number, key: string): Cell => cellAt(sheet, row, columns[key] ?? 0);
  const naming = kind === 'members' ? ['member', 'group'] : ['group', 'leader'];
  const own = Object.values(columns).sort((a, b) => a - b);
  const rows: number[] = [];
  for (let row = first; row <= last; row++) {
    const name = at(row, naming[0] ?? '');
    const sequence = at(row, 'sequence');
    const telling = TELLING[kind].some((key) => !isBlank(at(row, key)));
    const named = typeof name === 'string' && plain(name) !== '' && !TOTAL.test(plain(name));
    if (!(named && (telling || isCount(sequence))) && !(kind === 'members' && !isBlank(at(row, 'nik')))) continue;
    if (isExampleRow(sequence, naming.map((key) => at(row, key)))) continue; // prettier-ignore
    if (rows.length === 0 && isNumbering(own.map((column) => cellAt(sheet, row, column)))) continue;
    rows.push(row);
  }
  return rows;
}
