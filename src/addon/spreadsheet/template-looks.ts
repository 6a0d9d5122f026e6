/** How a sheet for people to fill looks: its headings, its example, its titles, and where something is to be typed. */
import type { ColumnPart, TemplatePlan } from '../../fresh/template-plan';
import { a1Range } from '../../report/a1';
import { HEADING_HEIGHT, LOOKS, TONES } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FAINT = '#5f6368';
const FIELD = '#eef4ff';
const TITLE_SIZE = 11;

/** A part of a column as an address; without a number of rows it goes on to the end of the sheet. */
export const areaOf = ({ column, row, rows }: ColumnPart, last: number): string =>
  a1Range(row, column, rows ?? Math.max(1, last - row + 1), 1);

function putTitles(sheet: Sheet, { sections = [], headingRow = 1 }: TemplatePlan): void {
  if (headingRow === 1) return;
  const { colour } = LOOKS.title;
  const titles = [1, ...sections].map((row) => a1Range(row, 1, 1, 1));
  sheet.getRangeList(titles).setFontWeight('bold').setFontColor(colour).setFontSize(TITLE_SIZE).setWrap(false);
}

/** Headings over all, the example below them, and the cells that people fill apart from the table. */
export function putTemplateLooks(sheet: Sheet, plan: TemplatePlan, last: number): void {
  const { headingRow = 1, exampleRows = 1, fields = [], fontSize, widths } = plan;
  const { size, colour, background = '#ffffff' } = LOOKS.header;
  const width = widths.length;
  if (fontSize !== undefined)
    sheet.getRange(1, 1, last, width).setFontFamily('Arial').setFontSize(fontSize).setVerticalAlignment('middle');
  if (fontSize !== undefined && exampleRows > 0)
    sheet.getRange(headingRow + 1, 1, Math.max(1, last - headingRow), width).setWrap(true);
  if (fontSize !== undefined && exampleRows > 0)
    sheet.getRange(headingRow + 1, 1, Math.max(1, last - headingRow), 1).setHorizontalAlignment('center');
  sheet
    .getRange(headingRow, 1, 1, width)
    .setFontFamily('Arial')
    .setFontSize(fontSize ?? size)
    .setFontWeight('bold')
    .setFontColor(colour)
    .setBackground(background)
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrap(true);
  if (exampleRows > 0)
    sheet
      .getRange(headingRow + 1, 1, exampleRows, width)
      .setFontStyle('italic')
      .setFontColor(FAINT)
      .setBackground(TONES.warning);
  if (fields.length > 0) sheet.getRangeList(fields.map((part) => areaOf(part, last))).setBackground(FIELD);
  putTitles(sheet, plan);
  sheet.setRowHeights(headingRow, 1, HEADING_HEIGHT);
}
