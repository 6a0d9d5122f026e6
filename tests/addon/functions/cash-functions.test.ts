/** SALDO_KAS and LABA_USAHA through their own arguments; figures by hand. */
import { labaUsaha } from '../../../src/addon/functions/laba-usaha';
import { saldoKas } from '../../../src/addon/functions/saldo-kas';

const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe('SALDO_KAS', () => {
  test('row by row, blank rows blank, amounts as people type them', () => {
    const [came, went] = [column(50_000, '', '', 'Rp 20.000,-'), column('', 30_000, '', '')];
    expect(saldoKas.run([came, went])).toEqual(column(50_000, 20_000, '', 40_000));
    expect(saldoKas.run([50_000, 30_000])).toBe(20_000);
  });
  test('below a row that cannot be read no balance is known', () => {
    const answers = saldoKas.run([column(50_000, 'lima ribu', 1_000), column('', '', '')]) as string[][];
    expect(answers[0]).toEqual([50_000]);
    expect(answers[1]?.[0]).toContain('masuk');
    expect(answers[2]?.[0]).toContain('baris ke-2');
  });
  test('columns of unequal length are refused', () => {
    expect(() => saldoKas.run([column(1, 2), column(1, 2, 3)])).toThrow(/samakan panjangnya/);
  });
});

describe('LABA_USAHA', () => {
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const kinds = column(
    'modal',
    'pembelian barang',
    'penjualan',
    'biaya',
    'diambil untuk keluarga (prive)',
    'penjualan',
  );
  const came = column(500_000, '', 450_000, '', '', 300_000);
  const went = column('', 200_000, '', 50_000, 60_000, '');
  const days = column(...['2024-01-02', '2024-01-03', '2024-01-09', '2024-01-10', '2024-01-11', '2024-02-09'].map(day));
  const profit = (month: string) => labaUsaha.run([kinds, came, went, days, day(month)]);
  test('sales less goods and costs of the month; what the family took is no cost', () => {
    expect([profit('2024-01-31'), profit('2024-02-01'), profit('2024-03-01')]).toEqual([200_000, 300_000, 0]);
  });
  test('a row that cannot be read is said, a month that is none refused', () => {
    expect(labaUsaha.run([kinds, came, went, column('', '', '', '', '', 'kemarin'), day('2024-01-01')])).toContain(
      'Baris ke-1',
    );
    expect(() => labaUsaha.run([kinds, came, went, days, 'Januari'])).toThrow(/bulan/);
  });
});
