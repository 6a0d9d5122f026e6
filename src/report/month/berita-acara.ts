/** The sheet Berita acara: what the month comes to, each amount also in words. */
import type { Rupiah } from '../../book/money';
import { longDate } from '../../messages/format';
import { month } from '../../messages/month';
import { terbilang } from '../../messages/terbilang';
import { inPapers, type LppRow } from '../../month/month-end';
import { heading } from '../heading';
import { A4, blank, header, notes } from '../rows';
import type { PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';
import { signaturesInTwo } from './check-rows';
import type { MonthInput } from './month-input';

const words = month.beritaAcara;
const COLUMNS: readonly PlanColumn[] = [
  { width: 30, format: 'integer', align: 'center' },
  { width: 200, format: 'text', wrap: true },
  { width: 120, format: 'rupiah', align: 'right' },
  { width: 350, format: 'text', wrap: true },
];

/** A line; null is unknown. */
interface Line {
  readonly what: string;
  readonly amount: Rupiah | null;
  readonly spelled?: (words: string) => string;
}

/** What was paid this month of some rows; unknown where one of them is. */
const during = (rows: readonly LppRow[], part: 'principal' | 'interest'): Rupiah | null =>
  rows.reduce<Rupiah | null>((sum, row) => {
    const amount = row.during[part];
    return sum === null || amount === null ? null : sum + amount;
  }, 0);

const both = (a: Rupiah | null, b: Rupiah | null): Rupiah | null => (a === null || b === null ? null : a + b);

function lines({ end, portfolio, interestRecorded }: MonthInput): readonly Line[] {
  const rows = end.lpp.filter(inPapers);
  const others = end.lpp.filter((row) => !inPapers(row));
  const fresh = end.lpp.filter(({ arrears }) => arrears.loan.disbursed > end.previous);
  const [principal, interest] = [during(rows, 'principal'), during(rows, 'interest')];
  const apart = both(during(others, 'principal'), during(others, 'interest') ?? (interestRecorded ? null : 0));
  const { totals, indicators } = portfolio;
  return [
    { what: words.running, amount: indicators.activeLoans, spelled: words.loans },
    {
      what: words.disbursed(fresh.length),
      amount: fresh.reduce((sum, { arrears }) => sum + arrears.loan.principal, 0),
    },
    { what: words.principal, amount: principal },
    { what: words.interest, amount: interest },
    { what: words.both, amount: both(principal, interest) },
    ...(apart === 0 ? [] : [{ what: words.apart, amount: apart }]),
    { what: words.balance, amount: totals.outstandingPrincipal },
    { what: words.overduePrincipal, amount: totals.overduePrincipal },
    { what: words.overdueInterest, amount: interestRecorded ? totals.overdueInterest : null },
    { what: words.provision, amount: totals.provision },
  ];
}

function lineRow({ what, amount, spelled = month.words }: Line, index: number): PlanRow {
  if (amount === null) return { kind: 'body', cells: [index + 1, what, month.unknown, ''] };
  return { kind: 'body', cells: [index + 1, what, amount, spelled(terbilang(amount))] };
}

/** A month by its name: "Januari 2023". */
const monthOf = (day: string): string => day.replace(/^\d+ /, '');

/** The plan of the sheet Berita acara. */
export function beritaAcaraPlan(input: MonthInput): SheetPlan {
  const { asOf } = input.portfolio;
  const day = longDate(asOf);
  const top = [
    ...heading(month.names.beritaAcara, input, A4.portrait),
    ...notes(words.intro(monthOf(day), `${month.weekday(asOf)}, ${day}`), A4.portrait),
  ];
  return {
    key: 'berita-acara',
    name: month.names.beritaAcara,
    columns: COLUMNS,
    rows: [
      ...top,
      header(words.headings),
      ...lines(input).map(lineRow),
      blank,
      ...notes(words.close, A4.portrait),
      ...signaturesInTwo(input, [1, 3]),
    ],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
}
