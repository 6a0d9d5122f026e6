import { cadanganRisiko } from '../../../src/addon/functions/cadangan-risiko';
import { kolektibilitas } from '../../../src/addon/functions/kolektibilitas';
import { terbilang } from '../../../src/addon/functions/terbilang';

describe('KOLEKTIBILITAS', () => {
  test.each([
    [0, 'Lancar'],
    [1, 'Perhatian'],
    [90, 'Perhatian'],
    [91, 'Kurang Lancar'],
    [180, 'Kurang Lancar'],
    [181, 'Diragukan'],
    [360, 'Diragukan'],
    [361, 'Macet'],
  ])('urban, %p days', (age, name) => expect(kolektibilitas.run([age])).toBe(name));
  test.each([
    [0, 'Kolektibilitas I'],
    [2, 'Kolektibilitas II'],
    [2.14, 'Kolektibilitas II'],
    [2.5, 'Kolektibilitas III'],
    [7, 'Kolektibilitas V'],
  ])('pnpm-rural, %p months rounded', (age, name) => expect(kolektibilitas.run([age, 'PNPM-Rural'])).toBe(name));
  test('pnpm-rural-ceil lets a begun month count', () =>
    expect(kolektibilitas.run([2.14, 'pnpm-rural-ceil'])).toBe('Kolektibilitas III'));
  test.each([
    [3, 'Lancar'],
    [3.01, 'Diragukan'],
    [9, 'Diragukan'],
    [9.5, 'Macet'],
  ])('ojk-lkm-2015, %p months', (age, name) => expect(kolektibilitas.run([age, 'ojk-lkm-2015'])).toBe(name));
  test('columns, blanks and bad rows', () => {
    expect(kolektibilitas.run([[[0], [''], ['x'], [-1], ['91']]])).toEqual([
      ['Lancar'],
      [''],
      ['umur tidak dapat dibaca sebagai angka: "x".'],
      ['umur tidak boleh kurang dari nol.'],
      ['Kurang Lancar'],
    ]);
    expect(() => kolektibilitas.run([1, 'lain'])).toThrow('KOLEKTIBILITAS: argumen skema berisi "lain"');
    expect(() => kolektibilitas.run([])).toThrow('KOLEKTIBILITAS: argumen umur wajib diisi.');
  });
});

describe('CADANGAN_RISIKO', () => {
  test('the reference ledger: 50.535.000 Diragukan, 9.499.700 Lancar', () => {
    expect(cadanganRisiko.run([50535000, 'Diragukan'])).toBe(25267500);
    expect(cadanganRisiko.run([9499700, ' lancar '])).toBe(47499); // 47.498,5 rounded half up
    expect(cadanganRisiko.run([9499700, 1])).toBe(47499);
    expect(cadanganRisiko.run([1000000, 'KURANG  LANCAR'])).toBe(100000);
    expect(cadanganRisiko.run([1000000, 5])).toBe(1000000);
  });
  test('other schemes', () => {
    expect(cadanganRisiko.run([1000000, 'Diragukan', 'dbm-3'])).toBe(500000);
    expect(cadanganRisiko.run([1000000, 'Kol 3', 'slik'])).toBe('Skema slik tidak mempunyai persentase cadangan.');
  });
  test('bad rows', () => {
    expect(
      cadanganRisiko.run([
        [[1000], [''], [1000], [1000], ['x']],
        [['Macet'], [''], ['Bagus'], [''], ['Macet']],
      ]),
    ).toEqual([
      [1000],
      [''],
      ['Kelas "Bagus" tidak ada; pilih Lancar, Perhatian, Kurang Lancar, Diragukan, Macet.'],
      ['kolektibilitas kosong.'],
      ['saldo tidak dapat dibaca sebagai jumlah: "x".'],
    ]);
    expect(cadanganRisiko.run([1000, 0])).toMatch(/^Kelas "0" tidak ada/);
  });
});

describe('TERBILANG', () => {
  test('scalars and columns', () => {
    expect(terbilang.run([1053333])).toBe('satu juta lima puluh tiga ribu tiga ratus tiga puluh tiga');
    expect(terbilang.run([[[1000], [''], ['Rp. 500.000,-'], [0]]])).toEqual([
      ['seribu'],
      [''],
      ['lima ratus ribu'],
      ['nol'],
    ]);
    expect(terbilang.run([1.5])).toBe('jumlah harus bilangan bulat.');
    expect(terbilang.run([1e15])).toMatch(/terlalu besar/);
    expect(terbilang.run(['banyak'])).toMatch(/tidak dapat dibaca/);
  });
});
