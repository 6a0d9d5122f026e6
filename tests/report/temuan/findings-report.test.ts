/** Temuan holds the rows of every check; a command replaces only its own, and the marks follow the whole sheet. */
import { NO_SETTINGS } from '../../../src/sheets/settings/settings';
import { civilDate } from '../../../src/book/civil-date';
import type { Finding, Severity } from '../../../src/book/finding';
import { findingsReport, type CheckedFindings, type FindingsReport } from '../../../src/commands/findings-report';
import type { PlanRow, SheetPlan } from '../../../src/report/sheet-plan';
import type { SheetData } from '../../../src/sheets/sheet-data';
import { memoryWorkbook, type MemoryWorkbook } from '../../commands/memory-workbook';
import { gridSheet } from '../grid-sheet';

const LOANS = [
  ['No', 'KSM', 'Pokok'],
  [1, 'Mawar', 5_000_000],
  [2, 'Melati', '#REF!'],
  [3, 'Anggrek', 2_500_000],
];
const sheet = (rows: SheetData['cells'] = LOANS, name = 'Daftar Pinjaman', id = 7): SheetData =>
  gridSheet(name, rows, id);

const finding = (severity: Severity, cell: string, more: Partial<Finding> = {}): Finding => ({
  code: 'DAT-12',
  severity,
  sheet: 'Daftar Pinjaman',
  cell,
  value: '#REF!',
  variant: 'error',
  params: { column: '=Jumlah' },
  ...more,
});

function run(port: MemoryWorkbook, checks: CheckedFindings, sheets: readonly SheetData[] = [sheet()]): FindingsReport {
  const report = findingsReport(port, { checks, asOf: civilDate(2015, 6, 30), sheets, settings: NO_SETTINGS });
  port.plans.push(report.plan);
  return report;
}
const bodies = ({ rows }: SheetPlan): readonly PlanRow['cells'][] =>
  rows.flatMap(({ kind, cells }) => (kind === 'body' ? [cells] : []));
const told = ({ plan }: FindingsReport): readonly unknown[][] => bodies(plan).map((row) => [row[0], row[2], row[8]]);

const DATA = { data: [finding('info', 'B2'), finding('error', 'C3'), finding('warning', '')] };
const SOP = { sop: [finding('error', 'C2'), finding('info', 'C2:C4')] };

test('a row a finding, worst first and then as the book stands, linked to its cell', () => {
  const { plan, marks } = run(memoryWorkbook([]), DATA);
  const rows = bodies(plan);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['Kesalahan', 'DAT-12', "'Daftar Pinjaman'!C3"],
    ['Peringatan', 'DAT-12', 'Daftar Pinjaman'],
    ['Info', 'DAT-12', "'Daftar Pinjaman'!B2"],
  ]);
  expect(rows[0]?.[5]).toBe('Sel di kolom "=Jumlah" berisi kesalahan rumus #REF!.');
  expect(rows[0]?.slice(8, 10)).toEqual(['Data buku', '']);
  expect(plan.links.map(({ row, column, cell }) => [plan.rows[row]?.cells[column], cell])).toEqual([
    ["'Daftar Pinjaman'!C3", 'C3'],
    ['Daftar Pinjaman', 'A1'],
    ["'Daftar Pinjaman'!B2", 'B2'],
  ]);
  expect(plan.filterRow).toBe(plan.frozenRows - 1);
  expect(plan.columns.map(({ hidden }) => hidden === true).indexOf(true)).toBe(plan.columns.length - 1);
  expect(marks.error).toEqual([{ sheetName: 'Daftar Pinjaman', cell: 'C3' }]);
});

test('each command replaces only the rows of its own checks, whatever the order of the commands', () => {
  const port = memoryWorkbook([]);
  run(port, DATA);
  const both = run(port, SOP);
  expect(told(both)).toEqual([
    ['Kesalahan', "'Daftar Pinjaman'!C2", 'Periksa SOP'],
    ['Kesalahan', "'Daftar Pinjaman'!C3", 'Data buku'],
    ['Peringatan', 'Daftar Pinjaman', 'Data buku'],
    ['Info', "'Daftar Pinjaman'!B2", 'Data buku'],
    ['Info', "'Daftar Pinjaman'!C2:C4", 'Periksa SOP'],
  ]);
  expect(both.marks.error).toHaveLength(2);
  const other = memoryWorkbook([]);
  run(other, SOP);
  const whole = ({ plan, marks, rows }: FindingsReport): unknown => [plan, marks, rows];
  expect(whole(run(other, DATA))).toEqual(whole(both));
  expect(whole(run(port, SOP))).toEqual(whole(both));
  expect(told(run(port, { data: [] }))).toEqual([told(both)[0], told(both)[4]]);
});

