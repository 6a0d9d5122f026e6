/** *Cabut persetujuan…*: a person's row leaves every copy of a partner; where it cannot, the partner's access does. */
import { formatIso } from '../../book/civil-date';
import { sharing as words } from '../../messages/sharing';
import type { ShareRecord, SharedRow } from '../../nominees/sharing/share-record';
import { rowText, type FileCell, type FileSheet } from '../../report/nominees/bank-file';
import { BANK_COLUMN_NAMES } from '../../sheets/columns/partner-terms';
import { done, refused, type Outcome } from '../outcome';
import { revoked } from './revoke-share';
import { note, recordsIn, showLog } from './share-log';
import type { SharePort } from './share-port';
import type { Moment } from './begin-record';
import type { Shared } from './share-nominees';
import { rememberWithdrawal } from './withdrawals';

/** The covering page with one person fewer, from what it says now. */
function coverWithout(rows: readonly (readonly (string | number)[])[], left: number, total: number | null): FileSheet {
  const { cover } = words;
  const changed = rows.map(([label = '', value = '']): readonly FileCell[] => {
    const text = String(label);
    if (text === cover.count) return [text, { value: left, format: 'integer' }];
    if (text === cover.total && total !== null) return [text, { value: total, format: 'integer' }];
    return [text, typeof value === 'number' ? { value, format: 'integer' } : value];
  });
  return { name: cover.sheet, widths: [220, 460], heads: 1, rows: changed };
}

interface Cleaned {
  readonly record: ShareRecord;
  /** What a person should know; '' where the row is out. */
  readonly why: string;
}

/** Takes a row out of one copy; revokes where it is not found or Drive refuses. */
function cleaned(port: SharePort, record: ShareRecord, row: SharedRow): Cleaned {
  const revokeAll = (): Cleaned => {
    const done = revoked(port, record);
    return done.why === '' ? { record: note(port, { ...done.record, note: words.rowNotFound(row.name) }), why: '' } : done;
  };
  if (record.file === null) return { record, why: '' };
  const [list, cover] = [port.rowsOf(record.file, words.cover.list), port.rowsOf(record.file, words.cover.sheet)];
  if (!list.ok || !cover.ok) return revokeAll();
  const [headings = []] = list.value;
  const width = headings.length;
  const place = list.value.findIndex((cells) => {
    const whole = Array.from({ length: width }, (_, index) => cells[index] ?? '');
    return port.digest(rowText(whole)) === row.digest;
  });
  if (place < 1) return revokeAll();
  const rows = record.rows.filter((one) => one !== row);
  const amounts = headings.indexOf(BANK_COLUMN_NAMES['amount'] ?? '');
  const gone = list.value[place]?.[amounts];
  const total = record.total === null ? null : record.total - (typeof gone === 'number' ? gone : 0);
  const sheet = coverWithout(cover.value, rows.length, total);
  const dropped = port.dropRow(record.file, words.cover.list, place, sheet);
  if (!dropped.ok) return revokeAll();
  return { record: note(port, { ...record, rows, total, note: words.rowGone(row.name) }), why: '' };
} // prettier-ignore

/** A file that was taken is out of reach: what remains is to tell the partner, and the log says so. */
function struckFromDownload(port: SharePort, record: ShareRecord, row: SharedRow): void {
  const rows = record.rows.filter((one) => one !== row);
  note(port, { ...record, rows, note: words.tellPartner(row.name) });
}

export interface WithdrawRequest {
  /** `PoolMember.key`. */
  readonly person?: string;
  readonly partner?: string;
}

/**
 * Withdraws a person's consent for a partner: from today on no copy has the row, and what is out is cleaned.
 *
 * @returns how many copies were cleaned, or which could not be and who must
 */
export function withdrawConsent(port: SharePort, request: WithdrawRequest, { today }: Moment): Outcome<Shared> {
  const { person = '', partner = '' } = request;
  const records = recordsIn(port).filter((one) => one.partner === partner && one.state !== 'revoked');
  const named = records.flatMap(({ rows }) => rows).find((row) => row.person === person);
  if (named === undefined) return refused(words.whichPerson);
  rememberWithdrawal(port, { person, partner, day: formatIso(today) });
  const withRow = records.flatMap((record) => {
    const row = record.rows.find((one) => one.person === person);
    return row === undefined ? [] : [{ record, row }];
  });
  const handedOver = withRow.filter(({ record }) => record.state === 'downloaded');
  handedOver.forEach(({ record, row }) => struckFromDownload(port, record, row));
  const results = withRow
    .filter(({ record }) => record.state !== 'downloaded')
    .map(({ record, row }) => cleaned(port, record, row));
  const written = showLog(port);
  const failed = results.filter(({ why }) => why !== '');
  const [first] = failed;
  if (first !== undefined) return refused(words.withdrawnPartly(named.name, first.why));
  const [download] = handedOver;
  const told = words.withdrawn(named.name, results.length);
  const message = download === undefined ? told : `${told} ${words.handedOver(named.name, download.record.officer)}`;
  port.toast(message);
  return done({ message, file: null, count: results.length, written });
}
