/** All conformance cases, and the way to run one. */
import { belongings } from './belongings';
import type { Case } from './case';
import { dates } from './dates';
import type { DriveBench, DriveCase } from './drive-case';
import { driveFileCases } from './drive-files';
import { drivePermissionCases } from './drive-permissions';
import { driveSheetCases } from './drive-sheets';
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

/** Cases that make files in the person's Drive: never run without having asked. */
export const DRIVE_CASES: readonly DriveCase[] = [...driveFileCases, ...drivePermissionCases, ...driveSheetCases];

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
  const outcome = held(one, () => one.run({ book, sheet }));
  book.deleteSheet(sheet);
  return outcome;
}

/** Runs one case on files of its own, which it removes; null where it needs an address and none was given. */
export const runDriveCase = (one: DriveCase, bench: DriveBench): Outcome | null =>
  one.shares === true && bench.address === '' ? null : held(one, () => one.run(bench));

function held({ id, expect }: Pick<Case, 'id' | 'expect'>, run: () => unknown): Outcome {
  let observed: unknown;
  try {
    observed = plain(run());
  } catch (error) {
    observed = 'threw ' + String(error);
  }
  const expected = plain(expect);
  return { id, same: JSON.stringify(observed) === JSON.stringify(expected), expected, observed };
}

/** As JSON would carry it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value === undefined ? null : value)) as unknown;
