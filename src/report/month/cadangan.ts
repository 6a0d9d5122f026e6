/** The sheet Cadangan risiko: class, balance, percentage, provision. */
import { month } from '../../messages/month';
import { reports } from '../../messages/reports';
import { heading } from '../heading';
import { A4, body, header, notes, total } from '../rows';
import type { PlanColumn, SheetPlan } from '../sheet-plan';
import { checkRows, signatureRows } from './check-rows';
import type { MonthInput } from './month-input';

const words = month.cadangan;
const COLUMNS: readonly PlanColumn[] = [
  { width: 200, format: 'text', wrap: true },
  { width: 90, format: 'integer', align: 'right' },
  { width: 150, format: 'rupiah', align: 'right' },
  { width: 110, format: 'percent', align: 'right' },
  { width: 150, format: 'rupiah', align: 'right' },
];

/** The plan of the sheet Cadangan risiko. */
export function cadanganPlan(input: MonthInput): SheetPlan {
  const { byClass, totals } = input.portfolio;
  const top = [...heading(month.names.cadangan, input, A4.portrait), ...notes(words.note, A4.portrait)];
  const rows = byClass.map(({ name, loans, outstandingPrincipal, provisionRate, provision }) =>
    body([
      name,
      loans,
      outstandingPrincipal,
      provisionRate === null ? '–' : provisionRate / 10000,
      provisionRate === null ? '–' : provision,
    ]),
  );
  const loans = byClass.reduce((sum, each) => sum + each.loans, 0);
  return {
    key: 'cadangan',
    name: month.names.cadangan,
    columns: COLUMNS,
    rows: [
      ...top,
      header(words.headings),
      ...rows,
      total([reports.total, loans, totals.outstandingPrincipal, '', totals.provision]),
      ...checkRows(input, 'cadangan', A4.portrait),
      ...signatureRows(input, [0, 2, 4]),
    ],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    toneColumns: { from: 0, count: COLUMNS.length },
    orientation: 'portrait',
  };
}
