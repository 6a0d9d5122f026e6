/** The log of what was shared: the memory is the truth, the sheet Riwayat berbagi shows it. */
import { parseIso } from '../../book/civil-date';
import { saidIn } from '../../messages/current-language';
import { shareRecords, withRecord, type ShareRecord } from '../../nominees/sharing/share-record';
import { shareLogPlan } from '../../report/nominees/share-log-sheet';
import { sheetLanguageOf } from '../sheet-language';
import type { WorkbookPort } from '../workbook-port';

/** Under this key the records lie in the book's memory. */
export const SHARES = 'berbagi';

export const recordsIn = (port: WorkbookPort): readonly ShareRecord[] => shareRecords(port.recall(SHARES));

/** Writes a record down before anything else happens: what a killed run leaves is what was known. */
export function note(port: WorkbookPort, record: ShareRecord): ShareRecord {
  port.remember(SHARES, withRecord(recordsIn(port), record));
  return record;
}

/** Brings the sheet up to what is remembered. */
export const showLog = (port: WorkbookPort): readonly string[] =>
  port.writeSheets(saidIn(sheetLanguageOf(port), () => [shareLogPlan(recordsIn(port), port.bookName())]));

/** Whether a copy is still open although its last day has passed. */
export const isOverdue = ({ state, ends, endsByItself }: ShareRecord, today: number): boolean =>
  state === 'shared' && !endsByItself && ends !== null && (parseIso(ends) ?? today) < today;
