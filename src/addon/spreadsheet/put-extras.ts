/** Links, charts and the filter of a plan. */
import { a1Range } from '../../report/a1';
import type { PlanChart, PlanLink, SheetPlan } from '../../report/sheet-plan';
import { CHART_COLOUR } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Ids of sheets by name, for links. */
export type SheetIds = ReadonlyMap<string, number>;

function richText(text: string, link: PlanLink | undefined, ids: SheetIds): RichText {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  const id = link === undefined ? undefined : ids.get(link.sheetName);
  if (link === undefined || id === undefined || text === '') return builder.build();
  return builder.setLinkUrl(`#gid=${id}&range=${link.cell}`).build();
}

/** The links of each column in one write, over the rows from the first to the last of them. */
export function putLinks(sheet: Sheet, plan: SheetPlan, ids: SheetIds): void {
  for (const column of new Set(plan.links.map((link) => link.column))) {
    const byRow = new Map(plan.links.filter((link) => link.column === column).map((link) => [link.row, link]));
    const rows = Array.from(byRow.keys());
    const [first, last] = rows.reduce(([low, high], row) => [Math.min(low, row), Math.max(high, row)], [Infinity, 0]);
    const texts = Array.from({ length: last - first + 1 }, (_, index) => {
      const cell = plan.rows[first + index]?.cells[column] ?? '';
      return [richText(typeof cell === 'string' ? cell : '', byRow.get(first + index), ids)];
    });
    sheet.getRange(first + 1, column + 1, texts.length, 1).setRichTextValues(texts);
  }
}

const area = ({ row, column, rows }: PlanChart['values']): string => a1Range(row + 1, column + 1, rows, 1);

/** The charts, drawn from cells of the same sheet. */
export function putCharts(sheet: Sheet, { charts }: SheetPlan): void {
  for (const { title, categories, values, anchor, width, height } of charts) {
    const chart = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange(area(categories)))
      .addRange(sheet.getRange(area(values)))
      .setPosition(anchor.row + 1, anchor.column + 1, 0, 0)
      .setOption('title', title)
      .setOption('legend', { position: 'none' })
      .setOption('colors', [CHART_COLOUR])
      .setOption('width', width)
      .setOption('height', height);
    sheet.insertChart(chart.build());
  }
}

/** A filter over the header row and what stands below it. */
export function putFilter(sheet: Sheet, { filterRow, rows, columns }: SheetPlan): void {
  if (filterRow === undefined || rows.length - filterRow < 2) return;
  sheet.getRange(filterRow + 1, 1, rows.length - filterRow, columns.length).createFilter();
}
