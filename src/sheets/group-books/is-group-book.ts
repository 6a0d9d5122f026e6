import { plain } from '../cells/plain-text';
import { BOOK_LABELS, BOOK_TITLES } from '../columns/group-book-names';
import type { SheetData } from '../sheet-data';

const lower = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map((text) => text.toLowerCase()));
const TITLES = lower(Object.values(BOOK_TITLES));
/** Titles that a UPK gives its own lists too: ours has a line below that says whose book it is. */
const SHARED_TITLES = lower([BOOK_TITLES.memberLoans, BOOK_TITLES.savings, BOOK_TITLES.attendance]);
const LABEL = BOOK_LABELS.group.toLowerCase();
/** A label stands above the book. */
const LABEL_ROWS = 6;

const textAt = ({ cells }: SheetData, row: number): string => {
  const cell = cells[row]?.[0];
  return typeof cell === 'string' ? plain(cell).toLowerCase() : '';
};

/**
 * A sheet that we made for a group or business: its first cell says what it is. It is no part of the UPK's own book, whose list of
 * members' loans may bear the same title.
 */
export function isGroupBookSheet(sheet: SheetData): boolean {
  const title = textAt(sheet, 0);
  if (!TITLES.has(title)) return false;
  if (!SHARED_TITLES.has(title)) return true;
  return Array.from({ length: LABEL_ROWS }, (_, index) => textAt(sheet, index + 1)).includes(LABEL);
}
