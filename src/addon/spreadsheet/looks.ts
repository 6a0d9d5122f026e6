/** How own sheets look: one place for colours, sizes and number formats. */
import type { ColumnFormat, PlanRow, RowKind, SheetPlan } from '../../report/sheet-plan';

/** Patterns without a language: Sheets shows them with the separators of the spreadsheet's locale. */
export const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  rupiah: '#,##0',
  integer: '0',
  decimal: '0.00',
  percent: '0.00%',
  date: 'dd/mm/yyyy',
};

export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly background?: string;
  readonly centred?: boolean;
  readonly wrap?: boolean;
  readonly line?: string;
  /** Pixels; left to the sheet where the text decides. */
  readonly height?: number;
}

const INK = '#202124';
export const LOOKS: Readonly<Record<RowKind, Look>> = {
  title: { size: 14, bold: true, colour: '#0b5345', height: 27 },
  subtitle: { size: 10, bold: true, colour: INK },
  note: { size: 8, bold: false, colour: '#5f6368', height: 15 },
  paragraph: { size: 11, bold: false, colour: INK, height: 21 },
  section: { size: 11, bold: true, colour: '#0b5345' },
  header: {
    size: 9,
    bold: true,
    colour: '#ffffff',
    background: '#0b5345',
    centred: true,
    wrap: true,
    line: '#0b5345',
    height: 32,
  },
  body: { size: 9, bold: false, colour: INK, line: '#dadce0' },
  total: { size: 9, bold: true, colour: INK, background: '#e8f1ee', line: '#9aa0a6' },
  blank: { size: 9, bold: false, colour: INK },
};

export const TONES: Readonly<Record<NonNullable<PlanRow['tone']>, string>> = {
  error: '#f4c7c3',
  warning: '#fce8b2',
  info: '#d0e0fc',
  good: '#cfe8d5',
};

/** Cells that people fill. */
export const ENTRY_COLOUR = '#fff8e1';

export const CHART_COLOUR = '#0b5345';

/** Twelve and more columns on one page need smaller figures than four. */
const FIGURE_SIZE = { landscape: 8, portrait: 9 } as const;
const DENSE_SIZE = 7;

/** The size of a plan's figures. */
export const figureSize = ({ orientation, dense }: Pick<SheetPlan, 'orientation' | 'dense'>): number =>
  dense === true ? DENSE_SIZE : FIGURE_SIZE[orientation];
