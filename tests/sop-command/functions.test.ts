/** PERIKSA_SOP and ARTI_TEMUAN as cells call them. */
import { opened } from '../e2e/support/opened';

const host = opened(null);
const call = (name: string, ...args: readonly unknown[]): unknown => host.evaluate(name, args);
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const HEADS = ['No Pinjaman', 'Nama KSM', 'Tanggal Putusan', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa', 'No Surat Perjanjian', 'Tanggal Surat Perjanjian', 'No Kuitansi']; // prettier-ignore
const loan = (n: number, tenor: number, decided: string, agreement = `PB.03/${n}`): readonly unknown[] => [
  n, `Mawar ${n}`, day(decided), day('2013-01-10'), tenor, 5_000_000, 0.015, agreement, day('2013-01-10'), `KK-${n}`,
]; // prettier-ignore
const LOANS = [
  ['UPK CONTOH', ...HEADS.slice(1).map(() => '')],
  HEADS,
  loan(1, 12, '2013-01-05'),
  loan(2, 13, '2013-01-05'),
  loan(3, 12, '2013-01-12', ''),
  ['', ...HEADS.slice(1).map(() => '')],
  loan(4, 3, '2013-01-10'),
];

test('a column as long as the list, the codes in the rows that they are about', () => {
  expect(call('PERIKSA_SOP', LOANS)).toEqual([[''], ['Temuan'], [''], ['SOP-07'], ['SOP-17, SOP-20'], [''], ['']]);
});

test('what Pengaturan decides holds', () => {
  const settings = [
    ['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber'],
    ['Jangka waktu maksimal (bulan)', 24, day('2012-01-01'), 'Keputusan BKM 1/2012'],
    ['SOP-20', 'mati', '', 'Keputusan BKM 1/2012'],
  ];
  expect(call('PERIKSA_SOP', LOANS, '', settings)).toEqual([[''], ['Temuan'], [''], [''], ['SOP-17'], [''], ['']]);
});

test('members tell of what their list says', () => {
  const members = [
    ['NIK', 'Nama Anggota', 'Nama KSM', 'L/P', 'PS2'],
    ...['Ani', 'Budi', 'Citra', 'Dewi', 'Eka'].map((name, n) => [`327501450385000${n}`, name, 'Mawar 1', 'P', n === 0 ? 'Tidak' : 'Ya']), // prettier-ignore
  ];
  const [, , first] = call('PERIKSA_SOP', LOANS, members) as readonly (readonly string[])[];
  expect(first).toEqual(['SOP-10']);
});

test('wrong shapes are told in one sentence', () => {
  expect(() => call('PERIKSA_SOP')).toThrow('PERIKSA_SOP: argumen pinjaman wajib diisi.');
  expect(() => call('PERIKSA_SOP', 5)).toThrow(/harus rentang dengan judul kolom/);
  expect(() => call('PERIKSA_SOP', [['a', 'b'], [1, 2]])).toThrow(/^PERIKSA_SOP: /); // prettier-ignore
});

test('the meaning of a code, of several, of a column, and of what is none', () => {
  expect(call('ARTI_TEMUAN', 'SOP-07')).toBe('Jangka waktu di luar batas');
  expect(call('ARTI_TEMUAN', ' sop-07 ')).toBe('Jangka waktu di luar batas');
  expect(call('ARTI_TEMUAN', 'SOP-17, SOP-20')).toBe(
    'SOP-17: Surat perjanjian (PB.03) tanpa nomor atau tanggal; SOP-20: Dicairkan sebelum diputuskan',
  );
  expect(call('ARTI_TEMUAN', [['DAT-01'], [''], ['SOP-99'], ['__proto__']])).toEqual([
    ['Jumlah tidak terbaca'],
    [''],
    ['Kode "SOP-99" tidak dikenal; contohnya SOP-04 atau DAT-01.'],
    ['Kode "__PROTO__" tidak dikenal; contohnya SOP-04 atau DAT-01.'],
  ]);
});
