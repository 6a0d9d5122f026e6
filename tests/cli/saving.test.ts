/** What is saved, what people read, and the menu. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { declared } from '../e2e/support/built';
import { hash, openDesk, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

describe('saving', () => {
  test('--out gives the book and its own sheets; the input stays byte for byte', () => {
    const before = hash(desk.book);
    const { code, err } = desk.run('arrears', 'buku.xlsx', '--as-of', '2024-12-31', '--out', 'hasil.xlsx');
    expect(code).toBe(0);
    expect(err).toContain(join(desk.folder, 'hasil.xlsx'));
    expect(hash(desk.book)).toBe(before);
    expect(desk.files()).toEqual(['buku.xlsx', 'hasil.xlsx']);
    // the own sheets are no source: computing the result again gives the same
    const strip = (text: string) => text.split('\n').slice(0, 30);
    expect(strip(desk.run('arrears', 'hasil.xlsx', '--as-of', '2024-12-31').out)).toEqual(
      strip(desk.run('arrears', 'buku.xlsx', '--as-of', '2024-12-31').out),
    );
    expect(desk.run('arrears', 'buku.xlsx', '--out', 'hasil.xlsx').code).toBe(0);
  });

  test('--in-place leaves the old book in .bak', () => {
    const before = hash(desk.book);
    expect(desk.run('arrears', 'buku.xlsx', '--in-place').code).toBe(0);
    expect(desk.files()).toEqual(['buku.xlsx', 'buku.xlsx.bak']);
    expect(hash(`${desk.book}.bak`)).toBe(before);
    expect(hash(desk.book)).not.toBe(before);
    expect(desk.run('arrears', 'buku.xlsx', '--in-place').code).toBe(0);
    expect(hash(`${desk.book}.bak`)).toBe(before);
    expect(existsSync(`${desk.book}.bak2`)).toBe(true);
  });
});

describe('for people', () => {
  test('a table, the totals, the indicators and the findings', () => {
    const { out } = desk.run('arrears', 'buku.xlsx', '--as-of', '2024-12-31');
    const lines = out.split('\n');
    expect(lines[0]).toContain('31/12/2024');
    expect(lines[2]).toMatch(/^Pinjaman +KSM +Cair/);
    expect(lines[4]).toMatch(/^P-05 .*6\.000\.000 +1\.080\.000 +10\/12\/2023 +387 +6,00 +Macet$/);
    expect(out).toMatch(/^JUMLAH /m);
    expect(out).toMatch(/LAR.*\d+,\d\d%/);
    expect(out).toMatch(/Temuan: .*kesalahan/);
    expect(out).not.toMatch(/NaN|undefined|null/);
  });
  test('help and version', () => {
    expect(desk.run('--version')).toEqual({ code: 0, out: '9.9.9\n', err: '' });
    expect(desk.run('arrears', '--help').out).toMatch(
      /--as-of[\s\S]*--convention[\s\S]*--json[\s\S]*--out[\s\S]*--in-place/,
    );
  });
});

describe('menu', () => {
  test('lists what onOpen built, in its order', () => {
    const { menu, items } = declared();
    const lines = menu.flatMap((entry) => {
      if (entry === 'separator') return [];
      return 'items' in entry ? [`${entry.label} ›`, ...entry.items.map(({ label }) => `  ${label}`)] : [entry.label];
    });
    expect(lines).toEqual(
      expect.arrayContaining(['Hitung tunggakan…', 'Laporan ›', '  Kartu pinjaman…', '  Hapus penanda', 'Tentang']),
    );
    expect(items.length).toBe(lines.length - 5);
    expect(desk.run('menu', 'buku.xlsx')).toEqual({ code: 0, out: `${lines.join('\n')}\n`, err: '' });
    expect(JSON.parse(desk.run('menu', 'buku.xlsx', '--json').out)).toContainEqual({
      menu: 'Buku KSM',
      items: ['Siapkan buku KSM…', 'Periksa buku KSM'],
    });
  });
  test.each(['Hapus penanda', 'Data buku › Hapus penanda', 'Bergulir > data buku > hapus penanda'])(
    '"%s" is the same item',
    (name) => {
      expect(desk.run('menu', 'buku.xlsx', name).out).toMatch(/penanda/i);
    },
  );
  test('an item of another submenu is none', () => {
    const { code, err } = desk.run('menu', 'buku.xlsx', 'Laporan › Hapus penanda');
    expect([code, err]).toEqual([2, expect.stringContaining('Tidak ada butir menu "Laporan › Hapus penanda"')]);
  });
  test.each(['Hitung tunggakan…', 'Hitung tunggakan...', 'hitung tunggakan…'])(
    'runs "%s" as its sidebar would',
    (label) => {
      const args = ['menu', 'buku.xlsx', label, '--args', '{"asOf":"2024-12-31","convention":"dbm-3"}', '--json'];
      const { code, out } = desk.run(...args);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        asOf: '2024-12-31',
        convention: 'dbm-3',
        written: expect.arrayContaining(['Tunggakan', 'Kolektibilitas', 'Ringkasan', 'Temuan']),
      });
    },
  );
  test('an item without a form says what it has to say', () => {
    expect(desk.run('menu', 'buku.xlsx', 'Tentang').out).toMatch(/Bergulir/);
    expect(desk.run('menu', 'buku.xlsx', 'Hapus penanda').out).toMatch(/penanda/i);
  });
  test('marks come and go', () => {
    expect(desk.run('menu', 'buku.xlsx', 'Hitung tunggakan…', '--out', 'a.xlsx').code).toBe(0);
    const { code, out } = desk.run('menu', 'a.xlsx', 'Hapus penanda', '--out', 'b.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/dihapus dari \d/);
    expect(desk.run('menu', 'b.xlsx', 'Hapus penanda').out).toMatch(/Tidak ada penanda/);
  });
});
