import { isDate, isError, plain, shown } from '../cells/plain-text';
import type { Cell } from '../sheet-data';

export type Sex = 'female' | 'male';

/** A person's number: region 6, day of birth DDMMYY (women: day + 40), serial 4. */
export interface Nik {
  readonly digits: string;
  readonly sex: Sex;
  /** As figures: the century is not in the number. */
  readonly day: number;
  readonly month: number;
  readonly yearOfCentury: number;
}

export type NikReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'value'; readonly nik: Nik }
  /** `length` not 16 digits, `letters` something else among them, `number` no text, so its last digits are lost, `birth` no such day. */
  | {
      readonly kind: 'malformed';
      readonly why: 'length' | 'letters' | 'number' | 'birth';
      readonly digits: number;
    };

const LENGTH = 16;
/** A number of this size has more digits than a sheet keeps. */
const BEYOND_DIGITS = 1e15;
/** February of a leap year: the century that would tell is not in the number. */
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const malformed = (why: 'length' | 'letters' | 'number' | 'birth', digits: number): NikReading => ({
  kind: 'malformed',
  why,
  digits,
});

/**
 * A NIK as it is typed; spaces, dots and dashes between its digits do not matter.
 *
 * @source DOMAIN: 16 digits as text, region 6 + DDMMYY (women: day + 40) + serial
 * @example readNik('3201014503850001').kind // 'value'
 * @example readNik(3201014503850001).kind // 'malformed'
 */
export function readNik(cell: Cell): NikReading {
  if (isError(cell)) return { kind: 'error' };
  if (isDate(cell) || typeof cell === 'boolean') return malformed('letters', 0);
  if (typeof cell === 'number')
    return cell >= BEYOND_DIGITS ? malformed('number', LENGTH) : malformed('length', String(Math.trunc(cell)).length);
  const typed = plain(cell);
  if (/^[-–—.?\s]*$/.test(typed)) return { kind: 'blank' };
  const digits = typed.replace(/[\s.\-–/]/g, '');
  if (!/^\d+$/.test(digits)) return malformed('letters', digits.replace(/\D/g, '').length);
  if (digits.length !== LENGTH) return malformed('length', digits.length);
  const stated = Number(digits.slice(6, 8));
  const [day, month] = [stated > 40 ? stated - 40 : stated, Number(digits.slice(8, 10))];
  if (day < 1 || day > (LONGEST_MONTH[month - 1] ?? 0)) return malformed('birth', LENGTH);
  const sex = stated > 40 ? 'female' : 'male';
  return { kind: 'value', nik: { digits, sex, day, month, yearOfCentury: Number(digits.slice(10, 12)) } };
}

/**
 * A NIK as it may be shown where it need not be whole: the middle, with the day of birth, is hidden.
 *
 * @example maskedNik('3201014503850001') // '3201********0001'
 */
export function maskedNik(text: string): string {
  const bare = plain(text);
  if (bare.length <= 8) return bare.length <= 4 ? bare : `${bare.slice(0, 2)}${'*'.repeat(bare.length - 2)}`;
  return `${bare.slice(0, 4)}${'*'.repeat(bare.length - 8)}${bare.slice(-4)}`;
}

/** Sixteen digits in a row, alone or apart by a space, a dot or a dash. */
const WITHIN = /(?<!\d)(?:\d[ .\-–]?){15}\d(?!\d)/g;

/**
 * A text in which every NIK is masked, whatever stands around it.
 *
 * @example withoutNiks('RT 01, NIK 3201 0145 0385 0001') // 'RT 01, NIK 3201********0001'
 */
export const withoutNiks = (text: string): string =>
  text.replace(WITHIN, (found) => maskedNik(found.replace(/\D/g, '')));

/**
 * What stands in a cell, a NIK masked: for samples, where any NIK serves.
 *
 * @example withoutNik('3201014503850001') // '3201********0001'
 * @example withoutNik('P-001') // 'P-001'
 */
export function withoutNik(cell: Cell): string {
  const read = readNik(cell);
  const isNik = read.kind === 'value' || (read.kind === 'malformed' && read.why === 'number');
  return isNik ? maskedNik(shown(cell)) : shown(cell);
}

/**
 * Woman or man, as a column tells it; null where it does not.
 *
 * @example readSex('Pr.') // 'female'
 */
export function readSex(cell: Cell): Sex | null {
  if (typeof cell !== 'string') return null;
  const word = plain(cell)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (/^(p|pr|prp|perempuan|wanita|w|wnt|f|female|istri|ibu)$/.test(word)) return 'female';
  return /^(l|lk|lki|laki|lakilaki|pria|m|male|suami|bapak)$/.test(word) ? 'male' : null;
}
