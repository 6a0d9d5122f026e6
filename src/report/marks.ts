/** Which of the user's cells are marked: those of the findings, each in its worst severity, at most MARK_LIMIT a severity. */
import type { Finding, Severity } from '../book/finding';
import type { MarkPlan } from './sheet-plan';

/** More would make the sheet slow; the rest stands in Temuan only. */
export const MARK_LIMIT = 500;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** No marks at all. */
export const NO_MARKS: MarkPlan = { error: [], warning: [], info: [] };

/** The marks of these findings. */
export function markPlan(findings: readonly Finding[]): MarkPlan {
  const seen = new Set<string>();
  const pick = (severity: Severity): MarkPlan[Severity] => {
    const cells: { sheetName: string; cell: string }[] = [];
    for (const finding of findings) {
      const place = `${finding.sheet}\n${finding.cell}`;
      if (finding.severity !== severity || finding.cell === '' || seen.has(place)) continue;
      seen.add(place);
      if (cells.length < MARK_LIMIT) cells.push({ sheetName: finding.sheet, cell: finding.cell });
    }
    return cells;
  };
  const [error = [], warning = [], info = []] = ORDER.map(pick);
  return { error, warning, info };
}
