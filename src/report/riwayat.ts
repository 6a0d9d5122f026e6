/** The sheet Riwayat perbaikan: every cell that was changed with a person's consent, and how it was before. */
import { packed, type LogEntry } from '../fixes/log-entry';
import { fixes } from '../messages/fixes';
import { reports } from '../messages/reports';
import { A4, body, header, notes, title } from './rows';
import type { PlanColumn, PlanRow, SheetPlan } from './sheet-plan';

/** The own sheet's lasting key. */
export const LOG_KEY = 'riwayat';

const WIDTHS = [28, 76, 70, 84, 44, 98, 118, 48, 84, 96, 52, 72, 40, 130] as const;
/** Holds the entry as one long text; the cell beside it cuts it off. */
const DATA = 12;
const COLUMNS: readonly PlanColumn[] = WIDTHS.map((width, index) => ({ width, format: 'text', wrap: index !== DATA }));

function rowOf(entry: LogEntry): PlanRow {
  const { run, when, officer, sheet, cell, kind, before, after, state, obstacle } = entry;
  return body([
    String(run),
    when,
    officer,
    sheet,
    cell,
    fixes.kind(kind),
    fixes.before(kind, before.value),
    fixes.type(before.value),
    before.format,
    fixes.after(kind, after.value),
    fixes.type(after.value),
    after.format,
    packed(entry),
    fixes.state(state, obstacle),
  ]);
}

/**
 * The plan of the sheet Riwayat perbaikan.
 *
 * @param unfinished while accepted fixes wait for their cells: the title goes on saying that it is not complete
 */
export function riwayatPlan(entries: readonly LogEntry[], unfinished: boolean): SheetPlan {
  const top = [title(reports.title(fixes.sheet)), ...notes(fixes.note, A4.landscape)];
  const list = entries.length === 0 ? [body([fixes.empty])] : entries.map(rowOf);
  return {
    key: LOG_KEY,
    name: fixes.sheet,
    columns: COLUMNS,
    rows: [...top, header(fixes.headings), ...list],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    orientation: 'landscape',
    unfinished,
  };
}
