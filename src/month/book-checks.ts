/** The cross-checks against what the book itself says of its loans. */
import type { LoanBook } from '../book/records';
import { compare, type Made, type Paper, type StatementOn } from './check';
import type { LppRow, MonthEnd } from './month-end';

/** What the book's own progress report says was paid this month, beside the ledger. */
const ownMonth = ({ during, stated, history }: LppRow): readonly [number, number] | null =>
  !history || stated === null || stated.during.principal === null || during.principal === null
    ? null
    : [
        stated.during.principal + (during.interest === null ? 0 : (stated.during.interest ?? 0)),
        during.principal + (stated.during.interest === null ? 0 : (during.interest ?? 0)),
      ];

/** The balance that the book's own list of loans states, where no repayment after the day has changed it. */
function bookBalance(rows: readonly LppRow[], end: MonthEnd, { repayments }: LoanBook): Made {
  const later = new Set(repayments.filter(({ paid }) => paid > end.portfolio.asOf).map(({ loan }) => loan));
  return compare(rows, {
    name: 'bookBalance',
    paper: 'lpp',
    of: ({ arrears: { loan, outstandingPrincipal } }) => {
      const stated = loan.stated.outstandingPrincipal;
      return stated === undefined || later.has(loan.key) ? null : [stated, outstandingPrincipal];
    },
  });
}

/** What the book's own reports state, against the computed: agreement is the convention's, rounding let pass. */
function ofStatements(
  name: 'bookArrears' | 'bookTarget' | 'bookClass',
  paper: Paper,
  statements: readonly StatementOn[],
): Made {
  if (statements.length === 0) return { name, paper };
  const wrong = statements.filter(({ agrees }) => !agrees);
  const loans = Array.from(new Set(wrong.map(({ loan }) => loan)));
  const amount = (value: number | string): number => (typeof value === 'number' ? value : 0);
  const right = (one: StatementOn): number => (one.agrees ? amount(one.stated) : amount(one.computed));
  if (name === 'bookClass') {
    const count = new Set(statements.map(({ loan }) => loan)).size;
    return { name, paper, unit: 'loans', ok: wrong.length === 0, left: count - loans.length, right: count, loans };
  }
  const left = statements.reduce((sum, one) => sum + amount(one.stated), 0);
  const meant = statements.reduce((sum, one) => sum + right(one), 0);
  return { name, paper, unit: 'rupiah', ok: wrong.length === 0, left, right: meant, loans };
}

const ARREARS = ['overduePrincipal', 'overdueInterest'];
const TARGETS = ['scheduledPrincipal', 'scheduledBalance'];
const CLASSES = ['class', 'classAmount'];

/**
 * What the book's own lists and reports say, against the computed figures.
 *
 * @param rows the loans that are in the totals
 * @param of the book, and what its reports of that very day state
 */
export function bookChecks(
  rows: readonly LppRow[],
  end: MonthEnd,
  { book, statements }: { readonly book: LoanBook; readonly statements: readonly StatementOn[] },
): readonly Made[] {
  const stated = (kinds: readonly string[]): readonly StatementOn[] =>
    statements.filter(({ kind }) => kinds.includes(kind));
  return [
    bookBalance(rows, end, book),
    ofStatements('bookTarget', 'lpp', stated(TARGETS)),
    ofStatements('bookArrears', 'lpp', stated(ARREARS)),
    compare(rows, { name: 'bookMonth', paper: 'lpp', of: ownMonth }),
    ofStatements('bookClass', 'kolektibilitas', stated(CLASSES)),
  ];
}
