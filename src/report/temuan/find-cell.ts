/** Cells by what stands in their rows: anchors are made when a finding is written, and looked for when it is read again. */
import type { Anchor, Prints } from './row-print';
import { fewBits, restOf } from './row-print';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows by what is left of them without the cell in one column, for the values that are asked for. */
function rowsByRest(prints: Prints, column: number, wanted: ReadonlySet<number>): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (let row = 1; row <= prints.rows; row += 1) {
    const rest = restOf(prints, row, column);
    if (!wanted.has(rest)) continue;
    const rows = found.get(rest);
    if (rows) rows.push(row);
    else found.set(rest, [row]);
  }
  return found;
}

const byColumn = <T extends Place>(items: readonly T[]): ReadonlyMap<number, readonly T[]> => {
  const columns = new Map<number, T[]>();
  for (const item of items) {
    const known = columns.get(item.column);
    if (known) known.push(item);
    else columns.set(item.column, [item]);
  }
  return columns;
};

const placeKey = ({ row, column }: Place): string => `${row}:${column}`;

/**
 * The anchors of cells: one pass over the rows for each column in which there are any.
 *
 * @returns by place, in the order in which they were asked for
 */
export function anchorsOf(prints: Prints, places: readonly Place[]): readonly Anchor[] {
  const nth = new Map<string, number>();
  for (const [column, inColumn] of byColumn(places)) {
    const rows = rowsByRest(prints, column, new Set(inColumn.map(({ row }) => restOf(prints, row, column))));
    for (const alike of rows.values()) alike.forEach((row, index) => nth.set(placeKey({ row, column }), index));
  }
  return places.map((place) => ({
    rest: restOf(prints, place.row, place.column),
    own: prints.cell(place.row, place.column),
    nth: nth.get(placeKey(place)) ?? 0,
    cells: fewBits(prints, place.row),
  }));
}

/** Where a cell stood, and how it is recognised. */
export interface Sought extends Place {
  readonly anchor: Anchor;
}

/** The column of the row's cell that is as it was, nearest to where it stood. */
function columnOf(prints: Prints, row: number, { column, anchor }: Sought): number | null {
  const same = prints.filled(row).filter(({ print }) => print === anchor.own);
  const [nearest] = [...same].sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
  return nearest?.column ?? null;
}

/** Rows of which nothing was changed, wherever their cells now stand: a column may have been inserted. */
function wholeRows(prints: Prints, wanted: ReadonlySet<number>): ReadonlyMap<number, number[]> {
  return rowsByRest({ ...prints, cell: () => 0 }, 1, wanted);
}

/** Whether at least half of what stood in the row still stands there. */
function resembles(prints: Prints, row: number, { cells }: Anchor): boolean {
  const now = [...fewBits(prints, row)];
  let same = 0;
  for (const bits of cells) {
    const at = now.indexOf(bits);
    if (at < 0) continue;
    now.splice(at, 1);
    same += 1;
  }
  return same > 0 && same * 2 >= Math.max(cells.length, same + now.length);
}

const total = ({ rest, own }: Anchor): number => (rest + own) >>> 0;
/** A row of which only this cell tells something is known by nothing else. */
const fits = (prints: Prints, row: number, { column, anchor }: Sought): boolean =>
  anchor.rest !== 0 || prints.cell(row, column) === anchor.own;

/**
 * Looks for cells again: in the row that is the same but for that cell, else in the row that is the same in other
 * columns, else where it was if half of the row still stands there.
 *
 * @returns the places, null for what is not found, in the order in which they were asked for
 */
export function findCells(prints: Prints, sought: readonly Sought[]): readonly (Place | null)[] {
  const byRest = new Map<number, ReadonlyMap<number, number[]>>();
  for (const [column, items] of byColumn(sought))
    byRest.set(column, rowsByRest(prints, column, new Set(items.map(({ anchor }) => anchor.rest))));
  const first = sought.map((item) => {
    const rows =
      byRest
        .get(item.column)
        ?.get(item.anchor.rest)
        ?.filter((row) => fits(prints, row, item)) ?? [];
    const row = rows[Math.min(item.anchor.nth, rows.length - 1)];
    return row === undefined ? null : { row, column: item.column };
  });
  const left = sought.filter((_, index) => first[index] === null);
  if (left.length === 0) return first;
  const whole = wholeRows(prints, new Set(left.map(({ anchor }) => total(anchor))));
  return sought.map((item, index) => first[index] ?? otherwise(prints, item, whole.get(total(item.anchor)) ?? []));
}

function otherwise(prints: Prints, item: Sought, rows: readonly number[]): Place | null {
  const row = rows[Math.min(item.anchor.nth, rows.length - 1)];
  const column = row === undefined || item.anchor.own === 0 ? null : columnOf(prints, row, item);
  if (row !== undefined && column !== null) return { row, column };
  if (!resembles(prints, item.row, item.anchor)) return null;
  const moved = item.anchor.own === 0 ? null : columnOf(prints, item.row, item);
  return { row: item.row, column: moved ?? item.column };
}
