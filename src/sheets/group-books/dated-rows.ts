import type { CivilDate } from '../../book/civil-date';
import { isBlank, isDate, plain } from '../cells/plain-text';
import { cellAt } from '../table/found-table';
import type { Cell } from '../sheet-data';
import type { ListTable } from '../lists/find-lists';
import type { ListReader, ListRow } from '../lists/list-reader';

export interface DatedRow {
  readonly row: ListRow;
  /** Null where the cell cannot be read as a day; where it is blank, the day above it. */
  readonly day: CivilDate | null;
}

const BELOW =
  /^(sub|grand|total|jumlah|jml|mengetahui|menyetujui|dibuat|diperiksa|ketua|bendahara|sekretaris|pendamping|catatan|contoh)/i;

/** A label in the column of days: a total, a signature, the worked example. */
const isLabel = (cell: Cell): boolean => typeof cell === 'string' && !/\d/.test(cell) && BELOW.test(plain(cell));

/** The worked example of a sheet that we made: "Contoh" stands where the day would. */
const isExample = (cell: Cell): boolean => typeof cell === 'string' && /^contoh\b/i.test(plain(cell));

/** Words that stand alone in the column of days: the title of the next book. */
function isTitle({ sheet, columns }: ListTable, row: number): boolean {
  const at = columns['date'] ?? 0;
  const cell = cellAt(sheet, row, at);
  const others = Object.values(columns).filter((column) => column !== at);
  return (
    typeof cell === 'string' &&
    /[a-z]{3}/i.test(cell) &&
    !/^\s*\d/.test(cell) &&
    others.every((column) => isBlank(cellAt(sheet, row, column)))
  );
}

/** The rows of a book in order, each with its day; a day is written once for all that happened on it. */
export function rowsWithDays(table: ListTable, reader: ListReader): readonly DatedRow[] {
  let last: CivilDate | null = null;
  return table.rows.flatMap((number): DatedRow[] => {
    const row = reader.row(number);
    const cell = row.cell('date');
    if (isExample(cell) || isLabel(cell) || isTitle(table, number)) return [];
    if (isBlank(cell)) return [{ row, day: last }];
    const day = row.day('date');
    if (isDate(cell) || day !== null) last = day;
    return [{ row, day }];
  });
}
