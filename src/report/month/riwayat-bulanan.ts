/** The sheet Riwayat bulanan: twelve month ends as a table, and four charts over it. */
import { month } from '../../messages/month';
import { shortDate } from '../../messages/format';
import type { HistoryRow } from '../../month/history';
import { heading } from '../heading';
import { A4, blank, body, header, notes } from '../rows';
import type { PlanCell, PlanChart, PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';
import type { MonthInput } from './month-input';

const words = month.riwayat;
const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const RATIO: PlanColumn = { width: 52, format: 'percent', align: 'right' };
const [DAY, TOTAL, OVERDUE, SOURCE] = [70, 88, 84, 150];

const columnsFor = (classes: number): readonly PlanColumn[] => {
  const left = A4.landscape - DAY - TOTAL - OVERDUE - SOURCE - 3 * RATIO.width;
  const each = Math.min(110, Math.floor(left / Math.max(1, classes)));
  return [
    { width: DAY, format: 'text', align: 'center' },
    ...Array.from({ length: classes }, () => money(each)),
    money(TOTAL),
    money(OVERDUE),
    ...[RATIO, RATIO, RATIO],
    { width: SOURCE, format: 'text', wrap: true },
  ];
};

function rowOf(row: HistoryRow, names: readonly string[]): PlanRow {
  const source = row.changed ? words.changed : words.source(row.source);
  const { byClass } = row;
  if (byClass === null)
    return body([shortDate(row.asOf), ...names.map((): PlanCell => ''), '', '', '', '', '', source]);
  const balances = names.map((name): PlanCell => byClass.find((one) => one.name === name)?.outstandingPrincipal ?? '');
  const balance = byClass.reduce((sum, { outstandingPrincipal }) => sum + outstandingPrincipal, 0);
  const ratios = [row.rr, row.lar, row.par].map((value): PlanCell => value ?? '–');
  return {
    ...body([shortDate(row.asOf), ...balances, balance, row.overduePrincipal ?? '', ...ratios, source]),
    ...(row.changed ? { tone: 'warning' as const } : {}),
  };
}

const CHART = { width: 478, height: 205, rows: 11 } as const;

/** The plan of the sheet Riwayat bulanan. */
export function riwayatBulananPlan(input: MonthInput): SheetPlan {
  const names = input.portfolio.convention.scheme.classes.map(({ name }) => name);
  const columns = columnsFor(names.length);
  const top = [...heading(month.names.riwayat, input, A4.landscape), ...notes(words.note, A4.landscape)];
  const first = top.length + 1;
  const rows = input.history.map((row) => rowOf(row, names));
  const below = first + rows.length + 1;
  const half = columns.findIndex(
    (_, index) => columns.slice(0, index).reduce((sum, { width }) => sum + width, 0) >= CHART.width,
  );
  const chart = (title: string, column: number, place: number): PlanChart => ({
    kind: 'column',
    ...(columns[column]?.format === 'percent' ? { format: 'percent' } : {}),
    title,
    categories: { row: first, column: 0, rows: rows.length },
    values: { row: first, column, rows: rows.length },
    anchor: { row: below + Math.floor(place / 2) * CHART.rows, column: place % 2 === 0 ? 0 : half },
    width: CHART.width,
    height: CHART.height,
  });
  const at = names.length + 1;
  return {
    key: 'riwayat-bulanan',
    name: month.names.riwayat,
    columns,
    rows: [...top, header(words.headings(names)), ...rows, ...Array.from({ length: 2 * CHART.rows + 1 }, () => blank)],
    frozenRows: first,
    links: [],
    charts: [
      chart(words.balance, at, 0),
      chart(words.overdue, at + 1, 1),
      chart(words.rr, at + 2, 2),
      chart(words.par, at + 4, 3),
    ],
    toneColumns: { from: columns.length - 1, count: 1 },
    orientation: 'landscape',
  };
}
