/** Range: how cells look. Each setter comes for one value and for a grid of them. */
import type { CellStyle } from '../../model/style';
import { styleOf } from '../../model/style-table';
import type { Machine } from '../machine';
import { CHAIN, type Member, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, TextStyleState } from '../states';
import { checkSize } from '../values/guard';
import { toHex } from './colors';
import { restyleArea, stylesOf } from './restyle-area';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Change = Partial<CellStyle>;

/** How one property of the look goes in and out. */
interface Trait {
  readonly get: (style: CellStyle) => unknown;
  readonly set: (value: unknown) => Change;
}

const choice = <T extends string>(value: unknown, allowed: readonly T[], unset: T): T => {
  if (value === null || value === undefined) return unset;
  const found = allowed.find((one) => one === value);
  if (!found) throw new ServiceError(`Invalid argument: ${String(value)}`);
  return found;
};

const fontLine = (style: CellStyle): string => (style.underline ? 'underline' : style.strike ? 'line-through' : 'none');
/** How Google shows the automatic format, the file's 'General' (seen). */
const AUTOMATIC = '0.###############';
const formatIn = (value: unknown): string =>
  value === null || value === undefined || value === '' || value === AUTOMATIC ? 'General' : String(value);
const TRAITS = {
  background: { get: (s) => s.background ?? '#ffffff', set: (v) => ({ background: toHex(v) }) },
  fontColor: { get: (s) => s.fontColor ?? '#000000', set: (v) => ({ fontColor: toHex(v) }) },
  fontWeight: {
    get: (s) => (s.bold ? 'bold' : 'normal'),
    set: (v) => ({ bold: choice(v, ['bold', 'normal'], 'normal') === 'bold' }),
  },
  fontStyle: {
    get: (s) => (s.italic ? 'italic' : 'normal'),
    set: (v) => ({ italic: choice(v, ['italic', 'normal'], 'normal') === 'italic' }),
  },
  fontLine: {
    get: fontLine,
    set: (v) => {
      const line = choice(v, ['underline', 'line-through', 'none'], 'none');
      return { underline: line === 'underline', strike: line === 'line-through' };
    },
  },
  fontFamily: { get: (s) => s.fontFamily, set: (v) => ({ fontFamily: v === null ? 'Arial' : String(v) }) },
  fontSize: { get: (s) => s.fontSize, set: (v) => ({ fontSize: Number(v) }) },
  numberFormat: {
    get: (s) => (/^general$/i.test(s.numberFormat) ? AUTOMATIC : s.numberFormat),
    set: (v) => ({ numberFormat: formatIn(v) }),
  },
  horizontalAlignment: {
    get: (s) => s.horizontal,
    set: (v) => ({ horizontal: choice(v === 'normal' ? null : v, ['left', 'center', 'right', 'general'], 'general') }),
  },
  verticalAlignment: {
    get: (s) => s.vertical,
    set: (v) => ({ vertical: choice(v, ['top', 'middle', 'bottom'], 'bottom') }),
  },
  wrap: { get: (s) => s.wrap, set: (v) => ({ wrap: v === true }) },
} as const satisfies Record<string, Trait>;

