/** All styles of a workbook by number. Numbers of the file come first and keep what we do not model; new ones say from which they came. */
import { type CellStyle } from './style';

export interface StyleEntry {
  readonly style: CellStyle;
  /** The style it was made from; null for one that the file has. */
  readonly base: number | null;
}
export interface StyleTable {
  readonly entries: StyleEntry[];
  readonly byKey: Map<string, number>;
}

/** A table that begins with the file's own styles, in their order. */
export const createStyleTable = (styles: readonly CellStyle[]): StyleTable => ({
  entries: styles.map((style) => ({ style, base: null })),
  byKey: new Map(),
});

/** @throws RangeError for a number that the table does not have */
export function styleOf(table: StyleTable, id: number): CellStyle {
  const entry = table.entries[id];
  if (!entry) throw new RangeError(`no style ${id}`);
  return entry.style;
}

/**
 * The number of the style that is `base` with these changes; the same changes give the same number.
 *
 * @param base a number of the table, whose unmodelled properties (indent, rotation, theme) are kept on saving
 */
export function restyle(table: StyleTable, base: number, changes: Partial<CellStyle>): number {
  const before = styleOf(table, base);
  const style: CellStyle = { ...before, ...changes };
  const text = JSON.stringify(style);
  if (text === textOf(before)) return base;
  const origin = table.entries[base]?.base ?? base;
  const key = `${origin}|${text}`;
  const known = table.byKey.get(key);
  if (known !== undefined) return known;
  if (text === textOf(styleOf(table, origin))) return origin;
  table.entries.push({ style, base: origin });
  table.byKey.set(key, table.entries.length - 1);
  return table.entries.length - 1;
}

/** A style is never changed in place, so its text is made once. */
const texts = new WeakMap<CellStyle, string>();
function textOf(style: CellStyle): string {
  const text = texts.get(style) ?? JSON.stringify(style);
  texts.set(style, text);
  return text;
}
