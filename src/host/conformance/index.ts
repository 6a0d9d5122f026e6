/** All conformance cases, and the way to run one. */
import { belongings } from './belongings';
import type { Case } from './case';
import { dates } from './dates';
import { limits } from './limits';
import { permissions } from './permissions';
import { rules } from './rules';
import { sizes } from './sizes';
import { typing } from './typing';
import { values } from './values';

export const CASES: readonly Case[] = [
  ...sizes,
  ...typing,
  ...values,
  ...dates,
  ...rules,
  ...belongings,
  ...limits,
  ...permissions,
];

export interface Outcome {
  readonly id: string;
  readonly same: boolean;
  readonly expected: unknown;
  readonly observed: unknown;
}

/** Runs one case on a sheet of its own, which is deleted afterwards. */
export function runCase(one: Case): Outcome {
  const book = SpreadsheetApp.getActive();
  book.setSpreadsheetLocale(one.locale ?? 'id_ID');
  book.setSpreadsheetTimeZone(one.timeZone ?? 'Asia/Jakarta');
  const left = book.getSheetByName('Uji');
  if (left) book.deleteSheet(left);
  const sheet = book.insertSheet('Uji');
  let observed: unknown;
  try {
    observed = plain(one.run({ book, sheet }));
  } catch (error) {
    observed = 'threw ' + String(error);
  }
  book.deleteSheet(sheet);
  const expected = plain(one.expect);
  return { id: one.id, same: JSON.stringify(observed) === JSON.stringify(expected), expected, observed };
}

/** As JSON would carry it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value === undefined ? null : value)) as unknown;
