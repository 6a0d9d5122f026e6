/** Makes a workbook of plain tables, for tests and samples. */
import { changeSheet } from '../model/edit-sheet';
import { insertSheet, renameSheet, setSheetState } from '../model/edit-workbook';
import { putCell } from '../model/edit-cells';
import { parseArea } from '../model/area';
import { type CellModel, EMPTY_CELL } from '../model/cell';
import { serialOf } from '../model/serial';
import type { SheetModel } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { restyle } from '../model/style-table';
import type { WorkbookModel } from '../model/workbook';
import { newWorkbook } from './new-workbook';
import { saveWorkbook } from './save-workbook';

/** A day 'YYYY-MM-DD' goes in as { date }, a formula without "=" as { formula, value }, an error as { error }; null is empty. */
export type BookCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string }
  | { readonly formula: string; readonly value: string | number | boolean };
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** 'B2:D2' */
  readonly merges?: readonly string[];
  readonly frozenRows?: number;
  /** Pixels, from column A on. */
  readonly widths?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  /** Looks of whole rows, by 1-based row. */
  readonly rowStyles?: Readonly<Record<number, Partial<CellStyle>>>;
  /** Looks of whole columns below, by 1-based column: number formats above all. */
  readonly columnStyles?: Readonly<Record<number, Partial<CellStyle>>>;
}

/**
 * The workbook of these sheets.
 *
 * @example buildBook([{ name: 'Pinjaman', rows: [['No', 'KSM'], [1, 'Melati']], frozenRows: 1 }])
 */
export function buildBook(sheets: readonly BookSheet[]): WorkbookModel {
  const book = newWorkbook();
  const [first] = book.sheets;
  sheets.forEach((plan, index) => {
    if (index === 0 && first) renameSheet(book, first, plan.name);
    fill(book, index === 0 && first ? first : insertSheet(book, plan.name), plan);
  });
  return book;
}

/** The file of these sheets. */
export const bookBytes = (sheets: readonly BookSheet[]): Uint8Array => saveWorkbook(buildBook(sheets));

function fill(book: WorkbookModel, sheet: SheetModel, plan: BookSheet): void {
  plan.rows.forEach((cells, rowIndex) => {
    cells.forEach((content, columnIndex) => {
      const at = { row: rowIndex + 1, column: columnIndex + 1 };
      const look = {
        ...(isDay(content) ? { numberFormat: 'dd/mm/yyyy' } : {}),
        ...plan.columnStyles?.[at.column],
        ...plan.rowStyles?.[at.row],
      };
      const cell = cellOf(content);
      if (content === null && Object.keys(look).length === 0) return;
      putCell(sheet, at, { ...cell, style: restyle(book.styles, 0, look) });
    });
  });
  changeSheet(sheet, {
    merges: (plan.merges ?? []).map(parseArea).filter((area) => area !== null),
    frozenRows: plan.frozenRows ?? 0,
    columnWidths: new Map((plan.widths ?? []).map((width, index) => [index + 1, width])),
    hiddenRows: new Set(plan.hiddenRows ?? []),
  });
  if (plan.hidden) {
    setSheetState(book, sheet, 'hidden');
  }
}

const isDay = (content: BookCell): content is { readonly date: string } =>
  typeof content === 'object' && content !== null && 'date' in content;

/** @throws RangeError for a day that is none */
function cellOf(content: BookCell): CellModel {
  if (content === null || typeof content !== 'object') return { ...EMPTY_CELL, value: content === '' ? null : content };
  if ('error' in content) return { ...EMPTY_CELL, value: { error: content.error } };
  if ('formula' in content) return { ...EMPTY_CELL, formula: content.formula, value: content.value };
  const time = Date.parse(`${content.date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`no such day: ${content.date}`);
  return { ...EMPTY_CELL, value: serialOf(time, false) };
}
