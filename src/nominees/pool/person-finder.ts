/** Who of the books is meant where another sheet names a person. */
import { groupKey } from '../../book/group-key';
import type { Loan } from '../../book/records';
import { personKey, sameName } from '../../sheets/people/same-name';

export interface NamedPerson {
  readonly name: string;
  readonly nik: string | null;
  /** '' where the row names none. */
  readonly group: string;
}

/** `PoolMember.key` of the one who is meant; nobody, or several, where that cannot be said. */
export type FoundPerson =
  { readonly kind: 'one'; readonly person: string } | { readonly kind: 'nobody' } | { readonly kind: 'several' };

export type PersonFinder = (named: NamedPerson) => FoundPerson;

type Row = NamedPerson & { readonly key: string };

interface People {
  readonly members: readonly Row[];
  readonly shares: readonly Row[];
  readonly book: { readonly loans: readonly Pick<Loan, 'key' | 'borrower' | 'group'>[] };
}

const rowsOf = ({ members, shares, book }: People): readonly Row[] => [
  ...members,
  ...shares,
  ...book.loans.flatMap(({ key, borrower, group }) => (borrower === null ? [] : [{ key, name: borrower, nik: null, group }])),
]; // prettier-ignore

const add = (map: Map<string, Set<string>>, key: string, person: string): void => {
  map.set(key, (map.get(key) ?? new Set<string>()).add(person));
};

/**
 * A finder over everybody whom the books name: by NIK where there is one, and the name must then be like; else by the
 * only one of that very name (and KSM, where the row names one). A name that is merely like another is nobody's.
 *
 * @param persons record key → person, as `personsOf` tells them apart
 */
export function personFinder(people: People, persons: ReadonlyMap<string, string>): PersonFinder {
  const byNik = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const { key, name, nik, group } of rowsOf(people)) {
    const person = persons.get(key);
    if (person === undefined) continue;
    if (nik !== null) add(byNik, nik, person);
    add(names, person, personKey(name));
    for (const called of [groupKey(name), `${groupKey(name)} ${groupKey(group)}`]) add(byName, called, person);
  }
  const only = (found: readonly string[]): FoundPerson => {
    const [person] = found;
    if (person === undefined) return { kind: 'nobody' };
    return found.length === 1 ? { kind: 'one', person } : { kind: 'several' };
  };
  return ({ name, nik, group }) => {
    const key = group === '' ? groupKey(name) : `${groupKey(name)} ${groupKey(group)}`;
    if (nik === null) return only([...(byName.get(key) ?? [])]);
    const called = personKey(name);
    const isLike = (person: string): boolean => [...(names.get(person) ?? [])].some((one) => sameName(one, called));
    return only([...(byNik.get(nik) ?? [])].filter((person) => name === '' || isLike(person)));
  };
}
