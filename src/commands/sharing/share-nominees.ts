/** *Bagikan ke mitra…*: a separate spreadsheet with the MoU's columns, for the partner's address alone. */
import { count, longDate } from '../../messages/format';
import { sharing as words } from '../../messages/sharing';
import type { ShareRecord } from '../../nominees/sharing/share-record';
import { staleList, type StaleList } from '../nominees/list-age';
import { officerOf, rememberOfficer } from '../officer';
import { done, refused, type Outcome } from '../outcome';
import { bankContent, type BankContent } from './bank-content';
import { begun, endOf, type Moment, type ShareRequest } from './begin-record';
import { inIndonesian } from '../sheet-language';
import { note, recordsIn, showLog } from './share-log';
import type { Refusal, SharedFile, SharePort, Tried } from './share-port';

/** What a person sees before anything leaves. */
export interface ShareView {
  readonly partner: string;
  readonly email: string;
  readonly asOf: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  readonly total: number | null;
  readonly digest: string;
  readonly officer: string;
  /** The last day of access, or null. */
  readonly ends: string | null;
  /** Where the book changed under the list since it was drawn (MTR-12). */
  readonly stale: StaleList | null;
}

export interface Shared {
  readonly message: string;
  readonly file: string | null;
  readonly count: number;
  readonly written: readonly string[];
}

const shownCell = (cell: string | { readonly value: number; readonly format: string }): string =>
  typeof cell === 'string'
    ? cell
    : cell.format === 'percent'
      ? `${String(Math.round(cell.value * 100))}%`
      : count(cell.value);

/** Shows the copy; nothing is written and nothing leaves. */
export function viewShare(port: SharePort, request: ShareRequest, { today }: Moment): Outcome<ShareView> {
  const made = bankContent(port, request, today);
  if (!made.ok) return made;
  const { partner, asOf, copy, sheets, digest, judged } = made.result;
  const [headings = [], ...rows] = (sheets[1]?.rows ?? []).map((row) => row.map(shownCell));
  return done({
    partner: partner.name,
    email: partner.email,
    asOf,
    headings,
    rows,
    count: copy.count,
    total: copy.total,
    digest,
    officer: officerOf(port, request.officer),
    ends: endOf(made.result, today),
    stale: staleList(port, judged.pool, judged.own, today),
  });
}

/** What went wrong, written down, in one sentence. */
function gaveUp(port: SharePort, record: ShareRecord, why: Refusal): Outcome<never> {
  const sentence = why.kind === 'address' ? words.address(record.email) : words.failed(why.message);
  note(port, { ...record, note: sentence });
  showLog(port);
  return refused(sentence);
}

/** The file of this content: found again, or made; filled either way, so that a run that was cut off is finished. */
function fileOf(port: SharePort, content: BankContent): Tried<SharedFile> {
  const { key, partner, about, sheets, asOf } = content;
  const found = port.findFile(key);
  if (!found.ok) return found;
  const name = inIndonesian(() => words.fileName(partner.name, about.fund || about.bookName, asOf));
  const file = found.value === null ? port.makeFile(name, key, partner.copyingAllowed) : { ok: true as const, value: found.value };
  if (!file.ok) return file;
  const filled = port.fillFile(file.value.id, { name, sheets });
  return filled.ok ? file : filled;
} // prettier-ignore

/** Gives the partner's address access, unless it has it. */
function readerOf(port: SharePort, id: string, content: BankContent): Tried<string> {
  const readers = port.readers(id);
  if (!readers.ok) return readers;
  const { partner, about } = content;
  const there = readers.value.get(partner.email.toLowerCase());
  if (there !== undefined) return { ok: true, value: there };
  const message = inIndonesian(() => words.message(partner.name, longDate(about.asOf)));
  return port.share(id, partner.email, message);
}

/** The last day: set on Drive where the account may, else to be revoked by hand. */
function ended(port: SharePort, record: ShareRecord): ShareRecord {
  const { file, permission, ends } = record;
  if (file === null || permission === null || ends === null) return record;
  const set = port.endAccess(file, permission, ends);
  if (set.ok) return { ...record, endsByItself: true };
  return { ...record, note: set.why.kind === 'noEnd' ? words.noEndNote : set.why.message };
}

/** Makes the file and writes down that it is there. */
function made(port: SharePort, content: BankContent, record: ShareRecord): Outcome<ShareRecord> {
  const file = fileOf(port, content);
  if (!file.ok) return gaveUp(port, record, file.why);
  return done(note(port, { ...record, file: file.value.id, state: 'made', note: '' }));
}

/**
 * Makes the copy and shares it with the partner's address. What is done is written down before and after each step; the
 * same content again finds the file and is not shared twice.
 *
 * @param request must bear the digest of what was shown
 */
export function shareNominees(port: SharePort, request: ShareRequest, moment: Moment): Outcome<Shared> {
  const read = bankContent(port, request, moment.today);
  if (!read.ok) return read;
  const content = read.result;
  const { partner, copy } = content;
  if (request.digest !== content.digest) return refused(words.changed);
  if (partner.email === '') return refused(words.noEmail);
  const officer = officerOf(port, request.officer);
  if (officer === '') return refused(words.noOfficer);
  const before = recordsIn(port).find(({ key }) => key === content.key);
  if (before?.state === 'shared')
    return done({ message: words.already(partner.email), file: before.file, count: copy.count, written: [] });
  rememberOfficer(port, officer);
  const record = note(port, before ?? begun(content, officer, moment));
  showLog(port);
  const file = made(port, content, record);
  if (!file.ok) return file;
  const reader = readerOf(port, file.result.file ?? '', content);
  if (!reader.ok) return gaveUp(port, file.result, reader.why);
  const shared = note(port, { ...file.result, permission: reader.value, state: 'shared' });
  note(port, ended(port, shared));
  const written = showLog(port);
  const message = words.shared(partner.email, copy.count);
  port.toast(message);
  return done({ message, file: shared.file, count: copy.count, written });
}

/** Makes the copy and shares it with nobody: for those who hand it over themselves, and for the command line. */
export function makeCopy(port: SharePort, request: ShareRequest, moment: Moment): Outcome<Shared> {
  const read = bankContent(port, { ...request, unlisted: true }, moment.today);
  if (!read.ok) return read;
  const content = read.result;
  const before = recordsIn(port).find(({ key }) => key === content.key);
  const record = note(port, before ?? begun(content, officerOf(port, request.officer), moment));
  const file = made(port, content, record);
  if (!file.ok) return file;
  const written = showLog(port);
  return done({ message: words.made(content.copy.count), file: file.result.file, count: content.copy.count, written });
}
