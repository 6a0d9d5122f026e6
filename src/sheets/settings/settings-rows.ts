import { isBlank, shown } from '../cells/plain-text';
import type { Cell, SheetData } from '../sheet-data';
import { cellAt } from '../table/found-table';
import { headingKey } from '../table/heading-text';
import { SETTING_HEADINGS } from '../columns/settings';
import { labelOf } from './labels';

/** 1-based columns; `since` and `source` null where the sheet has none. */
export interface SettingsColumns {
  readonly label: number;
  readonly value: number;
  readonly since: number | null;
  readonly source: number | null;
}

export interface SettingsRow {
  readonly row: number;
  readonly label: string;
  readonly columns: SettingsColumns;
  /** Whether it stands below the headings, where everything with a value is meant as a decision. */
  readonly below: boolean;
}

const KEYS = SETTING_HEADINGS.map(headingKey);

/** The columns that a row of headings gives, or null where it is none. */
function headingsIn(cells: readonly Cell[]): SettingsColumns | null {
  const texts = cells.map((cell) => (typeof cell === 'string' ? headingKey(cell) : ''));
  const [label, value, since, source] = KEYS.map((key) => texts.indexOf(key) + 1);
  if (label === undefined || label === 0 || value === undefined || value === 0) return null;
  return { label, value, since: since === 0 ? null : (since ?? null), source: source === 0 ? null : (source ?? null) };
}

/** Without headings the columns follow the label, in the order in which we write them. */
const after = (label: number): SettingsColumns => ({ label, value: label + 1, since: label + 2, source: label + 3 });

/** The rows of Pengaturan that have a label and a value: below its headings any, elsewhere those with a known label. */
export function settingsRows(sheet: SheetData): readonly SettingsRow[] {
  const rows: SettingsRow[] = [];
  let headings: SettingsColumns | null = null;
  sheet.cells.forEach((cells, index) => {
    const row = index + 1;
    const found = headingsIn(cells);
    if (found !== null) {
      headings = found;
      return;
    }
    const known = cells.findIndex((cell) => typeof cell === 'string' && cell !== '' && labelOf(cell) !== null) + 1;
    const columns = headings !== null && (known === 0 || known === headings.label) ? headings : known === 0 ? null : after(known); // prettier-ignore
    if (columns === null) return;
    const label = shown(cellAt(sheet, row, columns.label));
    if (label === '' || isBlank(cellAt(sheet, row, columns.value))) return;
    rows.push({ row, label, columns, below: columns === headings });
  });
  return rows;
}
