/** One value from a script as the content of a cell. */
import type { CellModel } from '../../model/cell';
import { serialOf } from '../../model/serial';
import { restyle, styleOf } from '../../model/style-table';
import { wallOfInstant } from '../../realm/time-zone';
import type { Machine } from '../machine';
import { ServiceError } from '../service-error';
import { toFileFormula } from './formula';
import { localeOf } from './locale';
import { typeText, type TypingContext } from './typing';

const MAX_CHARACTERS = 50_000;
/** Makes the new content of a cell from a value and the cell's present look. */
export type CellMaker = (value: unknown, before: CellModel) => CellModel;

/** A maker for one call: what each style means is worked out once. */
export function cellMaker(machine: Machine): CellMaker {
  const styles = machine.model.styles;
  const locale = localeOf(machine.locale);
  const context: TypingContext = {
    locale,
    plainText: false,
    year: new Date(wallOfInstant(machine.now(), machine.zone)).getUTCFullYear(),
    serialOf: (wall) => serialOf(wall, machine.model.date1904),
  };
  const restyled = new Map<string, number>();
  const withFormat = (style: number, format: string | null): number => {
    if (format === null || !/^general$/i.test(styleOf(styles, style).numberFormat)) return style;
    const key = `${style} ${format}`;
    const known = restyled.get(key) ?? restyle(styles, style, { numberFormat: format });
    restyled.set(key, known);
    return known;
  };
  const plain = (value: CellModel['value'], style: number): CellModel => ({
    value,
    formula: null,
    arrayRange: null,
    style,
    stale: false,
  });

  const fromText = (text: string, style: number): CellModel => {
    if (text === '') return plain(null, style);
    if (text.length > MAX_CHARACTERS) {
      throw new ServiceError(
        `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
      );
    }
    const typed = typeText(text, { ...context, plainText: styleOf(styles, style).numberFormat === '@' });
    if (typed.kind === 'number') return plain(typed.value, withFormat(style, typed.format));
    if (typed.kind === 'boolean') return plain(typed.value, style);
    if (typed.kind === 'error') return plain({ error: typed.error }, style);
    if (typed.kind === 'text') return plain(typed.text === '' ? null : typed.text, style);
    const formula = toFileFormula(typed.formula, locale);
    if (formula === null) return plain({ error: '#ERROR!' }, style);
    return { value: null, formula, arrayRange: null, style, stale: true };
  };
  return (value, before) => {
    if (value === null || value === undefined) return plain(null, before.style);
    if (typeof value === 'string') return fromText(value, before.style);
    if (typeof value === 'boolean') return plain(value, before.style);
    if (typeof value === 'number') return plain(Number.isFinite(value) ? value : { error: '#NUM!' }, before.style);
    if (machine.realm.isDate(value)) {
      const day = serialIn(machine, value);
      if (day === null) return plain({ error: '#NUM!' }, before.style);
      return plain(day, withFormat(before.style, Number.isInteger(day) ? locale.dateFormat : locale.dateTimeFormat));
    }
    throw new ServiceError(
      `Nilai sel harus angka, teks, tanggal atau benar/salah, bukan ${Array.isArray(value) ? 'larik' : typeof value}.`,
    );
  };
}

/** The wall time of an instant in the spreadsheet's zone; null for no date at all. */
function serialIn(machine: Machine, date: Date): number | null {
  const instant = date.getTime();
  return Number.isNaN(instant) ? null : serialOf(wallOfInstant(instant, machine.zone), machine.model.date1904);
}
