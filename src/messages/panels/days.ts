/** A day in words, in the language of the sidebar. */
import { civilParts, type CivilDate } from '../../book/civil-date';
import { longDate } from '../format';
import type { Language } from './languages';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * @example dayInWords('en', civilDate(2023, 1, 31)) // '31 January 2023'
 * @example dayInWords('id', civilDate(2023, 1, 31)) // '31 Januari 2023'
 */
export function dayInWords(language: Language, date: CivilDate): string {
  if (language === 'id') return longDate(date);
  const { year, month, day } = civilParts(date);
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
}
