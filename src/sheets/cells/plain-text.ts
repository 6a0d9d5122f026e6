import { formatIso } from '../../book/civil-date';
import type { Cell, CellDate, CellError } from '../sheet-data';

export const isError = (cell: Cell): cell is CellError => typeof cell === 'object' && 'error' in cell;
export const isDate = (cell: Cell): cell is CellDate => typeof cell === 'object' && 'date' in cell;

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

const SPACE = 32;

/** Printable ASCII with single spaces inside and no apostrophe in front: nearly every cell, so it is looked at first. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 39 || first === 96) return false;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > 126 || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return text === '' || before !== SPACE;
}

/**
 * A text as it was meant: full-width and Arabic digits made plain, odd spaces one space, invisible marks and a
 * leading apostrophe gone.
 *
 * @example plain('\u00a0’Rp\u00a0５００ ') // 'Rp 500'
 */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(SPACES, ' ')
    .trim()
    .replace(/^['`’‘´]+\s*/, '');
}

/** Whether a cell holds nothing, or nothing that shows. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && plain(cell) === '');

/** What stands in a cell, as a person would quote it; '' for an empty one. */
export function shown(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (isDate(cell)) return formatIso(cell.date);
  if (isError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : plain(cell);
}
