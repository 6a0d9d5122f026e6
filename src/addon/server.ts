/** What the sidebar and the command line call: JSON in, an envelope as JSON out (a Date anywhere would arrive as null). */
import { arrearsState } from '../commands/arrears-state';
import type { ArrearsRequest } from '../commands/arrears-request';
import { about } from '../commands/about';
import { clearMarks } from '../commands/clear-marks';
import { computeArrears, viewArrears } from '../commands/compute-arrears';
import { done, refused, type Outcome } from '../commands/outcome';
import type { WorkbookPort } from '../commands/workbook-port';
import { civilDate, parseIso, type CivilDate } from '../book/civil-date';
import { errors } from '../messages/id/errors';
import { VERSION } from './version';
import { workbookOf } from './workbook';

type Fields = Readonly<Record<string, unknown>>;

/** How long another run may hold the book before we give up, in milliseconds. */
const PATIENCE = 10_000;

/** The one place where what goes wrong by our fault becomes a sentence. */
function answer(run: () => Outcome<unknown>): string {
  try {
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

const text = (fields: Fields, key: string): string | undefined => {
  const value = fields[key];
  return value === undefined || value === null ? undefined : String(value);
};

function requestOf(fields: Fields): ArrearsRequest {
  const [asOf, convention] = [text(fields, 'asOf'), text(fields, 'convention')];
  return { ...(asOf ? { asOf } : {}), ...(convention ? { convention } : {}) };
}

/** The day on the script's own calendar; only here and only where the caller gives none. */
function todayOf(fields: Fields): CivilDate {
  const given = parseIso(text(fields, 'today') ?? '');
  if (given !== null) return given;
  const now = new Date();
  return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

const port = (): WorkbookPort => workbookOf(SpreadsheetApp.getActiveSpreadsheet());

/** One run at a time: two at once would write into each other's sheets. */
function alone(run: () => Outcome<unknown>): Outcome<unknown> {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null; // the types leave out that it can be null
  if (lock === null) return run();
  if (!lock.tryLock(PATIENCE)) return refused(errors.busy);
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
}

function withFields(json: unknown, run: (fields: Fields) => Outcome<unknown>): string {
  return answer(() => {
    const fields = fieldsOf(json);
    return fields === null ? refused(errors.badArguments) : run(fields);
  });
}

/** What the sidebar shows first. */
export const keadaanTunggakan = (): string => answer(() => arrearsState(port(), todayOf({})));

/** Reads and computes; writes nothing. */
export const lihatTunggakan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewArrears(port(), requestOf(fields), todayOf(fields)));

/** Reads, computes, and writes the own sheets and the marks. */
export const hitungTunggakan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => computeArrears(port(), requestOf(fields), todayOf(fields))));

/** Takes the marks away. */
export const hapusPenanda = (): string => answer(() => alone(() => clearMarks(port())));

/** What the add-on is. */
export const tentang = (): string => answer(() => about(VERSION));

/** Brings a sheet to the front. */
export const bukaLembar = (argsJson?: string): string =>
  withFields(argsJson, (fields) => {
    const name = text(fields, 'name') ?? '';
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) return refused(errors.noSheet(name));
    spreadsheet.setActiveSheet(sheet);
    return done({ name });
  });
