/** What the sidebar and the command line call: JSON in, an envelope as JSON out (a Date anywhere would arrive as null). */
import { arrearsState } from '../commands/arrears-state';
import { about } from '../commands/about';
import { clearMarks } from '../commands/clear-marks';
import { computeArrears, viewArrears } from '../commands/compute-arrears';
import { done, refused } from '../commands/outcome';
import { errors } from '../messages/errors';
import { alone, answer, port, text, todayOf, withFields } from './server/answer';
import { arrearsFields } from './server/arrears-fields';
import { VERSION } from './version';

/** What the sidebar shows first. */
export const keadaanTunggakan = (): string => answer(() => arrearsState(port(), todayOf({})));

/** Reads and computes; writes nothing. */
export const lihatTunggakan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewArrears(port(), arrearsFields(fields), todayOf(fields)));

/** Reads, computes, and writes the own sheets and the marks. */
export const hitungTunggakan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => computeArrears(port(), arrearsFields(fields), todayOf(fields))));

/** Takes the marks away. */
export const hapusPenanda = (): string => answer(() => alone(() => clearMarks(port())));

/** What the add-on is. */
export const tentang = (): string => answer(() => about(VERSION));

/** A1 of one rectangle: nothing else is asked of the sheet. */
const RECTANGLE = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** Brings a sheet to the front, with a range selected where one is given. */
export const bukaLembar = (argsJson?: string): string =>
  withFields(argsJson, (fields) => {
    const name = text(fields, 'name') ?? '';
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) return refused(errors.noSheet(name));
    spreadsheet.setActiveSheet(sheet);
    const range = text(fields, 'range') ?? '';
    if (RECTANGLE.test(range)) sheet.getRange(range).activate();
    return done({ name });
  });
