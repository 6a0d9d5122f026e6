/** Which of the user's cells are marked: those of the findings, each in its worst severity, at most MARK_LIMIT a severity. */
import type { Severity } from '../book/finding';
import type { MarkPlan } from './sheet-plan';
import type { TemuanRow } from './temuan/temuan-row';

/** More would make the sheet slow; the rest stands in Temuan only. */
export const MARK_LIMIT = 500;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** No marks at all. */
export const NO_MARKS: MarkPlan = { error: [], warning: [], info: [] };

type Marked = Pick<TemuanRow, 'severity' | 'link' | 'excused'>;

/** Cells to be marked, by severity, as many as there are. */
function cellsBySeverity(rows: readonly Marked[]): MarkPlan {
  const seen = new Set<string>();
  const pick = (severity: Severity): MarkPlan[Severity] => {
    const cells: { sheetName: string; cell: string }[] = [];
    for (const { severity: own, link, excused } of rows) {
      if (own !== severity || link === null || link.cell === '' || excused !== '') continue;
      const place = `${link.sheet}\n${link.cell}`;
      if (seen.has(place)) continue;
      seen.add(place);
      cells.push({ sheetName: link.sheet, cell: link.cell });
    }
    return cells;
  };
  const [error = [], warning = [], info = []] = ORDER.map(pick);
  return { error, warning, info };
}

/** How many cells the fullest severity would have marked. */
export function mostMarked(rows: readonly Marked[]): number {
  const { error, warning, info } = cellsBySeverity(rows);
  return Math.max(error.length, warning.length, info.length);
}

/** The marks of the rows of Temuan; what is excused or no longer found bears none. */
export function markPlan(rows: readonly Marked[]): MarkPlan {
  const { error, warning, info } = cellsBySeverity(rows);
  const some = (cells: MarkPlan[Severity]): MarkPlan[Severity] => cells.slice(0, MARK_LIMIT);
  return { error: some(error), warning: some(warning), info: some(info) };
}
