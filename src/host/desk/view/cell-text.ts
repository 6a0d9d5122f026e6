/** A cell's text: what it shows, and what a person who edits it begins with. */
import type { CellModel } from '../../model/cell';
import { wallTimeOf } from '../../model/serial';
import { isDateFormat } from '../../model/style';
import { showMoment } from '../../services/values/display-date';
import { showNumber } from '../../services/values/display';
import { fromFileFormula } from '../../services/values/formula';
import type { Locale } from '../../services/values/locale';
import { typeText } from '../../services/values/typing';
import type { CellKind } from '../protocol';

export interface TextContext {
  readonly locale: Locale;
  readonly date1904: boolean;
}

export function kindOf({ value }: CellModel): CellKind {
  if (value === null) return 'empty';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  return typeof value === 'string' ? 'text' : 'error';
}

/** What the cell shows, under its number format. */
export function shownText({ value }: CellModel, format: string, { locale, date1904 }: TextContext): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return showNumber(value, format, { locale, wall: wallTimeOf(value, date1904) });
}

/** Digits with the locale's decimal mark and no groups, as many as the number has. */
const plainNumber = (value: number, locale: Locale): string => {
  const text = String(value);
  return text.includes('e') ? showNumber(value, 'General', { locale, wall: 0 }) : text.replace('.', locale.decimal);
};

function typedNumber(value: number, format: string, { locale, date1904 }: TextContext): string {
  if (isDateFormat(format)) {
    const days = Number.isInteger(value) ? locale.dateFormat : value < 1 ? 'hh:mm:ss' : locale.dateTimeFormat;
    return showMoment(wallTimeOf(value, date1904), value, days, locale);
  }
  if (format.includes('%')) return `${plainNumber(Number((value * 100).toPrecision(15)), locale)}%`;
  return plainNumber(value, locale);
}

/** A text that typing would turn into something else is given an apostrophe, as Sheets shows it. */
function typedString(text: string, format: string, { locale }: TextContext): string {
  if (format === '@') return text;
  const typed = typeText(text, { locale, plainText: false, year: 2000, serialOf: () => 1 });
  return typed.kind === 'text' && typed.text === text ? text : `'${text}`;
}

/**
 * What editing begins with; typing it again leaves the cell as it is.
 *
 * @example typedText(percentCell(0.015), '0.0%', { locale: localeOf('id_ID'), date1904: false }) // '1,5%'
 */
export function typedText(cell: CellModel, format: string, context: TextContext): string {
  if (cell.formula !== null) return fromFileFormula(cell.formula, context.locale);
  const { value } = cell;
  if (typeof value === 'number') return typedNumber(value, format, context);
  if (typeof value === 'string') return typedString(value, format, context);
  return shownText(cell, format, context);
}
