/** Turns of phrase that several findings share. */
import { parseIso } from '../../../book/civil-date';
import { count, longDate } from '../../format';
import { several } from '../../several';

/** The heading as the person wrote it, between quotes. */
export const quoted = (text: string): string => `"${text}"`;

/** A day in words; what is no day stays as it is. */
export function dayOf(iso: string): string {
  const date = parseIso(iso);
  return date === null ? iso : longDate(date, 'en');
}

/** A month (YYYY-MM) in words. */
export const monthOf = (month: string): string => dayOf(`${month}-01`).replace(/^1 /, '');

interface Whole {
  readonly column: string;
  readonly count: number;
  readonly rows: number;
}

/** How much of a column breaks the rule. */
export const share = ({ count: broken, rows }: Whole): string => `${count(broken)} of ${several(rows, 'row')}`;

/** Where the finding is about a column: its heading, or the table where it has none. */
export const place = ({ column }: { readonly column: string }): string =>
  column === '' ? 'this table' : `column ${quoted(column)}`;

/** From when a limit has held, behind it; '' where that is not known. */
export const held = (since: string): string => (since === '' ? '' : ` (in force since ${dayOf(since)})`);

/** A member's name at the beginning of a sentence and within it; a list may lack it. */
export const who = (name: string): string => (name === '' ? 'This member' : name);
export const whom = (name: string): string => (name === '' ? 'this member' : name);
