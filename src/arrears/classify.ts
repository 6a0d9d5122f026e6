/** Into which class of a scheme a loan falls. */
import { addMonths, firstOfMonth, type CivilDate } from '../book/civil-date';
import { roundRatio } from '../book/rounding';
import { QUOTIENT } from './measure';
import { wholeMonths } from './plan';
import type { Arrears, Convention, RhythmBounds, Scheme, SchemeUnit } from './types';

/** How often a loan is paid: a scheme may judge weekly and daily loans by other bounds. */
export type Rhythm = 'month' | 'week' | 'day';

/**
 * The class of a measure.
 *
 * @param scheme bounds inclusive and rising
 * @param measure in the scheme's unit for that rhythm, at least 0
 * @param about whether anything is overdue (default: the measure is above 0), and the rhythm (default monthly)
 * @returns index into `scheme.classes`
 * @source DOMAIN: in urban and urban-month Lancar means nothing overdue, elsewhere the bounds alone decide
 * @example classify(URBAN.scheme, 90) // 1
 * @example classify(URBAN.scheme, 0, { anythingOverdue: true }) // 1
 */
export function classify(
  scheme: Scheme,
  measure: number,
  about: { readonly anythingOverdue?: boolean; readonly rhythm?: Rhythm } = {},
): number {
  const { anythingOverdue = measure > 0, rhythm = 'month' } = about;
  const upTo = boundsOf(scheme, rhythm)?.upTo;
  const byState = scheme.firstClass === 'nothingOverdue';
  if (byState && !anythingOverdue) return 0;
  const last = scheme.classes.length - 1;
  for (let index = byState ? 1 : 0; index < last; index++) {
    const bound = upTo ? upTo[index] : scheme.classes[index]?.upTo;
    if (bound !== null && bound !== undefined && measure <= bound) return index;
  }
  return last;
}

/** The bounds that a rhythm has of its own. */
const boundsOf = (scheme: Scheme, rhythm: Rhythm): RhythmBounds | undefined =>
  rhythm === 'week' ? scheme.weekly : rhythm === 'day' ? scheme.daily : undefined;

/** The unit in which a scheme measures a loan of that rhythm. */
export const unitOf = (scheme: Scheme, rhythm: Rhythm): SchemeUnit => boundsOf(scheme, rhythm)?.unit ?? scheme.unit;

/**
 * How late a loan is, in the unit of a scheme; 0 when nothing is overdue.
 *
 * @param arrears the loan's figures
 * @param when reporting day, convention (its scheme) and rhythm
 * @source days: since the oldest unpaid due day. Months by amount: overdue principal ÷ instalment, rounded as the scheme
 *   says, plus the whole months since maturity (SI DBM: months since disbursement − last instalment number due)
 */
export function schemeMeasure(
  arrears: Arrears,
  { asOf, convention, rhythm }: { readonly asOf: CivilDate; readonly convention: Convention; readonly rhythm: Rhythm },
): number {
  const { scheme, dayCountOffset } = convention;
  const unit = unitOf(scheme, rhythm);
  if (unit === 'monthsByAmount') return monthsByAmount(arrears, scheme.quotient);
  if (unit === 'instalments') return arrears.unpaidInstalments;
  if (arrears.oldestDue === null) return 0;
  if (unit === 'daysFromMonthStart') return asOf - firstOfMonth(arrears.oldestDue) + dayCountOffset;
  if (unit === 'weeks') return arrears.daysPastDue / 7;
  return unit === 'months' ? monthsSince(arrears.oldestDue, asOf) : arrears.daysPastDue;
}

function monthsByAmount(arrears: Arrears, quotient: Scheme['quotient']): number {
  if (arrears.overduePrincipal === 0) return 0;
  const months =
    quotient === 'exact' || arrears.instalment === 0
      ? arrears.instalmentsLate
      : roundRatio(arrears.overduePrincipal, arrears.instalment, QUOTIENT[quotient]);
  return months + arrears.monthsSinceMaturity;
}

/** Calendar months, the begun one as the share of its days that has passed. */
function monthsSince(from: CivilDate, to: CivilDate): number {
  const whole = wholeMonths(from, to);
  const begun = addMonths(from, whole);
  return whole + Math.max(0, to - begun) / (addMonths(from, whole + 1) - begun);
}
