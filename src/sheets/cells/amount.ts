import type { Rupiah } from '../../book/money';
import type { Cell } from '../sheet-data';
import { isDate, isError, plain } from './plain-text';
import { BLANK, ERROR, UNREADABLE, value } from './reading';
import type { Reading } from './reading';

/** Which sign groups thousands in a column; null where nothing in the column tells. */
export type ThousandsMark = '.' | ',' | null;

/** A lone "1.000": a thousand, or one with three decimals; only its column can tell. */
export interface AmbiguousAmount {
  readonly kind: 'ambiguous';
  readonly mark: '.' | ',';
  readonly asThousands: Rupiah;
  readonly asDecimal: Rupiah;
}
export type AmountReading = Reading<Rupiah> | AmbiguousAmount;

const UNITS: Readonly<Record<string, number>> = {
  ratus: 1e2,
  rb: 1e3,
  ribu: 1e3,
  rbu: 1e3,
  jt: 1e6,
  juta: 1e6,
  jta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  mlr: 1e9,
};
const WORDED = /^\d[\d.,]*\s*(ratus|ribu|rbu|rb|juta|jta|jt|miliar|milyar|mlr)(\s+\d[\d.,]*\s*(ratus|ribu|rbu|rb))?$/;
const NONE = /^(-+|–|—|_+|nihil|nol|tidak ada|kosong)$/;
const LIMIT = 1e14;

const whole = (amount: number): number => Math.sign(amount) * Math.round(Math.abs(amount)) || 0;

/** What is left of a typed amount once currency, the closing ",-" and signs are gone. */
function bare(text: string): { readonly digits: string; readonly negative: boolean; readonly closed: boolean } {
  let rest = plain(text)
    .toLowerCase()
    .replace(/\s*\([^()]*[a-z][^()]*\)$/, '');
  let negative = false;
  const bracketed = /^(?:(?:rp|idr)\.?\s*)?\((.+)\)$/.exec(rest);
  if (bracketed) [rest, negative] = [bracketed[1] ?? '', true];
  rest = rest.replace(/^([-−–+]?)\s*(?:rp|idr)(?![a-z])\s*[.,:]?\s*/, '$1').replace(/\s*(rupiah|idr)\.?$/, '');
  const signed = /^[-−–](?=[\d.,\s]*\d)\s*/.exec(rest);
  if (signed) [rest, negative] = [rest.slice(signed[0].length), true];
  rest = rest.replace(/^\+\s*/, '');
  const closed = /\d\s*[.,]\s*[-–—=]+$/.test(rest);
  rest = rest.replace(/\s*[.,]?\s*[-–—=]+$/, (tail) => (/\d/.test(rest.slice(0, -tail.length)) ? '' : tail));
  return { digits: rest.replace(/[.,]+$/, '').trim(), negative, closed };
}

/** How numbers are grouped with a mark ("1,080.000" is neither: three digits look like one more group, and "600.0000" like one with a nought too many): repeated groups, groups and decimals, decimals alone; and their thousands sign. */
const WRITINGS = [
  {
    mark: '.',
    group: /^\d{1,3}(?:\. ?\d{3}){2,}$/,
    both: /^\d{1,3}(?:\. ?\d{3})+,(?:\d{1,2}|\d{4,})$/,
    decimal: /^(?:\d+,(?:\d{1,2}|\d{5,})|(?:\d{4,}|0),\d{3,4})$/,
  },
  {
    mark: ',',
    group: /^\d{1,3}(?:, ?\d{3}){2,}$/,
    both: /^\d{1,3}(?:, ?\d{3})+\.(?:\d{1,2}|\d{4,})$/,
    decimal: /^(?:\d+\.(?:\d{1,2}|\d{5,})|(?:\d{4,}|0)\.\d{3,4})$/,
  },
] as const;
const DIGITS = /^\d+$/;
const SPACED = /^\d{1,3}(?: \d{3})+$/;
const LONE = /^[1-9]\d{0,2}[.,] ?\d{3}$/;

