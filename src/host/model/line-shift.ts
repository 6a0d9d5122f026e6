/** Rows or columns put in or taken out: where everything else comes to stand. */
import { type Area, MAX_COLUMNS, MAX_ROWS } from './area';

export type Axis = 'rows' | 'columns';
/** `by` lines are put in before line `at`; with a negative `by`, so many are taken out from `at` on. */
export interface LineShift {
  readonly axis: Axis;
  readonly at: number;
  readonly by: number;
}

export const mostLines = (axis: Axis): number => (axis === 'rows' ? MAX_ROWS : MAX_COLUMNS);

/**
 * Where a line comes to stand; null where it is taken out.
 *
 * @example movedLine(7, { axis: 'rows', at: 5, by: 2 }) // 9
 */
export function movedLine(line: number, { at, by }: LineShift): number | null {
  if (line < at) return line;
  return by < 0 && line < at - by ? null : line + by;
}

/**
 * A range's first and last line: it grows where lines are put in inside it, shrinks where some are taken out; null where
 * nothing of it is left. Whole columns and rows stay whole.
 *
 * @example movedSpan([2, 9], { axis: 'rows', at: 9, by: 1 }) // [2, 10]
 * @example movedSpan([2, 9], { axis: 'rows', at: 10, by: 1 }) // [2, 9]
 */
export function movedSpan([first, last]: readonly [number, number], shift: LineShift): [number, number] | null {
  const { axis, at, by } = shift;
  const most = mostLines(axis);
  if (first === 1 && last === most) return [first, last];
  if (by >= 0) {
    const start = first >= at ? first + by : first;
    return start > most ? null : [start, Math.min(most, last >= at ? last + by : last)];
  }
  const end = at - by; // the first line that stays behind them
  if (first >= at && last < end) return null;
  const start = first < at ? first : Math.max(at, first + by);
  return [start, last >= end ? last + by : Math.min(last, at - 1)];
}

/** An area after the shift; null where nothing of it is left. */
export function movedArea(area: Area, shift: LineShift): Area | null {
  const rows = shift.axis === 'rows';
  const [start, count] = rows ? [area.row, area.rows] : [area.column, area.columns];
  const span = movedSpan([start, start + count - 1], shift);
  if (span === null) return null;
  const [first, last] = span;
  return rows ? { ...area, row: first, rows: last - first + 1 } : { ...area, column: first, columns: last - first + 1 };
}

/** An area of which nothing moved is the same object still. */
export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Those of the areas that are left. */
export const movedAreas = (areas: readonly Area[], shift: LineShift): readonly Area[] =>
  areas.map((area) => movedArea(area, shift)).filter((area) => area !== null);

/** How far the upper left cell of a rule's first area moves: references without $ in its formulas go with it. */
export function anchorStep(areas: readonly Area[], shift: LineShift): number {
  const line = (area: Area | undefined): number => (shift.axis === 'rows' ? area?.row : area?.column) ?? 0;
  const [left] = movedAreas(areas, shift);
  return left === undefined ? 0 : line(left) - line(areas[0]);
}
