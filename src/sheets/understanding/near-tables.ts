import type { TableKind } from '../columns/declaration';
import { naturalTable } from '../mapping/remembered-columns';
import type { SheetData } from '../sheet-data';
import { fit } from '../table/fit';
import type { FoundTable } from '../table/found-table';
import { blockAt, headingRows } from '../table/headings';

/** Headings that would make a table but for one or two columns: what a person most often has to correct. */
export interface NearTable {
  readonly table: FoundTable;
  /** Indonesian headings of what is missing. */
  readonly lacks: readonly string[];
}

const MOST_LACKING: Readonly<Record<TableKind, number>> = { loans: 2, repayments: 1 };
const MOST_HEADINGS = 50;

/**
 * The headings that come nearest to a kind of table of which the book has none.
 *
 * @param taken headings that already stand for the other kind
 * @returns null where nothing comes near
 */
export function nearTable(
  sheets: readonly SheetData[],
  kind: TableKind,
  taken: FoundTable | null = null,
): NearTable | null {
  let best: { sheet: SheetData; top: number; lacks: readonly string[]; coverage: number } | null = null;
  for (const sheet of sheets)
    for (const top of headingRows(sheet).slice(0, MOST_HEADINGS)) {
      if (taken?.sheet.id === sheet.id && taken.headingRow === top) continue;
      const { headings } = blockAt(sheet, top);
      const { missing, coverage } = fit(kind, headings);
      const other = fit(kind === 'loans' ? 'repayments' : 'loans', headings);
      if (missing.length === 0 || missing.length > MOST_LACKING[kind] || other.missing.length === 0) continue;
      const fewer = best === null || missing.length < best.lacks.length;
      const fuller = best !== null && missing.length === best.lacks.length && coverage > best.coverage;
      if (fewer || fuller) best = { sheet, top, lacks: missing, coverage };
    }
  if (best === null) return null;
  const { sheet, top, lacks } = best;
  const { bottom, headings } = blockAt(sheet, top);
  const { weak: _, ...table } = naturalTable({ sheet, kind, layout: null, top, bottom, headings }, sheet.cells.length);
  return { table, lacks };
}
