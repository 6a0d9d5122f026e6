/** What turns a loan's figures into a judgement: its class and what is to be reserved. */
import type { Loan } from '../book/records';
import { classify, schemeMeasure, type Rhythm } from './classify';
import type { Draft, Reporting } from './measure';
import { provisionOf } from './provision';
import type { LoanArrears } from './types';

/** A loan of a book that records no jasa: none is computed. */
export const withoutInterest = (loan: Loan): Loan => ({ ...loan, rate: null, statedInterest: null });

/**
 * A loan with its class and provision. One paid off without a status has its class too (nothing overdue: the first) and
 * nothing to reserve; only loans apart have none.
 */
export function judged(it: Draft<Loan>, { asOf, convention }: Reporting): LoanArrears {
  const rhythm: Rhythm = it.loan.period.unit;
  const anythingOverdue = it.overduePrincipal > 0 || it.overdueInterest > 0;
  const late = schemeMeasure(it, { asOf, convention, rhythm });
  const classIndex = classify(convention.scheme, late, { anythingOverdue, rhythm });
  const found = convention.scheme.classes[classIndex];
  it.classIndex = classIndex;
  it.className = found?.name ?? null;
  it.provision = provisionOf(it.outstandingPrincipal, found?.provision ?? null);
  return it;
}
