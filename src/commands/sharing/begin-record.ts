/** What every copy that leaves begins with: a record of it before anything is done. */
import { addDays, formatIso, type CivilDate } from '../../book/civil-date';
import type { ShareRecord } from '../../nominees/sharing/share-record';
import type { NomineesRequest } from '../nominees/nominee-list';
import type { BankContent } from './bank-content';

export interface ShareRequest extends NomineesRequest {
  /** Who shares; asked once and remembered. */
  readonly officer?: string;
  /** Of the content that was shown. */
  readonly digest?: string;
}

export interface Moment {
  readonly today: CivilDate;
  /** Wall time of the script, as people read it. */
  readonly when: string;
}

/** The last day of a partner's access, or null. */
export const endOf = ({ partner }: BankContent, today: CivilDate): string | null =>
  partner.accessDays === null ? null : formatIso(addDays(today, partner.accessDays));

/** A record of what is about to be done: nothing is known of Drive yet. */
export function begun(content: BankContent, officer: string, { today, when }: Moment): ShareRecord {
  const { partner, key, asOf, rows, copy, digest } = content;
  return {
    key,
    partner: partner.name,
    email: partner.email,
    step: partner.step,
    officer,
    when,
    asOf,
    rows,
    total: copy.total,
    digest,
    file: null,
    permission: null,
    ends: endOf(content, today),
    endsByItself: false,
    state: 'started',
    note: '',
  };
}
