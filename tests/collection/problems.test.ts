/** Loans in trouble and the follow-up plan over the bundle: figures on paper, and rows that stay. */
import { plainBook, type PlainCell } from '../e2e/support/plain-book';
import { sheetNamed, type } from '../fresh/support/typing';
import { answerOf, columnOf, fill, headingRow, opened, retype, roundSheets, rowOf, shown, WEEK } from './round-book';

const PROBLEMS = 'Pinjaman bermasalah';
const PLAN = 'RKTL';
const DAY = { asOf: '2022-06-08' };
interface Problems {
  readonly problems: readonly Record<string, unknown>[];
}
type Host = ReturnType<typeof opened>;
const looked = (host: Host, args: object = DAY): Problems => answerOf<Problems>(host, 'identifikasiPinjaman', args);

test('a row a late KSM, by kelurahan', () => {
  // Dahlia: 1.200.000 − 60.000; 20 April to 8 June is 49 days. Melati: three instalments paid; 10 May is 29 days ago.
  expect(looked(opened()).problems).toEqual([
    { group: 'KSM Dahlia', loan: '3', member: null, balance: 1_140_000, overdue: 164_000, class: 'Perhatian', cause: null, step: null, date: null },
    { group: 'KSM Melati', loan: '1', member: null, balance: 900_000, overdue: 112_000, class: 'Perhatian', cause: null, step: null, date: null },
  ]); // prettier-ignore
});

test('a row a late member where it is booked what each of them paid', () => {
  const shares: PlainCell[][] = [
    ['Nama KSM', 'Nama Anggota', 'Tanggal Pencairan', 'Bagian Pinjaman', 'Sudah Dibayar'],
    // By 8 June four of twelve instalments are due: of 600.000 that is 200.000, of 300.000 it is 100.000.
    ['KSM Melati', 'Anggota Satu', { day: '2022-01-10' }, 600_000, 200_000],
    ['KSM Melati', 'Anggota Dua', { day: '2022-01-10' }, 300_000, 100_000 - 1],
    ['KSM Melati', 'Anggota Tiga', { day: '2022-01-10' }, 300_000, 0],
  ];
  const host = opened(plainBook([...roundSheets(), { name: 'Pinjaman Anggota', rows: shares }]));
  const members = looked(host).problems.filter(({ member }) => member !== null);
  expect(members.map(({ member, balance, overdue }) => [member, balance, overdue])).toEqual([
    ['Anggota Dua', 200_001, 1],
    ['Anggota Tiga', 300_000, 100_000],
  ]);
  fill(host, PROBLEMS, 'KSM Melati', { Sebab: 'sakit' }, 2);
  expect(looked(host).problems.map(({ member, cause }) => [member, cause])).toContainEqual(['Anggota Tiga', 'sakit']);
});

test('what was agreed stays, is summed by cause, and becomes a choice', () => {
  const host = opened();
  looked(host);
  fill(host, PROBLEMS, 'KSM Melati', { Sebab: 'gagal panen', Kesediaan: 'tidak mau', 'Langkah disepakati': 'Kunjungan BKM', Tanggal: '17/06/2022', Petugas: 'Kasir' }); // prettier-ignore
  expect(looked(host).problems[1]).toMatchObject({ cause: 'gagal panen', step: 'Kunjungan BKM', date: '2022-06-17' });
  const sheet = sheetNamed(host, PROBLEMS);
  expect(rowOf(sheet, 'KSM', 'gagal panen')).toBeGreaterThan(headingRow(sheet));
  expect(JSON.stringify(sheet.validations)).toContain('gagal panen');
  retype(host, 'Angsuran', (rows) => [...rows, ['Melati', 44719, 100_000, 12_000]]); // 7 June 2022: May is paid
  expect(looked(host).problems.map(({ group }) => group)).toEqual(['KSM Dahlia']);
  expect(shown(host, PROBLEMS, { ksm: 'KSM Melati', heading: 'Petugas' })).toBe('Kasir');
});

