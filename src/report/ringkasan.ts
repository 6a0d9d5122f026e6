/** The sheet Ringkasan: indicators, sums, classes, ages, the two readings, and two charts. */
import { reports } from '../messages/reports';
import { ageBands } from './age-bands';
import { countSeverities } from './findings-count';
import { heading } from './heading';
import { indicatorRows, totalRows, type IndicatorRow } from './indicator-rows';
import type { ReportInput } from './input';
import { counted } from './order';
import { disagreeingRows, interestOnlyRows } from './readings';
import { A4, blank, header, notes, section, total } from './rows';
import type { PlanChart, PlanColumn, PlanRow, SheetPlan } from './sheet-plan';

const words = reports.ringkasan;

const COLUMNS: readonly PlanColumn[] = [
  { width: 190, format: 'text', wrap: true },
  { width: 100, format: 'text', wrap: true },
  { width: 100, format: 'text', wrap: true },
  { width: 310, format: 'text', wrap: true },
];
/** Rows of the usual height that a chart of CHART_HEIGHT pixels covers. */
const CHART_ROWS = 14;
const CHART_HEIGHT = 270;

const shown = (row: IndicatorRow): PlanRow => ({
  kind: 'body',
  cells: [row.name, row.value ?? '–', row.grade, row.meaning],
  formats: { 1: row.value === null ? 'text' : row.format },
  ...(row.tone === undefined ? {} : { tone: row.tone }),
});

const figures = (name: string, loans: number, middle: number, last: number): PlanRow => ({
  kind: 'body',
  cells: [name, loans, middle, last],
  formats: { 1: 'integer', 2: 'rupiah', 3: 'rupiah' },
});

function classRows({ portfolio: { byClass, totals } }: ReportInput): readonly PlanRow[] {
  const loans = byClass.reduce((sum, each) => sum + each.loans, 0);
  const sums = total([reports.total, loans, totals.outstandingPrincipal, totals.provision]);
  return [
    ...byClass.map((each) => figures(each.name, each.loans, each.outstandingPrincipal, each.provision)),
    { ...sums, formats: { 1: 'integer', 2: 'rupiah', 3: 'rupiah' } },
  ];
}

const ageRows = ({ portfolio }: ReportInput): readonly PlanRow[] =>
  ageBands(counted(portfolio.loans)).map((band, index) =>
    figures([words.ageToday, ...words.ages][index] ?? '', band.loans, band.overduePrincipal, band.outstandingPrincipal),
  );

/** Rows of a table, and the 0-based row of the plan at which they begin. */
interface Block {
  readonly rows: readonly PlanRow[];
  readonly at: number;
}

/** Everything above the charts. */
function above(input: ReportInput): readonly PlanRow[] {
  const [errors, warnings, infos] = countSeverities(input.findings);
  return [
    ...heading(reports.names.ringkasan, input, A4.portrait),
    ...notes(words.findings(errors, warnings, infos), A4.portrait),
    blank,
    section(words.indicators),
    header(words.indicatorHeadings),
    ...indicatorRows(input.portfolio).map(shown),
    ...notes(words.gradeNote, A4.portrait),
    blank,
  ];
}

/** The two tables that are drawn, one below the other. */
function drawn(input: ReportInput, start: number): { rows: readonly PlanRow[]; byClass: Block; byAge: Block } {
  const [head, between] = [
    [section(words.byClass), header(words.byClassHeadings)],
    [blank, section(words.byAge), header(words.byAgeHeadings)],
  ];
  const byClass = { rows: classRows(input), at: start + head.length };
  const byAge = { rows: ageRows(input), at: byClass.at + byClass.rows.length + between.length };
  return { rows: [...head, ...byClass.rows, ...between, ...byAge.rows, blank], byClass, byAge };
}

const below = (input: ReportInput): readonly PlanRow[] => [
  section(words.totals),
  header(words.totalsHeadings),
  ...totalRows(input.portfolio).map(shown),
  ...(input.interestRecorded ? [] : notes(reports.tunggakan.noInterest, A4.portrait)),
  blank,
  ...disagreeingRows(input.portfolio),
  blank,
  ...interestOnlyRows(input.portfolio),
];

function chart(heads: string, block: Block, anchor: PlanChart['anchor']): PlanChart {
  const span = { row: block.at, rows: block.rows.length };
  const width = anchor.column === 0 ? 284 : 400;
  const [categories, values] = [
    { ...span, column: 0 },
    { ...span, column: 2 },
  ];
  return { kind: 'column', title: heads, categories, values, anchor, width, height: CHART_HEIGHT };
}

/** The plan of the sheet Ringkasan. */
export function ringkasanPlan(input: ReportInput): SheetPlan {
  const top = above(input);
  const space = Array.from({ length: CHART_ROWS }, () => blank);
  const { rows, byClass, byAge } = drawn(input, top.length + space.length);
  const classes = { ...byClass, rows: byClass.rows.slice(0, input.portfolio.byClass.length) };
  return {
    key: 'ringkasan',
    name: reports.names.ringkasan,
    columns: COLUMNS,
    rows: [...top, ...space, ...rows, ...below(input)],
    frozenRows: 2,
    toneColumns: { from: 2, count: 1 },
    links: [],
    charts: [
      chart(words.chartByClass, classes, { row: top.length, column: 0 }),
      chart(words.chartByAge, byAge, { row: top.length, column: 2 }),
    ],
    orientation: 'portrait',
  };
}
