import { civilDate, civilFromDays, civilParts, isCivil } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Cell } from '../sheet-data';
import { monthBesideYear, withoutAccents } from './month-names';
import { isDate, isError, plain } from './plain-text';
import { BLANK, ERROR, UNREADABLE, value } from './reading';
import type { Reading } from './reading';

/** How a column writes its figures: day first (Indonesian) or month first. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** Days from the spreadsheet's day 0 (30 December 1899) to 1970-01-01. */
const SERIAL_OFFSET = 25569;
/** Serial numbers taken for days: 1954 to 2119. */
const SERIALS = { from: 20000, to: 80000 } as const;

const yearOf = (digits: string): number =>
  digits.length <= 2 ? Number(digits) + (Number(digits) < 70 ? 2000 : 1900) : Number(digits);

const dayOf = (year: number, month: number, day: number): CivilDate | null =>
  year >= 1900 && year <= 2199 && isCivil(year, month, day) ? civilDate(year, month, day) : null;

const NUMERIC = /^(\d{1,2})\s*[/\-.,\s]\s*(\d{1,2})\s*[/\-.,\s]\s*'?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})\s*[/\-.]\s*(\d{1,2})\s*[/\-.]\s*(\d{1,2})$/;
const NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]*([a-z]{2,9}1?)\.?[\s\-/.,]*'?(\d{4}|\d{2})$/;
const NAME_FIRST = /^([a-z]{3,9})\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-/]+'?(\d{4}|\d{2})$/;
const LEAD =
  /^(?:(?:senin|senen|selasa|slasa|rabu|rebo|kamis|kemis|jum'?at|jumaah|sabtu|saptu|minggu|ahad|ngahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)(?:[,.]?\s+|\s*[,./-]\s*)|(?:tgl|tanggal|per|pd|pada|sampai dengan|sampai|s\/d|s\.d|sd)\b[.:]?\s*)+/;
const CLOCK = /(?:[\sT]+|,\s*)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:am|pm|wib|wita|wit|z)?$/i;

/** A typed date without weekday, "s.d.", clock or trailing dot. */
const stripped = (text: string): string =>
  withoutAccents(plain(text).toLowerCase())
    .replace(/[‐-―−]/g, '-')
    .replace(LEAD, '')
    .replace(CLOCK, '')
    .replace(/[\s.,;]+$/, '');

/** First figure, second figure and year of a date in figures; null for every other writing. */
export function figuresOf(
  cell: Cell,
): { readonly first: number; readonly second: number; readonly year: number } | null {
  if (typeof cell !== 'string') return null;
  const match = NUMERIC.exec(stripped(cell));
  return match ? { first: Number(match[1]), second: Number(match[2]), year: yearOf(match[3] ?? '') } : null;
}

function named(text: string): CivilDate | null {
  const dayThenName = NAMED.exec(text);
  if (dayThenName) {
    const month = monthBesideYear(dayThenName[2] ?? '');
    return month === null ? null : dayOf(yearOf(dayThenName[3] ?? ''), month, Number(dayThenName[1]));
  }
  const nameThenDay = NAME_FIRST.exec(text);
  const month = monthBesideYear(nameThenDay?.[1] ?? '');
  return nameThenDay && month !== null ? dayOf(yearOf(nameThenDay[3] ?? ''), month, Number(nameThenDay[2])) : null;
}

function fromSerial(serial: number): CivilDate | null {
  if (serial >= SERIALS.from && serial < SERIALS.to) return civilFromDays(Math.floor(serial) - SERIAL_OFFSET);
  const figures = /^(\d{4})(\d{2})(\d{2})$/.exec(String(serial));
  return figures ? dayOf(Number(figures[1]), Number(figures[2]), Number(figures[3])) : null;
}

function fromText(text: string, order: DayOrder): CivilDate | null {
  const figures = figuresOf(text);
  if (figures) {
    const [day, month] = order === 'dayFirst' ? [figures.first, figures.second] : [figures.second, figures.first];
    return dayOf(figures.year, month, day);
  }
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{5,8}(\.\d+)?$/.test(text)) return fromSerial(Number(text));
  return named(text);
}

/**
 * A calendar day as people type it: a date cell, figures, a named month, or a serial number left unformatted.
 *
 * @param order how the column writes figures; a cell that only fits the other way is unreadable, never turned
 * @source ../shared DOMAIN, "Cells as people type them": dd/mm/yyyy, dd/mm/yy, "31 Januari 2023", "31 Jan 23", date cells
 * @example readDate('31-Des-2022', 'dayFirst') // 2022-12-31
 */
export function readDate(cell: Cell, order: DayOrder): Reading<CivilDate> {
  if (isDate(cell)) return value(cell.date);
  if (isError(cell)) return ERROR;
  if (typeof cell === 'boolean') return UNREADABLE;
  const text = typeof cell === 'string' ? stripped(cell) : '';
  if (typeof cell === 'string' && /^[-–—\s]*$/.test(text)) return BLANK;
  if (/^#(ref|n\/a|value|div\/0|name|num|null)/.test(text)) return ERROR;
  const read = typeof cell === 'number' ? fromSerial(cell) : fromText(text, order);
  return read === null ? UNREADABLE : value(read);
}

/** The day that day and month swapped would give; null where that is no day or the same day. */
export function swapped(date: CivilDate): CivilDate | null {
  const { year, month, day } = civilParts(date);
  return day === month ? null : dayOf(year, day, month);
}

/** A day that stands somewhere in a text, such as "Saldo s.d. 31 Desember 2022" or "Lunas tgl 31/01/2023". */
export function dateWithin(cell: Cell): CivilDate | null {
  if (isDate(cell)) return cell.date;
  if (typeof cell !== 'string') return null;
  const text = withoutAccents(plain(cell).toLowerCase());
  const writing = /(?<!\d)\d{1,2}[\s\-/.]+(?:\d{1,2}|[a-z]{3,9})[\s\-/.]+(?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}/g;
  for (let found = writing.exec(text); found !== null; found = writing.exec(text)) {
    const day = fromText(stripped(found[0]), 'dayFirst');
    if (day !== null) return day;
    writing.lastIndex = found.index + 1; // "BA no 3 tgl 31/12/2022" holds a day behind what looks like one
  }
  return null;
}
