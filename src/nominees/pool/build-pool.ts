/** The KSM database: one row a person, gathered from every list of the book. */
import { groupKey } from '../../book/group-key';
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { LoanBook, Member, MemberShare } from '../../book/records';
import { hasColumn } from '../../book/field-state';
import type { Consent } from '../consent/consent';
import { fullMonths } from '../full-time';
import { cellOf } from './cell-of';
import { loanFacts, type LoanFacts, type PoolDay } from './loan-facts';
import { personLoans, type PersonLoan } from './person-loans';
import type { OnTime, PoolMember, Sourced } from './pool-member';

/** What a business's books tell of a person; from the part that reads them. */
export interface BusinessFacts {
  readonly capacity: Sourced<Rupiah | null>;
  readonly since: Sourced<CivilDate | null>;
}

export interface PoolInput {
  readonly book: LoanBook;
  readonly members: readonly Member[];
  readonly shares: readonly MemberShare[];
  /** Person by `Member.key`, `MemberShare.key` and, for loans to a single person, `Loan.key`. */
  readonly persons: ReadonlyMap<string, string>;
  readonly consents: readonly Consent[];
  /** By person. */
  readonly businesses: ReadonlyMap<string, BusinessFacts>;
  readonly day: PoolDay;
}

const NOTHING: Sourced<null> = { value: null, cells: [] };

/** Everything of one person. */
interface Gathered {
  readonly key: string;
  readonly members: readonly Member[];
  readonly loans: readonly PersonLoan[];
  readonly name: string;
  readonly group: string;
}

/** The last row that says something, since later rows are mostly the newer ones. */
function latest<T>(rows: readonly Member[], key: string, of: (member: Member) => T | null): Sourced<T | null> {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    const value = row === undefined ? null : of(row);
    if (row !== undefined && value !== null && value !== '') return { value, cells: cellOf(row.source, key) };
  }
  return NOTHING;
}

const textOf = (rows: readonly Member[], key: 'phone' | 'address' | 'business'): string =>
  latest(rows, key, (member) => member[key]).value ?? '';

function onTimeOf(loans: readonly PersonLoan[]): Sourced<OnTime> {
  const due = loans.reduce((sum, { facts }) => sum + facts.record.due, 0);
  const onTime = loans.reduce((sum, { facts }) => sum + facts.record.onTime, 0);
  const of = loans.length > 0 && loans.every(({ own }) => own) ? 'member' : 'group';
  return {
    value: { due, onTime, of },
    cells: loans.flatMap(({ facts }) => cellOf(facts.row.loan.source, 'principal')),
  };
}

function quietMonths(loans: readonly PersonLoan[], asOf: CivilDate): number {
  if (loans.length === 0 || loans.some(({ facts }) => facts.overdue > 0)) return 0;
  const late = loans.flatMap(({ facts: { record } }) => (record.lastLate === null ? [] : [record.lastLate]));
  const since = late.length > 0 ? late.reduce((a, b) => (a > b ? a : b)) : loans[0]?.facts.row.loan.disbursed;
  return since === undefined ? 0 : fullMonths(since, asOf);
}

const papersOf = (rows: readonly Member[]): Sourced<readonly string[] | null> => {
  if (!rows.some(({ source }) => hasColumn(source, 'papers'))) return NOTHING;
  const told = latest(rows, 'papers', ({ papers }) => papers);
  const list = (told.value ?? '').split(/[,;\n]/).map((one) => one.trim());
  return { value: list.filter((one) => one !== ''), cells: told.cells };
};

const hasLeft = (rows: readonly Member[], asOf: CivilDate): boolean =>
  rows.length > 0 && rows.every(({ left }) => left === true || (left !== null && left !== false && left <= asOf));

/** Overdue of every loan of a KSM, with the cells of those that are. */
function groupOverdue(facts: ReadonlyMap<string, LoanFacts>): ReadonlyMap<string, Sourced<Rupiah>> {
  const groups = new Map<string, Sourced<Rupiah>>();
  for (const { row, overdue } of facts.values()) {
    const key = groupKey(row.loan.group);
    const before = groups.get(key) ?? { value: 0, cells: [] };
    const cells = overdue > 0 ? [...before.cells, ...cellOf(row.loan.source, 'principal')] : before.cells;
    groups.set(key, { value: before.value + overdue, cells });
  }
  return groups;
}

