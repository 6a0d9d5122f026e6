/** Which records are the same person: by NIK, and under spelling variants where there is none. */
import { groupKey } from '../../book/group-key';
import type { Loan, Member } from '../../book/records';
import { personKey, sameName } from './same-name';

interface Named {
  /** Of the record. */
  readonly key: string;
  /** As `personKey` brings it. */
  readonly name: string;
  readonly nik: string | null;
  /** As `groupKey` brings it; '' where the record names none. */
  readonly group: string;
}

interface Person {
  readonly id: string;
  readonly names: Set<string>;
}

/** A row that is about a person. */
type PersonRow = Pick<Member, 'key' | 'name' | 'nik' | 'group'>;

/** What people are looked for in. */
export interface PeopleOfBook {
  readonly members: readonly PersonRow[];
  readonly shares: readonly PersonRow[];
  readonly book: { readonly loans: readonly Loan[] };
}

/** A borrower who is no KSM's is no group's either. */
const groupOfLoan = ({ group, borrower }: Loan): string => (group === borrower ? '' : groupKey(group));

function namedIn({ members, shares, book }: PeopleOfBook): readonly Named[] {
  const known = new Map<string, string>();
  const nameOf = (name: string): string => {
    const found = known.get(name) ?? personKey(name);
    known.set(name, found);
    return found;
  };
  const groups = new Map<string, string>();
  const groupOf = (name: string): string => {
    const found = groups.get(name) ?? (name === '' ? '' : groupKey(name));
    groups.set(name, found);
    return found;
  };
  return [
    ...[...members, ...shares].map(({ key, name, nik, group }) => ({ key, name: nameOf(name), nik, group: groupOf(group) })),
    ...book.loans.flatMap((loan) =>
      loan.borrower === null ? [] : [{ key: loan.key, name: nameOf(loan.borrower), nik: null, group: groupOfLoan(loan) }],
    ),
  ]; // prettier-ignore
}

const add = <K>(map: Map<K, Person[]>, key: K, person: Person): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
};

/** Of several with a like name the one that bears it exactly; of one, that one; else nobody can say. */
function chosen(persons: readonly Person[], name: string): Person | null {
  const exact = persons.filter(({ names }) => names.has(name));
  if (exact.length === 1) return exact[0] ?? null;
  if (exact.length > 1) return null;
  const like = persons.filter(({ names }) => [...names].some((one) => sameName(one, name)));
  return like.length === 1 ? (like[0] ?? null) : null;
}

/**
 * Finds the person of every record. One NIK under two like names is one person, under two unlike names two (DAT-15
 * says so). A record without a NIK is the person of its KSM whose name it bears, or one letter off; one without a KSM
 * either is whoever alone in the book bears just that name.
 *
 * @param people the members, shares, and loans with a borrower
 * @returns record key → person; two records with the same value are the same person
 */
export function personsOf(people: PeopleOfBook): ReadonlyMap<string, string> {
  const records = namedIn(people);
  const of = new Map<string, string>();
  const byNik = new Map<string, Person[]>();
  const byGroup = new Map<string, Person[]>();
  const byName = new Map<string, Person[]>();
  const take = (record: Named, person: Person): void => {
    person.names.add(record.name);
    of.set(record.key, person.id);
    if (record.group !== '') add(byGroup, record.group, person);
    if (record.name !== '') add(byName, record.name, person);
  };
  for (const record of records) {
    if (record.nik === null) continue;
    const known = byNik.get(record.nik) ?? [];
    const same = known.find(({ names }) => record.name === '' || [...names].some((name) => name === '' || sameName(name, record.name))); // prettier-ignore
    const person = same ?? { id: `nik ${record.nik} ${known.length + 1}`, names: new Set<string>() };
    if (same === undefined) add(byNik, record.nik, person);
    take(record, person);
  }
  const without = records.filter(({ nik }) => nik === null);
  for (const record of [...without.filter(({ group }) => group !== ''), ...without.filter(({ group }) => group === '')]) {
    const near = record.group === '' ? (byName.get(record.name) ?? []) : (byGroup.get(record.group) ?? []);
    const found = record.name === '' ? null : chosen(near, record.name);
    take(record, found ?? { id: `name ${record.key}`, names: new Set<string>() });
  } // prettier-ignore
  return of;
}
