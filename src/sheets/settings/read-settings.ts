import type { CivilDate } from '../../book/civil-date';
import { a1 } from '../address';
import { readDate } from '../cells/date';
import { isBlank, shown } from '../cells/plain-text';
import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import type { SheetData } from '../sheet-data';
import { cellAt, formatAt } from '../table/found-table';
import { labelOf, nearestLabel } from './labels';
import { severityOf, settingValue } from './setting-value';
import { isSettingsSheet } from './settings';
import type { Decision, RuleDecision, Settings } from './settings';
import { settingsRows } from './settings-rows';
import type { SettingsRow } from './settings-rows';

/** A decision that is off decides nothing: what was in force before stays so. */
const NOTHING =
  /^(mati|off|tidak ada|tidak dibatasi|nihil|kosong|(?:belum|blm)(?: ada| diputuskan| ditetapkan| diatur)?|[-–—]+)$/i;

/** The example row of a sheet that we made. */
const EXAMPLE = /^contoh\s*:/i;

interface Frame {
  readonly sheet: SheetData;
  readonly notes: Notes;
  /** Every row is a table of its own: each is told by itself. */
  readonly at: (row: number, column: number) => Parameters<Notes['add']>[3];
}

/** `unread` where something stands there that is no day: then the decision is not used, since nobody knows from when. */
function sinceOf({ sheet, notes, at }: Frame, { row, columns }: SettingsRow): CivilDate | null | 'unread' {
  if (columns.since === null) return null;
  const cell = cellAt(sheet, row, columns.since);
  if (isBlank(cell)) return null;
  const read = readDate(cell, 'dayFirst');
  if (read.kind === 'value') return read.value;
  if (read.kind === 'blank') return null;
  notes.add('DAT-02', 'settingSince', {}, at(row, columns.since));
  return 'unread';
}

function readRow(frame: Frame, line: SettingsRow): Decision | RuleDecision | null {
  const { sheet, notes, at } = frame;
  const { row, columns, label: text } = line;
  const label = labelOf(text);
  if (label === null) {
    if (line.below && !EXAMPLE.test(text))
      notes.add('DAT-03', 'unknownSetting', { nearest: nearestLabel(text) }, { ...at(row, columns.label), severity: 'warning' }); // prettier-ignore
    return null;
  }
  const cell = cellAt(sheet, row, columns.value);
  if (label.kind === 'setting' && NOTHING.test(shown(cell))) return null;
  const value =
    label.kind === 'rule' ? severityOf(cell) : settingValue(label.setting, cell, formatAt(sheet, row, columns.value));
  if (value === null) {
    const example = label.kind === 'rule' ? 'peringatan' : label.setting.example;
    notes.add('DAT-01', 'setting', { label: text, example }, at(row, columns.value));
    return null;
  }
  const since = sinceOf(frame, line);
  if (since === 'unread') return null;
  const source = columns.source === null ? '' : shown(cellAt(sheet, row, columns.source));
  if (label.kind === 'rule') {
    const severity = severityOf(cell);
    return severity === null ? null : { code: label.code, severity, validFrom: since, source };
  }
  return { key: label.setting.key, value, since, source, cell: a1(row, columns.value) };
}

/**
 * Reads Ketentuan | Nilai | Berlaku sejak | Sumber. A label that is none, a value that cannot be read, and a day that is
 * none are findings; the row then decides nothing. An empty value decides nothing either.
 *
 * @param sheets every sheet of the book
 */
export function readSettings(sheets: readonly SheetData[]): Settings {
  const notes = takeNotes();
  const decisions: Decision[] = [];
  const rules: RuleDecision[] = [];
  for (const sheet of sheets.filter(isSettingsSheet)) {
    const lines = settingsRows(sheet);
    const at = (row: number, column: number) => ({ table: { id: row, sheet, rows: [row], headings: {} }, row, column });
    const frame = { sheet, notes, at };
    for (const line of lines) {
      const read = readRow(frame, line);
      if (read === null) continue;
      if ('code' in read) rules.push(read);
      else decisions.push(read);
    }
  }
  return { decisions, rules, findings: notes.findings() };
}
