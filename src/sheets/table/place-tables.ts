import { readDate } from '../cells/date';
import { isBlank, plain } from '../cells/plain-text';
import type { SheetData } from '../sheet-data';
import { cellAt } from './found-table';
import type { ForcedTable } from './forced-table';
import type { ColumnHeading } from './heading-block';
import { blockAt, headingRows } from './headings';
import type { HeadingBlock } from './headings';
import { segments } from './segments';
import type { Segment } from './segments';

/** A table's place on its sheet, before its rows are looked at. */
export interface Placed {
  readonly block: HeadingBlock;
  readonly segment: Segment;
  readonly first: number;
  readonly last: number;
  /** Set where a person said so. */
  readonly forced: ForcedTable | null;
}

/** What stands in the rows above a table. */
export const titleAbove = (sheet: SheetData, row: number): string => {
  const words: string[] = [];
  for (let above = Math.max(1, row - 6); above < row; above++)
    for (const cell of sheet.cells[above - 1] ?? [])
      if (typeof cell === 'string' && cell !== '') words.push(plain(cell));
  return words.join(' ').slice(0, 400);
};

/** Rows below a heading that are looked at to see what a column holds. */
const SAMPLE = 30;

function holdsDays(sheet: SheetData, below: number, column: number): boolean {
  let [days, filled] = [0, 0];
  for (let row = below + 1; row <= Math.min(below + SAMPLE, sheet.cells.length); row++) {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell)) continue;
    filled++;
    if (readDate(cell, 'dayFirst').kind === 'value' || readDate(cell, 'monthFirst').kind === 'value') days++;
  }
  return filled === 0 || days * 3 >= filled;
}

const spanOf = (headings: readonly ColumnHeading[]): { first: number; last: number } => {
  const columns = headings.map((heading) => heading.column);
  return { first: Math.min(...columns), last: Math.max(...columns) };
};

/** A heading block without the columns of tables that stand there because a person said so. */
function left({ top, bottom, headings }: HeadingBlock, forced: readonly ForcedTable[]): HeadingBlock {
  const spans = forced
    .filter(
      (one) => (one.top <= bottom && one.bottom >= top) || one.repeated.some((row) => row >= top && row <= bottom),
    )
    .map((one) => spanOf(one.headings));
  const free = headings.filter(({ column }) => !spans.some(({ first, last }) => column >= first && column <= last));
  return { top, bottom, headings: free };
}

function asPlaced(forced: ForcedTable): Placed {
  const { kind, columns, headings, top, bottom } = forced;
  const coverage = Object.values(columns).reduce((sum, list) => sum + list.length, 0) / Math.max(1, headings.length);
  const segment = { headings, fit: { kind, columns, weak: new Set<string>(), coverage, missing: [] } };
  return { block: { top, bottom, headings }, segment, ...spanOf(headings), forced };
}

/** Every place on a sheet where a table stands, from the top; those of `forced` without being looked for. */
export function placedTables(sheet: SheetData, forced: readonly ForcedTable[]): readonly Placed[] {
  const found = [...forced.map(asPlaced), ...detected(sheet, forced)];
  return forced.length === 0 ? found : found.sort((a, b) => a.block.top - b.block.top || a.first - b.first);
}

function detected(sheet: SheetData, forced: readonly ForcedTable[]): Placed[] {
  const found: Placed[] = [];
  let covered = 0;
  for (const top of headingRows(sheet)) {
    if (top <= covered) continue;
    const block = left(blockAt(sheet, top), forced);
    const setting = `${sheet.name} ${titleAbove(sheet, top)}`.toLowerCase();
    const fitting = segments(block.headings, {
      setting,
      holdsDays: (column) => holdsDays(sheet, block.bottom, column),
    });
    if (fitting.length === 0) continue;
    covered = block.bottom;
    for (const segment of fitting) {
      found.push({ block, segment, ...spanOf(segment.headings), forced: null });
    }
  }
  return found;
}
