/** Addresses as people read them. */
import { a1 } from '../book/a1';

export { a1, columnLetters } from '../book/a1';

/** A range by its corners, 1-based and inclusive. */
export const a1Range = (row: number, column: number, rows: number, columns: number): string =>
  rows === 1 && columns === 1 ? a1(row, column) : `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;

/** A cell with its sheet, quoted as a formula would quote it. */
export const onSheet = (sheet: string, cell: string): string =>
  `${/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
