/** What a book holds beside loans and repayments, for the first look. */
import type { CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import { firstLook as words } from '../messages/first-look';
import { readPartners } from '../nominees/partners/read-partners';
import { readGroupBooks } from '../sheets/group-books/read-group-books';
import { readPeople } from '../sheets/people/read-people';
import { groupBookSheets, sourceSheets } from '../sheets/read-book';
import { isSettingsSheet } from '../sheets/settings/settings';
import type { SheetData } from '../sheets/sheet-data';

export interface OtherLists {
  /** One sentence a list. */
  readonly told: readonly string[];
  /** Sheets in which books of groups or businesses stand. */
  readonly groupBookSheets: ReadonlySet<string>;
  /** Whether it tells who the members are. */
  readonly people: boolean;
}

/** Looks for lists of people, books of groups and businesses, partners and decisions. */
export function otherLists(sheets: readonly SheetData[], today: CivilDate): OtherLists {
  const { members, groups, shares } = readPeople(sourceSheets(sheets));
  const { cash, members: memberBooks, attendance } = readGroupBooks(groupBookSheets(sheets), today).books;
  const kept = [...cash.filter(({ kind }) => kind === 'group'), ...memberBooks, ...attendance];
  const businesses = cash.filter(({ kind }) => kind === 'business');
  const books = new Set(kept.map(({ group }) => groupKey(group))).size;
  const partners = readPartners(sheets).partners.length;
  const some = (many: number, sentence: (many: number) => string): readonly string[] =>
    many === 0 ? [] : [sentence(many)];
  return {
    told: [
      ...some(members.length, words.members),
      ...some(groups.length, words.groups),
      ...some(shares.length, words.shares),
      ...some(books + businesses.length, () => words.groupBooks(books, businesses.length)),
      ...some(partners, words.partners),
      ...(sheets.some(isSettingsSheet) ? [words.settings] : []),
    ],
    people: members.length + shares.length > 0,
    groupBookSheets: new Set([...kept, ...businesses].map(({ table }) => table.sheet)),
  };
}
