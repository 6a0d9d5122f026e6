/** Puts what people entered back at the subjects of the book as it is now. */
import { groupKey } from '../book/group-key';
import { hasValues, type EnteredRow, type TypedName } from './entry-row';
import { matchSubjects } from './match-subjects';
import type { EnteredSheet } from './read-entries';
import { identityOf, type Subject } from './subject';

export interface Placement {
  /** Rows by the index of their subject, in the order in which they stood; two for one subject are both kept. */
  readonly of: ReadonlyMap<number, readonly EnteredRow[]>;
  /** Rows whose subject the book no longer has, or that name none. */
  readonly apart: readonly EnteredRow[];
  readonly extras: readonly string[];
}

/** Heading of the column that takes what a person wrote where we compute. */
const NOTE_HEADING = 'Catatan lain';

/** A row that found its subject keeps what was written beside it in a column of its own. */
export const withNote = (row: EnteredRow): EnteredRow =>
  row.text === '' ? row : { ...row, text: '', extras: { ...row.extras, [NOTE_HEADING]: row.text } };

type NameIndex = ReadonlyMap<string, readonly number[]>;

function nameIndex(subjects: readonly Subject[]): NameIndex {
  const index = new Map<string, number[]>();
  subjects.forEach(({ name }, place) => {
    const key = groupKey(name);
    const places = index.get(key);
    if (places === undefined) index.set(key, [place]);
    else places.push(place);
  });
  return index;
}

/** The one subject that a typed name means; null where it could be several. */
function meant({ name, shown }: TypedName, subjects: readonly Subject[], index: NameIndex): number | null {
  const all = index.get(groupKey(name)) ?? [];
  const quoted = all.filter((place) => subjects[place]?.shown.toLowerCase() === shown.toLowerCase());
  const found = shown !== '' && quoted.length > 0 ? quoted : all;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The filled-in rows of a sheet at their subjects.
 *
 * @param entered as it was read
 * @param subjects everything in the book that a row can be about, listed this time or not
 */
export function placeEntries(entered: EnteredSheet, subjects: readonly Subject[]): Placement {
  const stored = new Map(entered.listed.map((subject) => [identityOf(subject), subject]));
  const matched = matchSubjects([...stored.values()], subjects, entered.known);
  const byIdentity = new Map([...stored.keys()].map((identity, place) => [identity, matched[place] ?? null]));
  const names = nameIndex(subjects);
  const of = new Map<number, EnteredRow[]>();
  const apart: EnteredRow[] = [];
  for (const row of entered.rows) {
    const known = row.subject === null ? null : (byIdentity.get(identityOf(row.subject)) ?? null);
    const index = known ?? (row.named === null ? null : meant(row.named, subjects, names));
    if (index === null) apart.push(row);
    else if (hasValues(row) || row.text !== '') of.set(index, [...(of.get(index) ?? []), withNote(row)]);
  }
  const noted = entered.rows.some(({ text }) => text !== '') && !entered.extras.includes(NOTE_HEADING);
  return { of, apart, extras: noted ? [...entered.extras, NOTE_HEADING] : entered.extras };
}
