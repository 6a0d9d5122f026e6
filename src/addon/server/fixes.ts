/** What *Perbaiki data…* and *Urungkan perbaikan* call. */
import { applyFixes, type ApplyRequest, type Moment } from '../../commands/fix-apply';
import { listFixes } from '../../commands/fix-list';
import { undoFixes } from '../../commands/fix-undo';
import type { RepairPort } from '../../commands/repair-port';
import { repairsOf } from '../workbook';
import { alone, text, todayOf, withFields, type Fields } from './answer';
import { wallTime } from './wall-time';

/** A run may take six minutes, reading and all; cells that there is no time for wait for the next. In milliseconds. */
const LONGEST = 180_000;
/** How the command line says yes to every fix that is sure. */
const ALL = 'semua';

const repairs = (): RepairPort => repairsOf(SpreadsheetApp.getActiveSpreadsheet());

/**
 * A sidebar asks for short stretches, by `seconds`, so that it can tell how far the work is. The time runs from the first
 * cell: reading the book and writing the log down may take long, and every call must get somewhere.
 */
function timer(fields: Fields): () => boolean {
  const seconds = Number(text(fields, 'seconds') ?? NaN);
  const length = seconds > 0 ? Math.min(seconds * 1000, LONGEST) : LONGEST;
  let until: number | null = null;
  return () => Date.now() < (until ??= Date.now() + length);
}

const momentOf = (fields: Fields): Moment => ({
  today: todayOf(fields),
  when: wallTime(new Date()),
  mayGoOn: timer(fields),
});

function requestOf(fields: Fields): ApplyRequest {
  const { ids } = fields;
  const officer = text(fields, 'officer');
  return {
    ...(officer === undefined ? {} : { officer }),
    ...(ids === ALL ? { ids: 'all' as const } : Array.isArray(ids) ? { ids: ids.map(String) } : {}),
  };
}

/** The preview, cell by cell; writes nothing. */
export const daftarPerbaikan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => listFixes(repairs(), todayOf(fields)));

/** Does what was accepted; without `ids` it gives the preview, with none of them it finishes an interrupted run. */
export const terapkanPerbaikan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => applyFixes(repairs(), requestOf(fields), momentOf(fields))));

/** Puts back what stood there before a run; the newest one where none is named. */
export const urungkanPerbaikan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => {
    const run = Number(text(fields, 'run') ?? NaN);
    return alone(() => undoFixes(repairs(), Number.isInteger(run) ? run : null, timer(fields)));
  });
