/** A person's consent that a partner may see their data, as the sheet Persetujuan records it. */
import type { CivilDate } from '../../book/civil-date';
import type { SourceRow } from '../../book/records';
import type { PartnerStep } from '../partners/partner';

export interface Consent {
  /** `PoolMember.key`; null where no person of the books is meant. */
  readonly person: string | null;
  readonly name: string;
  readonly partner: string;
  readonly purpose: string;
  /** What it reaches: a whole NIK is given only under 'application'. */
  readonly step: PartnerStep;
  readonly form: 'signed' | 'recorded' | null;
  readonly given: CivilDate | null;
  /** Where the proof lies. */
  readonly proof: string;
  readonly withdrawn: CivilDate | null;
  readonly source: SourceRow;
}

/** Why a consent does not hold, or that it does. */
export type ConsentState = 'valid' | 'none' | 'withdrawn' | 'incomplete' | 'stepTooLow' | 'otherPurpose';
