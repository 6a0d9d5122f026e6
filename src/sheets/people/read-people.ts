import type { Finding } from '../../book/finding';
import type { Group, Member } from '../../book/records';
import { findLists } from '../lists/find-lists';
import type { ListTable } from '../lists/find-lists';
import { listReader } from '../lists/list-reader';
import type { ListReader } from '../lists/list-reader';
import { takeNotes } from '../notes';
import type { SheetData } from '../sheet-data';
import { meaningsOf } from '../table/aliases';
import type { FoundTable } from '../table/found-table';
import { PEOPLE_KINDS, peopleHeader } from './kinds';
import type { PeopleKind } from './kinds';
import { groupOf } from './read-groups';
import { memberOf } from './read-members';
import { shareOf } from './read-shares';
import type { ShareRow } from './read-shares';

/** A list of members that was read, and which of its columns tell nothing. */
export interface MemberList {
  readonly sheet: string;
  readonly rows: number;
  /** Indonesian headings that the list lacks, or whose column is wholly blank. */
  readonly missing: readonly string[];
}

export interface PeopleTable extends ListTable<PeopleKind> {
  /** A list of the people themselves; false where it is about their loans or proposals. */
  readonly list: boolean;
}

export interface PeopleReading {
  readonly members: readonly Member[];
  /** Rows of proposals that state a month's income and costs; their persons stand in the lists. */
  readonly proposals: readonly Member[];
  readonly groups: readonly Group[];
  readonly shares: readonly ShareRow[];
  readonly lists: readonly MemberList[];
  /** Every list of people, for those who want to know where they stand. */
  readonly tables: readonly PeopleTable[];
  readonly findings: readonly Finding[];
}

const WHO = ['nik', 'sex', 'born', 'phone', 'address', 'poorList', 'trained'] as const;
const LISTED = ['nik', 'member', 'group', 'sex', 'born'] as const;

/** Whether headings speak of a loan of these people rather than of the people. */
const aboutLoans = (words: readonly string[]): boolean =>
  words.some(
    (text) =>
      /usulan|\busul\b|plafon/.test(text) ||
      meaningsOf('loans', text).some(({ key, weak }) => !weak && (key === 'disbursed' || key === 'tenor')),
  );

/** Whether headings speak of a consent of these people: whoever stands there is a member elsewhere. */
const aboutConsents = (words: readonly string[]): boolean =>
  words.some((text) => /\bsetuju\b|persetujuan|dicabut/.test(text));

/** Whether a table says who people are, and not only what they earn. */
const tellsWho = ({ kind, columns }: ListTable<PeopleKind>): boolean =>
  kind !== 'members' || WHO.some((key) => columns[key] !== undefined);

/** The lists of people of a sheet, by kind. */
export const findPeople = (sheet: SheetData, nextId: number): readonly PeopleTable[] =>
  findLists(sheet, PEOPLE_KINDS, nextId).map((table) => ({
    ...table,
    list: tellsWho(table) && !aboutLoans(table.words) && !aboutConsents(table.words),
  }));

/** Whether the loans or their repayments were read from that very table. */
export const isTaken = ({ sheet, headingRow, columns }: PeopleTable, taken: readonly FoundTable[]): boolean =>
  taken.some(
    (one) =>
      one.sheet.id === sheet.id &&
      one.headingRow === headingRow &&
      Object.values(columns).some((column) => column >= one.firstColumn && column <= one.lastColumn),
  );

const listOf = ({ table, filled }: ListReader): MemberList => ({
  sheet: table.sheet.name,
  rows: table.rows.length,
  missing: LISTED.filter((key) => filled[key] === undefined).map((key) => peopleHeader('members', key)),
});

/**
 * Reads the lists of members, of KSM and of members' shares. NIK that are none, or that differ from the columns beside
 * them, are findings (DAT-14) in every table that names people; the members themselves come from lists of members alone.
 *
 * @param sheets those that may be sources
 * @param taken tables that the loans and repayments were read from: they are no lists of shares
 */
export function readPeople(sheets: readonly SheetData[], taken: readonly FoundTable[] = []): PeopleReading {
  const tables: PeopleTable[] = [];
  for (const sheet of sheets) tables.push(...findPeople(sheet, tables.length));
  const notes = takeNotes();
  const members: Member[] = [];
  const proposals: Member[] = [];
  const groups: Group[] = [];
  const shares: ShareRow[] = [];
  const lists: MemberList[] = [];
  for (const table of tables) {
    const reader = listReader(table, notes);
    if (table.kind === 'groups') groups.push(...table.rows.map((row) => groupOf(reader, row)));
    if (table.kind === 'shares' && !isTaken(table, taken))
      shares.push(...table.rows.map((row) => shareOf(reader, row, notes)));
    if (table.kind !== 'members') continue;
    const read = table.rows.map((row) => memberOf(reader, row, notes));
    if (!table.list) {
      proposals.push(...read.filter(({ monthly }) => monthly !== undefined));
      continue;
    }
    members.push(...read);
    lists.push(listOf(reader));
  }
  return { members, proposals, groups, shares, lists, tables, findings: notes.findings() };
}
