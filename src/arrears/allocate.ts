/** What payments have paid: of the principal, of the interest. */
import type { Rupiah } from '../book/money';
import { interestTo, principalTo, type Plan } from './plan';
import type { Convention, Payment } from './types';

export interface Paid {
  readonly principal: Rupiah;
  readonly interest: Rupiah;
}

const NOTHING: Paid = { principal: 0, interest: 0 };

/** Whether a payment goes as one amount: it has but one, or the convention wants all alike. */
export const isLump = (payment: Payment, split: Convention['split']): boolean =>
  split !== 'recorded' || (payment.principal === null && payment.interest === null);

/**
 * What payments have paid in all. Recorded parts pay their own column, oldest instalment first. One amount pays the oldest
 * unpaid instalment, its interest and then its principal (principalFirst: the other way round), then the next, due or not.
 * On one day the recorded come first, so the order of the rows never matters.
 *
 * @param plan what is owed
 * @param payments only those that count by the reporting day, in any order
 * @returns principal and interest; together exactly what was paid
 * @source Pedoman 2008: jasa first, then overdue principal
 */
export function allocate(plan: Plan, payments: readonly Payment[], split: Convention['split']): Paid {
  const lumps = payments.filter((payment) => isLump(payment, split));
  if (lumps.length === 0) return payments.reduce(addRecorded, NOTHING);
  if (lumps.length === payments.length) return fill(plan, NOTHING, total(lumps), split);
  const inOrder = [...payments].sort((a, b) => a.paid - b.paid || Number(isLump(a, split)) - Number(isLump(b, split)));
  return inOrder.reduce(
    (paid, payment) => (isLump(payment, split) ? fill(plan, paid, payment.total, split) : addRecorded(paid, payment)),
    NOTHING,
  );
}

const total = (payments: readonly Payment[]): Rupiah => payments.reduce((sum, payment) => sum + payment.total, 0);

const addRecorded = (paid: Paid, payment: Payment): Paid => ({
  principal: paid.principal + (payment.principal ?? 0),
  interest: paid.interest + (payment.interest ?? 0),
});

/**
 * One amount poured over the plan from its oldest unpaid instalment on. What is left when all is paid stays with the
 * principal, so that no rupiah is lost; reading reports it (DAT-08).
 */
export function fill(plan: Plan, paid: Paid, amount: Rupiah, split: Convention['split']): Paid {
  if (amount <= 0) return { principal: paid.principal + amount, interest: paid.interest };
  const k = lastTouched(plan, paid, amount);
  if (k > plan.count) return poured(plan, paid, plan.count, amount);
  const before = afterFilling(plan, paid, k - 1);
  const left = amount - (before.principal - paid.principal) - (before.interest - paid.interest);
  if (split === 'principalFirst') {
    const principal = Math.min(left, owed(principalTo(plan, k), before.principal));
    return { principal: before.principal + principal, interest: before.interest + left - principal };
  }
  const interest = Math.min(left, owed(interestTo(plan, k), before.interest));
  return { principal: before.principal + left - interest, interest: before.interest + interest };
}

const owed = (scheduled: Rupiah, paid: Rupiah): Rupiah => Math.max(0, scheduled - paid);

/** Both columns paid up to instalment k; what was ahead stays ahead. */
const afterFilling = (plan: Plan, paid: Paid, k: number): Paid => ({
  principal: Math.max(paid.principal, principalTo(plan, k)),
  interest: Math.max(paid.interest, interestTo(plan, k)),
});

function poured(plan: Plan, paid: Paid, k: number, amount: Rupiah): Paid {
  const { interest } = afterFilling(plan, paid, k);
  return { interest, principal: paid.principal + amount - (interest - paid.interest) };
}

/** The first instalment that the amount does not pay beyond, by halving: what is owed up to k only grows with k. */
function lastTouched(plan: Plan, paid: Paid, amount: Rupiah): number {
  let low = 1;
  let high = plan.count + 1;
  while (low < high) {
    const k = (low + high) >> 1;
    const need = owed(principalTo(plan, k), paid.principal) + owed(interestTo(plan, k), paid.interest);
    if (need >= amount) high = k;
    else low = k + 1;
  }
  return low;
}
