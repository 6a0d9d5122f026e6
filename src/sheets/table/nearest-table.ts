import type { TableKind } from '../columns/declaration';
import type { SheetData } from '../sheet-data';
import { fit } from './fit';
import { blockAt, headingRows } from './headings';

/** The heading that comes nearest to a kind of table nobody found, so that a person is told what is missing. */
export function nearestTable(
  sheets: readonly SheetData[],
  kind: TableKind,
): { readonly sheet: string; readonly missing: string } {
  let best: { sheet: string; missing: readonly string[]; coverage: number } | null = null;
  for (const sheet of sheets)
    for (const top of headingRows(sheet).slice(0, 50)) {
      const { headings } = blockAt(sheet, top);
      if (fit(kind === 'loans' ? 'repayments' : 'loans', headings).missing.length === 0) continue;
      const { missing, coverage } = fit(kind, headings);
      if (missing.length === 0 || missing.length > 2) continue;
      if (
        best === null ||
        missing.length < best.missing.length ||
        (missing.length === best.missing.length && coverage > best.coverage)
      )
        best = { sheet: sheet.name, missing, coverage };
    }
  return best === null ? { sheet: '', missing: '' } : { sheet: best.sheet, missing: best.missing.join(', ') };
}
