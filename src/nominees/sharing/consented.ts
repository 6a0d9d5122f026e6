/** Whose data may go to a partner: a type that only this file can make. */
import type { CivilDate } from '../../book/civil-date';
import { consentState } from '../consent/consent-state';
import type { Judgement } from '../judge';
import type { Partner } from '../partners/partner';

declare const consented: unique symbol;

/** A nominee whose consent for this partner and step holds on the day. */
export type ConsentedNominee = Judgement & { readonly [consented]: true };

/**
 * Those of a list whose consent holds; the bank's copy takes no others.
 *
 * @param asOf the day on which the copy is made
 * @source UU 27/2022
 */
export function consentedOnly(
  list: readonly Judgement[],
  { name, step }: Partner,
  asOf: CivilDate,
): readonly ConsentedNominee[] {
  const agreed = ({ member }: Judgement): boolean =>
    consentState(member.consents, { partner: name, step, asOf }) === 'valid';
  return list.filter(agreed) as ConsentedNominee[]; // the only place that vouches for it
}
