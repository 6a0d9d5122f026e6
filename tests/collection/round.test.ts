/** The collection round over the bundle: figures worked out on paper, visits and promises that stay, what the ledger says of them. */
import { openWorkbook } from '../../src/host/xlsx';
import { fittedHeight } from '../../src/host/xlsx/fit-rows';
import { setMetadata } from '../../src/host/model/edit-workbook';
import { cellName } from '../../src/host/model/area';
import { sheetNamed, type } from '../fresh/support/typing';
import { answerOf, columnOf, fill, headingRow, opened, retype, rowOf, shown, WEEK } from './round-book';

interface List {
  readonly rows: readonly Record<string, unknown>[];
  readonly written: readonly string[];
}
const LIST = 'Daftar tagihan';
const listed = (args: object = WEEK, host = opened()): List => answerOf<List>(host, 'buatDaftarTagihan', args);

test('what falls due in the week and what is overdue, by visit area', () => {
  expect(listed().rows).toEqual([
    // Rute 1: 20 April and 20 May, 224.000, less 60.000.
    { group: 'KSM Dahlia', loan: '3', chair: 'Ani Contoh', phone: '+62 813-1111-2222', due: 0, overdue: 164_000, oldestDue: '2022-04-20', promise: null },
    { group: 'KSM Melati', loan: '1', chair: 'Sri Contoh', phone: '081234567890', due: 112_000, overdue: 112_000, oldestDue: '2022-05-10', promise: null },
    { group: 'KSM Mawar', loan: '2', chair: 'Adi Contoh', phone: '021 555555', due: 112_000, overdue: 0, oldestDue: null, promise: null },
  ]); // prettier-ignore
});

test.each([
  // On its due day it is due in the list, the day after it is overdue, the day before it is neither.
  [{ from: '2022-06-10', to: '2022-06-10' }, 112_000, 112_000],
  [{ from: '2022-06-11', to: '2022-06-11' }, 0, 224_000],
  [{ from: '2022-06-09', to: '2022-06-09' }, 0, 112_000],
  [{ from: '2022-06-01', to: '2022-07-31' }, 224_000, 112_000],
])('Melati in %j', (days, due, overdue) => {
  expect(listed(days).rows.find(({ group }) => group === 'KSM Melati')).toMatchObject({ due, overdue });
});

test('days that cannot be are refused in one sentence', () => {
  expect(() => listed({ from: '2022-06-12', to: '2022-06-06' })).toThrow('mendahului');
  expect(() => listed({ from: '12/06/2022' })).toThrow('tidak dapat dibaca');
});

test('a message ready to be sent where there is a mobile number, as a link and no formula', () => {
  const host = opened();
  listed(WEEK, host);
  const sheet = sheetNamed(host, LIST);
  const column = columnOf(sheet, 'Pesan');
  const at = (ksm: string): { value: unknown; formula: unknown } | undefined => sheet.rows.get(rowOf(sheet, 'KSM', ksm))?.cells[column]; // prettier-ignore
  expect(at('KSM Mawar')).toMatchObject({ value: 'tanpa no HP', formula: null });
  expect(at('KSM Melati')).toMatchObject({ value: 'Kirim pesan', formula: null });
  const links = [...sheet.links.values()].map((link) => decodeURIComponent(JSON.stringify(link)));
  const melati = links.find((link) => link.includes('https://wa.me/6281234567890?text='));
  expect(melati).toContain('Yth. Bapak/Ibu Sri Contoh, KSM Melati.');
  expect(melati).toContain('angsuran Rp112.000 jatuh tempo pada 10 Juni 2022');
  expect(melati).toContain('tunggakan Rp112.000 sejak 10 Mei 2022');
  expect(links.some((link) => link.includes('6281311112222'))).toBe(true);
});