test('a day for each check, and what is excused stands last and unmarked', () => {
  const port = memoryWorkbook([]);
  run(port, DATA);
  const excused = finding('error', 'C2', {
    excused: { reason: 'usaha musiman', number: '12/2014', decided: '2014-03-03' },
  });
  const report = findingsReport(port, {
    checks: { sop: [excused] },
    asOf: civilDate(2015, 7, 31),
    sheets: [sheet()],
    settings: NO_SETTINGS,
  });
  const texts = report.plan.rows.map(({ cells }) => String(cells[0]));
  expect(texts).toContain(
    '1 kesalahan, 1 peringatan, 1 info dan 1 yang dikecualikan. Ketuk Letak untuk membuka selnya.',
  );
  expect(texts.join(' ')).toContain('Data buku per 30 Juni 2015; Periksa SOP per 31 Juli 2015.');
  const last = bodies(report.plan)[3];
  expect([last?.[0], last?.[9]]).toEqual([
    'Kesalahan',
    'Dikecualikan: usaha musiman (keputusan 12/2014, 3 Maret 2014)',
  ]);
  expect(report.marks.error).toEqual([{ sheetName: 'Daftar Pinjaman', cell: 'C3' }]);
  port.plans.push(report.plan);
  expect(bodies(run(port, DATA).plan)[3]).toEqual(last);
});

describe('rows of other checks, when the book has moved on', () => {
  const after = (sheets: readonly SheetData[]): FindingsReport => {
    const port = memoryWorkbook([]);
    run(port, { sop: [...SOP.sop, finding('warning', '')] });
    return run(port, { data: [] }, sheets);
  };
  const places = (report: FindingsReport): readonly unknown[] => bodies(report.plan).map((row) => [row[2], row[9]]);

  test('rows were inserted and the sheet renamed: they point to where their cells stand now', () => {
    const report = after([sheet([[], ['UPK'], ...LOANS], 'Pinjaman')]);
    expect(places(report)).toEqual([
      ['Pinjaman!C4', ''],
      ['Pinjaman', ''],
      ['Pinjaman!C4:C6', ''],
    ]);
    expect(report.marks.error).toEqual([{ sheetName: 'Pinjaman', cell: 'C4' }]);
    expect(report.plan.links.map(({ cell }) => cell)).toEqual(['C4', 'A1', 'C4:C6']);
  });

  test('a copy gave the sheet another id: it is known by its name', () => {
    expect(places(after([sheet(LOANS, 'Daftar Pinjaman', 99)]))[0]).toEqual(["'Daftar Pinjaman'!C2", '']);
  });

  test('their rows or their sheet are gone: they say so, and neither link nor mark', () => {
    const report = after([sheet([LOANS[0]!, LOANS[3]!])]);
    const [first, whole, range] = places(report);
    expect(first).toEqual(["'Daftar Pinjaman'!C2", expect.stringMatching(/^Dari keadaan sebelumnya/)]);
    expect(whole).toEqual(['Daftar Pinjaman', '']);
    expect(range).toEqual(["'Daftar Pinjaman'!C2:C4", expect.stringMatching(/^Dari keadaan sebelumnya/)]);
    expect(report.marks).toEqual({ error: [], warning: [], info: [] });
    expect(after([]).plan.links).toEqual([]);
  });

  test('and are linked again once their row is back', () => {
    const port = memoryWorkbook([]);
    const before = run(port, SOP);
    run(port, { data: [] }, [sheet([LOANS[0]!])]);
    expect(told(run(port, { data: [] }))).toEqual(told(before));
  });
});

describe('what a person did to the sheet', () => {
  type Rows = SheetData['cells'];
  const changed = (change: (rows: Rows) => Rows): FindingsReport => {
    const port = memoryWorkbook([]);
    run(port, { ...DATA, ...SOP });
    return run({ ...port, ownCells: (key) => change(port.ownCells(key)) }, { data: DATA.data });
  };
  const untouched = changed((rows) => rows);

  test('sorted: the same sheet again', () => expect(changed((rows) => [...rows].reverse())).toEqual(untouched));

  test('a row of another check deleted: it stays away until that check is run', () => {
    const report = changed((rows) => rows.filter((row) => row[2] !== "'Daftar Pinjaman'!C2"));
    expect(told(report)).toEqual(told(untouched).filter((row) => row[1] !== "'Daftar Pinjaman'!C2"));
  });

  test('sorted without the hidden column: no row is linked by the key of another', () => {
    const report = changed((rows) => {
      const keys = rows.map((row) => row[10]).reverse();
      return rows.map((row, index) => [...row.slice(0, 10), keys[index] ?? '']);
    });
    for (const { link, place } of report.rows)
      if (link) expect(place.endsWith(link.cell) || link.cell === '').toBe(true);
    expect(told(report)).toHaveLength(5);
  });

  test('remarks, keys and words of their own', () => {
    const scrawled = (rows: Rows): Rows => [
      ...rows.map((row) => row.map((cell, column) => (column === 10 ? 'k|7|__proto__' : cell))),
      ['catatan', 'sendiri'],
      ['Kesalahan', 'SOP-01', 'di mana-mana', '', '', '', '', '', 'Entah', ''],
    ];
    const report = changed(scrawled);
    expect(told(report)).toHaveLength(5);
    expect(report.rows.filter(({ check, link }) => check === 'sop' && link !== null)).toEqual([]);
  });
});
