/** The sheet Usaha Anggota: a line a business, with what it can pay and where the figure comes from. */
import type { BusinessResult } from '../../ksm/business';
import { profitTrend } from '../../ksm/profit-trend';
import { groupBooks as words } from '../../messages/group-books';
import { onSheet } from '../a1';
import { A4, body, day, header } from '../rows';
import type { PlanCell, PlanColumn, PlanLink, SheetPlan } from '../sheet-plan';
import { trendBar } from '../trend-bar';
import type { GroupBooksInput } from './input';
import { topOf } from './top';

const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const text = (width: number): PlanColumn => ({ width, format: 'text', wrap: true });

const COLUMNS: readonly PlanColumn[] = [
  text(110),
  text(96),
  { width: 70, format: 'date', align: 'center' },
  { width: 46, format: 'integer', align: 'right' },
  money(80),
  money(80),
  money(76),
  money(84),
  { width: 50, format: 'integer', align: 'right' },
  { width: 90, format: 'text', align: 'center' },
  money(78),
  { width: 70, format: 'date', align: 'center' },
  text(110),
];

/** Where the figure's cells are linked. */
const SOURCE = 12;

const UNKNOWN = '–';

function cellsOf(one: BusinessResult, { asOf }: GroupBooksInput): readonly PlanCell[] {
  const { owner, group, seasonal, capacity, inBusiness, cash, lastEntry } = one;
  const { income, costs, instalments } = capacity?.money ?? { income: UNKNOWN, costs: UNKNOWN, instalments: UNKNOWN };
  return [
    seasonal ? words.seasonal(owner) : owner,
    group,
    inBusiness === null ? UNKNOWN : day(inBusiness.since),
    inBusiness === null ? UNKNOWN : inBusiness.months,
    income,
    costs,
    instalments,
    capacity?.amount ?? UNKNOWN,
    capacity?.months ?? UNKNOWN,
    trendBar(profitTrend([one], asOf)),
    cash,
    lastEntry === null ? UNKNOWN : day(lastEntry),
    capacity === null ? UNKNOWN : onSheet(capacity.sheet, capacity.cell),
  ];
}

/** The plan of the sheet. */
export function usahaPlan(input: GroupBooksInput): SheetPlan {
  const { businesses, rule } = input;
  const texts = [words.capacityRule(rule), words.capacityMonths];
  const top = topOf(words.names.businesses, input, { texts, width: A4.landscape });
  const rows = businesses.map((one) => body(cellsOf(one, input)));
  const first = top.length + 1;
  return {
    key: 'usaha-anggota',
    name: words.names.businesses,
    columns: COLUMNS,
    rows: [...top, header(words.businessHeadings), ...(rows.length === 0 ? [body([words.noBusinesses])] : rows)],
    frozenRows: first,
    links: businesses.flatMap(({ capacity }, index): PlanLink[] =>
      capacity === null ? [] : [{ row: first + index, column: SOURCE, sheetName: capacity.sheet, cell: capacity.cell }],
    ),
    charts: [],
    filterRow: top.length,
    orientation: 'landscape',
  };
}
