/** *Cabut akses…*: a partner may no longer see a copy. */
import { sharing as words } from '../../messages/sharing';
import type { ShareRecord } from '../../nominees/sharing/share-record';
import { done, refused, type Outcome } from '../outcome';
import { isOverdue, note, recordsIn, showLog } from './share-log';
import type { SharePort } from './share-port';
import type { Moment } from './begin-record';
import type { Shared } from './share-nominees';

/** A copy that a partner may see, as a person chooses among them. */
export interface OpenShare {
  readonly key: string;
  readonly partner: string;
  readonly email: string;
  readonly when: string;
  readonly officer: string;
  readonly people: readonly { readonly person: string; readonly name: string }[];
  readonly ends: string | null;
  readonly overdue: boolean;
  /** A .csv: nobody can revoke it, but people may still withdraw. */
  readonly downloaded: boolean;
}

const isOpen = ({ state }: ShareRecord): boolean => state === 'shared' || state === 'made';

/** Copies that are there and not revoked; nothing is asked of Drive. */
export function viewShares(port: SharePort, { today }: Moment): Outcome<readonly OpenShare[]> {
  return done(
    recordsIn(port)
      .filter((record) => isOpen(record) || (record.state === 'downloaded' && record.rows.length > 0))
      .map((record) => ({
        key: record.key,
        partner: record.partner,
        email: record.email,
        when: record.when,
        officer: record.officer,
        people: record.rows.map(({ person, name }) => ({ person, name })),
        ends: record.ends,
        overdue: isOverdue(record, today),
        downloaded: record.state === 'downloaded',
      })),
  );
}

/**
 * Takes a partner's access away. Where it is gone already, that is well; where another account made the file, it is said
 * whose.
 *
 * @returns the record as it is now, and why access may still stand, or ''
 */
export function revoked(port: SharePort, record: ShareRecord): { readonly record: ShareRecord; readonly why: string } {
  const { file, permission, officer } = record;
  if (file === null || permission === null) return { record: note(port, { ...record, state: 'revoked' }), why: '' };
  const readers = port.readers(file);
  if (!readers.ok) {
    const why = readers.why.kind === 'gone' ? words.goneFile(officer) : words.failed(readers.why.message);
    return { record: note(port, { ...record, note: why }), why };
  }
  for (const reader of readers.value.values()) {
    const gone = port.revoke(file, reader);
    if (!gone.ok && gone.why.kind !== 'gone') {
      const why = words.failed(gone.why.message);
      return { record: note(port, { ...record, note: why }), why };
    }
  }
  return { record: note(port, { ...record, state: 'revoked', note: '' }), why: '' };
}

/** Revokes one copy, by its key. */
export function revokeShare(port: SharePort, { key }: { readonly key?: string }): Outcome<Shared> {
  const open = recordsIn(port).filter(isOpen);
  if (open.length === 0) return refused(words.noShare);
  const record = open.find((one) => one.key === key) ?? (open.length === 1 && key === undefined ? open[0] : undefined);
  if (record === undefined) return refused(words.whichShare);
  const { why } = revoked(port, record);
  const written = showLog(port);
  if (why !== '') return refused(why);
  const message = words.revoked(record.partner);
  port.toast(message);
  return done({ message, file: record.file, count: record.rows.length, written });
}
