/** What a row of the user's looks like, in few letters: enough to find it again after rows were inserted, deleted or sorted. */
import { shown } from '../../sheets/cells/plain-text';
import type { Cell, SheetData } from '../../sheets/sheet-data';

/** A text as a number of 32 bits, 0 for an empty one. @source FNV-1a, Fowler, Noll and Vo */
function hashOf(text: string): number {
  if (text === '') return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const cellHash = (cell: Cell | undefined): number => hashOf(shown(cell).toLowerCase());

/** Cells of one sheet as numbers; a row's sum does not depend on where its cells stand, so a column more changes nothing. */
export interface Prints {
  readonly rows: number;
  /** 1-based row. */
  total(row: number): number;
  cell(row: number, column: number): number;
  /** The prints of a row's filled cells, 1-based column beside each. */
  filled(row: number): readonly { readonly column: number; readonly print: number }[];
}

/** The prints of a sheet, each row looked at once. */
export function printsOf({ cells }: SheetData): Prints {
  const known: (readonly number[])[] = [];
  const rowOf = (row: number): readonly number[] => (known[row] ??= (cells[row - 1] ?? []).map(cellHash));
  return {
    rows: cells.length,
    total: (row) => rowOf(row).reduce((sum, print) => (sum + print) >>> 0, 0),
    cell: (row, column) => rowOf(row)[column - 1] ?? 0,
    filled: (row) => rowOf(row).flatMap((print, index) => (print === 0 ? [] : [{ column: index + 1, print }])),
  };
}

/** How a cell is recognised. */
export interface Anchor {
  /** All cells of the row but this one: a corrected cell is still the same cell. */
  readonly rest: number;
  readonly own: number;
  /** Which of the rows that are alike, from the top. */
  readonly nth: number;
  /** A few bits of each filled cell, for a row of which more was changed. */
  readonly cells: readonly number[];
}

const FEW = 0x7fff;
const LONGEST = 24;
const minus = (total: number, part: number): number => (total - part) >>> 0;

/** A row without one of its cells. */
export const restOf = (prints: Prints, row: number, column: number): number =>
  minus(prints.total(row), prints.cell(row, column));

/** Whole prints as the few bits that an anchor keeps. */
export const fewBits = (prints: Prints, row: number): readonly number[] =>
  prints
    .filled(row)
    .slice(0, LONGEST)
    .map(({ print }) => print & FEW);

const base36 = (value: number): string => value.toString(36);

/** An anchor as one word. */
export const anchorText = ({ rest, own, nth, cells }: Anchor): string =>
  `${[rest, own, nth].map(base36).join('.')}.${cells.map((bits) => base36(bits).padStart(3, '0')).join('')}`;

/** The anchor of a word; null for what is none. */
export function parseAnchor(text: string): Anchor | null {
  const match = /^([0-9a-z]{1,7})\.([0-9a-z]{1,7})\.([0-9a-z]{1,7})\.((?:[0-9a-z]{3})*)$/.exec(text);
  if (match === null) return null;
  const [rest = 0, own = 0, nth = 0] = match.slice(1, 4).map((part) => parseInt(part, 36));
  return { rest, own, nth, cells: (match[4]?.match(/.{3}/g) ?? []).map((bits) => parseInt(bits, 36)) };
}
