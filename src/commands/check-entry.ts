/** What a simple trigger tells of a cell that was just typed in a list of loans. Reads a few rows, writes nothing. */
import type { CivilDate } from '../book/civil-date';
import { entry } from '../messages/entry';
import { a1 } from '../report/a1';
import type { SheetData } from '../sheets/sheet-data';
import { findTables } from '../sheets/table/find-tables';
import { brokenEntries } from '../sop/entry/check-entry';
import { entryRules } from '../sop/entry/entry-rules';
import { limitsToday } from './limits-today';
import { readSettings } from '../sheets/settings/read-settings';

export interface TypedCell {
  /** The beginning of the sheet and, as its last row, the one that was typed in. */
  readonly sheet: SheetData;
  /** Pengaturan, where there is one. */
  readonly settings: readonly SheetData[];
  /** 1-based, on the user's sheet. */
  readonly row: number;
  readonly column: number;
}

/**
 * The sentence for a toast; null where there is nothing to say.
 *
 * @param today the limits of this day hold
 */
export function checkTyped({ sheet, settings, row, column }: TypedCell, today: CivilDate): string | null {
  const rules = entryRules(limitsToday(readSettings(settings), today));
  const at = { row: sheet.cells.length, column };
  const broken = findTables(sheet, 0, [])
    .filter(({ kind }) => kind === 'loans')
    .flatMap((table) => brokenEntries(table, rules, at));
  return broken.length === 0 ? null : entry.toast(a1(row, column), broken);
}
