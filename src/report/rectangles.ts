/** Many cells as few ranges: neighbours are merged, down first and then across. */
import { a1Range } from './a1';

interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function parseCorner(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const letters = (match[1] ?? '').toUpperCase();
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + letters.charCodeAt(i) - 64;
  return { row: Number(match[2]), column };
}

function parseBox(text: string): Box | null {
  const [from = '', to = from] = text.split(':');
  const [a, b] = [parseCorner(from), parseCorner(to)];
  if (!a || !b) return null;
  return { row: a.row, column: a.column, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
}

type Join = (last: Box, next: Box) => Box | null;

/** Joins each box with the one before it where they touch. */
function joined(boxes: readonly Box[], join: Join): readonly Box[] {
  const out: Box[] = [];
  for (const box of boxes) {
    const last = out[out.length - 1];
    const both = last === undefined ? null : join(last, box);
    if (both === null) out.push(box);
    else out[out.length - 1] = both;
  }
  return out;
}

const below: Join = (last, next) =>
  last.column === next.column && last.columns === next.columns && last.row + last.rows === next.row
    ? { ...last, rows: last.rows + next.rows }
    : null;

const beside: Join = (last, next) =>
  last.row === next.row && last.rows === next.rows && last.column + last.columns === next.column
    ? { ...last, columns: last.columns + next.columns }
    : null;

/**
 * A1 ranges that cover exactly the given cells and ranges.
 *
 * @param cells A1 addresses of single cells or ranges; what is none is left out
 * @example rectangles(['B2', 'B3', 'C2', 'C3', 'E9']) // ['B2:C3', 'E9']
 */
export function rectangles(cells: readonly string[]): readonly string[] {
  const boxes = cells.map(parseBox).filter((box): box is Box => box !== null);
  const down = [...boxes].sort((a, b) => a.column - b.column || a.row - b.row);
  const across = [...joined(down, below)].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  return joined(across, beside).map(({ row, column, rows, columns }) => a1Range(row, column, rows, columns));
}
