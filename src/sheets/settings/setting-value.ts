import type { Severity } from '../../book/finding';
import { readAmount } from '../cells/amount';
import { readDate } from '../cells/date';
import { isDate, isError, plain, shown } from '../cells/plain-text';
import { readRate } from '../cells/rate';
import { readYesNo } from '../cells/yes-no';
import type { SettingDeclaration } from '../columns/settings';
import type { Cell } from '../sheet-data';
import { readOwnClass } from './own-class';

/** The highest that a count can be: years in months, members, loans; more is an amount in the wrong row. */
const LARGEST_COUNT = 1000;

/** What may stand behind a count: "12 bulan", "5 orang", "4 kali". */
const COUNTED = /\s*(?:bulan|bln|orang|org|jiwa|anggota|kali|x|hari|angsuran|pinjaman|pertemuan)\.?$/i;

const countOf = (cell: Cell): number | null =>
  numberOf(typeof cell === 'string' ? plain(cell).replace(COUNTED, '') : cell, LARGEST_COUNT);

function numberOf(cell: Cell, most: number): number | null {
  const read = readAmount(cell, '.');
  return read.kind === 'value' && read.value >= 0 && read.value <= most ? read.value : null;
}

/** The language that a text names, in either language or as a code; null where it names none. */
function languageIn(text: string): 'id' | 'en' | null {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^bahasa /, '');
  if (['indonesia', 'indonesian', 'id'].includes(name)) return 'id';
  return ['inggris', 'english', 'en'].includes(name) ? 'en' : null;
}

/**
 * What a decision's cell says; null where it says nothing of its kind.
 *
 * @param format the cell's number format: with '%' a number is a fraction
 */
export function settingValue(
  { kind }: Pick<SettingDeclaration, 'kind'>,
  cell: Cell,
  format: string,
): number | string | null {
  if (isError(cell)) return null;
  switch (kind) {
    case 'rupiah':
      return numberOf(cell, Infinity);
    case 'count':
      return countOf(cell);
    case 'percent': {
      const rate = readRate(cell, format, false);
      return rate.kind === 'value' ? rate.value : null;
    }
    case 'yesNo': {
      const said = readYesNo(cell);
      return said.kind === 'value' ? Number(said.value) : null;
    }
    case 'date': {
      const day = readDate(cell, 'dayFirst');
      return day.kind === 'value' ? day.value : null;
    }
    case 'class':
      return isDate(cell) || readOwnClass(shown(cell)) === null ? null : shown(cell);
    case 'language':
      return languageIn(shown(cell));
    case 'scheme':
    case 'text':
      return shown(cell);
  }
}

const SEVERITIES: Readonly<Record<string, Severity | 'off'>> = {
  error: 'error',
  kesalahan: 'error',
  salah: 'error',
  peringatan: 'warning',
  warning: 'warning',
  info: 'info',
  informasi: 'info',
  mati: 'off',
  off: 'off',
};

/**
 * How severe a rule shall be.
 *
 * @source RULES.md: error, peringatan, info, mati
 * @example severityOf('Peringatan') // 'warning'
 */
export const severityOf = (cell: Cell): Severity | 'off' | null =>
  isDate(cell) || isError(cell) ? null : (SEVERITIES[shown(cell).toLowerCase()] ?? null);
