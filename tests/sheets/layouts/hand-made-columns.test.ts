/** Columns as treasurers really fill them; every expected figure was added up on paper. */
import { findingsOf, paymentsOf, read, sheet } from '../grid';

describe('jasa in rupiah', () => {
  const book = (heading: string, rows: string) =>
    read(
      sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|${heading}|JW\n${rows}`),
      sheet('Angsuran', 'Tanggal|KSM|Pokok|Jasa\n2023-02-10|Mawar|300000|15000'),
    );
  const jasa = (it: ReturnType<typeof book>) => it.book.loans.map(({ rate, statedInterest }) => rate ?? statedInterest);

  test('one rate for loans of three and ten months only as the whole loan’s: 1,5% a month', () => {
    expect(jasa(book('Jasa', '1|Mawar|2023-01-10|1000000|45000|3\n2|Melati|2023-01-10|4000000|600000|10'))).toEqual([150, 150]); // prettier-ignore
  });
  test('… or only as an instalment’s', () => {
    expect(jasa(book('Jasa', '1|Mawar|2023-01-10|1000000|15000|3\n2|Melati|2023-01-10|4000000|60000|10'))).toEqual([15000, 60000]); // prettier-ignore
  });
  test('loan and jasa together in another column', () => {
    expect(jasa(book('Jasa|Total', '1|Mawar|2023-01-10|1000000|45000|1045000|3'))).toEqual([150]);
  });
  test('neither tells: taken as a month’s, and said above 3%', () => {
    const told = book('Jasa', '1|Mawar|2023-01-10|1000000|45000|3');
    expect([jasa(told), findingsOf(told)]).toEqual([[45000], ['DAT-17 interest Pinjaman!E2 warning']]);
    expect(findingsOf(book('Jasa', '1|Mawar|2023-01-10|1000000|30000|3'))).toEqual([]);
    expect(findingsOf(book('Jasa per bulan', '1|Mawar|2023-01-10|1000000|45000|3'))).toEqual([]);
  });
});

describe('an import that read the days month first', () => {
  const list = sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|10 Januari 2023|5000000|10|1,5%`);
  const book = (...days: readonly string[]) =>
    read(list, sheet('Angsuran', ['Tanggal|KSM|Pokok|Jasa', ...days.map((day) => `${day}|Mawar|500000|75000`)].join('\n'))); // prettier-ignore

  test('10 February became 2 October, 15 March stayed text', () => {
    const found = findingsOf(book('2023-10-02', '15/03/2023', '2023-10-04', '15/05/2023', '2023-10-06'));
    expect(found).toEqual(['DAT-13 swappedImport Angsuran!A2 warning']);
  });
  test('typed days of all kinds, or a date cell after the 12th, are no such import', () => {
    expect(findingsOf(book('2023-02-10', '15/03/2023', '2023-04-10', '09/05/2023', '2023-06-10'))).toEqual([]);
    expect(findingsOf(book('2023-02-10', '15/03/2023', '2023-04-20', '15/05/2023', '2023-06-10'))).toEqual([]);
    expect(findingsOf(book('2023-02-10', '15/03/2023', '2023-04-10', '15/05/2023', '2023-06-10'))).toEqual([]);
  });
});

describe('months of a recap', () => {
  const recap = (heading: string) =>
    read(sheet('Rekap', `No|KSM|Tgl Cair|Pinjaman|JW|Jan-23 Pokok|${heading} Pokok|Mar-23 Pokok\n1|Mawar|2022-12-10|5000000|10|500000|500000|500000`)); // prettier-ignore

  test.each(['Pebruari 23', 'Pébruari 2023', 'Februarri 2023'])('%s', (heading) => {
    expect(paymentsOf(recap(heading))).toHaveLength(3);
    expect(findingsOf(recap(heading)).filter((line) => !line.includes('info'))).toEqual([]);
  });
  test('one that is no month is told, for its amounts are not counted', () => {
    expect(findingsOf(recap('Pbr-23'))).toContain('DAT-03 unknownMonth Rekap!G1 error');
  });
  test('a class between is no month', () => {
    expect(paymentsOf(recap('Macet'))).toHaveLength(2);
  });
  test('instalments numbered in a row of their own', () => {
    for (const numbers of ['||||||I||II||III|', '||||||1||2||3|'])
      expect(
        paymentsOf(
          read(
            sheet(
              'Rekap',
              `
No|KSM|Tgl Cair|Pinjaman|JW|Jasa|Angsuran ke|||||
${numbers}
||||||Pokok|Jasa|Pokok|Jasa|Pokok|Jasa
1|Mawar|2022-12-10|5000000|10|1,5%|500000|75000|500000|75000||`,
              ['G1:L1', 'G2:H2', 'I2:J2', 'K2:L2'],
            ),
          ),
        ),
      ).toEqual(['1 2023-01-31 500000 75000 575000', '1 2023-02-28 500000 75000 575000']);
  });
});

test('savings in the row are no part of the repayment, whether the total holds them or not', () => {
  for (const total of [595000, 575000])
    expect(
      findingsOf(
        read(
          sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|2023-01-10|5000000|10|1,5%`),
          sheet(
            'Angsuran',
            `Tanggal|KSM|Pokok|Jasa|Tabungan Wajib|Total\n2023-02-10|Mawar|500000|75000|20000|${total}`,
          ),
        ),
      ),
    ).toEqual([]);
});

test('"Jumlah s.d. bulan lalu" counts what stands elsewhere too', () => {
  const book = read(
    sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|2023-01-10|5000000|10|1,5%`),
    sheet('Angsuran', `Tanggal|KSM|Pokok|Jasa\n2023-03-10|Mawar|500000|75000\nJumlah||500000|75000\nJumlah s.d. bulan lalu||500000|75000\nJumlah s.d. bulan ini||1000000|150000`), // prettier-ignore
  );
  expect(findingsOf(book)).toEqual([]);
});
