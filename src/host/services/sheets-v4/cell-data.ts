/** CellData: a value that is never parsed, and how it looks. */
import { EMPTY_CELL, type CellModel } from '../../model/cell';
import type { CellStyle } from '../../model/style';
import { restyle } from '../../model/style-table';
import type { WorkbookModel } from '../../model/workbook';
import { fieldsIn, type Fields, isFields } from './request';

const hex = (part: unknown): string =>
  Math.round((typeof part === 'number' ? part : 0) * 255)
    .toString(16)
    .padStart(2, '0');
const colourOf = (color: Fields): string => `#${hex(color['red'])}${hex(color['green'])}${hex(color['blue'])}`;

const ALIGN: Readonly<Record<string, CellStyle['horizontal']>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' };

/** The look that a format asks for. */
export function lookOf(format: Fields): Partial<CellStyle> {
  const text = fieldsIn(format, 'textFormat');
  const number = fieldsIn(format, 'numberFormat');
  const pattern = number['type'] === 'TEXT' ? '@' : number['pattern'];
  const align = ALIGN[String(format['horizontalAlignment'])];
  const vertical = VERTICAL[String(format['verticalAlignment'])];
  return {
    ...(typeof pattern === 'string' ? { numberFormat: pattern } : {}),
    ...(typeof text['bold'] === 'boolean' ? { bold: text['bold'] } : {}),
    ...(typeof text['fontSize'] === 'number' ? { fontSize: text['fontSize'] } : {}),
    ...(isFields(text['foregroundColor']) ? { fontColor: colourOf(text['foregroundColor']) } : {}),
    ...(isFields(format['backgroundColor']) ? { background: colourOf(format['backgroundColor']) } : {}),
    ...(align === undefined ? {} : { horizontal: align }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(format['wrapStrategy'] === 'WRAP' ? { wrap: true } : {}),
  };
}

/** The value that stands there afterwards: exactly one kind, a text staying a text. */
function valueOf(value: Fields): Pick<CellModel, 'value' | 'formula'> {
  const { stringValue, numberValue, boolValue, formulaValue } = value;
  if (typeof formulaValue === 'string') return { value: null, formula: formulaValue.replace(/^=/, '') };
  if (typeof stringValue === 'string') return { value: stringValue, formula: null };
  if (typeof numberValue === 'number') return { value: numberValue, formula: null };
  return { value: typeof boolValue === 'boolean' ? boolValue : null, formula: null };
}

/** The cell after an update of the masked parts. */
export function cellAfter(
  book: WorkbookModel,
  before: CellModel,
  data: Fields,
  mask: { readonly value: boolean; readonly format: boolean },
): CellModel {
  const kept = mask.value
    ? { ...EMPTY_CELL, style: before.style, ...valueOf(fieldsIn(data, 'userEnteredValue')) }
    : before;
  const stale = kept.formula !== null;
  if (!mask.format) return { ...kept, stale };
  return { ...kept, stale, style: restyle(book.styles, 0, lookOf(fieldsIn(data, 'userEnteredFormat'))) };
}
