/**
 * How high a row must be for its wrapped texts and large letters. Google and Excel fit such rows by themselves when they show them; LibreOffice
 * does not when it prints, so the file carries what they would come to. An estimate: nobody has the font's measures here.
 */
import type { CellStyle } from '../model/style';
import { styleOf } from '../model/style-table';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

const PIXELS_A_POINT = 96 / 72;
/** A letter of Arial is on average half as wide as its size; bold a little more. */
const LETTER = { plain: 0.48, bold: 0.53 } as const;
const LINE = 1.2;
const PADDING = 6;
const LEAST_PADDING = 4;

/** Lines that a text takes where a line holds so many letters; words stay whole where they can. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= letters) used = needed;
      else {
        lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / letters) - 1;
        used = word.length % letters || letters;
      }
    }
  }
  return lines;
}

function heightOf(text: string, width: number, style: CellStyle): number {
  const size = style.fontSize * PIXELS_A_POINT;
  const letters = Math.max(1, Math.floor((width - PADDING) / (size * (style.bold ? LETTER.bold : LETTER.plain))));
  return Math.ceil(linesOf(text, letters) * size * LINE) + PADDING;
}

/** A line of a letter size, a title's more than what a row has by itself. */
const oneLine = ({ fontSize }: CellStyle): number => Math.ceil(fontSize * PIXELS_A_POINT * LINE) + LEAST_PADDING;

/** @returns pixels; null where the sheet's own height is enough */
export function fittedHeight(sheet: SheetModel, book: WorkbookModel, row: number): number | null {
  let highest = sheet.defaultRowHeight;
  sheet.rows.get(row)?.cells.forEach((cell, column) => {
    if (cell === undefined || typeof cell.value !== 'string' || sheet.hiddenColumns.has(column)) return;
    const style = styleOf(book.styles, cell.style);
    if (isMerged(sheet, row, column)) return;
    highest = Math.max(highest, oneLine(style));
    if (!style.wrap) return;
    const width = sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
    highest = Math.max(highest, heightOf(cell.value, width, style));
  });
  return highest > sheet.defaultRowHeight ? highest : null;
}

const isMerged = ({ merges }: SheetModel, row: number, column: number): boolean =>
  merges.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
