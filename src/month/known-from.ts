/** From which day on a book holds its loans' repayments. */
import { endOfMonth, type CivilDate } from '../book/civil-date';
import type { Loan, LoanBook, Repayment } from '../book/records';
import type { BookReading } from '../sheets/book-reading';

const later = (a: CivilDate | null, b: CivilDate | null): CivilDate | null =>
  a === null || (b !== null && b > a) ? b : a;
const first = (rows: readonly Repayment[]): CivilDate | null =>
  rows.reduce<CivilDate | null>((day, { paid }) => (day === null || paid < day ? paid : day), null);

/** A first receipt that pays for two instalments or more. */
const paysMany = ({ principal, total }: Repayment, loan: Loan): boolean =>
  (principal ?? total) >= 2 * (loan.statedPrincipal ?? loan.principal / loan.instalments);

/**
 * The day of balances that are brought forward and not called so: a ledger whose very first day pays for several
 * instalments of several loans at once. What was paid before it stands in those sums, and nowhere by its day.
 */
function unnamedOpening({ loans, repayments }: LoanBook): CivilDate | null {
  const day = first(repayments);
  const byKey = new Map(loans.map((loan) => [loan.key, loan]));
  let [all, many] = [0, 0];
  for (const row of repayments) {
    const loan = byKey.get(row.loan);
    if (row.paid !== day || loan === undefined || loan.instalments < 2) continue;
    all++;
    if (paysMany(row, loan)) many++;
  }
  return many >= 2 && many * 2 > all ? day : null;
}

/**
 * The first day on which the book can be computed: not before the last balance brought forward, and in a monthly recap not
 * before its first month's end.
 *
 * @returns null where it has no such limit
 * @example knownFrom({ book: { loans: [], repayments: [], interestRecorded: true }, layouts: new Map(), asOf: null }) // null
 */
export function knownFrom({ book, layouts, asOf }: Pick<BookReading, 'book' | 'layouts' | 'asOf'>): CivilDate | null {
  if (asOf !== null) return asOf;
  const openings = book.repayments.filter(({ opening }) => opening);
  const opening = openings.reduce<CivilDate | null>((day, { paid }) => later(day, paid), unnamedOpening(book));
  const recap = first(book.repayments.filter(({ loan }) => layouts.get(loan) === 'monthly'));
  return later(opening, recap === null ? null : endOfMonth(recap));
}