/** Digits with both signs, a repeated sign or a clear decimal; null where a lone sign stands before three digits. */
function unambiguous(digits: string): { readonly amount: number; readonly mark: ThousandsMark } | null | undefined {
  if (DIGITS.test(digits)) return { amount: Number(digits), mark: null };
  if (LONE.test(digits)) return null;
  if (SPACED.test(digits)) return { amount: Number(digits.replace(/ /g, '')), mark: null };
  for (const { mark, group, both, decimal } of WRITINGS)
    if (group.test(digits) || both.test(digits) || decimal.test(digits)) {
      const bareDigits = digits.split(mark).join('').replace(/ /g, '');
      return { amount: Number(mark === '.' ? bareDigits.replace(',', '.') : bareDigits), mark };
    }
  return undefined;
}

function worded(text: string): number | undefined {
  let sum = 0;
  for (const [, digits = '', unit = ''] of text.matchAll(/(\d[\d.,]*)\s*([a-z]+)/g)) {
    const factor = UNITS[unit];
    const simple = /^\d+([.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : unambiguous(digits)?.amount;
    if (factor === undefined || simple === undefined) return undefined;
    sum += simple * factor;
  }
  return sum;
}

/** What a typed amount tells about its column: which sign it groups thousands with. */
export function thousandsMarkOf(cell: Cell): ThousandsMark {
  if (typeof cell !== 'string') return null;
  const { digits, closed } = bare(cell);
  const clear = unambiguous(digits);
  if (clear) return clear.mark;
  if (clear === undefined) return null;
  const rupiah = /^[-(]?\s*rp/i.test(plain(cell)) && digits.includes('.');
  return closed || rupiah ? (digits.includes('.') ? '.' : ',') : null;
}

/**
 * An amount as people type it, in whole rupiah; "-" is nothing (0), brackets or a minus make it negative.
 *
 * @param cell the cell
 * @param mark the sign that groups thousands in this column, which decides a lone "1.000"
 * @returns `ambiguous` for a lone "1.000" or "1,000" where `mark` is null
 * @source ../shared DOMAIN, "Cells as people type them": 38000000, "Rp. 500.000,-", "Rp 1.000.000,00", "3,450,000", "2 juta"
 * @example readAmount('Rp. 500.000,-', null) // { kind: 'value', value: 500000 }
 */
export function readAmount(cell: Cell, mark: ThousandsMark): AmountReading {
  if (typeof cell === 'number')
    return Number.isFinite(cell) && Math.abs(cell) < LIMIT ? value(whole(cell)) : UNREADABLE;
  if (typeof cell === 'boolean' || isDate(cell)) return UNREADABLE;
  if (isError(cell)) return ERROR;
  const text = plain(cell).toLowerCase();
  if (text === '') return BLANK;
  if (/^#(ref|n\/a|value|div\/0|name|num|null|error)/.test(text)) return ERROR;
  const { digits, negative, closed } = bare(text);
  if (NONE.test(text) || NONE.test(digits) || /^(rp|idr)\.?\s*-*$/.test(text)) return value(0);
  const signed = (amount: number): AmountReading =>
    amount < LIMIT ? value(whole(negative ? -amount : amount)) : UNREADABLE;
  if (WORDED.test(digits)) return signedOr(worded(digits), signed);
  if (/^\d(\.\d+)?e\+?\d{1,2}$/.test(digits)) return signed(Number(digits));
  const clear = unambiguous(digits);
  if (clear) return signed(clear.amount);
  if (clear === undefined) return UNREADABLE;
  const own = digits.includes('.') ? '.' : ',';
  const asThousands = Number(digits.replace(/[., ]/g, ''));
  const asDecimal = Number(digits.replace(' ', '').replace(',', '.'));
  if (closed) return signed(asThousands);
  if (mark !== null) return signed(mark === own ? asThousands : asDecimal);
  const sign = negative ? -1 : 1;
  return { kind: 'ambiguous', mark: own, asThousands: sign * asThousands, asDecimal: sign * whole(asDecimal) };
}

const signedOr = (amount: number | undefined, signed: (amount: number) => AmountReading): AmountReading =>
  amount === undefined ? UNREADABLE : signed(amount);
