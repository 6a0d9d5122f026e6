import { addMonths, civilParts } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { Loan, Period } from '../../book/records';
import type { Tenor } from '../cells/tenor';

const MONTHLY: Period = { every: 1, unit: 'month', atEnd: false };

/**
 * Rhythm and number of instalments from tenor and "Sistem Angsuran". Weekly and two-weekly: the figure itself where the
 * cell says minggu, otherwise months × 4 or × 2; "20 kali" is twenty of whatever step. Musiman: one, at the end.
 *
 * @param rhythm null where the book says nothing: weekly when the tenor is in weeks, else monthly
 * @source ../shared DOMAIN and the reading rules
 * @example termsOf({ count: 25, unit: 'week' }, null).instalments // 25
 */
export function termsOf(
  tenor: Tenor,
  rhythm: Period | null,
): Pick<Loan, 'tenor' | 'tenorUnit' | 'period' | 'instalments'> {
  if (tenor.unit === 'instalment') return counted(tenor.count, rhythm ?? MONTHLY);
  const inWeeks = tenor.unit === 'week';
  const period = rhythm ?? (inWeeks ? { ...MONTHLY, unit: 'week' } : MONTHLY);
  const tenorUnit = inWeeks ? 'week' : 'month';
  const base = { tenor: tenor.count, tenorUnit, period } as const;
  if (period.atEnd) return { ...base, period: { every: tenor.count, unit: tenorUnit, atEnd: true }, instalments: 1 };
  if (period.unit === 'week')
    return { ...base, instalments: inWeeks ? tenor.count : Math.ceil((tenor.count * 4) / period.every) };
  const months = inWeeks ? tenor.count / 4 : tenor.count;
  return { ...base, instalments: Math.max(1, Math.ceil(months / period.every)) };
}

/** So many instalments of a rhythm; of one paid at the end the count can only be its months. */
function counted(count: number, period: Period): Pick<Loan, 'tenor' | 'tenorUnit' | 'period' | 'instalments'> {
  if (period.atEnd) return termsOf({ count, unit: 'month' }, period);
  return { tenor: count * period.every, tenorUnit: period.unit, period, instalments: count };
}

/**
 * The tenor in months that a due day stands for, the nearest whole month.
 *
 * @returns null where the due day is not later than the disbursement
 */
export function monthsUntil(disbursed: CivilDate, due: CivilDate): number | null {
  if (due <= disbursed) return null;
  const [from, to] = [civilParts(disbursed), civilParts(due)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const nearest = [months - 1, months, months + 1].filter((count) => count >= 1);
  nearest.sort((a, b) => Math.abs(addMonths(disbursed, a) - due) - Math.abs(addMonths(disbursed, b) - due));
  return nearest[0] ?? null;
}

/**
 * Whether a column that may hold the whole instalment or only its principal holds the principal: within a tenth of
 * principal ÷ instalments, and nearer to it than to that with jasa.
 */
export function isPrincipalPart(amount: Rupiah, principal: Rupiah, instalments: number, interest: Rupiah): boolean {
  const even = principal / instalments;
  const off = Math.abs(amount - even);
  return off <= even / 10 && (interest === 0 || off < Math.abs(amount - even - interest));
}
