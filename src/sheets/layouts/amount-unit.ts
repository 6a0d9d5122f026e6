import { plain } from '../cells/plain-text';
import type { Notes } from '../notes';
import type { FoundTable } from '../table/found-table';

const THOUSANDS =
  /\bribuan\b|\bdalam ribu\b|\((rp\.?\s*)?ribu(\s*(rp\.?|rupiah))?\)|\((rp\.?\s*)?[.,]?000\)|[x×]\s*(rp\.?\s*)?1[.,]?000\b(?![.,]?\d)/;
const MILLIONS =
  /\bjutaan\b|\bdalam juta\b|\((rp\.?\s*)?juta(\s*(rp\.?|rupiah))?\)|[x×]\s*(rp\.?\s*)?1[.,]?000[.,]?000\b/;

/**
 * The unit that a title or heading gives to its amounts; null where it gives none.
 *
 * @example amountUnit('DAFTAR PINJAMAN (dalam ribuan rupiah)') // 'ribu'
 * @example amountUnit('Pinjaman 2 juta') // null
 */
export function amountUnit(text: string): 'ribu' | 'juta' | null {
  const lower = plain(text).toLowerCase();
  if (MILLIONS.test(lower)) return 'juta';
  return THOUSANDS.test(lower) ? 'ribu' : null;
}

/** DAT-17 where a table's amounts are in thousands or millions: they are read as they stand, and that is said once a table. */
export function checkUnit(table: FoundTable, notes: Notes): void {
  const texts: readonly (readonly [column: number, text: string])[] = [
    [table.firstColumn, table.title],
    ...Object.entries(table.headings).map(([column, text]): [number, string] => [Number(column), text]),
  ];
  const found = texts.find(([, text]) => amountUnit(text) !== null);
  const unit = found === undefined ? null : amountUnit(found[1]);
  if (found === undefined || unit === null) return;
  notes.add('DAT-17', 'unit', { unit }, { table, row: table.headingRow, column: found[0], severity: 'error' });
}
