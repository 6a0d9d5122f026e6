/** Figures and days as a person in Indonesia reads them; by hand, because Intl is not to be relied on in Apps Script. */
import { civilParts, type CivilDate } from '../book/civil-date';
import type { BasisPoints, Rupiah } from '../book/money';
import { spoken } from './current-language';
import type { Language, Languages } from './panels/languages';

const MONTHS: Languages<string> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
};

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Whole digits in groups of three. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/**
 * A number with dots between thousands and a comma before at most `digits` decimals; trailing zeros stay.
 *
 * @example decimal(2.1378, 2) // '2,14'
 */
export function decimal(value: number, digits: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.');
  const text = fraction === undefined ? grouped(whole) : `${grouped(whole)},${fraction}`;
  return value < 0 && Number(value.toFixed(digits)) !== 0 ? `-${text}` : text;
}

/**
 * A count.
 *
 * @example count(11000) // '11.000'
 */
export const count = (value: number): string => decimal(value, 0);

/**
 * An amount in whole rupiah.
 *
 * @example rupiah(1053333) // 'Rp1.053.333'
 */
export const rupiah = (amount: Rupiah): string =>
  amount < 0 ? `-Rp${decimal(-amount, 0)}` : `Rp${decimal(amount, 0)}`;

/**
 * A fraction as a percentage with two decimals.
 *
 * @example percent(1 / 12) // '8,33%'
 */
export const percent = (fraction: number, digits = 2): string => `${decimal(fraction * 100, digits)}%`;

/** A fraction as a percentage, or a dash where nobody knows it. */
export const percentOrDash = (fraction: number | null): string => (fraction === null ? '–' : percent(fraction));

/**
 * A rate in basis points, without needless zeros.
 *
 * @example rate(150) // '1,5%'
 */
export const rate = (points: BasisPoints): string => `${decimal(points / 100, 4).replace(/,?0+$/, '')}%`;

/**
 * A day in words.
 *
 * @param language the one that is spoken, where none is given
 * @example longDate(civilDate(2023, 1, 31)) // '31 Januari 2023'
 * @example longDate(civilDate(2023, 1, 31), 'en') // '31 January 2023'
 */
export function longDate(date: CivilDate, language: Language = spoken()): string {
  const { year, month, day } = civilParts(date);
  return `${day} ${MONTHS[language].split(' ')[month - 1] ?? ''} ${year}`;
}

/**
 * A day as people write it in a column.
 *
 * @example shortDate(civilDate(2023, 1, 31)) // '31/01/2023'
 */
export function shortDate(date: CivilDate): string {
  const { year, month, day } = civilParts(date);
  return `${two(day)}/${two(month)}/${year}`;
}
