/** What is remembered of each copy that was made for a partner: enough to say truly what exists and who may see it. */

/** One person's row of a copy: whose it is, and the digest by which it is found again in the copy. */
export interface SharedRow {
  /** `PoolMember.key`. */
  readonly person: string;
  readonly name: string;
  readonly digest: string;
}

/**
 * started: asked for, and nothing is known of Drive yet. made: the file is there, nobody else sees it. shared: the partner
 * may see it. revoked: it may not any more. downloaded: it left as a .csv, out of Drive's reach.
 */
export type ShareState = 'started' | 'made' | 'shared' | 'revoked' | 'downloaded';

export interface ShareRecord {
  /** Of this content for this partner: the file bears it, so that a retry finds the file. */
  readonly key: string;
  readonly partner: string;
  readonly email: string;
  readonly step: 'screening' | 'application';
  /** Who did it. */
  readonly officer: string;
  /** Wall time of the script, as people read it. */
  readonly when: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly rows: readonly SharedRow[];
  readonly total: number | null;
  readonly digest: string;
  readonly file: string | null;
  readonly permission: string | null;
  /** The last day of access, YYYY-MM-DD; null is until it is revoked. */
  readonly ends: string | null;
  /** Whether Drive itself ends it. */
  readonly endsByItself: boolean;
  readonly state: ShareState;
  /** What a person should know: what failed, what somebody else must do. */
  readonly note: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

const isRow = (value: unknown): value is SharedRow => {
  if (typeof value !== 'object' || value === null) return false;
  const { person, name, digest } = value as Partial<Record<keyof SharedRow, unknown>>; // an object; its fields are checked
  return isText(person) && isText(name) && isText(digest);
};

function isRecord(value: unknown): value is ShareRecord {
  if (typeof value !== 'object' || value === null) return false;
  const of = value as Partial<Record<keyof ShareRecord, unknown>>; // an object; its fields are checked
  return (
    [of.key, of.partner, of.email, of.officer, of.when, of.asOf, of.digest, of.note].every(isText) &&
    [of.file, of.permission, of.ends].every(isTextOrNull) &&
    (of.total === null || typeof of.total === 'number') &&
    typeof of.endsByItself === 'boolean' &&
    ['started', 'made', 'shared', 'revoked', 'downloaded'].includes(String(of.state)) &&
    ['screening', 'application'].includes(String(of.step)) &&
    Array.isArray(of.rows) &&
    of.rows.every(isRow)
  );
}

/** What lies in the memory under the records' key; people can reach the hidden sheet, so all of it is checked. */
export const shareRecords = (stored: unknown): readonly ShareRecord[] =>
  Array.isArray(stored) ? stored.filter(isRecord) : [];

/** Puts a record in the place of the one with its key, or behind the others. */
export function withRecord(records: readonly ShareRecord[], record: ShareRecord): readonly ShareRecord[] {
  const place = records.findIndex(({ key }) => key === record.key);
  return place < 0 ? [...records, record] : records.map((one, index) => (index === place ? record : one));
}
