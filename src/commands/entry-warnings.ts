/** *Aktifkan peringatan saat mengisi* and *Matikan peringatan*: warnings, never rejections, on cells that have no validation. */
import type { CivilDate } from '../book/civil-date';
import { entry } from '../messages/entry';
import { allTables, sourceSheets } from '../sheets/read-book';
import { readSettings } from '../sheets/settings/read-settings';
import { warningColumns } from '../sop/entry/entry-plan';
import { entryRules } from '../sop/entry/entry-rules';
import type { EntryPort, WarningPlan } from './entry-port';
import { limitsToday } from './limits-today';
import { done, refused, type Outcome } from './outcome';
import { chosenBook } from './read-mapped-book';
import { inSheetLanguage } from './sheet-language';

export interface WarningsOn {
  readonly columns: number;
  readonly left: number;
  readonly message: string;
}
export interface WarningsOff {
  readonly cells: number;
  readonly message: string;
}

/**
 * Puts the warnings on the lists of loans.
 *
 * @param today the limits of this day hold for what is typed from now on
 */
export function switchWarningsOn(port: EntryPort, today: CivilDate): Outcome<WarningsOn> {
  const book = chosenBook(port, {});
  if (!book.ok) return book;
  const { sheets, forced } = book.result.mapped;
  const settings = readSettings(sheets);
  const rules = entryRules(limitsToday(settings, today));
  const lists = allTables(sourceSheets(sheets), forced).filter(({ kind, report }) => kind === 'loans' && !report);
  if (lists.length === 0) return refused(entry.noLoans);
  const plans = inSheetLanguage(settings, () =>
    lists.flatMap((table) =>
      warningColumns(table, rules).map(({ words, ...column }): WarningPlan => ({ ...column, help: entry.help(words) })),
    ),
  );
  const { columns, left } = port.putWarnings(plans);
  const message = entry.switchedOn(columns, left);
  port.toast(message);
  return done({ columns, left, message });
}

/** Takes them off again; nobody else's validation is touched. */
export function switchWarningsOff(port: EntryPort): Outcome<WarningsOff> {
  const cells = port.removeWarnings();
  const message = entry.switchedOff(cells);
  port.toast(message);
  return done({ cells, message });
}
