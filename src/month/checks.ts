/** The cross-checks under the month's papers: what must agree, and the loans on which it does not. */
import type { LoanArrears } from '../arrears/types';
import type { LoanBook } from '../book/records';
import { bookChecks } from './book-checks';
import { compare, whole, type Check, type CrossChecks, type Made, type StatementOn, type Unchecked } from './check';
import { inPapers, type LppRow, type MonthEnd } from './month-end';

/** Last month and this month against what was paid to date: as the report states it, where the loan stands only there. */
const toDate =
  (part: 'principal' | 'interest') =>
  ({ arrears, before, during, stated, history }: LppRow): readonly [number, number] | null => {
    const [last, month] = [before[part], during[part]];
    if (last === null || month === null) return null;
    const computed = part === 'principal' ? arrears.paidPrincipal : arrears.paidInterest;
    return [last + month, (history ? null : stated?.toDate[part]) ?? computed];
  };

const positive = (amount: number): number => Math.max(0, amount);

/** Target less realised where positive, against the arrears and what is let pass as rounding. */
const shortfall = ({ arrears: it }: LppRow): readonly [number, number] | null =>
  it.apart !== null
    ? null
    : [
        positive(it.scheduledPrincipal - it.paidPrincipal) + positive(it.scheduledInterest - it.paidInterest),
        it.overduePrincipal + it.overdueInterest + it.roundingDifference,
      ];

const sumOf = (rows: readonly LppRow[], of: (it: LoanArrears) => number): number =>
  rows.reduce((sum, { arrears }) => sum + of(arrears), 0);

/** Every class column against the balances of its loans: the classes that differ are told by their sums. */
function classColumns(rows: readonly LppRow[], { portfolio }: MonthEnd): Check {
  const sums = portfolio.byClass.map((_, index) =>
    sumOf(rows, (it) => (it.classIndex === index ? it.outstandingPrincipal : 0)),
  );
  const differ = portfolio.byClass.some(({ outstandingPrincipal }, index) => outstandingPrincipal !== sums[index]);
  const check = whole('classColumns', 'kolektibilitas', [
    sums.reduce((all, sum) => all + sum, 0),
    portfolio.byClass.reduce((all, { outstandingPrincipal }) => all + outstandingPrincipal, 0),
  ]);
  return { ...check, ok: check.ok && !differ };
}

/** What was paid this month by the rows of the ledger, against the report's columns of this month. */
function receipts({ lpp, receipts: rows }: MonthEnd): Made {
  if (rows === null) return { name: 'receipts', paper: 'lpp' };
  const month = lpp
    .filter(({ history }) => history)
    .reduce((sum, { during }) => sum + (during.principal ?? 0) + (during.interest ?? 0), 0);
  return whole('receipts', 'lpp', [month, rows]);
}

const isCheck = (made: Made): made is Check => 'ok' in made;

/**
 * Holds the month's papers against one another and against the book's own figures. A total row of the book is never
 * asked: a wrong one is DAT-09.
 *
 * @param end the month's end
 * @param of the book, and what its own reports of that very day state
 * @returns whole rupiah; a check that the book cannot answer stands under `unchecked`
 * @source DOMAIN, LPP: last + this month = to date; balance = collectability's = the book's
 * @example crossChecks(monthEnd({ book: { loans: [], repayments: [], interestRecorded: true }, stated: [], layouts: new Map() }, day('2023-01-31'), URBAN), { book: { loans: [], repayments: [], interestRecorded: true }, statements: [] }).checks.every(({ ok }) => ok) // true
 */
export function crossChecks(
  end: MonthEnd,
  of: { readonly book: LoanBook; readonly statements: readonly StatementOn[] },
): CrossChecks {
  const { portfolio } = end;
  const rows = end.lpp.filter(inPapers);
  const balance = sumOf(rows, (it) => it.outstandingPrincipal);
  const byClass = portfolio.byClass.reduce((sum, { outstandingPrincipal }) => sum + outstandingPrincipal, 0);
  const provisions = portfolio.byClass.reduce((sum, { provision }) => sum + provision, 0);
  const left = ({ arrears: it }: LppRow): readonly [number, number] => [
    it.loan.principal - it.paidPrincipal,
    it.outstandingPrincipal,
  ];
  const age = ({ arrears: it }: LppRow): readonly [number, number] => [
    it.overdueUpTo90 + it.overdueOver90,
    it.overduePrincipal,
  ];
  const made: readonly Made[] = [
    compare(rows, { name: 'toDatePrincipal', paper: 'lpp', of: toDate('principal') }),
    compare(rows, { name: 'toDateInterest', paper: 'lpp', of: toDate('interest') }),
    receipts(end),
    compare(rows, { name: 'balance', paper: 'lpp', of: left }),
    compare(rows, { name: 'arrears', paper: 'lpp', of: shortfall }),
    whole('classBalance', 'kolektibilitas', [balance, byClass]),
    classColumns(rows, end),
    compare(rows, { name: 'arrearsAge', paper: 'kolektibilitas', of: age }),
    whole('provision', 'cadangan', [provisions, portfolio.totals.provision]),
    ...bookChecks(rows, end, of),
  ];
  return { checks: made.filter(isCheck), unchecked: made.filter((one): one is Unchecked => !isCheck(one)) };
}
