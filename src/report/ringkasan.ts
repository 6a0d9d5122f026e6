/** The sheet Ringkasan: indicators, sums, classes, ages, the two readings, and two charts. */
import { reports } from '../messages/id/reports';
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
  { width: 210, format: 'text', wrap: true },
  { width: 110, format: 'text', align: 'right', wrap: true },
  { width: 110, format: 'text', align: 'right', wrap: true },
  { width: 270, format: 'text', align: 'left', wrap: true },
];
/** Rows of the usual height that a chart of CHART_HEIGHT pixels covers. */
const CHART_ROWS = 13;
const CHART_HEIGHT = 260;

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

interface Block {
  readonly rows: readonly PlanRow[];
  readonly at: number;
}

/** The tables one below the other, and where the two that are drawn begin. */
function tables(input: ReportInput, start: number): { rows: readonly PlanRow[]; byClass: Block; byAge: Block } {
  const { portfolio, findings } = input;
  const [errors, warnings, infos] = countSeverities(findings);
  const head = [
    ...notes(words.findings(errors, warnings, infos), A4.portrait),
    blank,
    section(words.indicators),
    header(words.indicatorHeadings),
    ...indicatorRows(portfolio).map(shown),
    ...notes(words.gradeNote, A4.portrait),
    blank,
    section(words.totals),
    header(words.totalsHeadings),
    ...totalRows(portfolio).map(shown),
    ...(input.interestRecorded ? [] : notes(reports.tunggakan.noInterest, A4.portrait)),
    blank,
    section(words.byClass),
    header(words.byClassHeadings),
  ];
  const byClass = { rows: classRows(input), at: start + head.length };
  const between = [blank, section(words.byAge), header(words.byAgeHeadings)];
  const byAge = { rows: ageRows(input), at: byClass.at + byClass.rows.length + between.length };
  return { rows: [...head, ...byClass.rows, ...between, ...byAge.rows], byClass, byAge };
}

function chart(heads: string, block: Block, anchor: PlanChart['anchor'], rows: number): PlanChart {
  const span = { row: block.at, rows };
  const width = anchor.column === 0 ? 310 : 370;
  const [categories, values] = [
    { ...span, column: 0 },
    { ...span, column: 2 },
  ];
  return { kind: 'column', title: heads, categories, values, anchor, width, height: CHART_HEIGHT };
}

/** The plan of the sheet Ringkasan. */
export function ringkasanPlan(input: ReportInput): SheetPlan {
  const top = heading(reports.names.ringkasan, input, A4.portrait);
  const { rows, byClass, byAge } = tables(input, top.length);
  const at = top.length + rows.length + 1;
  const space = Array.from({ length: CHART_ROWS + 2 }, () => blank);
  return {
    key: 'ringkasan',
    name: reports.names.ringkasan,
    columns: COLUMNS,
    rows: [...top, ...rows, ...space, ...disagreeingRows(input.portfolio), blank, ...interestOnlyRows(input.portfolio)],
    frozenRows: 2,
    toneColumns: { from: 2, count: 1 },
    links: [],
    charts: [
      chart(words.chartByAge, byAge, { row: at, column: 0 }, byAge.rows.length),
      chart(words.chartByClass, byClass, { row: at, column: 2 }, input.portfolio.byClass.length),
    ],
    orientation: 'portrait',
  };
}
