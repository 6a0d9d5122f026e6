import { civilParts, formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import { figuresOf, readDate, swapped } from '../cells/date';
import { isDate } from '../cells/plain-text';
import type { Notes } from '../notes';
import { cellAt, columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';

/** Fewer cells of a kind may be so by chance. */
const FEWEST = 2;
/** So many of both are no chance, whatever their order says. */
const SURE = { dates: 4, texts: 3 } as const;
const MONTHS = 12;

/** How often a day stands above an earlier one. */
const turns = (days: readonly CivilDate[]): number =>
  days.filter((day, index) => index > 0 && day < (days[index - 1] ?? day)).length;

/**
 * DAT-13 for a column that an import read month first: 10/02/2024 became a date cell (2 October), 15/02/2024, which no
 * month-first reading has, stayed text. Then every date cell has a day up to 12 and every typed day is above 12; and
 * turned back the column runs in order, or there are too many of both for chance. Only told: nobody can be sure.
 *
 * @param key the meaning of the column
 */
export function checkImportedDays(table: FoundTable, key: string, notes: Notes): void {
  const column = columnOf(table, key);
  if (column === null) return;
  const read: CivilDate[] = [];
  const turned: CivilDate[] = [];
  let first: { readonly row: number; readonly proposed: CivilDate } | null = null;
  let [dates, texts] = [0, 0];
  for (const row of table.rows) {
    const cell = cellAt(table.sheet, row, column);
    if (isDate(cell)) {
      const other = swapped(cell.date) ?? cell.date;
      if (civilParts(cell.date).day > MONTHS) return;
      dates++;
      if (other !== cell.date) first ??= { row, proposed: other };
      read.push(cell.date);
      turned.push(other);
      continue;
    }
    const figures = figuresOf(cell);
    const day = readDate(cell, 'dayFirst');
    if (figures === null || day.kind !== 'value') continue;
    if (figures.first <= MONTHS) return;
    texts++;
    read.push(day.value);
    turned.push(day.value);
  }
  if (first === null || dates < FEWEST || texts < FEWEST) return;
  const sure = dates >= SURE.dates && texts >= SURE.texts;
  if (!sure && turns(turned) >= turns(read)) return;
  const heading = table.headings[column] ?? '';
  const proposed = formatIso(first.proposed);
  notes.add('DAT-13', 'swappedImport', { column: heading, dates, texts, proposed }, { table, row: first.row, column });
}
