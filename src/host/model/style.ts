/** What a cell looks like, resolved: theme colours, inheritance and built-in formats are already worked out. Immutable. */
export type BorderStyle =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'dashed'
  | 'dotted'
  | 'double'
  | 'hair'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';
export interface BorderSide {
  readonly style: BorderStyle;
  /** '#rrggbb'; null is automatic. */
  readonly color: string | null;
}
export interface Borders {
  readonly top: BorderSide | null;
  readonly right: BorderSide | null;
  readonly bottom: BorderSide | null;
  readonly left: BorderSide | null;
}
export interface CellStyle {
  /** 'General', '#,##0', 'dd/mm/yyyy', '@' … */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly fontFamily: string;
  /** Points. */
  readonly fontSize: number;
  /** '#rrggbb'; null is automatic (black). */
  readonly fontColor: string | null;
  /** '#rrggbb'; null is none. */
  readonly background: string | null;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify' | 'fill';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  readonly borders: Borders;
  /** Whether the sheet's protection covers the cell. */
  readonly locked: boolean;
}

export const NO_BORDERS: Borders = { top: null, right: null, bottom: null, left: null };
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  fontFamily: 'Arial',
  fontSize: 10,
  fontColor: null,
  background: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  borders: NO_BORDERS,
  locked: true,
};

/** Whether values under this number format are days or times: d, m, y, h or s outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const first = (bare.split(';')[0] ?? '').replace(/general|standard/gi, '');
  return /[dmyhs]/i.test(first) && !/[#?]|(?:^|[^s.0])0/i.test(first);
}
