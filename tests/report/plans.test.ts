/** The four sheets as plans, on the reference books. */
import { kolektibilitasPlan } from '../../src/report/kolektibilitas';
import { ringkasanPlan } from '../../src/report/ringkasan';
import { A4, widthOf } from '../../src/report/rows';
import type { PlanRow, SheetPlan } from '../../src/report/sheet-plan';
import { tunggakanPlan } from '../../src/report/tunggakan';
import { reportInput } from './report-input';
import { temuanOf } from './temuan-of';

const ledger = reportInput('a-ledger.xlsx', '2023-01-31');
const hard = reportInput('g-hard.xlsx', '2023-03-31');
const ALL = [ringkasanPlan, tunggakanPlan, kolektibilitasPlan, temuanOf];
const bodies = ({ rows }: SheetPlan): readonly PlanRow[] => rows.filter(({ kind }) => kind === 'body');
const totalsOf = ({ rows }: SheetPlan): readonly PlanRow[] => rows.filter(({ kind }) => kind === 'total');
const texts = ({ rows }: SheetPlan): string =>
  rows.map(({ cells }) => cells.filter((c) => typeof c === 'string').join(' | ')).join('\n');

describe.each([
  ['a-ledger', ledger],
  ['g-hard', hard],
  ['g-hard in a scheme of three classes', reportInput('g-hard.xlsx', '2023-03-31', 'dbm-3')],
  ['before any loan', reportInput('a-ledger.xlsx', '2001-01-31')],
])('every sheet of %s', (_, input) => {
  test.each(ALL.map((make) => [make(input).name, make(input)] as const))('%s', (__, plan) => {
    const limit = plan.orientation === 'portrait' ? A4.portrait : A4.landscape;
    expect(widthOf(plan.columns)).toBeLessThanOrEqual(limit);
    expect(widthOf(plan.columns)).toBeGreaterThan(limit - 20);
    for (const row of plan.rows) expect(row.cells.length).toBeLessThanOrEqual(plan.columns.length);
    expect(plan.rows[0]?.cells).toEqual([`Bergulir · ${plan.name}`]);
    expect(plan.rows[1]?.cells[0]).toMatch(/^Keadaan per \d+ (Januari|Maret) \d{4} · Buku: /);
    expect(plan.frozenRows).toBeGreaterThanOrEqual(2);
    expect(texts(plan)).not.toMatch(/undefined|NaN|null/);
  });
});

test('Tunggakan: most days late first, a row a loan, totals of the reference', () => {
  const plan = tunggakanPlan(ledger);
  const days = bodies(plan).map(({ cells }) => Number(cells[12]));
  expect(days).toHaveLength(12);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(totalsOf(plan)).toHaveLength(1);
  // principal, scheduled, paid, outstanding and overdue principal: the totals of tests/books/expected.json
  expect(totalsOf(plan)[0]?.cells.slice(5, 10)).toEqual([790700000, 457752300, 406823300, 383876700, 50929000]);
  expect(texts(plan)).toContain('Kekurangan sampai Rp1.000 per angsuran dianggap selisih pembulatan');
});

test('Tunggakan: loans apart stand below under a heading of their own', () => {
  const plan = tunggakanPlan(hard);
  const at = plan.rows.findIndex(({ kind }) => kind === 'section');
  const below = plan.rows.slice(at).filter(({ kind }) => kind === 'body');
  expect(below.map(({ cells }) => [cells[2], cells[9], cells[14], cells[15], cells[16]])).toEqual(
    expect.arrayContaining([
      ['P-003', 0, '–', '', 'Jadwal ulang'],
      ['P-004', 0, '–', '', 'Hapus buku'],
    ]),
  );
});

test('Kolektibilitas: the urban form, a column a class, and the two rows of risk', () => {
  const plan = kolektibilitasPlan(ledger);
  const head = plan.rows.find(({ kind }) => kind === 'header')?.cells ?? [];
  expect(head).toEqual([
    ...[
      'No',
      'KSM',
      'Realisasi',
      'Jatuh Tempo',
      'Besar Pinjaman',
      'Angs per Bulan',
      'Kredit Seharusnya',
      'Kredit Sebenarnya',
    ],
    ...['Tunggakan < 3 bulan', 'Tunggakan > 3 bulan', 'Lancar', 'Perhatian', 'Kurang Lancar', 'Diragukan', 'Macet'],
  ]);
  const [, share, risk] = totalsOf(plan);
  expect(share?.cells[1]).toBe('Persentase Risiko');
  expect(share?.cells.slice(10)).toEqual([0.005, 0.005, 0.1, 0.5, 1]);
  expect(risk?.cells[1]).toBe('Risiko Kredit');
  const second = bodies(plan).find(({ cells }) => cells[4] === 54700000)?.cells ?? [];
  // 54.700.000 − 45.584.000 due; balance 50.535.000 in Diragukan
  expect([second[6], second[7], second[13]]).toEqual([9116000, 50535000, 50535000]);
});

test('Ringkasan: both readings with their classes, and two charts over cells that hold their figures', () => {
  const plan = ringkasanPlan(ledger);
  for (const name of ['LAR menurut jumlah', 'PAR menurut umur', 'RR (tingkat pengembalian)'])
    expect(texts(plan)).toContain(name);
  expect(plan.charts).toHaveLength(2);
  for (const { categories, values } of plan.charts) {
    for (let i = 0; i < values.rows; i += 1) {
      expect(typeof plan.rows[categories.row + i]?.cells[categories.column]).toBe('string');
      expect(typeof plan.rows[values.row + i]?.cells[values.column]).toBe('number');
    }
  }
});
