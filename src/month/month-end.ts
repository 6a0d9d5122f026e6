/** A month's end: every loan with what was paid before the month, in it, and to date. */
import { counts } from '../arrears/arrears';
import { computePortfolio } from '../arrears/portfolio';
import type { Convention, LoanArrears, Portfolio } from '../arrears/types';
import { addDays, firstOfMonth, type CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { LoanBook, Repayment } from '../book/records';
import type { BookReading } from '../sheets/book-reading';
import type { LayoutName } from '../sheets/layouts/merge-source';
import type { Movement, StatedPart } from '../sheets/layouts/movement';

/** A row of the progress report (LPP). */
export interface LppRow {
  readonly arrears: LoanArrears;
  /** Paid to the end of last month, and this month; null where the book cannot tell. */
  readonly before: StatedPart;
  readonly during: StatedPart;
  /** What a progress report of the book states of that day. */
  readonly stated: Movement | null;
  /** False where the loan stands only in a report of one day: its movement is then that report's own. */
  readonly history: boolean;
}

export interface MonthEnd {
  readonly portfolio: Portfolio;
  /** The last day before the month. */
  readonly previous: CivilDate;
  /** Loans disbursed by the day, in the book's order; those apart among them. */
  readonly lpp: readonly LppRow[];
  /** What the ledger's rows of this month come to, rows of loans apart among them; null where the book has no history. */
  readonly receipts: Rupiah | null;
}

/** Whether a row is in the sums of the papers: loans that are paid off are, with what was paid this month. */
export const inPapers = ({ arrears: { apart, outstandingPrincipal } }: LppRow): boolean =>
  apart === null || (apart === 'paidOff' && outstandingPrincipal === 0);

/** What a month's end is made from. */
export type MonthSource = Pick<BookReading, 'book' | 'stated' | 'layouts'>;

const SNAPSHOTS: readonly (LayoutName | undefined)[] = ['progress', 'collectability'];
const UNKNOWN: StatedPart = { principal: null, interest: null };

/** The last day before the month that holds `asOf`. */
export const dayBeforeMonth = (asOf: CivilDate): CivilDate => addDays(firstOfMonth(asOf), -1);

/** A balance brought forward on a day of this month was paid before it. */
function broughtForward(book: LoanBook, previous: CivilDate, asOf: CivilDate): LoanBook {
  const isWithin = ({ opening, paid }: Repayment): boolean => opening && paid > previous && paid <= asOf;
  if (!book.repayments.some(isWithin)) return book;
  return { ...book, repayments: book.repayments.map((row) => (isWithin(row) ? { ...row, paid: previous } : row)) };
}

const less = (whole: Rupiah, part: Rupiah | null): Rupiah | null => (part === null ? null : whole - part);

/** The other of two parts that make up what was paid to date. */
const rest = (it: LoanArrears, part: StatedPart): StatedPart => ({
  principal: less(it.paidPrincipal, part.principal),
  interest: less(it.paidInterest, part.interest),
});

/** The movement that a report of one day states itself: a column that it lacks follows from the other. */
function statedMovement(it: LoanArrears, stated: Movement | null): Pick<LppRow, 'before' | 'during'> {
  if (stated === null) return { before: UNKNOWN, during: UNKNOWN };
  const [before, during] = [rest(it, stated.during), rest(it, stated.before)];
  const either = (own: StatedPart, other: StatedPart): StatedPart => ({
    principal: own.principal ?? other.principal,
    interest: own.interest ?? other.interest,
  });
  return { before: either(stated.before, before), during: either(stated.during, during) };
}

function receiptsOf(
  book: LoanBook,
  loans: ReadonlySet<string>,
  of: { previous: CivilDate; portfolio: Portfolio },
): Rupiah {
  const { asOf, convention } = of.portfolio;
  let sum = 0;
  for (const { loan, paid, total } of book.repayments)
    if (counts(paid, asOf, convention) && !counts(paid, of.previous, convention) && loans.has(loan)) sum += total;
  return sum;
}

/**
 * The end of a month, or of a part of it: what `computePortfolio` gives, with each loan's payments before the month and
 * in it. Where the loan has a history, both are computed by rewinding to the day before the month; where it stands only
 * in a report of one day they are that report's own.
 *
 * @param source the book as it was read
 * @param asOf reporting day, inclusive
 * @returns rupiah; null for what the book cannot tell
 * @source DOMAIN, "Headings seen in real books": LPP
 * @example monthEnd({ book: { loans: [], repayments: [], interestRecorded: true }, stated: [], layouts: new Map() }, day('2023-01-31'), URBAN).lpp // []
 */
export function monthEnd({ book, stated, layouts }: MonthSource, asOf: CivilDate, convention: Convention): MonthEnd {
  const previous = dayBeforeMonth(asOf);
  const portfolio = computePortfolio(book, asOf, convention);
  const moved = broughtForward(book, previous, asOf);
  const earlier = new Map(computePortfolio(moved, previous, convention).loans.map((it) => [it.loan.key, it]));
  const own = new Map(stated.filter((one) => one.asOf === asOf).map(({ loan, movement }) => [loan, movement]));
  const lpp = portfolio.loans.map((it): LppRow => {
    const { key } = it.loan;
    const ofReport = own.get(key) ?? null;
    if (SNAPSHOTS.includes(layouts.get(key)))
      return { arrears: it, ...statedMovement(it, ofReport), stated: ofReport, history: false };
    const then = earlier.get(key);
    const before = {
      principal: then?.paidPrincipal ?? 0,
      interest: book.interestRecorded ? (then?.paidInterest ?? 0) : null,
    };
    return { arrears: it, before, during: rest(it, before), stated: ofReport, history: true };
  });
  const ledgers = new Set(lpp.filter(({ history }) => history).map(({ arrears }) => arrears.loan.key));
  const receipts = ledgers.size === 0 ? null : receiptsOf(moved, ledgers, { previous, portfolio });
  return { portfolio, previous, lpp, receipts };
}
