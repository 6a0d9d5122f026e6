import { readDate } from '../cells/date';
import { isBlank, plain } from '../cells/plain-text';
import type { SheetData } from '../sheet-data';
import { bodyOf } from './body';
import { headingRows, blockAt } from './headings';
import type { HeadingBlock } from './headings';
import { cellAt } from './found-table';
import type { FoundTable } from './found-table';
import { mergedReader } from './merged-cells';
import { segments } from './segments';
import type { Segment } from './segments';

/** Headings of a report that is made from the list: where the list itself stands too, such a table is not read. */
const REPORT =
  /seharusnya|sebenarnya|tunggakan|target|kurang lancar|diragukan|macet|kolektibilitas|\bnik\b|nama anggota|usulan|\bsd\b|pencairan (bulan|sd)|real\b/;

interface Placed {
  readonly block: HeadingBlock;
  readonly segment: Segment;
  readonly first: number;
  readonly last: number;
}

const titleAbove = (sheet: SheetData, row: number): string => {
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

function placed(sheet: SheetData): Placed[] {
  const found: Placed[] = [];
  let covered = 0;
  for (const top of headingRows(sheet)) {
    if (top <= covered) continue;
    const block = blockAt(sheet, top);
    const setting = `${sheet.name} ${titleAbove(sheet, top)}`.toLowerCase();
    const fitting = segments(block.headings, {
      setting,
      holdsDays: (column) => holdsDays(sheet, block.bottom, column),
    });
    if (fitting.length === 0) continue;
    covered = block.bottom;
    for (const segment of fitting) {
      const columns = segment.headings.map((heading) => heading.column);
      found.push({ block, segment, first: Math.min(...columns), last: Math.max(...columns) });
    }
  }
  return found;
}

const overlaps = (a: Placed, b: Placed): boolean => a.first <= b.last && b.first <= a.last;
const signature = (one: Placed): string =>
  one.segment.headings.map((h) => `${h.column}:${h.parent}:${h.own}`).join('|');

/** Whether a later heading only repeats this table's own, as at a page break. */
const repeats = (table: Placed, later: Placed): boolean =>
  table.first === later.first && signature(table) === signature(later);

/**
 * Every list of loans and every ledger in a sheet: under titles, in any column, one below or beside another, with
 * merged headings, numbering rows, subtotals and signatures.
 *
 * @param nextId the id of the first table found
 */
export function findTables(sheet: SheetData, nextId: number): readonly FoundTable[] {
  const all = placed(sheet);
  const read = mergedReader(sheet);
  const tables: FoundTable[] = [];
  const used = new Set<Placed>();
  all.forEach((one, index) => {
    if (used.has(one)) return;
    const repeated = new Set<number>();
    let lastRow = sheet.cells.length;
    for (const later of all.slice(index + 1)) {
      if (later.block === one.block || !overlaps(one, later)) continue;
      if (!repeats(one, later)) {
        lastRow = later.block.top - 1;
        break;
      }
      used.add(later);
      for (let row = later.block.top; row <= later.block.bottom; row++) repeated.add(row);
    }
    const { fit, headings } = one.segment;
    const range = {
      kind: fit.kind,
      columns: fit.columns,
      firstColumn: one.first,
      lastColumn: one.last,
      firstRow: one.block.bottom + 1,
      lastRow,
      repeated,
    };
    const { rows, totals } = bodyOf(sheet, read, range);
    tables.push({
      id: nextId + tables.length,
      kind: fit.kind,
      sheet,
      headingRow: one.block.top,
      headingEnd: one.block.bottom,
      firstColumn: one.first,
      lastColumn: one.last,
      columns: fit.columns,
      coverage: fit.coverage,
      rows,
      totals,
      headings: Object.fromEntries(headings.map((h): [number, string] => [h.column, h.shown])),
      title: titleAbove(sheet, one.block.top),
      report: headings.some((h) => REPORT.test(`${h.parent} ${h.own}`)),
    });
  });
  return tables;
}
