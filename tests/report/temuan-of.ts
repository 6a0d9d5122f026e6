/** The plan of Temuan for the findings of a report's input, as if every sheet stood in the book. */
import { NO_SETTINGS } from '../../src/sheets/settings/settings';
import type { ReportInput } from '../../src/report/input';
import type { SheetPlan } from '../../src/report/sheet-plan';
import { findingsReport } from '../../src/commands/findings-report';
import { memoryWorkbook } from '../commands/memory-workbook';
import { gridSheet } from './grid-sheet';

export function temuanOf({ findings, portfolio: { asOf }, bookName }: ReportInput): SheetPlan {
  const names = [...new Set(findings.map(({ sheet }) => sheet))];
  const sheets = names.map((name, id) => gridSheet(name, [['a', 'b']], id));
  const port = { ...memoryWorkbook(sheets), bookName: () => bookName };
  return findingsReport(port, { checks: { data: findings }, asOf, sheets, settings: NO_SETTINGS }).plan;
}
