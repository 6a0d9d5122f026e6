import type { SheetData } from '../sheet-data';
import { bodyOf } from './body';
import type { ForcedTable } from './forced-table';
import type { FoundTable } from './found-table';
import { mergedReader } from './merged-cells';
import { placedTables, titleAbove } from './place-tables';
import type { Placed } from './place-tables';

/** Headings of a report that is made from the list: where the list itself stands too, such a table is not read. */
const REPORT =
  /seharusnya|sebenarnya|tunggakan|target|kurang lancar|diragukan|macet|kolektibilitas|\bnik\b|nama anggota|usulan|\bsd\b|pencairan (bulan|sd)|real\b/;

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
 * @param forced tables of this sheet that a person said stand there
 */
export function findTables(
  sheet: SheetData,
  nextId: number,
  forced: readonly ForcedTable[] = [],
): readonly FoundTable[] {
  const all = placedTables(sheet, forced);
  const read = mergedReader(sheet);
  const tables: FoundTable[] = [];
  const used = new Set<Placed>();
  all.forEach((one, index) => {
    if (used.has(one)) return;
    const repeated = new Set<number>(one.forced?.repeated);
    let lastRow = one.forced?.lastRow ?? sheet.cells.length;
    for (const later of all.slice(index + 1)) {
      if (later.block === one.block || !overlaps(one, later)) continue;
      if (later.forced !== null || !repeats(one, later)) {
        lastRow = Math.min(lastRow, later.block.top - 1);
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
      ...(one.forced === null ? {} : { habits: one.forced.habits }),
      ...(one.forced?.layout == null ? {} : { layout: one.forced.layout }),
    });
  });
  return tables;
}
