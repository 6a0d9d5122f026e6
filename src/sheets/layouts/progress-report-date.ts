import { civilDate, daysInMonth } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import { dateWithin } from '../cells/date';
import { monthOf } from '../cells/month-names';
import { plain, shown } from '../cells/plain-text';
import type { FoundTable } from '../table/found-table';

const FULL = /\d{1,2}[\s\-/.]+(?:\d{1,2}|[a-z]{3,9})[\s\-/.,]+(?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}/g;
const NAMED_MONTH = /\b([a-z]{3,9})\.?[\s\-/.,:']*(?:tahun|thn|th)?[\s\-/.,:']*(\d{4}|\d{2})(?![\d/])/g;
const NUMBERED_MONTH = /(?:^|[^\d/.-])(\d{1,2})\s*[/-]\s*(20\d{2})(?![\d/])/;
const YEAR_FIRST = /(?:^|[^\d/.-])(20\d{2})\s*[/-]\s*(\d{1,2})(?![\d/-])/;
const PRINTED = /cetak|print|dibuat|tgl buat|sk no|akta|berdiri/;
const HIGHEST_ROWS = 12;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const end = (year: number, month: number): CivilDate | null =>
  month >= 1 && month <= 12 && year >= 1990 && year <= 2199 ? civilDate(year, month, daysInMonth(year, month)) : null;

/** The last day of a month that a text names: "Bulan Januari 2023", "Jan-23", "1/2023". The last one that stands in it. */
export function monthEndWithin(text: string): CivilDate | null {
  const lower = plain(text).toLowerCase();
  let found: CivilDate | null = null;
  for (const [, name = '', year = ''] of lower.matchAll(NAMED_MONTH)) {
    const month = monthOf(name);
    if (month !== null) found = end(fullYear(year), month) ?? found;
  }
  if (found !== null) return found;
  const numbered = NUMBERED_MONTH.exec(lower);
  if (numbered) return end(Number(numbered[2]), Number(numbered[1]));
  const yearFirst = YEAR_FIRST.exec(lower);
  return yearFirst ? end(Number(yearFirst[1]), Number(yearFirst[2])) : null;
}

/** The day that a text names as its position: the last full date in it, else the end of the last month in it. */
export function positionWithin(text: string): CivilDate | null {
  const lower = plain(text).toLowerCase();
  if (PRINTED.test(lower)) return null;
  const days = [...lower.matchAll(FULL)].flatMap(([day]) => dateWithin(day) ?? []);
  return days[days.length - 1] ?? monthEndWithin(lower);
}

/** "Bulan : Januari" in one line and "Tahun : 2023" in another. */
function apart(lines: readonly string[]): CivilDate | null {
  const all = lines.join(' ; ').toLowerCase();
  const month = monthOf(/bulan[\s:]*([a-z]{3,9})/.exec(all)?.[1] ?? '');
  const year = /tahun[\s:]*(20\d{2}|19\d{2})/.exec(all)?.[1];
  return month === null || year === undefined ? null : end(Number(year), month);
}

/**
 * The day of which a report tells, from the lines above it, its headings, or its sheet's name.
 *
 * @returns null where the report names no day; it is not guessed
 * E.g. "Per 31 Januari 2023" and "Bulan Januari 2023" are both 2023-01-31
 */
export function reportDate(table: FoundTable): CivilDate | null {
  const lines: string[] = [];
  for (let row = table.headingRow - 1; row >= Math.max(1, table.headingRow - HIGHEST_ROWS); row--) {
    const cells = table.sheet.cells[row - 1] ?? [];
    const line = cells.filter((cell) => typeof cell !== 'number' || (cell > 1990 && cell < 2200)).map(shown);
    if (line.some((text) => text !== '')) lines.push(line.filter((text) => text !== '').join(' '));
  }
  for (const line of lines) {
    const day = positionWithin(line);
    if (day !== null) return day;
  }
  return apart(lines) ?? fromHeadings(table) ?? positionWithin(table.sheet.name);
}

function fromHeadings(table: FoundTable): CivilDate | null {
  let latest: CivilDate | null = null;
  for (const heading of Object.values(table.headings)) {
    if (/lalu|sebelum|cair|jatuh tempo/i.test(heading)) continue;
    const day = positionWithin(heading);
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return latest;
}
