/** The findings list says what Perbaiki data… offers. */
import { offersBy } from '../../src/fixes/offers';
import type { Fix } from '../../src/fixes/types';
import { contentSize, cellAt } from '../../src/host/model/edit-cells';
import { figuresOf, opened } from '../e2e/support/opened';
import { brokenBook, TODAY } from './book';

const fix = (sheet: string, cell: string, code: Fix['code'] = 'DAT-01'): Fix => ({
  id: cell,
  kind: 'amountText',
  code,
  sheetId: 1,
  sheet,
  cell,
  heading: '',
  before: { value: '1', format: '@' },
  after: { value: 1, format: '#,##0' },
  sure: true,
});

test.each<[string, string, Fix['code'], readonly string[]]>([
  ['Satu', 'E7', 'DAT-01', ['E7']],
  ['Satu', 'E7:E9', 'DAT-01', ['E7', 'E9']],
  ['Satu', 'E8:E9', 'DAT-01', ['E9']],
  ['Satu', 'E6', 'DAT-01', []],
  ['Satu', 'F7:F9', 'DAT-01', []],
  ['Satu', 'E7:F9', 'DAT-01', []],
  ['Dua', 'E7', 'DAT-01', []],
  ['Satu', 'E7', 'DAT-02', []],
  ['Satu', '', 'DAT-01', []],
])('%s!%s %s', (sheet, cell, code, cells) => {
  const offers = offersBy([fix('Satu', 'E7'), fix('Satu', 'E9'), fix('Satu', 'E10'), fix('Satu', 'AE7')]);
  expect(offers({ code, sheet, cell }).map((each) => each.cell)).toEqual(cells);
});

test('Temuan, in the row of each finding that can be put right', () => {
  const host = opened(brokenBook());
  figuresOf(host, 'hitungTunggakan', { asOf: '2022-12-31', today: TODAY });
  const temuan = host.model.sheets.find(({ name }) => name === 'Temuan')!;
  const rows = Array.from({ length: contentSize(temuan).rows }, (_, r) => Array.from({ length: 10 }, (__, c) => String(cellAt(temuan, r + 1, c + 1).value ?? ''))); // prettier-ignore
  const offered = rows.flatMap((row) => {
    const [, text] = /(Menu Perbaiki data… menawarkan.*)$/.exec(row[7] ?? '') ?? [];
    return text === undefined ? [] : [`${row[1]} ${row[2]} ${text}`];
  });
  expect(offered).toEqual([
    'DAT-01 Pinjaman!E4 Menu Perbaiki data… menawarkan: 1.000.000.',
    'DAT-02 Angsuran!B3 Menu Perbaiki data… menawarkan: 15/04/2022.',
    'DAT-01 Angsuran!D4 Menu Perbaiki data… menawarkan: 12.000.',
  ]);
});
