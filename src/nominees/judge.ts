/** Whether a member qualifies for a partner, and every reason why not. */
import type { CivilDate } from '../book/civil-date';
import type { BasisPoints, Rupiah } from '../book/money';
import type { ConsentState } from './consent/consent';
import { consentState } from './consent/consent-state';
import { monthlyInstalment } from './instalment';
import type { Partner } from './partners/partner';
import type { PoolMember } from './pool/pool-member';
import { NOMINEE_RULES } from './rules/all';
import type { Reason } from './rules/rule';

/** yes: may be put forward. nearly: papers or steps are missing. no: does not qualify. */
export type Eligible = 'yes' | 'nearly' | 'no';

export interface Judgement {
  readonly member: PoolMember;
  readonly eligible: Eligible;
  readonly reasons: readonly Reason[];
  readonly amount: Rupiah | null;
  readonly tenor: number | null;
  /** A month at the partner's terms. */
  readonly instalment: number | null;
  /** The same loan at what the UPK takes, and at what anybody pays at the partner; null where that is not known. */
  readonly beside: { readonly upk: number | null; readonly open: number | null };
  /** Whether the person's data may go to this partner. */
  readonly consent: ConsentState;
}

export interface Wish {
  readonly amount?: Rupiah | null;
  readonly tenor?: number | null;
  readonly otherPartners?: readonly string[];
  /** What the UPK itself takes a month, flat. */
  readonly upkRate?: BasisPoints | null;
  /** On which consents must hold; the day of the figures where it is left out. */
  readonly today?: CivilDate;
}

/** What is put forward where nobody chose: the person's last loan, and the longest tenor up to a year, within the partner's range. */
function proposed(
  member: PoolMember,
  partner: Partner,
): { readonly amount: Rupiah | null; readonly tenor: number | null } {
  const { amountMin, amountMax, tenorMin, tenorMax } = partner;
  const within = (value: number, min: number | null, max: number | null): number =>
    Math.max(min ?? value, Math.min(value, max ?? value));
  const last = member.loans.value[member.loans.value.length - 1]?.amount ?? amountMin;
  return {
    amount: last === null ? null : within(last, amountMin, amountMax),
    tenor: within(12, tenorMin, tenorMax),
  };
}

/** Amount and tenor, as far as they are known. */
interface Asked {
  readonly amount: Rupiah | null;
  readonly tenor: number | null;
}

function instalmentOf(
  { amount, tenor }: Asked,
  terms: Pick<Partner, 'rate' | 'method' | 'roundingStep'>,
): number | null {
  const { rate, method, roundingStep: step } = terms;
  if (amount === null || tenor === null || tenor < 1 || rate === null) return null;
  return monthlyInstalment({ amount, tenor, rate, method, step }).total;
}

/**
 * Judges one member for one partner.
 *
 * @param member of the pool
 * @param partner its terms; what they do not say is not asked
 * @param asOf the day on which ages and months are counted
 * @param wish what was chosen; where nothing was, a proposal within the partner's range is judged
 * @returns the verdict with every reason, in the order of the codes
 * @source RULES.md, MTR
 */
export function judge(member: PoolMember, partner: Partner, asOf: CivilDate, wish: Wish = {}): Judgement {
  const own = proposed(member, partner);
  const [amount, tenor] = [wish.amount ?? own.amount, wish.tenor ?? own.tenor];
  const asked = { amount, tenor };
  const instalment = instalmentOf(asked, partner);
  const beside = {
    upk: instalmentOf(asked, { rate: wish.upkRate ?? null, method: 'flat', roundingStep: partner.roundingStep }),
    open: instalmentOf(asked, { ...partner, rate: partner.publicRate }),
  };
  const today = wish.today ?? asOf;
  const nomination = {
    member,
    partner,
    asOf,
    today,
    amount,
    tenor,
    instalment,
    otherPartners: wish.otherPartners ?? [],
  };
  const reasons = NOMINEE_RULES.flatMap(({ check }) => check(nomination) ?? []);
  const has = (weight: Reason['weight']): boolean => reasons.some((reason) => reason.weight === weight);
  return {
    member,
    eligible: has('no') ? 'no' : has('nearly') ? 'nearly' : 'yes',
    reasons,
    amount,
    tenor,
    instalment,
    beside,
    consent: consentState(member.consents, { partner: partner.name, step: partner.step, asOf: today }),
  };
}
