/** Addresses as spreadsheets and people write them. */

/**
 * The letters of a column.
 *
 * @param column 1-based
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/**
 * The A1 address of a cell.
 *
 * @example a1(7, 5) // 'E7'
 */
export const a1 = (row: number, column: number): string => columnLetters(column) + row;
