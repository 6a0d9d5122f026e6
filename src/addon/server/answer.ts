/** What every server function needs: JSON in, an envelope as JSON out, one run at a time. */
import { civilDate, parseIso, type CivilDate } from '../../book/civil-date';
import { refused, type Outcome } from '../../commands/outcome';
import type { WorkbookPort } from '../../commands/workbook-port';
import { speak } from '../../messages/current-language';
import { errors } from '../../messages/errors';
import { userLanguage } from '../language';
import { workbookOf } from '../workbook';

/** A request's fields; their values are checked where they are used. */
export type Fields = Readonly<Record<string, unknown>>;

/** How long another run may hold the book before we give up, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs a command for the person whose language it speaks, and gives its outcome as JSON: the one place where what goes
 * wrong by our fault becomes a sentence.
 */
export function answer(run: () => Outcome<unknown>): string {
  try {
    speak(userLanguage());
    return JSON.stringify(run());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Error ? (error.stack ?? detail) : detail);
    return JSON.stringify(refused(errors.internal(detail)));
  }
}

function fieldsOf(json: unknown): Fields | null {
  if (json === undefined || json === null || json === '') return {};
  try {
    const parsed: unknown = JSON.parse(String(json));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Fields) : null; // an object; values are checked where used
  } catch {
    return null;
  }
}

/** A field as text; undefined where it is left out. */
export const text = (fields: Fields, key: string): string | undefined => {
  const value = fields[key];
  return value === undefined || value === null ? undefined : String(value);
};

/** The day on the script's own calendar; only here and only where the caller gives none. */
export function todayOf(fields: Fields): CivilDate {
  const given = parseIso(text(fields, 'today') ?? '');
  if (given !== null) return given;
  const now = new Date();
  return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The book that is open. */
export const port = (): WorkbookPort => workbookOf(SpreadsheetApp.getActiveSpreadsheet());

/** One run at a time: two at once would write into each other's sheets. */
export function alone(run: () => Outcome<unknown>): Outcome<unknown> {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null; // the types leave out that it can be null
  if (lock === null) return run();
  if (!lock.tryLock(PATIENCE)) return refused(errors.busy);
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
}

/** Takes a request's JSON apart and runs a command with its fields. */
export function withFields(json: unknown, run: (fields: Fields) => Outcome<unknown>): string {
  return answer(() => {
    const fields = fieldsOf(json);
    return fields === null ? refused(errors.badArguments) : run(fields);
  });
}
