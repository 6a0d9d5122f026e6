/** Links, charts and the filter of a plan. */
import { a1Range } from '../../report/a1';
import type { PlanChart, PlanLink, SheetPlan } from '../../report/sheet-plan';
import { CHART_COLOUR } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Ids of sheets by name, for links. */
export type SheetIds = ReadonlyMap<string, number>;

/** Where a text leads to. */
interface Leading {
  readonly row: number;
  readonly column: number;
  readonly url: string | null;
}

function richText(text: string, url: string | null): RichText {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  return (url === null || text === '' ? builder : builder.setLinkUrl(url)).build();
}

function leading({ row, column, sheetName, cell }: PlanLink, ids: SheetIds): Leading {
  const id = ids.get(sheetName);
  return { row, column, url: id === undefined ? null : `#gid=${id}&range=${cell}` };
}

/** The links of each column in one write, over the rows from the first to the last of them. */
export function putLinks(sheet: Sheet, plan: SheetPlan, ids: SheetIds): void {
  const all: readonly Leading[] = [...plan.links.map((link) => leading(link, ids)), ...(plan.addresses ?? [])];
  for (const column of new Set(all.map((link) => link.column))) {
    const byRow = new Map(all.filter((link) => link.column === column).map(({ row, url }) => [row, url]));
    const rows = Array.from(byRow.keys());
    const [first, last] = rows.reduce(([low, high], row) => [Math.min(low, row), Math.max(high, row)], [Infinity, 0]);
    const texts = Array.from({ length: last - first + 1 }, (_, index) => {
      const cell = plan.rows[first + index]?.cells[column] ?? '';
      return [richText(typeof cell === 'string' ? cell : '', byRow.get(first + index) ?? null)];
    });
    sheet.getRange(first + 1, column + 1, texts.length, 1).setRichTextValues(texts);
  }
}

const area = ({ row, column, rows }: PlanChart['values']): string => a1Range(row + 1, column + 1, rows, 1);

/** The charts, drawn from cells of the same sheet. */
export function putCharts(sheet: Sheet, { charts }: SheetPlan): void {
  for (const { title, format, categories, values, anchor, width, height } of charts) {
    const chart = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange(area(categories)))
      .addRange(sheet.getRange(area(values)))
      .setPosition(anchor.row + 1, anchor.column + 1, 0, 0)
      .setOption('title', title)
      .setOption('legend', { position: 'none' })
      .setOption('colors', [CHART_COLOUR])
      .setOption('vAxis', { viewWindow: { min: 0 }, format: format === 'percent' ? '0%' : '#,##0' })
      .setOption('width', width)
      .setOption('height', height);
    sheet.insertChart(chart.build());
  }
}

/** A filter over the header row and what stands below it. */
export function putFilter(sheet: Sheet, { filterRow, filterRows, rows, columns }: SheetPlan): void {
  if (filterRow === undefined) return;
  const height = filterRows === undefined ? rows.length - filterRow : filterRows + 1;
  if (height >= 2) sheet.getRange(filterRow + 1, 1, height, columns.length).createFilter();
}
