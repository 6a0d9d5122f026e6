/** Figures of loan 2 of tests/books/a-ledger (expected.json), and paper arithmetic beside them. */
import { tunggakanJasa } from '../../../src/addon/functions/tunggakan-jasa';
import { tunggakanPokok } from '../../../src/addon/functions/tunggakan-pokok';
import { umurTunggakan } from '../../../src/addon/functions/umur-tunggakan';

const CAIR = '31/03/2022';
const PER = '31/01/2023';
const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

describe('TUNGGAKAN_POKOK', () => {
  const run = tunggakanPokok.run;
  test('loan 2 of the reference ledger', () => {
    expect(run([54700000, 12, CAIR, 4165000, PER])).toBe(41419000);
    expect(run([54700000, 12, utc('2022-03-31'), 4165000, utc('2023-01-31'), ''])).toBe(41419000);
  });
  test('every zone from UTC−11 to UTC+11 delivers the same day', () => {
    for (let hours = -11; hours <= 11; hours += 1) {
      const shift = (iso: string): Date => new Date(utc(iso).getTime() - hours * 3600000);
      expect(run([54700000, 12, shift('2022-03-31'), 4165000, shift('2023-01-31')])).toBe(41419000);
    }
  });
  test('the tolerance of urban lets Rp1.000 an instalment pass, other presets nothing', () => {
    // 12.000.000 / 12 = 1.000.000; one due on 28 February 2023
    const loan = [12000000, 12, '28/01/2023'];
    expect(run([...loan, 999000, '28/02/2023'])).toBe(0);
    expect(run([...loan, 998999, '28/02/2023'])).toBe(1001);
    expect(run([...loan, 999000, '28/02/2023', 'slik'])).toBe(1000);
    expect(run([...loan, 0, '27/02/2023'])).toBe(0);
    expect(run([...loan, 0, '28/02/2023'])).toBe(1000000);
  });
  test('amounts and tenors as people type them', () => {
    expect(run(['Rp. 12.000.000,-', '12 bulan', '28 Januari 2023', '', '28/02/2023'])).toBe(1000000);
    // 2.500.000 in 25 weeks: 100.000 a week; 28 days after disbursement 4 are due
    expect(run([2500000, '25 minggu', '01/02/2023', 0, '01/03/2023'])).toBe(400000);
  });
  test('a column in gives a column out; a single value holds for all; a blank row stays blank', () => {
    const answer = run([
      [[12000000], [''], [24000000]],
      12,
      [['28/01/2023'], [''], ['28/01/2023']],
      [[0], [''], [0]],
      '28/02/2023',
    ]);
    expect(answer).toEqual([[1000000], [''], [2000000]]);
    const blank = run([[[12000000], ['']], [[12], ['']], [['28/01/2023'], ['']], 0, '28/02/2023']);
    expect(blank).toEqual([[1000000], ['']]);
    expect(run(['', 12, '', '', '28/02/2023'])).toBe('');
    expect(run([[[12000000], ['']], 12, [['28/01/2023'], ['28/01/2023']], 0, '28/02/2023'])).toEqual([
      [1000000],
      ['pokok kosong.'],
    ]);
  });
  test('a bad row says so in that row only', () => {
    const rows = run([[[12000000], ['banyak'], [-5], ['#REF!']], 12, '28/01/2023', 0, '28/02/2023']);
    expect(rows).toEqual([
      [1000000],
      ['pokok tidak dapat dibaca sebagai jumlah: "banyak".'],
      ['pokok harus lebih dari nol.'],
      ['pokok berisi kesalahan #REF!.'],
    ]);
    expect(run([12000000, 12, '31/02/2023', 0, PER])).toBe(
      'tanggal_cair tidak dapat dibaca sebagai tanggal: "31/02/2023".',
    );
    expect(run([12000000, 'lama', CAIR, 0, PER])).toBe('tenor tidak dapat dibaca sebagai jangka waktu: "lama".');
    expect(run([12000000, 12, CAIR, -1, PER])).toBe('dibayar_pokok tidak boleh kurang dari nol.');
    expect(run([12000000, 12, CAIR, 0, ''])).toBe('per_tanggal kosong.');
    expect(run(['1.000', 12, CAIR, 0, PER])).toMatch(/dua cara/);
  });
  test('a wrong shape throws one sentence that names the argument', () => {
    expect(() => run([[[1, 2]], 12, CAIR, 0, PER])).toThrow(
      'TUNGGAKAN_POKOK: argumen pokok harus satu sel atau satu kolom, bukan 1 × 2 sel.',
    );
    expect(() => run([[[1], [2]], [[1], [2], [3]], CAIR, 0, PER])).toThrow(
      'argumen tenor berisi 3 baris, sedangkan pokok 2 baris',
    );
    expect(() => run([1000000, 12, CAIR])).toThrow('TUNGGAKAN_POKOK: argumen dibayar_pokok wajib diisi.');
    expect(() => run([1000000, 12, CAIR, 0, PER, 'bank'])).toThrow(
      /argumen konvensi berisi "bank" yang tidak dikenal; pilih urban, /,
    );
  });
});

describe('TUNGGAKAN_JASA', () => {
  test('loan 2 of the reference ledger: ten times 820.500', () => {
    expect(tunggakanJasa.run([54700000, 1.5, 12, CAIR, 0, PER])).toBe(8205000);
    expect(tunggakanJasa.run([54700000, 0.015, 12, CAIR, 0, PER])).toBe(8205000);
    expect(tunggakanJasa.run([54700000, '1,5%', 12, CAIR, 0, PER])).toBe(8205000);
    expect(tunggakanJasa.run([54700000, '1,5 %/bln', 12, CAIR, 205000, PER])).toBe(8000000);
    expect(tunggakanJasa.run([54700000, 'sedikit', 12, CAIR, 0, PER])).toBe(
      'jasa_persen tidak dapat dibaca sebagai persen: "sedikit".',
    );
  });
});

describe('UMUR_TUNGGAKAN', () => {
  const loan = [54700000, 12, CAIR, 4165000, PER];
  test('days since the oldest unpaid due day: 30 April 2022 to 31 January 2023', () => {
    expect(umurTunggakan.run(loan)).toBe(276);
    expect(umurTunggakan.run([54700000, 12, CAIR, 54700000, PER])).toBe(0);
  });
  test('in the unit of the scheme', () => {
    expect(umurTunggakan.run([...loan, 'urban-month'])).toBe(305); // 1 April 2022 to 31 January 2023
    expect(umurTunggakan.run([...loan, 'pnpm-rural'])).toBe(9); // 41.419.000 / 4.558.400 = 9,09
    expect(umurTunggakan.run([...loan, 'pnpm-rural-ceil'])).toBe(10);
  });
});
