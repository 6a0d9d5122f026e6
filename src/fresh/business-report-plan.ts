/** Laporan Usaha: Laba Rugi by month, Kemampuan bayar and Neraca sederhana, worked out by the sheet itself from a business's cash book. */
import type { CivilDate } from '../book/civil-date';
import { CATEGORIES } from '../sheets/columns/cash-book';
import { BOOK_LABELS, BOOK_TITLES } from '../sheets/columns/group-book-names';
import type { FreshFormat, FreshValue } from '../sheets/columns/fresh-tables';
import type { ColumnPart, PlanFormula, PlanRule, TemplatePlan, TemplateWords } from './template-plan';

const WIDTHS = [58, 62, 62, 58, 62, 58] as const;
const MONTHS = 12;
/** Where Bulan pertama, the headings, the first month and the sums stand. */
const [SINCE, HEADINGS, FIRST] = [4, 6, 7];
const SUMS = FIRST + MONTHS;
const VALUE = 6;

/** A line of the two lower parts: its words, and a formula or what people fill. */
interface Line {
  readonly text: string;
  readonly help: string;
  readonly formula?: string;
  readonly value?: number;
  readonly format?: FreshFormat;
}

/** One category's money of the month in column A; {in}/{out} are the cash book's columns D and E. */
const ofMonth = (column: 'D' | 'E', category: string): string =>
  `=SUMIFS({book}$${column}:$${column};{book}$C:$C;"${category}";{book}$A:$A;">="&N($A{row});{book}$A:$A;"<"&N(EDATE($A{row};1)))`;
/** All but the worked example. */
const allOf = (column: 'D' | 'E'): string => `SUMIFS({book}$${column}:$${column};{book}$A:$A;"<>Contoh")`;

const monthRows: ColumnPart = { column: 1, row: FIRST, rows: MONTHS };

const MONTH_FORMULAS: readonly PlanFormula[] = [
  {
    part: monthRows,
    texts: [
      `=EDATE($B$${SINCE};{row}-${FIRST})`,
      ofMonth('D', CATEGORIES.sales),
      ofMonth('E', CATEGORIES.purchase),
      ofMonth('E', CATEGORIES.cost),
      '=B{row}-C{row}-D{row}',
      ofMonth('E', CATEGORIES.drawing),
    ],
  },
  {
    part: { column: 2, row: SUMS, rows: 1 },
    texts: ['B', 'C', 'D', 'E', 'F'].map((column) => `=SUM(${column}${FIRST}:${column}${SUMS - 1})`),
  },
];

const CAPACITY = SUMS + 2;
const BALANCE = CAPACITY + 7;

const capacityLines = (words: TemplateWords['report']): readonly Line[] => [
  { ...words.months, formula: `=COUNTIFS(B${FIRST}:B${SUMS - 1};">0")`, format: 'integer' },
  { ...words.average, formula: `=IF(F${CAPACITY + 1}=0;0;E${SUMS}/F${CAPACITY + 1})` },
  { ...words.otherLoans, value: 0 },
  { ...words.share, value: 100, format: 'integer' },
  { ...words.capacity, formula: `=MAX(0;(F${CAPACITY + 2}-F${CAPACITY + 3})*F${CAPACITY + 4}/100)` },
];

const balanceLines = (words: TemplateWords['report']): readonly Line[] => [
  { ...words.cash, formula: `=${allOf('D')}-${allOf('E')}` },
  { ...words.stock, value: 0 },
  { ...words.owed, value: 0 },
  { ...words.tools, value: 0 },
  { ...words.assets, formula: `=SUM(F${BALANCE + 1}:F${BALANCE + 4})` },
  { ...words.debts, value: 0 },
  { ...words.equity, formula: `=F${BALANCE + 5}-F${BALANCE + 6}` },
];

export interface ReportWanted {
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  readonly group: string;
  /** The first month of Laba Rugi. */
  readonly since: CivilDate;
  /** Key of the cash book's sheet. */
  readonly reads: string;
}

/** The plan of the report. */
export function businessReportPlan(wanted: ReportWanted, words: TemplateWords): TemplatePlan {
  const { report } = words;
  const placed = [
    ...capacityLines(report).map((line, index) => ({ line, row: CAPACITY + 1 + index })),
    ...balanceLines(report).map((line, index) => ({ line, row: BALANCE + 1 + index })),
  ];
  const last = BALANCE + balanceLines(report).length;
  const cells = Array.from({ length: last }, (): FreshValue[] => WIDTHS.map(() => ''));
  const notes = Array.from({ length: last }, (): string[] => WIDTHS.map(() => ''));
  const put = (row: number, values: readonly FreshValue[]): void => {
    values.forEach((value, index) => cells[row - 1]?.splice(index, 1, value));
  };
  put(1, [BOOK_TITLES.businessReport]);
  put(2, [BOOK_LABELS.owner, wanted.owner]);
  put(3, [BOOK_LABELS.group, wanted.group]);
  put(SINCE, [report.since, { date: wanted.since }]);
  put(HEADINGS - 1, [report.profitTitle]);
  put(HEADINGS, report.headings);
  put(SUMS, [report.sum]);
  put(CAPACITY, [report.capacityTitle]);
  put(BALANCE, [report.balanceTitle]);
  notes[SINCE - 1]?.splice(0, 1, report.sinceHelp);
  for (const { line, row } of placed) {
    put(row, [line.text, '', '', '', '', line.value ?? '']);
    notes[row - 1]?.splice(0, 1, line.help);
  }
  const filled = placed.filter(({ line }) => line.value !== undefined);
  const one = (row: number, column = VALUE): ColumnPart => ({ column, row, rows: 1 });
  const number: PlanRule = { kind: 'number', from: 0, to: null };
  const date: PlanRule = { kind: 'date', from: null };
  return {
    key: wanted.key,
    name: wanted.name,
    widths: WIDTHS,
    cells,
    notes,
    formats: [
      { format: 'month', part: one(SINCE, 2) },
      { format: 'month', part: monthRows },
      ...[2, 3, 4, 5, 6].map((column) => ({ format: 'rupiah' as const, part: { column, row: FIRST, rows: MONTHS + 1 } })),
      ...placed.map(({ line, row }) => ({ format: line.format ?? ('rupiah' as const), part: one(row) })),
    ],
    formulas: [
      ...MONTH_FORMULAS,
      ...placed.flatMap(({ line, row }) => (line.formula === undefined ? [] : [{ part: one(row), texts: [line.formula] }])),
    ],
    reads: wanted.reads,
    headingRow: HEADINGS,
    exampleRows: 0,
    sections: [HEADINGS - 1, CAPACITY, BALANCE],
    fields: [one(SINCE, 2), ...filled.map(({ row }) => one(row))],
    fontSize: 8,
    rules: [
      { rule: date, help: report.sinceHelp, part: one(SINCE, 2) },
      ...filled.map(({ row }) => ({ rule: number, help: words.rule(number), part: one(row) })),
    ],
  };
} // prettier-ignore