test('promises kept of made come from the collection list', () => {
  const host = opened();
  answerOf(host, 'buatDaftarTagihan', WEEK);
  fill(host, 'Daftar tagihan', 'KSM Dahlia', { 'Tgl kunjungan': '25/05/2022', 'Janji bayar tgl': '01/06/2022', 'Janji (Rp)': '60000' }); // prettier-ignore
  answerOf(host, 'buatDaftarTagihan', WEEK);
  fill(host, 'Daftar tagihan', 'KSM Dahlia', { 'Tgl kunjungan': '02/06/2022', 'Janji bayar tgl': '07/06/2022' });
  looked(host);
  expect(shown(host, PROBLEMS, { ksm: 'KSM Dahlia', heading: 'Janji ditepati' })).toBe('1 dari 2');
  expect(shown(host, PROBLEMS, { ksm: 'KSM Melati', heading: 'Janji ditepati' })).toBe('–');
});

describe('the follow-up plan', () => {
  const planned = (): Host => {
    const host = opened();
    looked(host);
    fill(host, PROBLEMS, 'KSM Melati', {
      'Langkah disepakati': 'Kunjungan BKM',
      Tanggal: '07/06/2022',
      Petugas: 'Kasir',
    });
    fill(host, PROBLEMS, 'KSM Dahlia', { 'Langkah disepakati': 'Jadwal baru' });
    answerOf(host, 'perbaruiRktl');
    return host;
  };
  const row = (host: Host, ksm: string): unknown[] =>
    ['Langkah', 'Petugas', 'Selesai tgl', 'Catatan', 'Keadaan'].map((heading) => shown(host, PLAN, { ksm, heading }));

  test('takes each agreed step once', () => {
    const host = planned();
    expect(row(host, 'KSM Melati')).toEqual(['Kunjungan BKM', 'Kasir', '', '', 'lewat 1 hari']);
    expect(row(host, 'KSM Dahlia')).toEqual(['Jadwal baru', '', '', '', 'belum']);
    expect(answerOf(host, 'perbaruiRktl')).toMatchObject({ open: 2, finished: 0 });
  });

  test('what people change in it wins, and a blank is filled from where the step comes from', () => {
    const host = planned();
    fill(host, PLAN, 'KSM Melati', { Langkah: 'Kunjungan BKM dan lurah', Petugas: 'Manajer' });
    fill(host, PROBLEMS, 'KSM Dahlia', { Petugas: 'Pembuku' });
    answerOf(host, 'perbaruiRktl');
    expect(row(host, 'KSM Melati').slice(0, 2)).toEqual(['Kunjungan BKM dan lurah', 'Manajer']);
    expect(row(host, 'KSM Dahlia').slice(0, 2)).toEqual(['Jadwal baru', 'Pembuku']);
    expect(answerOf(host, 'perbaruiRktl')).toMatchObject({ open: 2 });
  });

  test('what is done stays, also when its loan is no longer late or gone', () => {
    const host = planned();
    fill(host, PLAN, 'KSM Melati', { 'Selesai tgl': '08/06/2022', Catatan: 'beres' });
    retype(host, 'Pinjaman', (rows) => rows.filter((each) => each[1] !== 'KSM Melati' && each[1] !== 'KSM Dahlia'));
    expect(answerOf(host, 'perbaruiRktl')).toMatchObject({ open: 1, finished: 1 });
    expect(row(host, 'KSM Melati').slice(3)).toEqual(['beres', 'selesai']);
    expect(row(host, 'KSM Dahlia').slice(4)).toEqual(['tidak diusulkan lagi']);
  });

  test("a step of people's own, written below the table", () => {
    const host = planned();
    const sheet = sheetNamed(host, PLAN);
    const below = headingRow(sheet) + 4;
    type(host, PLAN, `C${below}`, 'UPK');
    type(host, PLAN, `F${below}`, 'Beli buku kas');
    expect(columnOf(sheet, 'Langkah')).toBe(6);
    answerOf(host, 'perbaruiRktl');
    expect(shown(host, PLAN, { ksm: 'UPK', heading: 'Asal' })).toBe('Pengurus');
    fill(host, PLAN, 'UPK', { 'Selesai tgl': '08/06/2022' });
    expect(answerOf(host, 'perbaruiRktl')).toMatchObject({ open: 2, finished: 1 });
    expect(row(host, 'UPK')).toEqual(['Beli buku kas', '', 44720, '', 'selesai']);
  });
});
