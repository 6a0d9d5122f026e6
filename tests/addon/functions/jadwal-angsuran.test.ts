import { jadwalAngsuran } from '../../../src/addon/functions/jadwal-angsuran';

const HEAD = ['Angsuran ke', 'Jatuh tempo', 'Angsuran pokok', 'Angsuran jasa', 'Jumlah angsuran', 'Sisa pokok'];

test('one heading and a row an instalment; the last takes the remainder', () => {
  // 1.000.000 in 3: 333.400, 333.400, 333.200; 1,5% = 15.000
  expect(jadwalAngsuran.run([1000000, 1.5, 3, '31/01/2023'])).toEqual([
    HEAD,
    [1, new Date(2023, 1, 28), 333400, 15000, 348400, 666600],
    [2, new Date(2023, 2, 31), 333400, 15000, 348400, 333200],
    [3, new Date(2023, 3, 30), 333200, 15000, 348200, 0],
  ]);
});

test('days come back in the zone in which the argument came', () => {
  const cair = new Date(Date.UTC(2023, 0, 31) - 9 * 3600000); // midnight of a sheet in Jayapura
  const table = jadwalAngsuran.run([1000000, '1,5%', 1, cair]) as unknown[][];
  expect(table[1]?.[1]).toEqual(new Date(Date.UTC(2023, 1, 28) - 9 * 3600000));
});

test('bad arguments', () => {
  expect(jadwalAngsuran.run(['', '', '', ''])).toBe('');
  expect(jadwalAngsuran.run([1000000, 1.5, 0, '31/01/2023'])).toMatch(/^tenor tidak dapat dibaca/);
  expect(() => jadwalAngsuran.run([[[1], [2]], 1.5, 3, '31/01/2023'])).toThrow(
    'JADWAL_ANGSURAN: argumen pokok harus satu sel, bukan rentang.',
  );
  expect(() => jadwalAngsuran.run([1000000, 1.5, 3])).toThrow('argumen tanggal_cair wajib diisi');
});
