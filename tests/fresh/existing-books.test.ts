/** *Siapkan buku baru* on books that people already have: what is missing is added, and no figure changes. */
import { bookBytes } from '../e2e/support/built';
import { envelopeOf, figuresOf, opened } from '../e2e/support/opened';
import { plainBook, type PlainSheet } from '../e2e/support/plain-book';
import { usersView } from '../e2e/support/snapshot';
import { rowOf, sheetNamed } from './support/typing';

const ASK = { asOf: '2023-01-31', today: '2023-02-15' };

test.each(['a-ledger', 'd-bulanan', 'e-kartu', 'c-lpp', 'h-rich'])(
  '%s: its own sheets serve, its figures stay',
  (name) => {
    const bytes = bookBytes(`${name}.xlsx`);
    const host = opened(bytes);
    const gids = host.model.sheets.map(({ gid }) => gid);
    const [users, before] = [usersView(host.model, gids), figuresOf(host, 'lihatTunggakan', ASK)];
    const answer = envelopeOf(host, 'siapkanBuku', ASK);
    if (!answer.ok) throw new Error(answer.message);
    const { made } = answer.result as { made: readonly string[] }; // compared right below
    expect(made.some((each) => /^(Pinjaman|Angsuran)( \(|$)/.test(each))).toBe(false);
    expect(made.length).toBeGreaterThan(0);
    expect(usersView(host.model, gids)).toEqual(users);
    expect(figuresOf(host, 'lihatTunggakan', ASK)).toEqual(before);
    expect(figuresOf(opened(host.save()), 'lihatTunggakan', ASK)).toEqual(before);
  },
);

const LEDGER: PlainSheet = {
  name: 'Setoran',
  rows: [
    ['No Pinjaman', 'Tgl Setor', 'Pokok', 'Jasa'],
    ['A-1', { day: '2023-01-10' }, 100_000, 10_000],
  ],
};
const listsOf = (host: ReturnType<typeof opened>, sheet: string): readonly (string | null)[] =>
  sheetNamed(host, sheet)
    .validations.filter(({ type }) => type === 'list')
    .map(({ formula1 }) => formula1);

test('names that are taken by something else are not overwritten: a suffix', () => {
  const notes = (name: string): PlainSheet => ({ name, rows: [[`catatan ${name}`], ['jangan dihapus']] });
  const host = opened(plainBook(['KSM', 'anggota', 'Pinjaman', 'Angsuran', 'Pengaturan'].map(notes)));
  const gids = host.model.sheets.map(({ gid }) => gid);
  const before = usersView(host.model, gids);
  expect(envelopeOf(host, 'siapkanBuku')).toMatchObject({
    ok: true,
    result: {
      made: [
        'KSM (2)',
        'Anggota (2)',
        'Pinjaman (2)',
        'Pinjaman Anggota',
        'Angsuran (2)',
        'Pengaturan (2)',
        'Pengecualian',
      ],
      kept: [],
    },
  });
  expect(usersView(host.model, gids)).toEqual(before);
  expect(listsOf(host, 'Angsuran (2)')).toEqual(["'Pinjaman (2)'!$B$2:$B$1000", "'KSM (2)'!$B$2:$B$1000"]);
  expect(envelopeOf(host, 'siapkanBuku')).toMatchObject({ ok: true, result: { made: [] } });
});

test("lists choose from the user's own table where that serves", () => {
  const host = opened(
    plainBook([
      { name: 'Kelompok', rows: [['DAFTAR'], [null, 'Nama KSM', 'Ketua', 'Tgl Berdiri'], [null, 'Melati', 'Sari', { day: '2020-01-05' }]] },
      LEDGER,
    ]),
  ); // prettier-ignore
  expect(envelopeOf(host, 'siapkanBuku')).toMatchObject({
    ok: true,
    result: {
      made: ['Anggota', 'Pinjaman', 'Pinjaman Anggota', 'Pengaturan', 'Pengecualian'],
      kept: ['Kelompok', 'Setoran'],
    },
  });
  expect(listsOf(host, 'Pinjaman')[0]).toBe('Kelompok!$B$3:$B$1000');
});

test('a book with decisions of its own keeps them; one called Pengaturan without any gets a sheet beside it', () => {
  const own = plainBook([
    {
      name: 'Pengaturan',
      rows: [
        ['Ketentuan', 'Nilai'],
        ['Jasa per bulan (%)', 2],
      ],
    },
  ]);
  expect(envelopeOf(opened(own), 'siapkanBuku')).toMatchObject({
    result: {
      made: ['KSM', 'Anggota', 'Pinjaman', 'Pinjaman Anggota', 'Angsuran', 'Pengecualian'],
      kept: ['Pengaturan'],
    },
  });
});

test('what an interrupted run left is taken up again, wherever it stopped', () => {
  const bytes = plainBook([{ name: 'Sheet1', rows: [] }]);
  const clean = opened(bytes);
  clean.calls.reset();
  envelopeOf(clean, 'siapkanBuku');
  const { total } = clean.calls;
  const seen = (host: ReturnType<typeof opened>) =>
    host.model.sheets.map(({ name }) => [name, rowOf(host, name, 1), rowOf(host, name, 2), sheetNamed(host, name).validations.length]); // prettier-ignore
  for (let at = 20; at < total; at += 23) {
    const host = opened(bytes);
    host.calls.reset();
    host.faults.add({ at, when: 'before', kill: true });
    try {
      host.call('siapkanBuku');
    } catch {
      // killed there
    }
    host.faults.clear();
    const again = opened(host.save());
    expect(envelopeOf(again, 'siapkanBuku')).toMatchObject({ ok: true });
    expect([at, seen(again)]).toEqual([at, seen(clean)]);
  }
});
