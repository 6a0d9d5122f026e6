/** From a loan's terms to its repayment plan. */
import type { Rupiah } from '../book/money';
import { portionOf, toFraction, type Fraction } from '../book/rate';
import type { Loan } from '../book/records';
import { splitOf, type Split } from '../book/split-amount';
import { annuityRows, decliningRows, type InterestOn } from './declining';
import type { DueDays, Plan } from './plan';
import type { Convention } from './types';

/** What a schedule depends on. */
export type Terms = Pick<
  Loan,
  | 'disbursed'
  | 'principal'
  | 'tenor'
  | 'tenorUnit'
  | 'period'
  | 'instalments'
  | 'rate'
  | 'method'
  | 'statedPrincipal'
  | 'statedInterest'
>;

/** The choices of a convention that shape a schedule. */
export type ScheduleChoices = Pick<Convention, 'rounding' | 'weeksPerMonth'>;

/**
 * The plan of a loan: the instalments that the book states, else principal ÷ instalments and the rate's interest, each
 * rounded once; the last instalment takes the remainder. No rate, no interest.
 *
 * @param terms principal in rupiah, rate in basis points a month
 * @source practice of Ungaran and Kisaran (DOMAIN, Arrears)
 */
export function planOf(terms: Terms, choices: ScheduleChoices): Plan {
  const count = terms.period.atEnd ? 1 : Math.max(1, Math.round(terms.instalments));
  const days = dueDays(terms, count);
  const principal = principalSplit(terms, count, choices);
  const interestOn = interestOf(terms, count, choices);
  const level: Plan = {
    count,
    days,
    principal,
    interest: interestOn(terms.principal, 1),
    lastInterest: interestOn(terms.principal, count),
    rows: null,
    instalment: instalmentOf(principal),
  };
  const isLevel = terms.method === 'flat' || positive(terms.statedInterest) !== null || !terms.rate;
  if (isLevel) return level;
  const isAnnuity = terms.method === 'annuity' && positive(terms.statedPrincipal) === null;
  const rows = isAnnuity
    ? annuityRows(principal, interestOn, { rates: ratesOf(terms, count, choices), rounding: choices.rounding })
    : decliningRows(principal, interestOn);
  return { ...level, rows: { dues: null, ...rows } };
}

/** A stated amount of nothing is no statement. */
const positive = (amount: Rupiah | null): Rupiah | null => (amount !== null && amount > 0 ? amount : null);

/** A part as it is asked for, even where rounding makes the very first one take everything. */
const instalmentOf = (split: Split): Rupiah =>
  split.parts === 1 ? split.total : Math.min(split.each, split.total) || split.total;

function principalSplit(terms: Terms, count: number, { rounding }: ScheduleChoices): Split {
  const each = positive(terms.statedPrincipal);
  if (each === null) return splitOf(terms.principal, count, rounding);
  return { total: terms.principal, parts: count, each, remainder: 'last' };
}

function dueDays(terms: Terms, count: number): DueDays {
  const { period, tenor, tenorUnit, disbursed: start } = terms;
  if (period.atEnd) return { start, unit: tenorUnit, every: tenor, length: tenor };
  const { unit, every } = period;
  const full = count * every;
  const endsEarly = unit === 'month' && tenorUnit === 'month' && tenor > full - every && tenor < full;
  return { start, unit, every, length: endsEarly ? tenor : full };
}

/** Months of interest that instalment k carries; a shorter last period carries less. */
function monthsOf(terms: Terms, count: number, { weeksPerMonth }: ScheduleChoices): (k: number) => Fraction {
  const { unit, every, length } = dueDays(terms, count);
  const inMonths = (steps: number): Fraction =>
    unit === 'month' ? toFraction(steps, 1e6) : weeks(steps, weeksPerMonth);
  const full = inMonths(every);
  const last = inMonths(length - (count - 1) * every);
  return (k) => (k < count ? full : last);
}

function weeks(steps: number, weeksPerMonth: number): Fraction {
  const perMonth = toFraction(weeksPerMonth, 1e6);
  return { numerator: steps * perMonth.denominator, denominator: perMonth.numerator };
}

function interestOf(terms: Terms, count: number, choices: ScheduleChoices): InterestOn {
  const stated = positive(terms.statedInterest);
  if (stated !== null) return () => stated;
  const rate = terms.rate;
  if (rate === null) return () => 0;
  const months = monthsOf(terms, count, choices);
  return (amount, k) => portionOf(amount, rate, months(k), choices.rounding);
}

function ratesOf(terms: Terms, count: number, choices: ScheduleChoices): readonly number[] {
  const months = monthsOf(terms, count, choices);
  return Array.from({ length: count }, (_, i) => {
    const { numerator, denominator } = months(i + 1);
    return ((terms.rate ?? 0) / 10000) * (numerator / denominator);
  });
}
