import type { Notes } from '../notes';
import { isKnownHeading } from '../table/aliases';
import type { FoundTable } from '../table/found-table';
import { headingKey } from '../table/heading-text';
import { figures } from './heading-checks';
import type { MonthGroup } from './monthly-columns';

/** What may stand between two months and is no month. */
const NO_MONTH =
  /jumlah|total|sub|saldo|sisa|tri ?wulan|kuartal|semester|\btw\b|denda|tabungan|simpanan|keterangan|catatan|paraf|ttd|tunggakan|target|persen|rata/;

/**
 * DAT-03 for a column between two months whose heading is no month that we know, where amounts stand in it: they would
 * else be lost in silence.
 *
 * @param months the columns of the months that were read
 */
export function checkMonthGaps(table: FoundTable, months: ReadonlySet<number>, notes: Notes): void {
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const taken = new Set(Object.values(table.columns).flat());
  for (let column = first + 1; column < last; column++) {
    const heading = table.headings[column] ?? '';
    const key = headingKey(heading);
    if (months.has(column) || taken.has(column) || key === '' || isKnownHeading(key) || NO_MONTH.test(key)) continue;
    if (figures(table, column) > 0)
      notes.add('DAT-03', 'unknownMonth', { column: heading }, { table, row: table.headingRow, column });
  }
}

/** The columns of a part of a month that bear the very heading of its first: the same month twice. */
export const alikeColumns = ({ headings }: FoundTable, columns: readonly number[]): readonly number[] =>
  columns.filter((column) => headings[column] === headings[columns[0] ?? 0]);

/** DAT-03 where a month stands over two columns: the next month's, mistyped, or a copy. */
export function checkMonthTwice(table: FoundTable, groups: readonly MonthGroup[], notes: Notes): void {
  for (const { columns } of groups) {
    const twice = (['principal', 'total', 'single'] as const).map(
      (part) => alikeColumns(table, columns[part] ?? [])[1],
    );
    const column = twice.find((one) => one !== undefined);
    if (column === undefined) continue;
    notes.add(
      'DAT-03',
      'monthTwice',
      { column: table.headings[column] ?? '' },
      { table, row: table.headingRow, column },
    );
  }
}
