/** Whether a promise to pay was kept, as the ledger tells it. */
import { addDays, type CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { Repayment } from '../book/records';

/** kept in full by its day, in part, not at all; pending while its day is not over. */
export type PromiseState = 'kept' | 'partly' | 'broken' | 'pending';

export interface PromiseMade {
  /** The day by which it was to be paid. */
  readonly day: CivilDate;
  /** Null where none was named: then any payment keeps it. */
  readonly amount: Rupiah | null;
  /** The day on which it was given; null where it is not known. */
  readonly given: CivilDate | null;
}

/** Where the day of the visit is not known, a payment counts for a promise from so many days before its day. */
const WINDOW_DAYS = 30;

/** Up to when the ledger is read, and which day is not over yet. */
export interface Judging {
  readonly asOf: CivilDate;
  readonly today: CivilDate;
}

/**
 * What came of a promise: payments from the day on which it was given to its own day, both inclusive.
 *
 * @param payments of the loan, in any order; those after `asOf` do not count
 * @returns pending until the end of its day, unless it is kept before
 */
export function promiseState(
  promise: PromiseMade,
  payments: readonly Repayment[],
  { asOf, today }: Judging,
): PromiseState {
  const from = promise.given ?? addDays(promise.day, -WINDOW_DAYS);
  const until = Math.min(promise.day, asOf);
  const paid = payments.reduce(
    (sum, row) => (!row.opening && row.paid >= from && row.paid <= until ? sum + row.total : sum),
    0,
  );
  if (promise.amount === null ? paid > 0 : paid >= promise.amount) return 'kept';
  if (promise.day > asOf || promise.day >= today) return 'pending';
  return paid > 0 ? 'partly' : 'broken';
}

export interface PromiseCount {
  readonly kept: number;
  /** All whose day is over, or that are kept already. */
  readonly made: number;
}

/** Promises kept of those made; one that is pending is not counted yet. */
export const countPromises = (states: readonly PromiseState[]): PromiseCount => ({
  kept: states.filter((state) => state === 'kept').length,
  made: states.filter((state) => state !== 'pending').length,
});
