import { plain } from '../cells/plain-text';
import { BOOK_TITLES } from '../columns/group-book-names';
import type { SheetData } from '../sheet-data';

const TITLES: ReadonlySet<string> = new Set(Object.values(BOOK_TITLES).map((title) => title.toLowerCase()));

/** A sheet that we made for a group or business: its first cell says what it is. It is no part of the UPK's own book. */
export function isGroupBookSheet({ cells }: SheetData): boolean {
  const first = cells[0]?.[0];
  return typeof first === 'string' && TITLES.has(plain(first).toLowerCase());
}
