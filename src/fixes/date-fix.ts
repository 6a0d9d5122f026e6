/** What a day that is no date cell should be. */
import type { CivilDate } from '../book/civil-date';
import { figuresOf, readDate, type DayOrder } from '../sheets/cells/date';
import { plain } from '../sheets/cells/plain-text';
import type { Cell } from '../sheets/sheet-data';
import { retyped } from './typed-digits';
import type { Mended } from './types';

/** How a column writes its days, and whether anything but habit says so. */
export interface DayHabit {
  readonly order: DayOrder;
  readonly certain: boolean;
}

const WEEKDAY = /^(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)[,.]?\s+|(?:tgl|tanggal)\b[.:]?\s*)/;
/** Nothing but the day: neither "s.d." before it nor a clock behind it. */
const PURE =
  /^(?:\d{1,4}\s*[/\-.,\s]\s*\d{1,2}\s*[/\-.,\s]\s*'?\d{1,4}|\d{1,2}(?:st|nd|rd|th)?[\s\-/.,]*[a-z]{3,9}\.?[\s\-/.,]*'?\d{2,4}|[a-z]{3,9}\.?[\s\-/]*\d{1,2}[\s,\-/]+'?\d{2,4})[.,;]?$/;

const pureDay = (text: string): boolean =>
  PURE.test(
    text
      .toLowerCase()
      .replace(/[‐-―−]/g, '-')
      .replace(WEEKDAY, ''),
  );

const turned = (order: DayOrder): DayOrder => (order === 'dayFirst' ? 'monthFirst' : 'dayFirst');

/** A day in figures can be read both ways where neither figure is above twelve. */
function bothWays(text: string): boolean {
  const figures = figuresOf(text);
  return figures !== null && figures.first <= 12 && figures.second <= 12 && figures.first !== figures.second;
}

function inText(text: string, { order, certain }: DayHabit): Mended | null {
  const found = (kind: Mended['kind'], date: CivilDate, sure: boolean): Mended => ({ kind, value: { date }, sure });
  const read = readDate(text, order);
  if (read.kind === 'value') return pureDay(text) ? found('dateText', read.value, certain || !bothWays(text)) : null;
  if (read.kind !== 'unreadable') return null;
  const other = readDate(text, turned(order));
  if (other.kind === 'value') return pureDay(text) ? found('dateSwapped', other.value, false) : null;
  const right = retyped(text);
  const mended = right === null || !pureDay(right) ? null : readDate(right, order);
  return mended?.kind === 'value' ? found('dateTypo', mended.value, false) : null;
}

/**
 * The date cell in place of a text or a bare serial number.
 *
 * @returns null for a date cell, and where anything but the day stands there
 * @example dateFix('31/03/2022', { order: 'dayFirst', certain: true })?.kind // 'dateText'
 */
export function dateFix(cell: Cell, habit: DayHabit): Mended | null {
  if (typeof cell === 'string') return inText(plain(cell), habit);
  if (typeof cell !== 'number' || !Number.isInteger(cell)) return null;
  const read = readDate(cell, habit.order);
  return read.kind === 'value' ? { kind: 'dateNumber', value: { date: read.value }, sure: true } : null;
}
