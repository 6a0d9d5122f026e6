/** What must be done about copies that are out: a consent that no longer holds, a last day that has passed. */
import type { CivilDate } from '../../book/civil-date';
import { sharing as words } from '../../messages/sharing';
import { consentState } from '../../nominees/consent/consent-state';
import type { PoolMember } from '../../nominees/pool/pool-member';
import type { ShareRecord } from '../../nominees/sharing/share-record';
import type { WorkbookPort } from '../workbook-port';
import { isOverdue, recordsIn } from './share-log';

function stillOut(record: ShareRecord, pool: readonly PoolMember[], today: CivilDate): readonly string[] {
  const { partner, step } = record;
  return record.rows.flatMap(({ person, name }) => {
    const member = pool.find(({ key }) => key === person);
    const holds = member !== undefined && consentState(member.consents, { partner, step, asOf: today }) === 'valid';
    return holds ? [] : [words.stillOut(name, partner)];
  });
}

/**
 * Sentences about every copy that a partner can still see, in Drive or as a file that was handed over.
 *
 * @param pool the people of the book as they are now, with what the sheet Persetujuan says
 */
export function shareAlerts(port: WorkbookPort, pool: readonly PoolMember[], today: CivilDate): readonly string[] {
  return recordsIn(port)
    .filter(({ state }) => state === 'shared' || state === 'downloaded')
    .flatMap((record) => [
      ...stillOut(record, pool, today),
      ...(isOverdue(record, today) ? [words.overdue(record.partner)] : []),
    ]);
}
