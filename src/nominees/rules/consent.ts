import { consentState } from '../consent/consent-state';
import type { NomineeRule } from './rule';

/** MTR-05: consent for this partner and step. */
export const consent: NomineeRule = {
  code: 'MTR-05',
  severity: 'error',
  source: 'UU 27/2022: persetujuan yang tegas dan tercatat untuk setiap penerima dan tujuan',
  check: ({ member: { consents }, partner: { name, step }, today }) => {
    const state = consentState(consents, { partner: name, step, asOf: today });
    if (state === 'valid') return null;
    return { code: 'MTR-05', variant: state, params: { partner: name }, weight: 'nearly' };
  },
};
