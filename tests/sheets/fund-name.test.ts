/** What the BKM is called, for papers that leave the UPK. */
import { civilDate } from '../../src/book/civil-date';
import { fundName } from '../../src/sheets/settings/fund-name';
import type { Settings } from '../../src/sheets/settings/settings';
import { sheet } from './grid';

const NONE: Settings = { decisions: [], rules: [], findings: [] };
const DAY = civilDate(2025, 1, 31);

test.each([
  ['BKM HARAPAN SEJAHTERA', 'BKM HARAPAN SEJAHTERA'],
  ['UPK BKM Melati Jaya - Buku Pinjaman 2024', 'BKM Melati Jaya'],
  ['LKM Sumber Rejeki, Kelurahan Contoh', 'LKM Sumber Rejeki'],
  ['Badan Keswadayaan Masyarakat Maju', 'Badan Keswadayaan Masyarakat Maju'],
  ['DAFTAR PINJAMAN BKM', ''],
  ['BKM', ''],
])('a title %j: %j', (title, name) => {
  expect(fundName(NONE, [sheet('Pinjaman', title)], DAY)).toBe(name);
});

test('a title far below is none', () => {
  expect(fundName(NONE, [sheet('P', `${'x\n'.repeat(6)}BKM Maju`)], DAY)).toBe('');
});
