/** The limits for what is typed today: those of the guides and of Pengaturan that are in force. */
import type { CivilDate } from '../book/civil-date';
import type { Settings } from '../sheets/settings/settings';
import { limitTable } from '../sop/limits/limit-table';
import { limitsByDay, type Limits } from '../sop/limits/limits-on';

/** @param settings what Pengaturan decides */
export const limitsToday = (settings: Settings, today: CivilDate): Limits =>
  limitsByDay(limitTable('auto', settings))(today) ?? {};