/** The members that read and set formats. */
export function rangeFormat(m: Machine) {
  const get = (trait: Trait): Member<RangeState> =>
    read('', (r: RangeState) => trait.get(styleOf(m.model.styles, stylesOf(r)[0]?.[0] ?? 0)));
  const getAll = (trait: Trait): Member<RangeState> =>
    read('', (r: RangeState) => stylesOf(r).map((row) => row.map((id) => trait.get(styleOf(m.model.styles, id)))));
  const put = (range: RangeState, at: (row: number, column: number) => Change | null): typeof CHAIN => {
    restyleArea(m, range, at);
    return CHAIN;
  };
  const one = (signature: 'str?' | 'int' | 'bool', trait: Trait): Member<RangeState> =>
    write(signature, (r: RangeState, value) => {
      const change = trait.set(value);
      return put(r, () => change);
    });
  const all = (trait: Trait): Member<RangeState> =>
    write('grid', (r: RangeState, grid) => {
      checkSize(grid, r.area);
      return put(r, (row, column) => trait.set(grid[row - r.area.row]?.[column - r.area.column]));
    });
  const strategy = (value: { readonly name: string }): Change => ({ wrap: value.name === 'WRAP' });
  return {
    getBackground: get(TRAITS.background),
    getBackgrounds: getAll(TRAITS.background),
    setBackground: one('str?', TRAITS.background),
    setBackgrounds: all(TRAITS.background),
    setBackgroundRGB: write('int,int,int', (r: RangeState, red, green, blue) => {
      const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      return put(r, () => ({ background: hex }));
    }),
    getFontColor: get(TRAITS.fontColor),
    getFontColors: getAll(TRAITS.fontColor),
    setFontColor: one('str?', TRAITS.fontColor),
    setFontColors: all(TRAITS.fontColor),
    getFontWeight: get(TRAITS.fontWeight),
    getFontWeights: getAll(TRAITS.fontWeight),
    setFontWeight: one('str?', TRAITS.fontWeight),
    setFontWeights: all(TRAITS.fontWeight),
    getFontStyle: get(TRAITS.fontStyle),
    getFontStyles: getAll(TRAITS.fontStyle),
    setFontStyle: one('str?', TRAITS.fontStyle),
    setFontStyles: all(TRAITS.fontStyle),
    getFontLine: get(TRAITS.fontLine),
    getFontLines: getAll(TRAITS.fontLine),
    setFontLine: one('str?', TRAITS.fontLine),
    setFontLines: all(TRAITS.fontLine),
    getFontFamily: get(TRAITS.fontFamily),
    getFontFamilies: getAll(TRAITS.fontFamily),
    setFontFamily: one('str?', TRAITS.fontFamily),
    setFontFamilies: all(TRAITS.fontFamily),
    getFontSize: get(TRAITS.fontSize),
    getFontSizes: getAll(TRAITS.fontSize),
    setFontSize: one('int', TRAITS.fontSize),
    setFontSizes: all(TRAITS.fontSize),
    getNumberFormat: get(TRAITS.numberFormat),
    getNumberFormats: getAll(TRAITS.numberFormat),
    setNumberFormat: one('str?', TRAITS.numberFormat),
    setNumberFormats: all(TRAITS.numberFormat),
    getHorizontalAlignment: get(TRAITS.horizontalAlignment),
    getHorizontalAlignments: getAll(TRAITS.horizontalAlignment),
    setHorizontalAlignment: one('str?', TRAITS.horizontalAlignment),
    setHorizontalAlignments: all(TRAITS.horizontalAlignment),
    getVerticalAlignment: get(TRAITS.verticalAlignment),
    getVerticalAlignments: getAll(TRAITS.verticalAlignment),
    setVerticalAlignment: one('str?', TRAITS.verticalAlignment),
    setVerticalAlignments: all(TRAITS.verticalAlignment),
    getWrap: get(TRAITS.wrap),
    getWraps: getAll(TRAITS.wrap),
    setWrap: one('bool', TRAITS.wrap),
    setWraps: all(TRAITS.wrap),
    setWrapStrategy: write('enum', (r: RangeState, value) => put(r, () => strategy(value))),
    setTextStyle: write('@TextStyle', (r: RangeState, style) => put(r, () => lookOf(style))),
  } satisfies Surface<Range>;
}

/** A TextStyle as changes to a cell's look. */
export function lookOf(style: TextStyleState): Change {
  const { bold, italic, underline, strike, fontFamily, fontSize, fontColor } = style;
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strike === undefined ? {} : { strike }),
    ...(fontFamily === undefined ? {} : { fontFamily }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}
