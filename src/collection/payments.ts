/** What each loan was paid and when, gathered in one pass over the repayments. */
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { LoanBook, Repayment } from '../book/records';

export interface LastPayment {
  readonly day: CivilDate;
  /** Everything that was paid on that day. */
  readonly amount: Rupiah;
}

/** The last repayment of each loan by a day, by `Loan.key`; balances brought forward are none. */
export function lastPayments({ repayments }: LoanBook, asOf: CivilDate): ReadonlyMap<string, LastPayment> {
  const last = new Map<string, LastPayment>();
  for (const { loan, paid, total, opening } of repayments) {
    if (paid > asOf || opening) continue;
    const known = last.get(loan);
    if (known === undefined || paid > known.day) last.set(loan, { day: paid, amount: total });
    else if (paid === known.day) last.set(loan, { day: paid, amount: known.amount + total });
  }
  return last;
}

/** The repayments of some loans, by `Loan.key`. */
export function paymentsOf(
  { repayments }: LoanBook,
  loans: ReadonlySet<string>,
): ReadonlyMap<string, readonly Repayment[]> {
  const found = new Map<string, Repayment[]>();
  for (const row of repayments) {
    if (!loans.has(row.loan)) continue;
    const rows = found.get(row.loan);
    if (rows === undefined) found.set(row.loan, [row]);
    else rows.push(row);
  }
  return found;
}
