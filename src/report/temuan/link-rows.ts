/** Ties the rows of Temuan to the book as it stands now: what was read from the sheet is looked for again by its row. */
import { parseA1 } from '../../sheets/address';
import type { SheetData } from '../../sheets/sheet-data';
import { a1, a1Range, onSheet } from '../a1';
import { anchorsOf, findCells, type Place, type Sought } from './find-cell';
import type { ReadRow } from './read-temuan';
import { rowKey, type RowKey } from './row-key';
import { anchorText, parseAnchor, printsOf, type Prints } from './row-print';
import type { RowLink, TemuanRow } from './temuan-row';

/** The sheets of the book with what is looked at once. */
export interface LinkedBook {
  readonly sheets: readonly SheetData[];
  prints(sheet: SheetData): Prints;
}

/** The book's sheets, none of them looked at before it is needed. */
export function linkedBook(sheets: readonly SheetData[]): LinkedBook {
  const known = new Map<number, Prints>();
  const prints = (sheet: SheetData): Prints => {
    const made = known.get(sheet.id) ?? printsOf(sheet);
    known.set(sheet.id, made);
    return made;
  };
  return { sheets, prints };
}

/** The corners of a cell (one) or a range (two). */
function cornersOf(cell: string): readonly Place[] {
  const box = parseA1(cell);
  if (box === null) return [];
  const first = { row: box.top, column: box.first };
  return cell.includes(':') ? [first, { row: box.bottom, column: box.last }] : [first];
}

function cellOf(corners: readonly Place[]): string {
  const [first, last] = corners;
  if (first === undefined) return '';
  if (last === undefined) return a1(first.row, first.column);
  const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
  return rows < 1 || columns < 1 ? '' : a1Range(first.row, first.column, rows, columns);
}

/** Items by their sheet's id. */
function bySheet<T>(items: readonly T[], idOf: (item: T) => number | null): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const id = idOf(item);
    if (id === null) continue;
    const known = groups.get(id);
    if (known) known.push(item);
    else groups.set(id, [item]);
  }
  return groups;
}

/** The rows with keys by which their cells will be found again; one that is linked to nothing keeps what it has. */
export function withKeys(rows: readonly TemuanRow[], book: LinkedBook): readonly TemuanRow[] {
  const keys = new Map<TemuanRow, string>();
  for (const [id, group] of bySheet(rows, ({ link }) => link?.sheetId ?? null)) {
    const sheet = book.sheets.find((each) => each.id === id);
    if (sheet === undefined) continue;
    const corners = group.map(({ link }) => cornersOf(link?.cell ?? ''));
    const anchors = anchorsOf(book.prints(sheet), corners.flat());
    let next = 0;
    group.forEach((row, index) => {
      const from = next;
      next += corners[index]?.length ?? 0;
      const own = anchors.slice(from, next).map(anchorText);
      keys.set(row, rowKey({ sheetId: id, code: row.code, cell: row.link?.cell ?? '', anchors: own }));
    });
  }
  return rows.map((row) => ({ ...row, key: keys.get(row) ?? row.key }));
}

/** The sheet that a key means: by its id, or by its name where a copy of the book gave it another. */
function sheetOf({ sheetId, cell }: RowKey, place: string, { sheets }: LinkedBook): SheetData | null {
  const named = (sheet: SheetData): boolean => place === (cell === '' ? sheet.name : onSheet(sheet.name, cell));
  return sheets.find(({ id }) => id === sheetId) ?? sheets.find(named) ?? null;
}

/** The corners that a key means, with how they are recognised; null where the key does not tell. */
function soughtOf({ cell, anchors }: RowKey): readonly Sought[] | null {
  const corners = cornersOf(cell);
  const sought = corners.flatMap((corner, index): Sought[] => {
    const anchor = parseAnchor(anchors[index] ?? '');
    return anchor === null ? [] : [{ ...corner, anchor }];
  });
  return sought.length === corners.length ? sought : null;
}

/** The cell or range of corners that were all found; null else. */
function cellFound(cell: string, found: readonly (Place | null)[]): string | null {
  if (found.includes(null)) return null;
  const now = cellOf(found.flatMap((place) => place ?? []));
  return now === '' && cell !== '' ? null : now;
}

/** Where the cell of a key stands in its sheet now; '' where it is about the sheet, null where it is not found. */
export function cellNow(key: RowKey, sheet: SheetData): string | null {
  const sought = soughtOf(key);
  return sought === null ? null : cellFound(key.cell, findCells(printsOf(sheet), sought));
}

interface Looked {
  readonly read: ReadRow;
  readonly sheet: SheetData | null;
  readonly sought: readonly Sought[];
}

function looked(read: ReadRow, book: LinkedBook): Looked {
  const { key, row } = read;
  if (key === null) return { read, sheet: null, sought: [] };
  const sought = soughtOf(key);
  return { read, sheet: sought === null ? null : sheetOf(key, row.place, book), sought: sought ?? [] };
}

function relinked({ read: { row, key }, sheet }: Looked, found: readonly (Place | null)[]): TemuanRow {
  if (sheet === null || key === null) return { ...row, link: null };
  const cell = cellFound(key.cell, found);
  if (cell === null) return { ...row, link: null };
  const link: RowLink = { sheetId: sheet.id, sheet: sheet.name, cell };
  return { ...row, link, place: cell === '' ? sheet.name : onSheet(sheet.name, cell) };
}

/** Rows that were read from the sheet, linked to where their cells stand now; without a link where they are not found. */
export function foundAgain(rows: readonly ReadRow[], book: LinkedBook): readonly TemuanRow[] {
  const all = rows.map((read) => looked(read, book));
  const made = new Map<Looked, TemuanRow>();
  for (const group of bySheet(all, ({ sheet }) => sheet?.id ?? null).values()) {
    const sheet = group[0]?.sheet;
    if (sheet == null) continue;
    const sought = group.reduce<Sought[]>((list, item) => {
      list.push(...item.sought);
      return list;
    }, []);
    const found = findCells(book.prints(sheet), sought);
    let next = 0;
    for (const item of group) {
      const from = next;
      next += item.sought.length;
      made.set(item, relinked(item, found.slice(from, next)));
    }
  }
  return all.map((item) => made.get(item) ?? relinked(item, []));
}
