import { plain } from '../cells/plain-text';
import type { Cell } from '../sheet-data';
import { headingKey } from './heading-text';

/** What the first heading of a table that is none of ours mostly is. */
const STARTS = new Set(['no', 'no urut', 'kode', 'tanggal', 'uraian', 'bulan', 'tahun', 'jenis', 'nama barang']);
const FEWEST = 3;

/**
 * Whether a row heads some other table, such as an inventory below the loans: words only, the first one that tables
 * begin with.
 *
 * @example isOtherHeading(['No', 'Nama Barang', 'Tahun', 'Harga']) // true
 */
export function isOtherHeading(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== '' && !(typeof cell === 'string' && plain(cell) === ''));
  const [first] = filled;
  return (
    filled.length >= FEWEST &&
    typeof first === 'string' &&
    STARTS.has(headingKey(first)) &&
    filled.every((cell) => typeof cell === 'string' && !/\d/.test(cell))
  );
}
