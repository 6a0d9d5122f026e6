/** The loan of a schedules.json case, in whole minor units, with the choices of the system that it comes from. */
import { addDays, addMonths, civilDate, civilParts, type CivilDate } from '../../src/book/civil-date';
import type { RoundingMode } from '../../src/book/money';
import type { SplitRounding } from '../../src/book/split-amount';
import { dueOf, type DueDays } from '../../src/arrears/plan';
import { BadField, day, number, object, oneOf, text, type Json } from './json';

export interface ForeignTerms {
  readonly method: 'Flat' | 'DecliningFixedPrincipal' | 'DecliningFixedInstallments';
  /** Whole minor units; `scale` of them make one of the source's. */
  readonly principal: number;
  readonly scale: number;
  /** Basis points a period. */
  readonly rate: number;
  readonly count: number;
  /** Instalments at the beginning that repay no principal. */
  readonly grace: number;
  readonly interestInGrace: boolean;
  readonly rounding: SplitRounding;
  readonly dayCount: 'even' | 'actual';
  /** Whether the first interest follows the days that a weekend shift adds (OpenCBS). */
  readonly firstByDays: boolean;
  readonly start: CivilDate;
  readonly dues: readonly CivilDate[];
  /** Whether the due days are ours to answer for: no weekend shift, no rolling into the next month. */
  readonly datesCompared: boolean;
}

const STEPS: Readonly<Record<string, { unit: 'week' | 'month'; every: number }>> = {
  weekly: { unit: 'week', every: 1 },
  'bi-weekly': { unit: 'week', every: 2 },
  biweekly: { unit: 'week', every: 2 },
  monthly: { unit: 'month', every: 1 },
  'bi-monthly': { unit: 'month', every: 2 },
  quarterly: { unit: 'month', every: 3 },
  'semi-annual': { unit: 'month', every: 6 },
  yearly: { unit: 'month', every: 12 },
};

export function termsOf(it: Json): ForeignTerms {
  const loan = object(it.loan, 'loan');
  const conventions = object(it.conventions ?? {}, 'conventions');
  const weekend = String(conventions.weekend ?? 'none');
  const monthEnd = String(conventions.monthEnd ?? 'clamp');
  const [shifts, rolls] = [/shift/i.test(weekend), /roll|next month/i.test(monthEnd)];
  const count = number(loan, 'tenor');
  const days = { start: day(loan, 'disbursed'), ...stepOf(text(loan, 'period')), count };
  const scale = oneOf(loan, 'rounding', ['cents', 'whole units']) === 'cents' ? 100 : 1;
  const method = oneOf(loan, 'method', ['Flat', 'DecliningFixedPrincipal', 'DecliningFixedInstallments']);
  const source = `${text(it, 'source')} ${String(it.note ?? '')}`;
  const isFineract = /fineract/i.test(source);
  return {
    method,
    principal: Math.round(number(loan, 'principal') * scale),
    scale,
    rate: Math.round(number(loan, 'ratePerPeriodPct') * 1e6) / 1e4,
    count,
    grace: loan.graceInstalments === null || loan.graceInstalments === undefined ? 0 : number(loan, 'graceInstalments'),
    interestInGrace: loan.interestInGrace !== false,
    rounding: { step: 1, mode: modeOf(method, isFineract), remainder: isFineract ? 'last' : remainderOf(loan) },
    dayCount: /actual\s*\/\s*actual/i.test(source) ? 'actual' : 'even',
    firstByDays: shifts,
    start: days.start,
    dues: duesOf(days, { shifts, rolls }),
    datesCompared: !shifts && !rolls,
  };
}

function stepOf(period: string): { unit: 'week' | 'month'; every: number } {
  const step = STEPS[period.toLowerCase()];
  if (!step) throw new BadField('period', `one of ${Object.keys(STEPS).join(', ')}`);
  return step;
}

/** Fineract rounds to even throughout, OpenCBS where the principal is fixed; elsewhere halves go up. */
const modeOf = (method: ForeignTerms['method'], isFineract: boolean): RoundingMode =>
  isFineract || method === 'DecliningFixedPrincipal' ? 'halfEven' : 'halfUp';

const remainderOf = (loan: Json): SplitRounding['remainder'] =>
  (({ Begin: 'first', End: 'last', Approximate: 'spread' }) as const)[
    oneOf(loan, 'roundingType', ['Begin', 'End', 'Approximate'], 'Approximate')
  ];

interface Rhythm {
  readonly start: CivilDate;
  readonly unit: 'week' | 'month';
  readonly every: number;
  readonly count: number;
}

function duesOf(rhythm: Rhythm, how: { readonly shifts: boolean; readonly rolls: boolean }): readonly CivilDate[] {
  const { start, unit, every, count } = rhythm;
  const days: DueDays = { start, unit, every, length: every * count };
  const plan = {
    ...{ count, days, rows: null, interest: 0, lastInterest: 0, instalment: 0 },
    principal: { total: 0, parts: count, each: 0, remainder: 'last' as const },
  };
  return Array.from({ length: count }, (_, i) => {
    const due = dueOf(plan, i + 1);
    const rolled = how.rolls && unit === 'month' ? rolledOver(start, due) : due;
    return how.shifts ? nextWorkingDay(rolled) : rolled;
  });
}

/** A day that the month does not have becomes the first of the next. */
const rolledOver = (start: CivilDate, due: CivilDate): CivilDate =>
  civilParts(due).day < civilParts(start).day ? addDays(due, 1) : due;

/** Monday after a weekend, the day after 1 January and 25 December. */
function nextWorkingDay(date: CivilDate): CivilDate {
  const weekday = (((date + 4) % 7) + 7) % 7;
  const { month, day: dayOfMonth } = civilParts(date);
  const off =
    weekday === 0 || weekday === 6 || (month === 1 && dayOfMonth === 1) || (month === 12 && dayOfMonth === 25);
  return off ? nextWorkingDay(addDays(date, 1)) : date;
}

/** The first due day as the rhythm has it, before any shift. */
export const nominalFirst = (it: Json): CivilDate => {
  const loan = object(it.loan, 'loan');
  const { unit, every } = stepOf(text(loan, 'period'));
  const start = day(loan, 'disbursed');
  return unit === 'week' ? addDays(start, 7 * every) : addMonths(start, every);
};

/** Actual days ÷ the days of their year, as one fraction. */
export function yearsBetween(from: CivilDate, to: CivilDate): { numerator: number; denominator: number } {
  let [common, leap] = [0, 0];
  for (let date = from; date < to; date = addDays(date, 1)) {
    const { year } = civilParts(date);
    if (civilDate(year + 1, 1, 1) - civilDate(year, 1, 1) === 366) leap++;
    else common++;
  }
  return leap === 0
    ? { numerator: common, denominator: 365 }
    : { numerator: common * 366 + leap * 365, denominator: 365 * 366 };
}
