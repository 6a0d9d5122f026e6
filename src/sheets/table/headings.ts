import { isBlank, plain } from '../cells/plain-text';
import type { CellRange, SheetData } from '../sheet-data';
import { isKnownHeading } from './aliases';
import { cellAt } from './found-table';
import { isSubHeading } from './heading-block';
import type { ColumnHeading } from './heading-block';
import { headingKey } from './heading-text';

/** The headings of one row of the sheet, with all that stands in the rows above and below and belongs to it. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly ColumnHeading[];
}

/** Longest text that is still looked at as a heading. */
const LONGEST = 60;

/** Remembers the key of every text it saw: a ledger repeats its names ten thousand times. */
export function headingReader(): (text: string) => string {
  const seen = new Map<string, string>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const first = text.charCodeAt(0);
    const key = text.length > LONGEST || (first >= 48 && first <= 57) ? '' : headingKey(text);
    seen.set(text, key);
    return key;
  };
}

/** Rows that hold two or more known headings. */
export function headingRows(sheet: SheetData): readonly number[] {
  const read = headingReader();
  const rows: number[] = [];
  sheet.cells.forEach((cells, index) => {
    const keys = new Set<string>();
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell === '') continue;
      const key = read(cell);
      if (key !== '' && isKnownHeading(key)) keys.add(key);
    }
    if (keys.size >= 2) rows.push(index + 1);
  });
  return rows;
}

const textAt = (sheet: SheetData, row: number, column: number): string => {
  const cell = cellAt(sheet, row, column);
  return typeof cell === 'string' ? plain(cell) : '';
};

/** Texts of a row, 1-based by column, spread over horizontal merges. */
function spread(sheet: SheetData, row: number, width: number): string[] {
  const texts = Array.from({ length: width + 1 }, (_, column) => (column === 0 ? '' : textAt(sheet, row, column)));
  for (const merge of sheet.merges)
    if (row >= merge.row && row < merge.row + merge.rows && merge.columns > 1)
      for (let c = merge.column; c < merge.column + merge.columns && c <= width; c++)
        texts[c] = textAt(sheet, merge.row, merge.column);
  return texts;
}

const verticallyMerged = (merges: readonly CellRange[], row: number, column: number): CellRange | undefined =>
  merges.find(
    (m) => m.rows > 1 && row > m.row && row < m.row + m.rows && column >= m.column && column < m.column + m.columns,
  );

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The numbers of a row that holds nothing else: 1 2 3 … or I II III …; null for every other row. */
function ordinals(sheet: SheetData, row: number): ReadonlyMap<number, number> | null {
  const found = new Map<number, number>();
  for (const [index, cell] of (sheet.cells[row - 1] ?? []).entries()) {
    if (isBlank(cell)) continue;
    const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? plain(cell).toLowerCase() : '';
    const nth = /^\d{1,2}$/.test(text) ? Number(text) : ROMAN.indexOf(text) + 1;
    if (nth < 1) return null;
    found.set(index + 1, nth);
  }
  return found;
}

/** Whether a row numbers the instalments and the row below it says what is paid of each: I over "Pokok | Jasa". */
function numbersInstalments(sheet: SheetData, row: number): boolean {
  const numbers = ordinals(sheet, row);
  if (numbers === null || numbers.size < 2 || row >= sheet.cells.length) return false;
  if ([...numbers.values()].some((nth, index) => nth !== index + 1)) return false;
  const below = (sheet.cells[row] ?? []).filter((cell) => !isBlank(cell));
  const [first = 0] = numbers.keys();
  return (
    below.length >= numbers.size &&
    below.every((cell) => typeof cell === 'string' && isSubHeading(cell)) &&
    isBlank(sheet.cells[row]?.[0] ?? '') === first > 1
  );
}

/** Whether a row continues the heading above it: only known sub-headings, no figures. */
function continues(sheet: SheetData, row: number, above: readonly string[]): boolean {
  if (numbersInstalments(sheet, row)) return true;
  let [known, filled, below] = [0, 0, 0];
  for (let column = 1; column < above.length; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell === '') continue;
    if (typeof cell !== 'string') return false;
    const text = plain(cell);
    if (text === '') continue;
    if (/^\(?\d|^rp|^-+$/i.test(text)) return false;
    filled++;
    if (isSubHeading(text)) known++;
    if (verticallyMerged(sheet.merges, row, column) === undefined) below++;
  }
  return filled > 0 && below > 0 && known * 2 >= filled;
}

/** Fills a heading to the right over blanks that have a sub-heading below (a merge that was lost). */
function filledRight(parents: readonly string[], children: readonly string[]): string[] {
  const filled = [...parents];
  for (let column = 2; column < filled.length; column++)
    if (filled[column] === '' && children[column] !== '' && children[column - 1] !== '' && filled[column - 1] !== '')
      filled[column] = filled[column - 1] ?? '';
  return filled;
}

const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ');

function combine(parents: readonly string[], children: readonly string[]): ColumnHeading[] {
  const headings: ColumnHeading[] = [];
  for (let column = 1; column < children.length; column++) {
    const below = children[column] ?? '';
    const unit = below !== '' && headingKey(below) === '' && (parents[column] ?? '') !== '';
    const [parent, own] = unit ? ['', `${parents[column] ?? ''} ${below}`] : [parents[column] ?? '', below];
    if (parent === '' && own === '') continue;
    const text = own === '' || own === parent ? parent : parent === '' ? own : `${parent} ${own}`;
    const single = own === '' ? parent : own;
    headings.push({
      column,
      own: headingKey(single) || '?',
      parent: own === '' || own === parent ? '' : headingKey(parent),
      shown: oneLine(text),
    });
  }
  return headings;
}

/** Parents from the row above the heading: merged labels only, not a title over the whole table. */
function labelsAbove(sheet: SheetData, top: number, own: readonly string[]): string[] {
  const labels = own.map(() => '');
  const width = own.filter((text) => text !== '').length;
  for (const merge of sheet.merges)
    if (merge.row + merge.rows === top && merge.columns > 1 && merge.columns <= width * 0.6)
      for (let c = merge.column; c < merge.column + merge.columns && c < labels.length; c++)
        labels[c] = textAt(sheet, merge.row, merge.column);
  return labels;
}

/**
 * The heading block that starts at a row.
 *
 * @param height how many rows it has, where that is known
 */
export function blockAt(sheet: SheetData, top: number, height?: number): HeadingBlock {
  const width = sheet.cells[top - 1]?.length ?? 0;
  let texts = spread(sheet, top, width);
  let parents = labelsAbove(sheet, top, texts);
  let bottom = top;
  const goesOn = (): boolean =>
    height === undefined ? continues(sheet, bottom + 1, texts) : bottom < top + height - 1;
  while (bottom < top + 2 && bottom < sheet.cells.length && goesOn()) {
    const below = spread(sheet, bottom + 1, width);
    const next = filledRight(texts, below);
    parents = next.map((text, column) =>
      [parents[column] ?? '', below[column] === '' ? '' : text].filter((t) => t !== '').join(' '),
    );
    texts = next.map((text, column) => (below[column] === '' ? text : (below[column] ?? '')));
    bottom++;
  }
  return { top, bottom, headings: combine(parents, texts) };
}
