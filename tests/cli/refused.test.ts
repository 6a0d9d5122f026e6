/** Whatever cannot be done is told in one sentence, and leaves every file as it was. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { hash, openDesk, ROOT, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

describe('nothing is written', () => {
  test('without --out', () => {
    const before = hash(desk.book);
    desk.run('arrears', 'buku.xlsx', '--json');
    desk.run('arrears', 'buku.xlsx');
    desk.run('menu', 'buku.xlsx');
    desk.run('menu', 'buku.xlsx', 'Hitung tunggakan...');
    expect(hash(desk.book)).toBe(before);
    expect(desk.files()).toEqual(['buku.xlsx']);
  });

  test.each([
    [['arrears', 'buku.xlsx', '--out', 'buku.xlsx'], /sama dengan buku asal/],
    [['arrears', 'buku.xlsx', '--out', 'hasil.csv'], /\.xlsx/],
    [['arrears', 'buku.xlsx', '--out', 'tiada/hasil.xlsx'], /Folder/],
    [['arrears', 'buku.xlsx', '--out', 'a.xlsx', '--in-place'], /Pilih salah satu/],
    [['arrears', 'buku.xlsx', '--as-of', '31/01/2023', '--out', 'a.xlsx'], /YYYY-MM-DD/],
    [['arrears', 'buku.xlsx', '--convention', 'bank', '--out', 'a.xlsx'], /bank.*urban/],
    [['arrears', 'tiada.xlsx', '--out', 'a.xlsx'], /tidak ditemukan/],
    [['arrears', '.', '--out', 'a.xlsx'], /folder/],
    [['arrears'], /Sebutkan bukunya/],
    [['arrears', 'buku.xlsx', '--kapan'], /--kapan.*tidak dikenal/],
    [['arrears', 'buku.xlsx', '--as-of'], /memerlukan isian/],
    [['arrears', 'buku.xlsx', 'lagi.xlsx'], /berlebih/],
    [['hitung', 'buku.xlsx'], /hitung.*tidak dikenal/],
    [[], /--help/],
    [['menu', 'buku.xlsx', 'Hitung saldo', '--out', 'a.xlsx'], /Hitung tunggakan….*Hapus penanda.*Tentang/],
    [['menu', 'buku.xlsx', 'Hitung tunggakan…', '--args', '[1]', '--out', 'a.xlsx'], /objek JSON/],
    [['menu', 'buku.xlsx', 'Hitung tunggakan…', '--args', '{"asOf":"x"}', '--out', 'a.xlsx'], /x/],
    [['menu', 'buku.xlsx', 'English', '--args', '{}', '--out', 'a.xlsx'], /tidak memakai --args/],
    [['menu', 'buku.xlsx', '--out', 'a.xlsx'], /--out/],
  ])('for %j, which ends in 2 with one sentence', (args, sentence) => {
    const before = hash(desk.book);
    const { code, out, err } = desk.run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+|Error:/);
    expect(hash(desk.book)).toBe(before);
    expect(desk.files()).toEqual(['buku.xlsx']);
  });

  const XML = '<?xml version="1.0"?>';
  test.each<[string, Uint8Array]>([
    ['a .csv renamed', strToU8('No;Nama KSM;Pinjaman\n1;Melati;500000\n')],
    ['an empty file', new Uint8Array()],
    ['a zip that is no book', zipSync({ 'catatan.txt': strToU8('halo') })],
    ['a cut book', new Uint8Array(readFileSync(join(ROOT, 'samples/contoh.xlsx')).subarray(0, 4000))],
    ['a page of the web', strToU8('<!doctype html><html></html>')],
    [
      'a locked book',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    ],
    [
      'a book with entities',
      zipSync({ '[Content_Types].xml': strToU8(`${XML}<!DOCTYPE x [<!ENTITY a "b">]><Types/>`) }),
    ],
  ])('for %s', (_, bytes) => {
    writeFileSync(join(desk.folder, 'rusak.xlsx'), bytes);
    const before = hash(join(desk.folder, 'rusak.xlsx'));
    const { code, out, err } = desk.run('arrears', 'rusak.xlsx', '--out', 'hasil.xlsx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+|Error:|undefined/);
    expect(hash(join(desk.folder, 'rusak.xlsx'))).toBe(before);
    expect(desk.files()).toEqual(['buku.xlsx', 'rusak.xlsx']);
  });
});
