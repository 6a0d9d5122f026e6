import { civilParts } from '../../book/civil-date';
import { monthBesideYear, monthOf, withoutAccents } from '../cells/month-names';
import { isDate, plain } from '../cells/plain-text';
import type { Cell } from '../sheet-data';

/** What heads a column of a monthly recap: a month, everything up to a month, or the n-th instalment. */
export type MonthLabel =
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null; readonly until: boolean }
  | { readonly kind: 'nth'; readonly n: number };

/** Words that may stand beside the month or the number and do not change what it is. */
const SILENT =
  /\b(angsuran|angs|ang|cicilan|setoran|pembayaran|bayar|realisasi|real|bulan|bln|bl|ke|tahun|thn|pokok|pkk|jasa|bunga|bop|jumlah|jml|total|tgl|tanggal|rp|dan|p|j)\b\.?|[()+&:]/g;
const UNTIL = /^(?:s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga|akumulasi|kumulatif)\s+/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The day of "s.d. 31 Des 2022" and "s.d. 31/12/2022": the month is what counts. */
const DAY = /^\d{1,2}[\s\-/.]*(?=[a-z])/;
const DAY_BEFORE_MONTH = /^\d{1,2}\s*[/\-.]\s*(?=\d{1,2}\s*[/\-.]\s*\d)/;

const fullYear = (digits: string | undefined): number | null =>
  digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits);

function named(text: string, until: boolean): MonthLabel | null {
  const match = /^([a-z]{3,9})\.?[\s\-/.,']*(\d{4}|\d{2})?$/.exec(until ? text.replace(DAY, '') : text);
  const name = match?.[1] ?? '';
  const month = match?.[2] === undefined ? monthOf(name) : monthBesideYear(name);
  return match === null || month === null ? null : { kind: 'month', month, year: fullYear(match[2]), until };
}

function numbered(text: string, until: boolean): MonthLabel | null {
  const match = /^(\d{1,2})\s*[/\-.]\s*(\d{4}|\d{2})$/.exec(until ? text.replace(DAY_BEFORE_MONTH, '') : text);
  const first = /^(\d{4})\s*[/\-.]\s*(\d{1,2})$/.exec(text);
  const [month, year] = match
    ? [Number(match[1]), fullYear(match[2])]
    : first
      ? [Number(first[2]), Number(first[1])]
      : [0, null];
  return month >= 1 && month <= 12 && year !== null && year >= 1990 && year < 2200
    ? { kind: 'month', month, year, until }
    : null;
}

function nth(text: string, whole: string): MonthLabel | null {
  if (!/angs|cicil|setor|bayar|\bke\b/.test(whole)) return null;
  const match = /^[-\s#.]*(\d{1,3}|[ivx]{1,4})\.?$/.exec(text);
  const n = match === null ? 0 : /\d/.test(match[1] ?? '') ? Number(match[1]) : ROMAN.indexOf(match[1] ?? '') + 1;
  return n >= 1 && n <= 120 ? { kind: 'nth', n } : null;
}

/**
 * What a heading cell of a monthly recap says; null where it is no month and no instalment number.
 *
 * @param cell the heading; a date cell stands for its month
 * @source the examples: "Jan-23", "Des 2022", "1/2023", "Angs 1…12"
 * @example monthLabel('Des 2022') // { kind: 'month', month: 12, year: 2022, until: false }
 * @example monthLabel('Angs ke-3') // { kind: 'nth', n: 3 }
 */
export function monthLabel(cell: Cell): MonthLabel | null {
  if (isDate(cell)) {
    const { year, month } = civilParts(cell.date);
    return { kind: 'month', month, year, until: false };
  }
  if (typeof cell !== 'string') return null;
  const whole = withoutAccents(plain(cell).toLowerCase()).replace(/[‐-―−]/g, '-');
  if (whole === '' || whole.length > 40) return null;
  const until = UNTIL.test(whole.replace(SILENT, ' ').trim()) || UNTIL.test(whole);
  const text = whole.replace(SILENT, ' ').replace(/\s+/g, ' ').trim().replace(UNTIL, '').trim();
  return named(text, until) ?? numbered(text.replace(/\s/g, ''), until) ?? nth(text.replace(/\s/g, ''), whole);
}
