import type { SheetData } from '../sheet-data';
import type { ColumnHeading } from '../table/heading-block';
import { blockAt } from '../table/headings';
import { keyed, textKey } from './heading-key';
import type { ColumnMapping, TableMapping } from './types';

/** Where the headings of a remembered table stand now. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
  /** All headings of these rows, those of other tables among them. */
  readonly headings: readonly ColumnHeading[];
  /** The column of each remembered one that is there, in the order of the mapping. */
  readonly columns: readonly (number | null)[];
}

/** A column that has to be there: one that means something. */
export const isNeeded = ({ field }: ColumnMapping): boolean => field !== 'abaikan';

/** Texts in a sheet repeat: each is compared once. */
function keyReader(): (text: string) => string {
  const seen = new Map<string, string>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const key = textKey(text);
    seen.set(text, key);
    return key;
  };
}

const LONGEST = 80;

function* rowsWithAny(sheet: SheetData, wanted: ReadonlySet<string>): Generator<number> {
  const read = keyReader();
  for (const [index, cells] of sheet.cells.entries())
    if (
      cells.some((cell) => typeof cell === 'string' && cell !== '' && cell.length <= LONGEST && wanted.has(read(cell)))
    )
      yield index + 1;
}

/** A heading whose upper heading changed (a title merged over it) is still the one where no other is called so. */
function byOwn(headings: readonly ColumnHeading[], key: string): number | null {
  const own = key.slice(key.indexOf('|') + 1);
  const alike = headings.filter((heading) => heading.own === own);
  return alike.length === 1 ? (alike[0]?.column ?? null) : null;
}

function placeAt(sheet: SheetData, top: number, table: TableMapping): Place {
  const { bottom, headings } = blockAt(sheet, top, table.headingRows);
  const at = new Map(keyed(headings).map(({ key, nth, heading }) => [`${key} ${nth}`, heading.column]));
  const columns = table.columns.map(({ heading, nth }) => at.get(`${heading} ${nth}`) ?? byOwn(headings, heading));
  return { top, bottom, headings, columns };
}

const lacking = (place: Place, table: TableMapping): readonly ColumnMapping[] =>
  table.columns.filter((column, index) => isNeeded(column) && (place.columns[index] ?? null) === null);

/** Where a remembered table may stand: every place with all its headings, and the nearest one where there is none. */
export interface Places {
  readonly whole: readonly Place[];
  readonly nearest: { readonly lacks: readonly ColumnMapping[] } | null;
}

/** Looks for a remembered table's headings from the top of a sheet. */
export function placesOf(sheet: SheetData, table: TableMapping): Places {
  const pieces = new Set(table.columns.flatMap(({ heading }) => heading.split('|')).filter((piece) => piece !== ''));
  const whole: Place[] = [];
  let nearest: { lacks: readonly ColumnMapping[] } | null = null;
  let covered = 0;
  for (const top of rowsWithAny(sheet, pieces)) {
    if (top <= covered) continue;
    const place = placeAt(sheet, top, table);
    const lacks = lacking(place, table);
    if (lacks.length === 0) {
      whole.push(place);
      covered = place.bottom;
    } else if (nearest === null || lacks.length < nearest.lacks.length) nearest = { lacks };
  }
  return { whole, nearest };
}

/** The first row below another in which a cell has that text; null where none has. */
export function rowWithText(sheet: SheetData, below: number, key: string): number | null {
  for (let row = below + 1; row <= sheet.cells.length; row++)
    if ((sheet.cells[row - 1] ?? []).some((cell) => typeof cell === 'string' && cell !== '' && textKey(cell) === key))
      return row;
  return null;
}
