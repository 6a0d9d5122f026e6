/** *Mulai…* on books of every kind, through the built bundle: what is true, and three steps that fit. Names are invented. */
import type { FirstLook } from '../../src/commands/first-look';
import { bookBytes } from '../e2e/support/built';
import { envelopeOf, opened } from '../e2e/support/opened';
import { plainBook, type PlainCell, type PlainSheet } from '../e2e/support/plain-book';

const day = (iso: string): PlainCell => ({ day: iso });
const sheet = (name: string, ...rows: (readonly PlainCell[])[]): PlainSheet => ({ name, rows });
const CASH = sheet(
  'Kas Melati',
  ['Buku Kas KSM Melati'],
  ['Tanggal', 'Uraian', 'Masuk', 'Keluar'],
  [day('2025-01-02'), 'Saldo awal', 50_000, null],
  [day('2025-01-10'), 'Tabungan anggota', 20_000, null],
);
const PEOPLE = sheet(
  'Anggota',
  ['No', 'Nama Anggota', 'Nama KSM', 'L/P'],
  [1, 'Ani Misal', 'Melati', 'P'],
  [2, 'Budi Misal', 'Melati', 'L'],
);
const loans = (disbursed: string): PlainSheet =>
  sheet(
    'Pinjaman',
    ['Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Besar Pinjaman', 'Jasa (%/bln)'],
    ['Melati', day(disbursed), 10, 1_000_000, 1.5],
  );
const repaid = (on: string): PlainSheet =>
  sheet(
    'Angsuran',
    ['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'],
    ['Melati', day(on), 100_000, 15_000],
  );

function lookAt(bytes: Uint8Array, today = '2025-03-15', userLocale = 'id_ID'): FirstLook {
  const looked = envelopeOf(opened(bytes, { userLocale }), 'lihatMulai', { today });
  if (!looked.ok) throw new Error('refused');
  return looked.result as FirstLook; // lihatMulai's own shape
}

test('only books of groups: that is said, they are counted, and checking them comes first', () => {
  const look = lookAt(plainBook([CASH]));
  expect(look.tables).toEqual([]);
  expect(look.others).toEqual(['Buku kas: 1 KSM, 0 usaha anggota']);
  expect(look.problem).toMatch(/^Buku ini berisi buku kas KSM/);
  expect(look.steps).toEqual(['menuPeriksaBukuKsm', 'menuSiapkanBuku', 'menuBantuan']);
  expect(lookAt(plainBook([CASH]), '2025-03-15', 'en_GB').problem).toMatch(/^This book holds cash books/);
});

test('only a list of members: it is named, and that there are no loans', () => {
  const look = lookAt(plainBook([PEOPLE]));
  expect(look.others).toEqual(['Daftar anggota: 2 orang']);
  expect(look.problem).toMatch(/^Daftar pinjaman belum ada/);
});

test('a book that goes on: arrears lead to the collection list', () => {
  // Due 10 January to 10 February 2025: two instalments, one paid; as of 28 February.
  const look = lookAt(plainBook([loans('2024-12-10'), repaid('2025-01-10'), PEOPLE]));
  expect(look.asOf).toBe('2025-02-28');
  expect(look.arrears?.totals.overduePrincipal).toBe(100_000);
  expect(look.stale).toBeNull();
  expect(look.missing.map(({ field }) => field)).not.toContain('members');
  expect(look.steps).toEqual(['menuHitungTunggakan', 'menuDaftarTagihan', 'menuPeriksaSop']);
});

test.each([
  ['2025-01-31', 'eighty-nine days before', true],
  ['2025-01-30', 'sixty days before', false],
])('the last entry of %s: %s', (on, _, stale) => {
  const asked = on === '2025-01-31' ? '2025-05-15' : '2025-04-15';
  // As of 30 April: 89 days after 31 January; as of 31 March: 60 days after 30 January.
  const look = lookAt(plainBook([loans('2024-12-10'), repaid(on)]), asked);
  expect(look.stale !== null).toBe(stale);
  if (stale) expect(look.stale).toContain('31 Januari 2025');
  expect(look.asOf).toBe(stale ? '2025-01-31' : '2025-03-31');
});

test('a book that ended long ago is shown as it stood then, with what it comes to now; a day that was chosen stays', () => {
  // 1.000.000 over 10 months of 10 December 2024, 100.000 paid on 31 January 2025. Due by that day: 100.000, paid. By
  // 30 April four instalments are due: 400.000 less 100.000.
  const book = plainBook([loans('2024-12-10'), repaid('2025-01-31')]);
  const look = lookAt(book, '2025-05-15');
  expect([look.asOf, look.arrears?.totals.overduePrincipal]).toEqual(['2025-01-31', 0]);
  expect(look.stale).toBe(
    'Catatan terakhir di buku ini bertanggal 31 Januari 2025, jadi yang ditampilkan keadaan per 31 Januari 2025. Bila sesudah itu memang tidak ada yang dibayar, tunggakan pokok per 30 April 2025 adalah Rp300.000. Pilih tanggalnya di Hitung tunggakan….',
  );
  const host = opened(book);
  envelopeOf(host, 'hitungTunggakan', { asOf: '2025-05-10', today: '2025-05-15' });
  const again = envelopeOf(host, 'lihatMulai', { today: '2025-05-15' });
  expect(again).toMatchObject({ ok: true, result: { asOf: '2025-05-10' } });
});

test('a book of one day is never called old, and its understanding is offered', () => {
  const look = lookAt(bookBytes('c-lpp.xlsx'), '2025-03-15');
  expect(look.stale).toBeNull();
  expect(look.steps).toEqual(['menuHitungTunggakan', 'menuTutupBulan', 'menuCocokkanKolom']);
});
