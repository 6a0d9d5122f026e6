import type { BasisPoints, Rupiah } from '../book/money';
import { readAmount } from './cells/amount';
import { isBlank, shown } from './cells/plain-text';
import { readRate } from './cells/rate';
import { settingLabel } from './columns/settings';
import type { Cell, SheetData } from './sheet-data';
import { headingKey } from './table/heading-text';

/** What a BKM decided in its sheet Pengaturan; null where it says nothing. An explicit choice in a command goes before it. */
export interface BookSettings {
  /** As typed, e.g. 'dbm-3'. */
  readonly scheme: string | null;
  readonly roundingStep: Rupiah | null;
  readonly tolerance: Rupiah | null;
  /** Instalments from which a loan is late for LAR and PAR. */
  readonly lateFrom: number | null;
  readonly rate: BasisPoints | null;
}

export const NO_SETTINGS: BookSettings = {
  scheme: null,
  roundingStep: null,
  tolerance: null,
  lateFrom: null,
  rate: null,
};

const READ = ['scheme', 'roundingStep', 'tolerance', 'lateFrom', 'rate'] as const;

/** Labels, as `headingKey` brings them. */
const LABELS: Readonly<Record<string, keyof BookSettings>> = Object.fromEntries(
  READ.map((key): [string, keyof BookSettings] => [headingKey(settingLabel(key)), key]),
);

/** Whether a sheet is the settings sheet, by its name. */
export const isSettingsSheet = (sheet: SheetData): boolean => headingKey(sheet.name) === 'pengaturan';

function numberOf(cell: Cell): number | null {
  const read = readAmount(cell, '.');
  return read.kind === 'value' && read.value >= 0 ? read.value : null;
}

function put(settings: BookSettings, key: keyof BookSettings, cell: Cell, format: string): BookSettings {
  if (key === 'scheme') return { ...settings, scheme: shown(cell) };
  if (key === 'rate') {
    const rate = readRate(cell, format, false);
    return rate.kind === 'value' ? { ...settings, rate: rate.value } : settings;
  }
  const number = numberOf(cell);
  return number === null ? settings : { ...settings, [key]: number };
}

/** Reads Ketentuan | Nilai; a later row of the same label replaces an earlier one, an empty value leaves it in force. */
export function readSettings(sheets: readonly SheetData[]): BookSettings {
  let settings = NO_SETTINGS;
  for (const sheet of sheets.filter(isSettingsSheet))
    sheet.cells.forEach((cells, row) => {
      const column = cells.findIndex((cell) => typeof cell === 'string' && LABELS[headingKey(cell)] !== undefined);
      const value = cells[column + 1];
      const key = LABELS[headingKey(shown(cells[column]))];
      if (column < 0 || key === undefined || value === undefined || isBlank(value)) return;
      settings = put(settings, key, value, sheet.formats[row]?.[column + 1] ?? '');
    });
  return settings;
}
