import type { CivilDate } from '../../book/civil-date';
import { nameKey } from '../name-key';
import type { PartnerStep } from '../partners/partner';
import type { Consent, ConsentState } from './consent';

/** The better of two: what still lacks least is what a person should be told. */
const RANK: readonly ConsentState[] = ['valid', 'stepTooLow', 'incomplete', 'otherPurpose', 'withdrawn', 'none'];

/** Words of which one at least stands in a purpose that is a loan at a partner; photographs, for one, are another purpose. */
const OF_LOANS =
  /kredit|pinjam|pembiayaan|modal|\bkur\b|calon|nasabah|usul|jajak|ajuan|\bbank\b|mitra|ksp|koperasi|credit|loan|borrow/i;

interface Asked {
  readonly partner: string;
  readonly step: PartnerStep;
  readonly asOf: CivilDate;
}

function stateOf(consent: Consent, { step, asOf }: Asked): ConsentState {
  if (consent.withdrawn !== null && consent.withdrawn <= asOf) return 'withdrawn';
  if (consent.given === null || consent.given > asOf || consent.form === null || consent.proof === '')
    return 'incomplete';
  if (consent.purpose !== '' && !OF_LOANS.test(consent.purpose)) return 'otherPurpose';
  return step === 'application' && consent.step !== 'application' ? 'stepTooLow' : 'valid';
}

/**
 * Whether a person agreed that a partner may see their data for a step, on a day. A consent without its day, form or
 * proof is none that could be shown; one for screening does not reach an application, one whose purpose is something else
 * than a loan reaches neither; a withdrawal counts from its day on, and takes every earlier consent with it.
 *
 * @param consents of one person, for any partner
 * @source UU 27/2022: explicit, recorded, for one purpose and one recipient, withdrawable
 * @example consentState([], { partner: 'KSP Swamitra', step: 'screening', asOf: day('2024-01-31') }) // 'none'
 */
export function consentState(consents: readonly Consent[], asked: Asked): ConsentState {
  const ofPartner = consents.filter(({ partner }) => nameKey(partner) === nameKey(asked.partner));
  const withdrawals = ofPartner.flatMap(({ withdrawn }) =>
    withdrawn !== null && withdrawn <= asked.asOf ? [withdrawn] : [],
  );
  const last = Math.max(...withdrawals, Number.NEGATIVE_INFINITY);
  const states = ofPartner.map((consent): ConsentState => {
    const state = stateOf(consent, asked);
    return consent.given !== null && consent.given <= last && state !== 'withdrawn' ? 'withdrawn' : state;
  });
  return RANK.find((state) => states.includes(state)) ?? 'none';
}
