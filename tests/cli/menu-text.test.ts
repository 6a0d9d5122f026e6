/** Items of the menu at a terminal: sentences and tables, not JSON. */
import { menuText } from '../../src/host/cli/menu-text';
import { join } from 'node:path';
import { openDesk, ROOT, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

test('Perbaiki data… shows each cell as it is and as it would be, then says what was done', () => {
  const shown = desk.run('menu', 'buku.xlsx', 'Perbaiki data…');
  // the sample's generator typed Kenanga's loan so
  expect(shown.out).toMatch(/^Daftar Pinjaman!F12 .* Rp\. 8\.500\.000,- +8\.500\.000 +Teks menjadi angka$/m);
  expect(shown.out).toContain('Belum ada yang diubah');
  const cells = shown.out.split('\n').filter((line) => /^(Daftar Pinjaman|Buku Angsuran)!/.test(line)).length;
  const args = '{"ids":"semua","officer":"Ibu Contoh"}';
  const done = desk.run('menu', 'buku.xlsx', 'Perbaiki data…', '--args', args, '--out', 'baik.xlsx');
  expect(done.out).toBe(`${cells} sel diperbaiki.\n`);
  expect(desk.run('menu', 'baik.xlsx', 'Perbaiki data…').out).toBe('Tidak ada yang perlu diperbaiki.\n');
});

test('Siapkan buku baru says which sheets it made', () => {
  const { out } = desk.run('menu', join(ROOT, 'tests/books/a-ledger.xlsx'), 'Siapkan buku baru', '--out', 'baru.xlsx');
  expect(out).toBe('Lembar KSM, Anggota, Pinjaman Anggota, Pengaturan, Pengecualian sudah disiapkan.\n');
});

const fix = {
  sheet: 'Angsuran',
  cell: 'D4',
  heading: 'Jasa',
  before: '12.OOO',
  after: '12.000',
  kindLabel: 'Salah ketik jumlah',
};

test.each([
  [{ fixes: [{ ...fix, sure: false }], resume: 0 }, /12\.OOO +12\.000 +Salah ketik jumlah \(periksa dahulu\)/],
  [{ fixes: [], resume: 3 }, /^Tidak ada yang perlu diperbaiki\.\n3 sel yang disetujui belum selesai/],
  [
    { applied: 1, skipped: [{ cell: 'Angsuran!D4', why: 'sel berisi rumus' }], left: 2 },
    /^1 sel diperbaiki\.\n {2}Angsuran!D4: sel berisi rumus\n2 sel/,
  ],
  [{ made: [], message: 'Selesai.\u001b[2J' }, /^Selesai\. \[2J$/],
  [{ other: 1 }, /^\{"other":1\}$/],
])('%j', (result, said) => {
  expect(menuText(result, 'id')).toMatch(said);
});
