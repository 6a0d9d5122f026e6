/** Which books of groups and businesses a workbook has, whoever made them. */
import type { CivilDate } from '../../book/civil-date';
import { groupKey } from '../../book/group-key';
import { plain } from '../cells/plain-text';
import { BOOK_TITLES, type BookTitle } from '../columns/group-book-names';
import { readPeople } from '../people/read-people';
import { groupBookSheets, sourceSheets } from '../read-book';
import type { SheetData } from '../sheet-data';
import { bookLines } from './book-lines';
import { readGroupBooks } from './read-group-books';

export interface PresentBook {
  readonly title: BookTitle;
  readonly sheet: string;
  readonly group: string;
  readonly owner: string;
}

export interface PresentBooks {
  readonly books: readonly PresentBook[];
  /** Names of the groups that the book knows, each once. */
  readonly groups: readonly string[];
}

const TITLES = Object.entries(BOOK_TITLES) as readonly (readonly [BookTitle, string])[]; // the keys of a typed constant

/** Lines of a book that we made. */
const LABELLED = 6;

/** A sheet that bears one of our titles, filled in or not. */
function ours(sheet: SheetData): readonly PresentBook[] {
  const first = sheet.cells[0]?.[0];
  const text = typeof first === 'string' ? plain(first).toLowerCase() : '';
  const found = TITLES.find(([, title]) => title.toLowerCase() === text);
  if (found === undefined) return [];
  const { group, owner } = found[0] === 'training' ? { group: '', owner: '' } : bookLines(sheet, LABELLED);
  return [{ title: found[0], sheet: sheet.name, group, owner }];
}

function others(sheets: readonly SheetData[], today: CivilDate): readonly PresentBook[] {
  const { books } = readGroupBooks(sheets, today);
  const from = (title: BookTitle, sheet: string, group: string, owner = ''): PresentBook => ({ title, sheet, group, owner }); // prettier-ignore
  return [
    ...books.cash.map(({ kind, table, group, owner }) => from(kind === 'group' ? 'groupCash' : 'businessCash', table.sheet, group, owner)),
    ...books.members.map(({ kind, table, group }) => from(kind === 'savings' ? 'savings' : 'memberLoans', table.sheet, group)),
    ...books.attendance.map(({ table, group }) => from('attendance', table.sheet, group)),
  ];
} // prettier-ignore

/** Each name once, as it is first spelled. */
function distinct(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) if (name !== '' && !known.has(groupKey(name))) known.set(groupKey(name), name);
  return [...known.values()];
}

/**
 * The books that are there, and the groups that the workbook knows.
 *
 * @param sheets every sheet that is not the add-on's own
 * @param today for reading; no figure depends on it
 */
export function presentBooks(sheets: readonly SheetData[], today: CivilDate): PresentBooks {
  const own = sheets.flatMap(ours);
  const titled = new Set(own.map(({ sheet }) => sheet));
  const rest = groupBookSheets(sheets).filter(({ name }) => !titled.has(name));
  const books = [...own, ...others(rest, today)];
  const { groups, members } = readPeople(sourceSheets(sheets));
  const names = [...groups.map(({ name }) => name), ...members.map(({ group }) => group), ...books.map(({ group }) => group)];
  return { books, groups: distinct(names) };
} // prettier-ignore