function ownOverdue(loans: readonly PersonLoan[]): Sourced<Rupiah | null> {
  const own = loans.filter((one) => one.overdue !== null);
  if (own.length === 0) return NOTHING;
  const late = own.filter(({ overdue }) => (overdue ?? 0) > 0);
  return {
    value: late.reduce((sum, { overdue }) => sum + (overdue ?? 0), 0),
    cells: late.flatMap(({ facts }) => cellOf(facts.row.loan.source, 'principal')),
  };
}

/** A business is as old as the older of its two witnesses: its book may have begun long after it. */
const earlier = (book: Sourced<CivilDate | null>, list: Sourced<CivilDate | null>): Sourced<CivilDate | null> =>
  book.value === null || (list.value !== null && list.value < book.value) ? list : book;

function poolMember(person: Gathered, input: PoolInput, groups: ReadonlyMap<string, Sourced<Rupiah>>): PoolMember {
  const { members, loans } = person;
  const { asOf } = input.day;
  const business = input.businesses.get(person.key);
  return {
    key: person.key,
    name: person.name,
    group: person.group,
    nik: latest(members, 'nik', ({ nik }) => nik).value,
    sex: latest(members, 'sex', ({ sex }) => sex).value,
    born: latest(members, 'born', ({ born }) => born).value,
    married: latest(members, 'married', ({ married }) => married).value,
    phone: textOf(members, 'phone'),
    address: textOf(members, 'address'),
    ofBkm: members.some(({ role }) => /\b(bkm|lkm)\b/i.test(role)),
    listed: members.length > 0 || loans.length > 0,
    departed: hasLeft(members, asOf),
    loans: {
      value: loans.map(({ past }) => past),
      cells: loans.flatMap(({ source }) => source),
    },
    onTime: onTimeOf(loans),
    overdueOwn: ownOverdue(loans),
    overdueGroup: groups.get(groupKey(person.group)) ?? { value: 0, cells: [] },
    quietMonths: quietMonths(loans, asOf),
    savings: latest(members, 'savings', ({ savings }) => savings),
    business: textOf(members, 'business'),
    businessSince: earlier(
      business?.since ?? NOTHING,
      latest(members, 'businessSince', (m) => m.businessSince),
    ),
    capacity: business?.capacity ?? NOTHING,
    papers: papersOf(members),
    consents: input.consents.filter((consent) => consent.person === person.key),
  };
}

/** Persons in the order in which the lists first name them. */
function gather(input: PoolInput, loans: ReadonlyMap<string, readonly PersonLoan[]>): readonly Gathered[] {
  const members = new Map<string, Member[]>();
  for (const member of input.members) {
    const key = input.persons.get(member.key);
    if (key === undefined) continue;
    const list = members.get(key);
    if (list) list.push(member);
    else members.set(key, [member]);
  }
  const keys = [...new Set([...members.keys(), ...loans.keys()])];
  return keys.map((key) => {
    const [rows, own] = [members.get(key) ?? [], loans.get(key) ?? []];
    const [member, loan] = [rows[rows.length - 1], own[own.length - 1]];
    return {
      key,
      members: rows,
      loans: own,
      name: member?.name ?? loan?.name ?? '',
      group: member?.group || (loan?.group ?? ''),
    };
  });
}

/**
 * The pool from which nominees come: everybody whom a list of members, a list of members' shares or a loan to a single
 * person names, with what the books know of them on a day and the cells that it comes from.
 *
 * @param input the reading, persons as they were told apart, consents, what business books tell
 * @returns one row a person, in the book's order
 */
export function buildPool(input: PoolInput): readonly PoolMember[] {
  const facts = loanFacts(input.book, input.day);
  const groups = groupOverdue(facts);
  return gather(input, personLoans(input, facts)).map((person) => poolMember(person, input, groups));
}
