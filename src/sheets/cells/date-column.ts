import type { Cell } from '../sheet-data';
import { figuresOf } from './date';
import type { DayOrder } from './date';

/**
 * How a column writes days in figures, by the cells that can only be read one way. Never decided by one cell: the
 * Indonesian order stands unless more cells speak against it than for it.
 */
export function dayOrderOf(cells: Iterable<Cell>): DayOrder {
  let [dayFirst, monthFirst] = [0, 0];
  for (const cell of cells) {
    const figures = figuresOf(cell);
    if (figures === null) continue;
    if (figures.first > 12 && figures.second <= 12) dayFirst++;
    if (figures.second > 12 && figures.first <= 12) monthFirst++;
  }
  return monthFirst > dayFirst && monthFirst > 1 ? 'monthFirst' : 'dayFirst';
}