describe('promises', () => {
  const promised = (day: string, amount: string, visited = '25/05/2022') => {
    const host = opened();
    listed(WEEK, host);
    fill(host, LIST, 'KSM Dahlia', { 'Tgl kunjungan': visited, 'Janji bayar tgl': day, 'Janji (Rp)': amount });
    return listed(WEEK, host).rows.find(({ group }) => group === 'KSM Dahlia')?.['promise'];
  };

  test.each([
    // Dahlia paid 60.000 on 30 May; it is 8 June.
    ['01/06/2022', '60000', 'kept'],
    ['30/05/2022', '60000', 'kept'],
    ['01/06/2022', '100000', 'partly'],
    ['29/05/2022', '60000', 'broken'],
    ['07/06/2022', '100000', 'partly'],
    ['08/06/2022', '100000', 'pending'],
    ['20/06/2022', '100000', 'pending'],
    ['01/06/2022', '', 'kept'],
  ])('to pay %s, %s: %s', (day, amount, state) => {
    expect(promised(day, amount)).toMatchObject({ state, amount: amount === '' ? null : Number(amount) });
  });

  test('what cannot be read is said, and not judged', () => {
    const host = opened();
    listed(WEEK, host);
    fill(host, LIST, 'KSM Dahlia', { 'Tgl kunjungan': '06/06/2022', 'Janji bayar tgl': '07/06/2022', 'Janji (Rp)': 'separuh' }); // prettier-ignore
    fill(host, LIST, 'KSM Melati', { 'Janji bayar tgl': 'habis panen' });
    const rows = listed(WEEK, host).rows;
    expect(rows.map(({ promise }) => promise)).toEqual([null, null, null]);
    expect(shown(host, LIST, { ksm: 'KSM Dahlia', heading: 'Janji' })).toBe('jumlah tidak terbaca');
    expect(shown(host, LIST, { ksm: 'KSM Melati', heading: 'Janji' })).toBe('tanggal tidak terbaca');
    expect(shown(host, LIST, { ksm: 'KSM Melati', heading: 'Janji bayar tgl' })).toBe('habis panen');
  });

  test('what was paid before the visit does not count', () => {
    expect(promised('05/06/2022', '60000', '31/05/2022')).toMatchObject({ state: 'broken' });
    expect(promised('05/06/2022', '60000', '30/05/2022')).toMatchObject({ state: 'kept' });
  });

  test('one of an earlier week is listed apart, and the row waits for the next visit', () => {
    const host = opened();
    listed(WEEK, host);
    fill(host, LIST, 'KSM Dahlia', { 'Tgl kunjungan': '25/05/2022', 'Janji bayar tgl': '01/06/2022', 'Janji (Rp)': '100000' }); // prettier-ignore
    listed(WEEK, host);
    expect(shown(host, LIST, { ksm: 'KSM Dahlia', heading: 'Janji bayar tgl' })).toBe('');
    expect(shown(host, LIST, { ksm: 'KSM Dahlia', heading: 'Janji', nth: 1 })).toBe('sebagian');
    fill(host, LIST, 'KSM Dahlia', {
      'Tgl kunjungan': '07/06/2022',
      Hasil: 'berjanji',
      'Janji bayar tgl': '15/06/2022',
    });
    listed(WEEK, host);
    expect(shown(host, LIST, { ksm: 'KSM Dahlia', heading: 'Hasil' })).toBe('berjanji');
    expect(shown(host, LIST, { ksm: 'KSM Dahlia', heading: 'Janji' })).toBe('menunggu');
    expect(shown(host, LIST, { ksm: 'KSM Dahlia', heading: 'Janji', nth: 1 })).toBe('sebagian');
  });
});

