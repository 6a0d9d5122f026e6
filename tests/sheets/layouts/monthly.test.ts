/** Monthly recaps as people really make them; what is expected was worked out by hand beside each. */
import { findingsOf, loansOf, paymentsOf, read, sheet } from '../grid';

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

describe('monthly recaps', () => {
  test('months as date cells in the heading, pairs under merges', () => {
    const book = sheet(
      'Rekap 2023',
      `
REKAP ANGSURAN|||||||||
No|Nama KSM|Tgl Cair|JW|Alokasi|2023-01-01||2023-02-01||Saldo
|||||Pokok|Jasa|Pokok|Jasa|
1|KSM Mawar|2022-12-10|10|5000000|500000|75000|500000|75000|4000000
2|KSM Melati|2022-11-05|12|6000000|500000|90000|||5500000`,
      ['F2:G2', 'H2:I2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'J2:J3'],
    );
    expect(sorted(paymentsOf(read(book)))).toEqual([
      '1 2023-01-31 500000 75000 575000',
      '1 2023-02-28 500000 75000 575000',
      '2 2023-01-31 500000 90000 590000',
    ]);
    expect(findingsOf(read(book))).toEqual([]);
  });

  test('one column a month, principal alone: the balance tells', () => {
    const book = sheet(
      'Angsuran',
      `
No|KSM|Tgl Pencairan|Jangka Waktu|Besar Pinjaman|Jan 2023|Feb 2023|1/3/2023|Total|Sisa
1|Mawar|2022-12-10|10|5000000|500000|500000||1000000|4000000
2|Melati|2022-11-05|12|6000000|500000||500000|1000000|5000000
3|Dahlia|2022-11-05|12|6000000|-|500000|500000|1000000|5000000`.replace('1/3/2023', 'Mar 2023'),
    );
    expect(sorted(paymentsOf(read(book)))).toEqual([
      '1 2023-01-31 500000 0 500000',
      '1 2023-02-28 500000 0 500000',
      '2 2023-01-31 500000 0 500000',
      '2 2023-03-31 500000 0 500000',
      '3 2023-02-28 500000 0 500000',
      '3 2023-03-31 500000 0 500000',
    ]);
    expect(read(book).book.interestRecorded).toBe(false);
  });

  test('one column a month, the whole instalment: one amount, jasa first', () => {
    const book = sheet(
      'Angsuran',
      `
No|KSM|Tgl Pencairan|Jangka Waktu|Besar Pinjaman|Jasa %|Des-22|Jan-23|Sisa Pokok
1|Mawar|2022-11-10|10|5000000|1,5%|575000|575000|4000000
2|Melati|2022-11-05|12|6000000|1,5%|590000||5500000`,
    );
    expect(sorted(paymentsOf(read(book)))).toEqual([
      '1 2022-12-31 ? ? 575000',
      '1 2023-01-31 ? ? 575000',
      '2 2022-12-31 ? ? 590000',
    ]);
  });

  describe('one column a month and no balance', () => {
    const book = (rows: string) =>
      read(sheet('Angsuran', `\nNo|KSM|Tgl Pencairan|Jangka Waktu|Besar Pinjaman|Jasa %|Des-22|Jan-23\n${rows}`));

    test('amounts that are the instalments of principal are principal', () => {
      // 5.000.000 / 10 and 7.000.000 / 12 = 583.333,33 up to 583.400; jasa 75.000 and 105.000 in none of them
      const found = book(
        '1|Mawar|2022-11-10|10|5000000|1,5%|500000|500000\n2|Melati|2022-11-05|12|7000000|1,5%|583400|',
      );
      expect(sorted(paymentsOf(found))).toEqual([
        '1 2022-12-31 500000 0 500000',
        '1 2023-01-31 500000 0 500000',
        '2 2022-12-31 583400 0 583400',
      ]);
      expect(findingsOf(found)).toEqual(['DAT-03 interestColumn Angsuran!A1 info']);
    });

    test('amounts that are whole instalments are both', () => {
      const found = book(
        '1|Mawar|2022-11-10|10|5000000|1,5%|575000|\n2|Melati|2022-11-05|12|7000000|1,5%|688400|688400',
      );
      expect(sorted(paymentsOf(found))).toEqual([
        '1 2022-12-31 ? ? 575000',
        '2 2022-12-31 ? ? 688400',
        '2 2023-01-31 ? ? 688400',
      ]);
      expect(findingsOf(found)).toEqual([]);
    });

    test('amounts that are neither are said to be taken as both', () => {
      const found = book('1|Mawar|2022-11-10|10|5000000|1,5%|540000|');
      expect(paymentsOf(found)).toEqual(['1 2022-12-31 ? ? 540000']);
      expect(findingsOf(found)).toEqual(['DAT-03 singleColumn Angsuran!G1 warning']);
    });
  });

  test('Angs 1 to 4: the end of the month in which each falls due', () => {
    const book = sheet(
      'Kartu induk',
      `
No|Nama Kelompok|Tanggal Realisasi|Tempo|Plafon|Angs 1|Angs 2|Angs 3|Angs 4
1|Mawar|2022-01-31|4|4000000|1060000|1060000||
2|Melati|2022-03-10|4|2000000|530000|||`,
    );
    expect(sorted(paymentsOf(read(book)))).toEqual([
      '1 2022-02-28 ? ? 1060000',
      '1 2022-03-31 ? ? 1060000',
      '2 2022-04-30 ? ? 530000',
    ]);
  });

  test('bare months under a year, rolling over; what came before is brought forward', () => {
    const book = sheet(
      'Rekap',
      `
REKAP ANGSURAN TAHUN 2022||||||||
No|KSM|Tgl Cair|JW|Pinjaman|s.d. Okt|Nov|Des|Jan
1|Mawar|2022-01-10|12|1200000|900000|100000||100000`,
    );
    expect(paymentsOf(read(book))).toEqual([
      '1 2022-10-31 900000 0 900000 awal',
      '1 2022-11-30 100000 0 100000',
      '1 2023-01-31 100000 0 100000',
    ]);
  });

  test('a sheet a year: the same loan once, all its months', () => {
    const head = (year: number) =>
      `No|KSM|Tgl Cair|JW|Pinjaman|Jasa|Nov-${year}||Des-${year}|\n||||||Pokok|Jasa|Pokok|Jasa`;
    const one = sheet('2021', `${head(21)}\n1|Mawar|2021-10-10|20|2000000|1,5%|100000|30000|100000|30000`);
    const two = sheet('2022', `${head(22)}\n1|KSM Mawar|2021-10-10|20|2000000|1,5%|100000|30000||`);
    expect(loansOf(read(one, two))).toEqual(['1 Mawar 2021-10-10 2000000 20m/20 150']);
    expect(sorted(paymentsOf(read(one, two)))).toEqual([
      '1 2021-11-30 100000 30000 130000',
      '1 2021-12-31 100000 30000 130000',
      '1 2022-11-30 100000 30000 130000',
    ]);
  });

  test('a cell that is no amount is told, not skipped', () => {
    const book = sheet(
      'R',
      `No|KSM|Tgl Cair|JW|Pinjaman|Jan-23|Feb-23\n1|Mawar|2022-12-10|10|5000000|lima ratus|500000`,
    );
    expect(findingsOf(read(book))).toEqual(['DAT-03 interestColumn R!A1 info', 'DAT-01 amount R!F2 error']);
  });

  test('Jumlah and Sisa at the right are held against the months', () => {
    const book = sheet(
      'R',
      `
No|KSM|Tgl Cair|JW|Pinjaman|Jan-23||Feb-23||Jumlah||Sisa
|||||Pokok|Jasa|Pokok|Jasa|Pokok|Jasa|
1|Mawar|2022-12-10|10|5000000|500000|75000|500000|75000|900000|150000|4100000`,
      ['F1:G1', 'H1:I1', 'J1:K1'],
    );
    expect(findingsOf(read(book))).toEqual(['DAT-06 ledgerPaid R!J3 error']);
  });

  test.each([
    ['merged', ['F1:I1', 'J1:K1', 'F2:G2', 'H2:I2', 'J2:K2']],
    ['not merged', []],
  ])('years over the months, %s', (_, merges) => {
    const book = sheet(
      'Rekap',
      `
|||||2022||||2023|
No|KSM|Tgl Cair|JW|Pinjaman|Nov||Des||Jan|
|||||P|J|P|J|P|J
1|Mawar|2022-10-10|10|1000000|100000|15000|100000|15000|100000|15000`,
      merges,
    );
    expect(sorted(paymentsOf(read(book)))).toEqual([
      '1 2022-11-30 100000 15000 115000',
      '1 2022-12-31 100000 15000 115000',
      '1 2023-01-31 100000 15000 115000',
    ]);
  });

  test('a title merged over the table that names a month is no heading of its columns', () => {
    const book = sheet(
      'Rekap',
      `
Januari 2023||||||
No|KSM|Tgl Cair|JW|Pinjaman|Des-22|Jan-23
1|Mawar|2022-10-10|10|1000000|115000|115000`,
      ['A1:G1'],
    );
    expect(sorted(paymentsOf(read(book)))).toEqual(['1 2022-12-31 ? ? 115000', '1 2023-01-31 ? ? 115000']);
  });
});
