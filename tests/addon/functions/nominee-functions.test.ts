import { angsuranMitra } from '../../../src/addon/functions/angsuran-mitra';
import { kemampuanBayar } from '../../../src/addon/functions/kemampuan-bayar';
import { samarkanNik } from '../../../src/addon/functions/samarkan-nik';

test('ANGSURAN_MITRA: 10.000.000, 12 months, 2,2% flat is 833.333 + 220.000', () => {
  expect(angsuranMitra.run([10_000_000, 0.022, 12, 'flat'])).toBe(1_053_333);
  expect(angsuranMitra.run([10_000_000, '2,2%', '12 bulan', 'Flat'])).toBe(1_053_333);
  // 120.000 ÷ (1 − 1,01^−12) = 1.066.185,46
  expect(angsuranMitra.run([12_000_000, 0.01, 12, 'efektif'])).toBe(1_066_185);
});

test('ANGSURAN_MITRA: columns, blanks, bad rows', () => {
  expect(angsuranMitra.run([[[10_000_000], [''], [0], ['x']], '2,2%', 12, 'flat'])).toEqual([
    [1_053_333],
    [''],
    ['pokok harus lebih dari nol.'],
    ['pokok tidak dapat dibaca sebagai jumlah: "x".'],
  ]);
  expect(angsuranMitra.run([1_000_000, '2%', '25 minggu', 'flat'])).toBe('tenor harus dalam bulan, sedikitnya 1.');
  expect(angsuranMitra.run([1_000_000, '2%', 12, 'lain'])).toBe(
    'metode "lain" tidak dikenal; pilih flat atau efektif.',
  );
  expect(angsuranMitra.run([1_000_000, '2%', 12, ''])).toBe('metode kosong.');
  expect(() => angsuranMitra.run([1_000_000])).toThrow('ANGSURAN_MITRA: argumen jasa_persen wajib diisi.');
});

test('KEMAMPUAN_BAYAR: Kisaran, PNM, BPR', () => {
  expect(kemampuanBayar.run([2_150_000, 1_400_000])).toBe(750_000);
  for (const part of [40, '40%', 0.4, '40']) expect(kemampuanBayar.run([450_000, '', part])).toBe(180_000);
  expect(kemampuanBayar.run([3_000_000, 2_000_000, '60%'])).toBe(600_000);
  expect(kemampuanBayar.run([1_000_000, 2_000_000])).toBe(0);
  expect(kemampuanBayar.run([1_000_000, 0, 101])).toBe(
    'bagian "101" tidak dapat dibaca; tulis persen di atas 0 sampai 100, misalnya 40%.',
  );
});

test('SAMARKAN_NIK', () => {
  expect(samarkanNik.run(['3201014503850001'])).toBe('3201********0001');
  expect(samarkanNik.run([[['3201014503850001'], [''], [3201014503850001], ['12']]])).toEqual([
    ['3201********0001'],
    [''],
    ['NIK ini tersimpan sebagai angka, sehingga angka terakhirnya hilang; ketik ulang sebagai teks.'],
    ['NIK harus 16 angka.'],
  ]);
});
