import type { BasisPoints } from '../../book/money';
import type { Cell } from '../sheet-data';
import { isDate, isError, plain } from './plain-text';
import { BLANK, ERROR, UNREADABLE, value } from './reading';
import type { Reading } from './reading';

const YEARLY = /(per|\/)\s*(tahun|thn|th|annum)|p\.?\s?a\.?(?![a-z])|setahun/;
const TYPED = /^(\d+(?:[.,]\d+)?)\s*(%|persen|prosen)?/;
/** "75.000" is an amount, not a rate with three decimals. */
const GROUPED = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** What may follow the figure. */
const UNIT = /^($|flat|tetap|menurun|efektif|per\b|\/|p\.?\s?[am]\b|setahun|sebulan|\(|\.$)/;
const UNIT_AFTER_PERCENT = new RegExp(`${UNIT.source}|^(bulan|bln|thn|tahun)`);
/** Rates above the whole loan a month are taken for something else, e.g. an amount in rupiah. */
const LARGEST: BasisPoints = 10000;

/** Whether a heading or cell says that the rate is a year's. */
export const isYearly = (text: string): boolean => YEARLY.test(plain(text).toLowerCase());

const rounded = (basisPoints: number): number => Math.round(basisPoints * 1e4) / 1e4;

/**
 * Jasa a month in basis points: "1,5%", 1.5, "1,5 %/bln", 0.015, "18% per tahun".
 *
 * @param format the cell's number format: with '%' a number is a fraction
 * @param yearly the heading says that the column's rates are a year's
 * @source ../shared DOMAIN, "Cells as people type them": 1,5% | 1.5 | "1,5 %/bln" | 0,015
 * @example readRate('1,5 %/bln', '', false) // { kind: 'value', value: 150 }
 */
export function readRate(cell: Cell, format: string, yearly: boolean): Reading<BasisPoints> {
  if (isError(cell)) return ERROR;
  if (typeof cell === 'boolean' || isDate(cell)) return UNREADABLE;
  if (typeof cell === 'number') return bounded(format.includes('%') || cell < 0.1 ? cell * 1e4 : cell * 100, yearly);
  const text = plain(cell)
    .toLowerCase()
    .replace(/^(jasa|bunga|±|\+\/-)\s*/, '');
  if (text === '' || /^[-–—]+$/.test(text)) return BLANK;
  if (GROUPED.test(text)) return UNREADABLE;
  const match = TYPED.exec(text);
  const rest = text.slice(match?.[0].length ?? 0).trim();
  if (!match || !(match[2] === undefined ? UNIT : UNIT_AFTER_PERCENT).test(rest)) return UNREADABLE;
  const typed = Number((match[1] ?? '').replace(',', '.'));
  return bounded(match[2] === undefined && typed < 0.1 ? typed * 1e4 : typed * 100, yearly || isYearly(text));
}

function bounded(basisPoints: number, yearly: boolean): Reading<BasisPoints> {
  const monthly = rounded(yearly ? basisPoints / 12 : basisPoints);
  return monthly >= 0 && monthly <= LARGEST ? value(monthly) : UNREADABLE;
}
