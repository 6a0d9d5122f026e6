/**
 * Other systems' schedules from our own parts: the split, the interest on the balance, the annuity. What is theirs alone stands
 * here: instalments of grace, a first interest by days, the order in which they round.
 */
import { annuityRows, decliningRows, type InterestOn, type RunningSums } from '../../src/arrears/declining';
import type { Instalment } from '../../src/arrears/types';
import type { CivilDate } from '../../src/book/civil-date';
import { portionOf, type Fraction } from '../../src/book/rate';
import { roundRatio } from '../../src/book/rounding';
import { partsOf, splitOf } from '../../src/book/split-amount';
import { yearsBetween, type ForeignTerms } from './foreign-terms';

const ONCE: Fraction = { numerator: 1, denominator: 1 };

/** The instalments in whole minor units. */
export function foreignSchedule(terms: ForeignTerms, nominalFirst: CivilDate): readonly Instalment[] {
  const { principal, interest } = terms.method === 'Flat' || terms.rate === 0 ? flat(terms) : declining(terms);
  return terms.dues.map((due, i) => ({
    due,
    principal: principal[i] ?? 0,
    interest: i === 0 ? firstInterest(interest[0] ?? 0, { terms, nominalFirst }) : (interest[i] ?? 0),
  }));
}

interface Columns {
  readonly principal: readonly number[];
  readonly interest: readonly number[];
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** The whole interest first, then its parts; in grace either its share or none at all. */
function flat(terms: ForeignTerms): Columns {
  const paying = terms.count - terms.grace;
  const bearing = terms.interestInGrace ? terms.count : paying;
  const total = portionOf(terms.principal, terms.rate, { numerator: bearing, denominator: 1 }, terms.rounding);
  return {
    principal: [...zeros(terms.grace), ...partsOf(splitOf(terms.principal, paying, terms.rounding))],
    interest: [...zeros(terms.count - bearing), ...partsOf(splitOf(total, bearing, terms.rounding))],
  };
}

function declining(terms: ForeignTerms): Columns {
  const paying = terms.count - terms.grace;
  const split = splitOf(terms.principal, paying, terms.rounding);
  const interestOn: InterestOn = (amount, k) => interestAt(terms, amount, k + terms.grace);
  const rates = Array.from({ length: paying }, (_, i) => rateAt(terms, i + 1 + terms.grace));
  const rows =
    terms.method === 'DecliningFixedPrincipal'
      ? decliningRows(split, interestOn)
      : annuityRows(split, interestOn, { rates, rounding: terms.rounding });
  const inGrace = zeros(terms.grace).map((_, i) =>
    terms.interestInGrace ? interestAt(terms, terms.principal, i + 1) : 0,
  );
  const { principal, interest } = partsOfSums(rows);
  return { principal: [...zeros(terms.grace), ...principal], interest: [...inGrace, ...interest] };
}

const partsOfSums = (sums: RunningSums): Columns => ({
  principal: steps(sums.principal),
  interest: steps(sums.interest),
});

const steps = (sums: readonly number[]): readonly number[] => sums.slice(1).map((sum, i) => sum - (sums[i] ?? 0));

/** The years that period k lasts, as the source counts them; the rate is a month's there. */
const yearsOf = (terms: ForeignTerms, k: number): Fraction =>
  yearsBetween(k === 1 ? terms.start : (terms.dues[k - 2] ?? terms.start), terms.dues[k - 1] ?? terms.start);

const interestAt = (terms: ForeignTerms, amount: number, k: number): number =>
  terms.dayCount === 'even'
    ? portionOf(amount, terms.rate, ONCE, terms.rounding)
    : portionOf(amount, terms.rate * 12, yearsOf(terms, k), terms.rounding);

function rateAt(terms: ForeignTerms, k: number): number {
  if (terms.dayCount === 'even') return terms.rate / 10000;
  const { numerator, denominator } = yearsOf(terms, k);
  return ((terms.rate * 12) / 10000) * (numerator / denominator);
}

/** OpenCBS: where the first due day was shifted, its interest, already rounded, follows the actual days (1000 × 3 % × 15/14 = 32.14). */
function firstInterest(interest: number, of: { terms: ForeignTerms; nominalFirst: CivilDate }): number {
  const { start, dues, firstByDays, rounding } = of.terms;
  const [actual, nominal] = [(dues[0] ?? start) - start, of.nominalFirst - start];
  if (!firstByDays || actual === nominal) return interest;
  return roundRatio(interest * actual, nominal, rounding);
}
