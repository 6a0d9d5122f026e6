/** Siapkan buku KSM…: what is made, what may be typed, and what the formulas come to, in the host and in LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workOutSums } from '../../src/host/model/sums';
import { cellAt } from '../../src/host/model/edit-cells';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { openWorkbook } from '../../src/host/xlsx';
import { BOOK_TEMPLATES } from '../../src/sheets/columns/group-book-templates';
import { envelopeOf, opened } from '../e2e/support/opened';
import { filled, FIRST, NOW, prepared } from './support/group-books';
import { sheetNamed, type } from './support/typing';
import { soffice, withLibreOffice } from '../e2e/support/soffice';

interface Found {
  readonly groups: readonly {
    readonly name: string;
    readonly cash: number;
    readonly findings: readonly { code: string; cell: string }[];
  }[];
  readonly businesses: readonly {
    readonly owner: string;
    readonly cash: number;
    readonly months: readonly unknown[];
  }[];
  readonly training: readonly unknown[];
}

/** A column's values from a row on. */
const column = (
  book: WorkbookModel,
  name: string,
  at: { row: number; column: number; rows: number },
): readonly unknown[] => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return Array.from({ length: at.rows }, (_, index) => cellAt(sheet, at.row + index, at.column).value ?? '');
};

/** What a phone would show: balances row by row, the members' own, and Laporan Usaha. */
const shown = (book: WorkbookModel) => ({
  cash: column(book, 'Kas Melati', { row: FIRST.cash, column: 5, rows: 5 }),
  savings: column(book, 'Tabungan Melati', { row: FIRST.savings, column: 5, rows: 4 }),
  shares: column(book, 'Pinjaman anggota Melati', { row: FIRST.shares, column: 6, rows: 2 }),
  business: column(book, 'Kas Usaha Ibu Sari', { row: FIRST.business, column: 6, rows: 7 }),
  sales: column(book, 'Laporan Usaha Ibu Sari', { row: 7, column: 2, rows: 3 }),
  profit: column(book, 'Laporan Usaha Ibu Sari', { row: 7, column: 5, rows: 3 }),
  drawn: column(book, 'Laporan Usaha Ibu Sari', { row: 7, column: 6, rows: 3 }),
  capacity: column(book, 'Laporan Usaha Ibu Sari', { row: 22, column: 6, rows: 5 }),
  balance: column(book, 'Laporan Usaha Ibu Sari', { row: 29, column: 6, rows: 7 }),
});

const PAPER = {
  cash: [50_000, 120_000, 90_000, 85_000, ''],
  savings: [50_000, 30_000, 40_000, ''],
  shares: [600_000, 575_000],
  business: [500_000, 300_000, 750_000, 700_000, 1_000_000, 940_000, 910_000],
  sales: [450_000, 300_000, 0],
  // 450.000 − 200.000 − 50.000; 300.000
  profit: [200_000, 300_000, 0],
  drawn: [0, 60_000, 0],
  // two months; 500.000 ÷ 2; other instalments; 60%; (250.000 − 50.000) × 60%
  capacity: [2, 250_000, 50_000, 60, 120_000],
  // cash, stock, owed, tools; their sum; debts; the owner's
  balance: [910_000, 120_000, 0, 0, 1_030_000, 400_000, 630_000],
};

test('the sheets are made once, and what is there is left alone', () => {
  const host = prepared();
  const names = host.model.sheets.map(({ name }) => name);
  expect(names).toEqual([
    'Sheet1',
    'Kas Melati',
    'Tabungan Melati',
    'Pinjaman anggota Melati',
    'Hadir Melati',
    'Kas Usaha Ibu Sari',
    'Laporan Usaha Ibu Sari',
    'PWK',
  ]);
  for (const args of [
    { kind: 'group', group: 'melati' },
    { kind: 'business', group: 'Melati', owner: 'IBU SARI' },
    { kind: 'training' },
  ])
    expect(envelopeOf(host, 'siapkanBukuKsm', args)).toMatchObject({ ok: true, result: { made: [] } });
  expect(host.model.sheets).toHaveLength(names.length);
  expect(envelopeOf(host, 'lihatSiapanKsm')).toMatchObject({ ok: true, result: { groups: ['KSM Melati'] } });
});

