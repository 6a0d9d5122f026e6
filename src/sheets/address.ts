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

/** The A1 address of part of a column, e.g. 'E7:E18'. */
export const a1Column = (column: number, first: number, last: number): string =>
  `${a1(first, column)}:${a1(last, column)}`;
