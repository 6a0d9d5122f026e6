/** What an amount that is not a number should be. */
import type { Rupiah } from '../book/money';
import { readAmountIn, type AmountColumn } from '../sheets/cells/amount-column';
import { plain } from '../sheets/cells/plain-text';
import type { Cell } from '../sheets/sheet-data';
import { amountInWords } from './amount-words';
import { retyped } from './typed-digits';
import type { Mended } from './types';

const WORD = '(?:ratus|ribu|rbu|rb|juta|jta|jt|miliar|milyar|mlr)';
/** Nothing but the amount: no remark behind it that would be lost. */
const PURE = new RegExp(
  `^[-−–+(]?\\s*(?:rp|idr)?\\s*[.,:]?\\s*[-−–+(]?\\s*\\d[\\d.,\\s]*(?:${WORD}(?:\\s*\\d[\\d.,]*\\s*${WORD})?)?\\s*[.,]?\\s*[-–—=]*\\s*\\)?\\s*(?:rupiah|idr)?\\.?$`,
);
const WORDED = new RegExp(WORD);

/** Zeros behind the comma that reading dropped; null where more than zeros was dropped. */
function droppedZeros(text: string, amount: Rupiah): number | null {
  if (WORDED.test(text)) return 0;
  const digits = text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const read = String(Math.abs(amount));
  const rest = digits.slice(read.length);
  return digits.startsWith(read) && /^0{0,3}$/.test(rest) ? rest.length : null;
}

function amended(text: string, column: AmountColumn): Mended | null {
  const words = amountInWords(text);
  if (words !== null) return { kind: 'amountWords', value: words, sure: true };
  const right = retyped(text);
  if (right === null || !PURE.test(right)) return null;
  const read = readAmountIn(right, column);
  const value = read.kind === 'ambiguous' ? read.asThousands : read.kind === 'value' ? read.value : null;
  return value === null || droppedZeros(right, value) === null ? null : { kind: 'amountTypo', value, sure: false };
}

/**
 * The whole amount in place of a text.
 *
 * @param column the habits of the cell's column, which decide a lone "1.000"
 * @returns null for a number, for "-", and where anything but the amount stands there
 * @example amountFix('Rp 23.000.000,-', amountColumn([])) // { kind: 'amountText', value: 23000000, sure: true }
 */
export function amountFix(cell: Cell, column: AmountColumn): Mended | null {
  if (typeof cell !== 'string') return null;
  const text = plain(cell).toLowerCase();
  const read = readAmountIn(cell, column);
  if (read.kind === 'blank' || read.kind === 'error') return null;
  if (read.kind === 'unreadable') return amended(text, column);
  if (!PURE.test(text)) return null;
  if (read.kind === 'ambiguous') return { kind: 'amountUnclear', value: read.asThousands, sure: false };
  const dropped = droppedZeros(text, read.value);
  return dropped === null ? null : { kind: 'amountText', value: read.value, sure: dropped < 3 };
}
