import { fullYears } from '../full-time';
import type { Nomination, NomineeRule, Reason } from './rule';

function tooYoung(age: number, min: number, { member, partner }: Nomination): Reason | null {
  if (!partner.marriedCounts)
    return { code: 'MTR-08', variant: 'young', params: { age, min, marriedCounts: false }, weight: 'no' };
  if (member.married === true) return null;
  return member.married === false
    ? { code: 'MTR-08', variant: 'young', params: { age, min, marriedCounts: true }, weight: 'no' }
    : { code: 'MTR-08', variant: 'marriageUnknown', params: { age, min }, weight: 'nearly', severity: 'warning' };
}

/** MTR-08: age in full years on the day; whoever is, or was, married may be younger where the partner says so. */
export const age: NomineeRule = {
  code: 'MTR-08',
  severity: 'error',
  source: 'KUR: paling muda 21 tahun atau sudah menikah (Permenko 12/2025)',
  check: (nomination) => {
    const { member, partner, asOf } = nomination;
    const { ageMin: min, ageMax: max } = partner;
    if (min === null && max === null) return null;
    if (member.born === null)
      return { code: 'MTR-08', variant: 'unknown', params: {}, weight: 'nearly', severity: 'warning' };
    const years = fullYears(member.born, asOf);
    if (min !== null && years < min) return tooYoung(years, min, nomination);
    if (max !== null && years > max)
      return { code: 'MTR-08', variant: 'old', params: { age: years, max }, weight: 'no' };
    return null;
  },
};