describe('what people entered', () => {
  const filled = () => {
    const host = opened();
    listed(WEEK, host);
    fill(host, LIST, 'KSM Melati', { 'Tgl kunjungan': '06/06/2022', Ditemui: '=Bu Sri', Hasil: 'berjanji', 'Janji (Rp)': '200.000' }); // prettier-ignore
    fill(host, LIST, 'KSM Mawar', { Ditemui: '0812', Hasil: 'membayar' });
    return host;
  };

  test('stays at its loan when the book is sorted, numbered anew, and a name is corrected', () => {
    const host = filled();
    retype(host, 'Pinjaman', (rows) => rows.slice().reverse().map((row, at) => [at + 1, String(row[1]).replace('Melati', 'Mellati'), ...row.slice(2)])); // prettier-ignore
    retype(host, 'Angsuran', (rows) =>
      rows.map((row) => [String(row[0]).replace('Melati', 'Mellati'), ...row.slice(1)]),
    );
    listed(WEEK, host);
    expect(shown(host, LIST, { ksm: 'KSM Mellati', heading: 'Hasil' })).toBe('berjanji');
    expect(shown(host, LIST, { ksm: 'KSM Mellati', heading: 'Janji (Rp)' })).toBe(200_000);
    expect(shown(host, LIST, { ksm: 'KSM Mawar', heading: 'Ditemui' })).toBe('0812');
  });

  test('is kept apart when its loan is gone, and comes back with it', () => {
    const host = filled();
    const before: (readonly unknown[])[] = [];
    retype(host, 'Pinjaman', (rows) => {
      before.push(...rows);
      return rows.filter((row) => row[1] !== 'KSM Melati');
    });
    listed(WEEK, host);
    const sheet = sheetNamed(host, LIST);
    const title = [...sheet.rows].find(([, { cells }]) =>
      String(cells[1]?.value).startsWith('Isian yang pinjaman'),
    )?.[0];
    expect(rowOf(sheet, 'KSM', 'KSM Melati')).toBeGreaterThan(title ?? Infinity);
    expect(shown(host, LIST, { ksm: 'KSM Melati', heading: 'Hasil' })).toBe('berjanji');
    retype(host, 'Pinjaman', () => before);
    listed(WEEK, host);
    expect(shown(host, LIST, { ksm: 'KSM Melati', heading: 'Tagihan' })).toBe(112_000);
    expect(shown(host, LIST, { ksm: 'KSM Melati', heading: 'Hasil' })).toBe('berjanji');
  });

  test('stays when the loan owes nothing any more or the list is for other days', () => {
    const host = filled();
    retype(host, 'Angsuran', (rows) => [...rows, ['Mawar', 44719, 100_000, 12_000]]); // 7 June 2022
    expect(listed(WEEK, host).rows.map(({ group }) => group)).not.toContain('KSM Mawar');
    expect(shown(host, LIST, { ksm: 'KSM Mawar', heading: 'Hasil' })).toBe('membayar');
    listed({ from: '2022-03-01', to: '2022-03-07' }, host);
    expect(shown(host, LIST, { ksm: 'KSM Mawar', heading: 'Hasil' })).toBe('membayar');
    expect(shown(host, LIST, { ksm: 'KSM Melati', heading: 'Janji (Rp)' })).toBe(200_000);
  });

  test("in rows and columns of people's own: a name finds its loan, what finds none stands apart, a column stays", () => {
    const host = filled();
    const sheet = sheetNamed(host, LIST);
    const below = rowOf(sheet, 'KSM', 'JUMLAH') + 2;
    const at = (heading: string): string => cellName(below, columnOf(sheet, heading));
    type(host, LIST, at('KSM'), 'Dahlia');
    type(host, LIST, at('Hasil'), 'tidak bertemu');
    type(host, LIST, cellName(below + 1, 1), 'Minggu depan libur');
    const extra = Math.max(...[...sheet.rows.values()].map(({ cells }) => cells.length));
    type(host, LIST, cellName(headingRow(sheet), extra), 'Kader');
    type(host, LIST, cellName(rowOf(sheet, 'KSM', 'KSM Melati'), extra), 'Bu Wati');
    for (let runs = 0; runs < 2; runs += 1) {
      listed(WEEK, host);
      expect(shown(host, LIST, { ksm: 'KSM Dahlia', heading: 'Hasil' })).toBe('tidak bertemu');
      expect(shown(host, LIST, { ksm: 'KSM Melati', heading: 'Kader' })).toBe('Bu Wati');
      expect(rowOf(sheetNamed(host, LIST), 'KSM', 'Minggu depan libur')).toBeGreaterThan(below);
    }
  });

  test('survives a sheet that was renamed, and a book that went through a program that loses what makes a sheet ours', () => {
    const host = filled();
    host.call('gantiNama', LIST, 'Tagihan Juni');
    expect(listed(WEEK, host).written).toEqual(['Tagihan Juni']);
    host.call('gantiNama', 'Tagihan Juni', LIST);
    setMetadata(host.model, []);
    const later = opened(host.save());
    const { written } = listed(WEEK, later);
    expect(written).toEqual(['Daftar tagihan (2)']);
    expect(shown(later, 'Daftar tagihan (2)', { ksm: 'KSM Melati', heading: 'Hasil' })).toBe('berjanji');
    // Once taken over, the old sheet is no source any more: what is deleted in the new one does not come back.
    fill(later, 'Daftar tagihan (2)', 'KSM Melati', { Hasil: '', Ditemui: '', 'Tgl kunjungan': '', 'Janji (Rp)': '' });
    listed(WEEK, later);
    expect(shown(later, 'Daftar tagihan (2)', { ksm: 'KSM Melati', heading: 'Hasil' })).toBe('');
  });

  test('text that looks like a formula or a number stays that text, through saving', () => {
    const host = filled();
    listed(WEEK, host);
    const sheet = openWorkbook(host.save()).sheets.find(({ name }) => name === LIST);
    if (sheet === undefined) throw new Error('no sheet');
    const cell = sheet.rows.get(rowOf(sheet, 'KSM', 'KSM Mawar'))?.cells[columnOf(sheet, 'Ditemui')];
    expect(cell).toMatchObject({ value: '0812', formula: null });
    expect(sheet.validations.length).toBeGreaterThan(0);
    expect(sheet.hiddenColumns.has(columnOf(sheet, 'Kunci Bergulir'))).toBe(true);
    expect(sheet.frozenRows).toBe(headingRow(sheet));
  });

  test('the heading is as high as the headings that are seen: the narrow hidden column adds nothing', () => {
    const host = filled();
    listed(WEEK, host);
    const sheet = sheetNamed(host, LIST);
    // At 8 points (a line of 13 pixels) none of the seen headings takes more than three lines: 39 and the padding.
    expect(fittedHeight(sheet, host.model, headingRow(sheet))).toBeLessThanOrEqual(48);
  });
});
