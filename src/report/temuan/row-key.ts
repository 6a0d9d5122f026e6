/** The last, hidden column of Temuan: where a row's cell stood and how it is recognised, and when each check last ran. */
import { parseIso } from '../../book/civil-date';
import { CHECKS, type CheckName } from './temuan-row';

/** The days on which the checks were last run, YYYY-MM-DD. */
export type CheckDays = Readonly<Partial<Record<CheckName, string>>>;

export interface RowKey {
  readonly sheetId: number;
  readonly code: string;
  readonly cell: string;
  /** One a corner of `cell`: none for a sheet, one for a cell, two for a range. */
  readonly anchors: readonly string[];
}

/** A letter in front and bars between: no spreadsheet takes it for anything but text. */
export const rowKey = ({ sheetId, code, cell, anchors }: RowKey): string =>
  ['k', sheetId, code, cell, ...anchors].join('|');

/** The key of a text; null for what a person wrote there. */
export function parseRowKey(text: string): RowKey | null {
  const [mark, id = '', code = '', cell = '', ...anchors] = text.split('|');
  if (mark !== 'k' || !/^\d+$/.test(id)) return null;
  return { sheetId: Number(id), code, cell, anchors };
}

/** When each check ran, as one text for the same column. */
export const daysKey = (days: CheckDays): string =>
  ['c', ...CHECKS.flatMap((check) => (days[check] === undefined ? [] : [`${check}=${days[check]}`]))].join('|');

/** The days of a text; none for what a person wrote there. */
export function parseDays(text: string): CheckDays | null {
  const [mark, ...pairs] = text.split('|');
  if (mark !== 'c') return null;
  const found = pairs.flatMap((pair): [CheckName, string][] => {
    const [name = '', day = ''] = pair.split('=');
    const check = CHECKS.find((known) => known === name);
    return check === undefined || parseIso(day) === null ? [] : [[check, day]];
  });
  return Object.fromEntries(found);
}
