/** The rows of Temuan as they stand in the sheet: sorted, cut and pasted as a person left them. */
import type { Severity } from '../../book/finding';
import { inEach } from '../../messages/current-language';
import { reports } from '../../messages/reports';
import { temuan as words } from '../../messages/temuan';
import { shown } from '../../sheets/cells/plain-text';
import type { Cell } from '../../sheets/sheet-data';
import { parseDays, parseRowKey, type CheckDays, type RowKey } from './row-key';
import { KEY_COLUMN } from './temuan-plan';
import { CHECKS, type TemuanRow } from './temuan-row';

/** A row that was read, with the key that still belongs to it. */
export interface ReadRow {
  readonly row: TemuanRow;
  /** Null where none is readable, or it belongs to another row: then nothing is linked. */
  readonly key: RowKey | null;
}

export interface ReadTemuan {
  readonly rows: readonly ReadRow[];
  readonly days: CheckDays;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : shown(cell));

/** The place without its sheet: a key of another cell was left behind when the row was moved. */
const tells = (place: string, cell: string): boolean => cell === '' || place.endsWith(`!${cell}`);

function rowOf(cells: readonly Cell[]): ReadRow | null {
  const [tone, code, place, group, loan, what, why, fix, name, note] = Array.from({ length: KEY_COLUMN }, (_, column) =>
    text(cells[column]),
  );
  const check = CHECKS.find((known) => inEach(() => words.checks[known]).includes(name ?? ''));
  const severity = SEVERITIES.find((known) => inEach(() => reports.severity(known)).includes(tone ?? ''));
  if (check === undefined || severity === undefined || code === undefined || place === undefined) return null;
  const excused = inEach(() => words.excuseOf(note ?? '')).find((reason) => reason !== '') ?? '';
  const key = text(cells[KEY_COLUMN]);
  const parsed = parseRowKey(key);
  const belongs = parsed !== null && parsed.code === code && tells(place, parsed.cell);
  const said = { group: group ?? '', loan: loan ?? '', what: what ?? '', why: why ?? '', fix: fix ?? '' };
  const row = { check, severity, code, place, ...said, excused, link: null, key };
  return { row, key: belongs ? parsed : null };
}

/**
 * Reads the sheet back.
 *
 * @param cells of the own sheet, from its first row on; nothing where there is none
 */
export function readTemuan(cells: readonly (readonly Cell[])[]): ReadTemuan {
  const days = cells.reduce<CheckDays | null>((found, row) => found ?? parseDays(text(row[KEY_COLUMN])), null);
  return { rows: cells.flatMap((row) => rowOf(row) ?? []), days: days ?? {} };
}
