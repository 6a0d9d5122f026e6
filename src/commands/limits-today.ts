/** The limits for what is typed today: those of the guides and of Pengaturan that are in force. */
import type { CivilDate } from '../book/civil-date';
import { readSettings } from '../sheets/settings/read-settings';
import type { SheetData } from '../sheets/sheet-data';
import { limitTable } from '../sop/limits/limit-table';
import { limitsByDay, type Limits } from '../sop/limits/limits-on';

/** @param sheets among which Pengaturan is looked for */
export const limitsToday = (sheets: readonly SheetData[], today: CivilDate): Limits =>
  limitsByDay(limitTable('auto', readSettings(sheets)))(today) ?? {};
