/** Addresses as people read them. */

/** The letters of a 1-based column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let [letters, rest] = ['', column];
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** A cell by its 1-based row and column. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A range by its corners, 1-based and inclusive. */
export const a1Range = (row: number, column: number, rows: number, columns: number): string =>
  rows === 1 && columns === 1 ? a1(row, column) : `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;

/** A cell with its sheet, quoted as a formula would quote it. */
export const onSheet = (sheet: string, cell: string): string =>
  `${/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
