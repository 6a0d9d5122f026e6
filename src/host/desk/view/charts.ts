/** Charts with the figures that they draw, so that the page needs no cell for them. */
import { type Area, parseArea } from '../../model/area';
import type { ChartModel } from '../../model/chart';
import { cellAt } from '../../model/edit-cells';
import { formulaTokens, sheetOfPrefix } from '../../model/formula-text';
import type { SheetModel } from '../../model/sheet';
import { styleOf } from '../../model/style-table';
import type { WorkbookModel } from '../../model/workbook';
import type { ChartView } from '../protocol';
import { shownText, type TextContext } from './cell-text';

/** More points than a picture can show. */
const MOST_POINTS = 400;

function placeOf(book: WorkbookModel, reference: string): { sheet: SheetModel; area: Area } | null {
  const [prefix = '', ...rest] = formulaTokens(reference.replace(/\$/g, ''));
  const name = sheetOfPrefix(prefix);
  const sheet = book.sheets.find((each) => each.name.toLowerCase() === name?.toLowerCase());
  const area = parseArea(rest.join(''));
  return sheet === undefined || area === null ? null : { sheet, area };
}

function cellsOf<T>(
  book: WorkbookModel,
  reference: string | null,
  each: (sheet: SheetModel, row: number, column: number) => T,
): readonly T[] {
  const place = reference === null ? null : placeOf(book, reference);
  if (place === null) return [];
  const { sheet, area } = place;
  const made: T[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns && made.length < MOST_POINTS; column += 1)
      made.push(each(sheet, row, column));
  return made;
}

const numberAt = (sheet: SheetModel, row: number, column: number): number => {
  const { value, stale } = cellAt(sheet, row, column);
  return typeof value === 'number' && !stale ? value : 0;
};

function viewOf(book: WorkbookModel, chart: ChartModel, context: TextContext): ChartView | null {
  if (chart.kind === 'foreign') return null;
  const shownAt = (sheet: SheetModel, row: number, column: number): string => {
    const cell = cellAt(sheet, row, column);
    return shownText(cell, styleOf(book.styles, cell.style).numberFormat, context);
  };
  const series = chart.series.map(({ name, color, values }) => ({
    name: name ?? '',
    color,
    values: cellsOf(book, values, numberAt),
  }));
  return {
    id: chart.id,
    kind: chart.kind,
    title: chart.title,
    categories: cellsOf(book, chart.series[0]?.categories ?? null, shownAt),
    series,
    pointColors: chart.pointColors,
    legend: chart.legend,
    xTitle: chart.xTitle,
    yTitle: chart.yTitle,
    ...chart.anchor,
    width: chart.width,
    height: chart.height,
  };
}

/** The charts of a sheet; those of a kind that we only keep are left out. */
export const chartsOf = (book: WorkbookModel, sheet: SheetModel, context: TextContext): readonly ChartView[] =>
  sheet.charts.flatMap((chart) => viewOf(book, chart, context) ?? []);
