/** A rectangle of cells and the A1 names of cells: rows and columns are 1-based everywhere in the model. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/**
 * The letters of a column.
 *
 * @param column 1-based
 * @example columnName(28) // 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The 1-based number of a column's letters; 0 where they are none.
 *
 * @example columnNumber('AB') // 28
 */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) return 0;
    number = number * 26 + code;
  }
  return number;
}

/** 'B3' for row 3, column 2. */
export const cellName = (row: number, column: number): string => columnName(column) + row;

/** 'B3', or 'B3:D7' where the area has more than one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

/**
 * The rectangle that an A1 reference without sheet names; whole columns (B:C) and rows (2:4) included; null where it is none.
 *
 * @example parseArea('$B$3:D7') // { row: 3, column: 2, rows: 5, columns: 3 }
 */
export function parseArea(reference: string): Area | null {
  const [from = '', to = from, more] = reference.split(':');
  const a = CORNER.exec(from);
  const b = CORNER.exec(to);
  if (!a || !b || more !== undefined) return null;
  const whole = from !== to || reference.includes(':');
  const rowA = a[2] ? Number(a[2]) : whole ? 1 : 0;
  const rowB = b[2] ? Number(b[2]) : whole ? MAX_ROWS : 0;
  const columnA = a[1] ? columnNumber(a[1]) : whole ? 1 : 0;
  const columnB = b[1] ? columnNumber(b[1]) : whole ? MAX_COLUMNS : 0;
  if ((!a[1] && !a[2]) || (!b[1] && !b[2])) return null;
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const rows = Math.abs(rowB - rowA) + 1;
  const columns = Math.abs(columnB - columnA) + 1;
  if (row < 1 || column < 1 || row + rows - 1 > MAX_ROWS || column + columns - 1 > MAX_COLUMNS) return null;
  return { row, column, rows, columns };
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The areas of a list such as 'A1:B2 D4', unreadable ones left out. */
export const parseAreas = (list: string): readonly Area[] =>
  list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);

/** One number a cell, for keys of maps and sets. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column - 1;
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => (key % MAX_COLUMNS) + 1;
