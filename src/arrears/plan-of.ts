/** From a loan's terms to its repayment plan. */
import type { Rupiah } from '../book/money';
import { portionOf, toFraction, type Fraction } from '../book/rate';
import type { Loan } from '../book/records';
import { splitOf, type Split } from '../book/split-amount';
import { annuityRows, decliningRows, type InterestOn, type RunningSums } from './declining';
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
  const principal = principalSplit(terms, count, choices);
  const frame: Frame = { terms, choices, count, days: dueDays(terms, count) };
  const interest = interestOn(frame, terms.principal, 1);
  const level: Plan = {
    count,
    days: frame.days,
    principal,
    interest,
    lastInterest: evenPeriods(frame) ? interest : interestOn(frame, terms.principal, count),
    rows: null,
    instalment: instalmentOf(principal),
  };
  return terms.method === 'flat' || interest === 0 || positive(terms.statedInterest) !== null
    ? level
    : { ...level, rows: { dues: null, ...unequalRows(frame, principal) } };
}

/** A loan on its way to a plan. */
interface Frame {
  readonly terms: Terms;
  readonly choices: ScheduleChoices;
  readonly count: number;
  readonly days: DueDays;
}

const evenPeriods = ({ count, days }: Frame): boolean => days.length === count * days.every;

function unequalRows(frame: Frame, principal: Split): RunningSums {
  const onBalance: InterestOn = (amount, k) => interestOn(frame, amount, k);
  const isAnnuity = frame.terms.method === 'annuity' && positive(frame.terms.statedPrincipal) === null;
  if (!isAnnuity) return decliningRows(principal, onBalance);
  return annuityRows(principal, onBalance, { rates: ratesOf(frame), rounding: frame.choices.rounding });
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

/** The interest of instalment k on an amount: as stated, else by the rate, rounded once; none without a rate. */
function interestOn(frame: Frame, amount: Rupiah, k: number): Rupiah {
  const { rate, statedInterest } = frame.terms;
  const stated = positive(statedInterest);
  if (stated !== null) return stated;
  return rate === null ? 0 : portionOf(amount, rate, monthsOf(frame, k), frame.choices.rounding);
}

/** Months of interest that instalment k carries; a shorter last period carries less. */
function monthsOf({ count, days, choices }: Frame, k: number): Fraction {
  const steps = k < count ? days.every : days.length - (count - 1) * days.every;
  if (days.unit === 'month') return { numerator: steps, denominator: 1 };
  const perMonth = toFraction(choices.weeksPerMonth, 1e6);
  return { numerator: steps * perMonth.denominator, denominator: perMonth.numerator };
}

function ratesOf(frame: Frame): readonly number[] {
  const monthly = (frame.terms.rate ?? 0) / 10000;
  return Array.from({ length: frame.count }, (_, i) => {
    const { numerator, denominator } = monthsOf(frame, i + 1);
    return (monthly * numerator) / denominator;
  });
}
