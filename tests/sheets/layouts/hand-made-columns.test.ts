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

describe('a page a month with the day alone', () => {
  const list = sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|2023-01-10|5000000|10|1,5%`);
  const rows = 'Tgl|KSM|Pokok|Jasa\n10|Mawar|500000|75000';
  const days = (name: string, text: string) =>
    paymentsOf(read(list, sheet(name, text))).map((line) => line.split(' ')[1]);

  test('the month stands in the title or is the sheet’s name', () => {
    expect(days('Angsuran', `ANGSURAN BULAN MARET 2023\n\n${rows}`)).toEqual(['2023-03-10']);
    expect(days('Mar 2023', rows)).toEqual(['2023-03-10']);
    expect(days('Angsuran', `Bulan : Maret\nTahun : 2023\n${rows}`)).toEqual(['2023-03-10']);
  });
  test('blocks of a month each', () => {
    expect(days('Angsuran', `BULAN FEBRUARI 2023\n${rows}\nJumlah||500000|75000\n\nBULAN MARET 2023\n${rows}`)).toEqual(['2023-02-10', '2023-03-10']); // prettier-ignore
  });
  test('no month, several months, a day that the month lacks, or other cells: told, not guessed', () => {
    for (const [name, text] of [
      ['Angsuran', rows],
      ['Angsuran', `JANUARI S.D. JUNI 2023\n${rows}`],
      ['Feb 2023', rows.replace('\n10|', '\n30|')],
      ['Mar 2023', `${rows}\n45000|Mawar|500000|75000`],
    ] as const) {
      const book = read(list, sheet(name, text));
      expect(book.book.repayments.length).toBeLessThan(2);
      expect(book.findings.map(({ code }) => code)).toContain('DAT-02');
    }
  });
});

test('"20 kali" and "Banyak Angsuran" count instalments of whatever step', () => {
  const list = (heading: string, tenor: string, rhythm: string) =>
    read(
      sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|${heading}|Sistem Angsuran\n1|Mawar|2023-01-06|2000000|${tenor}|${rhythm}`), // prettier-ignore
      sheet('Angsuran', 'Tanggal|KSM|Pokok\n2023-02-10|Mawar|100000'),
    ).book.loans.map(({ tenor: length, tenorUnit, instalments }) => `${length} ${tenorUnit} ${instalments}`);
  expect(list('JW', '20 kali', 'Mingguan')).toEqual(['20 week 20']);
  expect(list('JW', '10x', '2 mingguan')).toEqual(['20 week 10']);
  expect(list('JW', '4 kali', 'Triwulan')).toEqual(['12 month 4']);
  expect(list('Banyak Angsuran', '20', 'Mingguan')).toEqual(['20 week 20']);
  expect(list('JW', '10 kali', '')).toEqual(['10 month 10']);
  expect(list('JW', '5', 'Mingguan')).toEqual(['5 month 20']);
});

test('a row of units between the headings and their numbers', () => {
  const book = read(
    sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW|Jasa\n||(dd/mm/yy)|(Rp)|(bln)|(%)\n'1|'2|'3|'4|'5|'6\n1|Mawar|2023-01-10|5000000|10|1,5%`), // prettier-ignore
    sheet('Angsuran', 'Tanggal|KSM|Pokok|Jasa\n2023-02-10|Mawar|500000|75000'),
  );
  expect(findingsOf(book)).toEqual([]);
});

test('what was paid until a day of last year, before the months of this one', () => {
  for (const until of ['Angsuran s.d. 31 Des 2022', 's/d 31/12/2022', 's.d. Des 2022']) {
    const text = `No|KSM|Tgl Cair|Pinjaman|JW|Jasa|${until}||Jan-23|\n||||||Pokok|Jasa|Pokok|Jasa\n1|Mawar|2022-09-10|5000000|10|1,5%|1500000|225000|500000|75000`; // prettier-ignore
    expect(paymentsOf(read(sheet('Rekap', text, ['G1:H1', 'I1:J1'])))).toEqual([
      '1 2022-12-31 1500000 225000 1725000 awal',
      '1 2023-01-31 500000 75000 575000',
    ]);
  }
});

test('a month over two columns: both count, and are told', () => {
  const text = `No|KSM|Tgl Cair|Pinjaman|JW|Jasa|Feb-23||Mar-23||Mar-23|\n||||||P|J|P|J|P|J\n1|Mawar|2023-01-10|5000000|10|1,5%|500000|75000|500000|75000|500000|75000`; // prettier-ignore
  const book = read(sheet('Rekap', text, ['G1:H1', 'I1:J1', 'K1:L1']));
  expect(paymentsOf(book)).toEqual(['1 2023-02-28 500000 75000 575000', '1 2023-03-31 1000000 150000 1150000']);
  expect(findingsOf(book)).toEqual(['DAT-03 monthTwice Rekap!K1 error']);
});

test('no row can be computed: the sentence says which cells', () => {
  const book = read(
    sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW\n1|Mawar|2023-01-10||lama`),
    sheet('Angsuran', 'Tanggal|KSM|Pokok\n2023-02-10|Mawar|500000'),
  );
  expect(book.problem).toEqual({ variant: 'noReadableRows', params: { sheet: 'Pinjaman', rows: 1, lacking: 'Pinjaman (D2), JW (E2)' } }); // prettier-ignore
});