test('a name is asked for, and one that no tab can bear becomes one that it can', () => {
  const host = prepared();
  expect(envelopeOf(host, 'siapkanBukuKsm', { kind: 'group' })).toMatchObject({ ok: false });
  expect(envelopeOf(host, 'siapkanBukuKsm', { kind: 'business' })).toMatchObject({ ok: false });
  expect(envelopeOf(host, 'siapkanBukuKsm', { kind: 'buku' })).toMatchObject({ ok: false });
  const odd = { kind: 'group', group: "KSM [Mawar]/Indah's yang namanya panjang sekali" };
  const envelope = envelopeOf(host, 'siapkanBukuKsm', odd);
  expect(envelope).toMatchObject({ ok: true });
  expect(host.model.sheets.every(({ name }) => name.length <= 31 && !/[[\]:\\/?*']/.test(name))).toBe(true);
});

test('what may be typed: days and amounts only, categories from the list, words of one’s own for what it was for', () => {
  const host = prepared();
  const { cash, business } = FIRST;
  expect(() => type(host, 'Kas Melati', `A${cash}`, 'kemarin')).toThrow();
  expect(() => type(host, 'Kas Melati', `C${cash}`, 'lima ribu')).toThrow();
  expect(() => type(host, 'Kas Usaha Ibu Sari', `C${business}`, 'jajan')).toThrow();
  type(host, 'Kas Usaha Ibu Sari', `C${business}`, 'penjualan');
  type(host, 'Kas Melati', `B${cash}`, 'Arisan RT');
  type(host, 'Tabungan Melati', `B${FIRST.savings}`, 'Ibu Baru');
});

test('every book fits a phone: 360 pixels across', () => {
  for (const { columns } of Object.values(BOOK_TEMPLATES))
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(360);
});

test('the worked example is never counted, and an empty book has no finding', () => {
  const host = opened(prepared().save(), { now: NOW });
  workOutSums(host.model);
  const envelope = envelopeOf(host, 'lihatBukuKsm', { asOf: '2024-06-30' });
  if (!envelope.ok) throw new Error(envelope.message);
  const { groups, businesses, training } = envelope.result as Found; // compared with known figures
  expect(groups.map(({ name, cash, findings }) => [name, cash, findings])).toEqual([['KSM Melati', 0, []]]);
  expect(businesses).toMatchObject([{ owner: 'Ibu Sari', cash: 0, months: [] }]);
  expect(training).toEqual([]);
});

test('what was filled in is read and worked out as on paper', () => {
  const host = filled();
  workOutSums(host.model);
  expect(shown(host.model)).toEqual(PAPER);
  const again = opened(host.save(), { now: NOW });
  const envelope = envelopeOf(again, 'lihatBukuKsm', { asOf: '2024-02-29' });
  if (!envelope.ok) throw new Error(envelope.message);
  const { groups, businesses, training } = envelope.result as Found; // compared with known figures
  expect(groups[0]).toMatchObject({ name: 'KSM Melati', cash: 85_000, findings: [] });
  expect(businesses[0]).toMatchObject({
    cash: 910_000,
    months: [
      { month: '2024-01', income: 450_000, cost: 250_000, profit: 200_000, drawings: 0 },
      { month: '2024-02', income: 300_000, cost: 0, profit: 300_000, drawings: 60_000 },
    ],
  });
  expect(training).toEqual([{ group: 'KSM Melati', attended: 1, passed: 1, loaned: 0 }]);
});

test('the formulas mean the same in a book with the English locale', () => {
  const inEnglish = prepared().model;
  const formula = cellAt(sheetNamed(prepared(), 'Kas Melati'), FIRST.cash, 5).formula;
  expect(formula).toBe('IF(AND(C7="",D7=""),"",SUM(C$7:C7)-SUM(D$7:D7))');
  expect(cellAt(inEnglish.sheets[6]!, 7, 2).formula).toBe(
    `SUMIFS('Kas Usaha Ibu Sari'!$D:$D,'Kas Usaha Ibu Sari'!$C:$C,"penjualan",'Kas Usaha Ibu Sari'!$A:$A,">="&N($A7),'Kas Usaha Ibu Sari'!$A:$A,"<"&N(EDATE($A7,1)))`,
  );
});

withLibreOffice(
  'LibreOffice works the same out, and has the drop-downs',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'bergulir-'));
    try {
      writeFileSync(join(folder, 'buku.xlsx'), filled().save());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'buku.xlsx'),
      ];
      execFileSync(soffice ?? '', args, { stdio: 'pipe', timeout: 240_000 });
      const book = openWorkbook(readFileSync(join(folder, 'out', 'buku.xlsx')));
      expect(shown(book)).toEqual(PAPER);
      const rules = book.sheets.find(({ name }) => name === 'Kas Usaha Ibu Sari')?.validations ?? [];
      expect(rules.length).toBeGreaterThanOrEqual(4);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
