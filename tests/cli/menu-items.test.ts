/** Items that work on a click give their result as JSON too, and several can be run in one go. */
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const PARTNER = 'Bank Contoh Makmur';

test('an item without a form gives what its function gives, and does it once', () => {
  desk.run('menu', 'buku.xlsx', 'Perbaiki data…', '--args', '{"ids":"semua","officer":"Sri"}', '--out', 'a.xlsx');
  const { undone, run } = desk.json('menu', 'a.xlsx', 'Urungkan perbaikan');
  expect(run).toBe(1);
  expect(undone).toBeGreaterThan(0);
  expect(desk.json('menu', 'buku.xlsx', 'Tentang').lines.length).toBeGreaterThan(2);
  expect(desk.run('menu', 'buku.xlsx', 'Bantuan').out).toContain('Pertama kali');
});

test('--first runs items before it: a copy that lies in Drive is there to be taken back', () => {
  const asked = JSON.stringify({ partner: PARTNER });
  const { nominees, keys } = desk.json('menu', 'buku.xlsx', 'Susun calon nasabah…', '--args', asked);
  const chosen = nominees.flatMap((one: { consent: string }, index: number) =>
    one.consent === 'valid' ? [{ key: keys[index] }] : [],
  );
  const args = JSON.stringify({ partner: PARTNER, chosen });
  desk.run('menu', 'buku.xlsx', 'Susun calon nasabah…', '--args', args, '--out', 'calon.xlsx');
  const view = desk.json('menu', 'calon.xlsx', 'Bagikan ke mitra…', '--args', asked);
  expect(view.rows).toHaveLength(chosen.length);
  const sharing = { partner: PARTNER, officer: 'Sri', digest: view.digest };
  const first = JSON.stringify([['Bagikan ke mitra…', sharing]]);
  expect(desk.run('menu', 'calon.xlsx', 'Cabut akses…', '--json').code).toBe(2);
  expect(desk.json('menu', 'calon.xlsx', 'Cabut akses…', '--first', first).count).toBe(chosen.length);
});

test('--first that is no list of items is refused with its form', () => {
  const { code, err } = desk.run('menu', 'buku.xlsx', 'Tentang', '--first', '{"a":1}');
  expect(code).toBe(2);
  expect(err).toContain('--first harus berupa daftar JSON');
});
