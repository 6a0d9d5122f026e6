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
}

const INK = '#202124';
/** One for all, so that it is drawn in one call. */
const LINE = '#c9cdd2';
export const LOOKS: Readonly<Record<RowKind, Look>> = {
  title: { size: 14, bold: true, colour: '#0b5345' },
  subtitle: { size: 10, bold: true, colour: INK },
  note: { size: 8, bold: false, colour: '#5f6368' },
  paragraph: { size: 11, bold: false, colour: INK },
  section: { size: 10, bold: true, colour: INK },
  header: {
    size: 9,
    bold: true,
    colour: '#ffffff',
    background: '#0b5345',
    centred: true,
    wrap: true,
    line: LINE,
  },
  body: { size: 9, bold: false, colour: INK, line: LINE },
  total: { size: 9, bold: true, colour: INK, background: '#e8f1ee', line: LINE },
  blank: { size: 9, bold: false, colour: INK },
};

export const TONES: Readonly<Record<NonNullable<PlanRow['tone']>, string>> = {
  error: '#f4c7c3',
  warning: '#fce8b2',
  info: '#d0e0fc',
  good: '#cfe8d5',
};

/** Pixels of a row of headings that people see before they fill anything in. */
export const HEADING_HEIGHT = 32;

/** Cells that people fill. */
export const ENTRY_COLOUR = '#fff8e1';

export const CHART_COLOUR = '#0b5345';

/** Twelve and more columns on one page need smaller figures than four. */
const FIGURE_SIZE = { landscape: 8, portrait: 9 } as const;
const DENSE_SIZE = 7;

/** The size of a plan's figures. */
export const figureSize = ({ orientation, dense }: Pick<SheetPlan, 'orientation' | 'dense'>): number =>
  dense === true ? DENSE_SIZE : FIGURE_SIZE[orientation];
