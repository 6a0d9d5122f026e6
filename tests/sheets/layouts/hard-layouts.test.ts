/** Monthly recaps, cards and reports as people really make them; what is expected was worked out by hand beside each. */
import { civilDate, formatIso } from '../../../src/book/civil-date';
import { readBook } from '../../../src/sheets/read-book';
import { findingsOf, loansOf, paymentsOf, read, sheet, TODAY } from '../grid';

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
      '1 2022-10-31 ? ? 900000 awal',
      '1 2022-11-30 ? ? 100000',
      '1 2023-01-31 ? ? 100000',
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
    expect(findingsOf(read(book))).toEqual(['DAT-01 amount R!F2 error']);
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
});

describe('cards', () => {
  test('labels and values in one cell, two columns of them, a saldo awal without a day', () => {
    const book = sheet(
      'Mawar',
      `
KARTU ANGSURAN||||||
Nama KSM : Mawar|||Tgl Pencairan : 10 Desember 2021|||
Besar Pinjaman : Rp. 5.000.000,-|||Jangka Waktu : 10 bulan|||
Jasa : 1,5%/bln||||||
|||||
Ke|Tgl Bayar|Pokok|Jasa|Jumlah|Sisa|Paraf
saldo awal||1000000|150000|1150000|4000000|
3|2022-03-10|500000|75000|575000|3500000|
4|10/04/2022|500000|75000|575000|3000000|
5||||||
Jumlah||2000000|300000|2300000||`,
    );
    expect(loansOf(read(book))).toEqual(['1 Mawar 2021-12-10 5000000 10m/10 150']);
    expect(paymentsOf(read(book))).toEqual([
      '1 2022-03-10 1000000 150000 1150000 awal',
      '1 2022-03-10 500000 75000 575000',
      '1 2022-04-10 500000 75000 575000',
    ]);
    expect(findingsOf(read(book))).toEqual(['DAT-03 openingDate Mawar!B7 error']);
  });

  test('a schedule printed beforehand: only what was paid counts', () => {
    const book = sheet(
      'Kartu',
      `
Nama Kelompok|:|Melati
Tanggal Realisasi|:|2022-01-31
Plafon|:|3000000
Lama Pinjaman|:|3

No|Jatuh Tempo|Tgl Bayar|Pokok|Jasa
1|2022-02-28|2022-02-20|1000000|45000
2|2022-03-31||1000000|45000
3|2022-04-30||1000000|45000`,
    );
    expect(paymentsOf(read(book))).toEqual(['1 2022-02-20 1000000 45000 1045000']);
    expect(findingsOf(read(book))).toEqual([]);
  });

  test('a card without a name takes its sheet, a card without its amount is told of', () => {
    const head = (amount: string) =>
      `Tanggal Cair|:|2022-01-31\n${amount}\nJangka Waktu|:|3\n\nKe|Tanggal|Pokok|Jasa\n1|2022-02-28|1000000|45000`;
    expect(loansOf(read(sheet('Melati', head('Pinjaman|:|3000000'))))).toEqual(['1 Melati 2022-01-31 3000000 3m/3 -']);
    const broken = read(sheet('Melati', head('Pinjaman|:|3000000')), sheet('Mawar', head('Pinjaman|:|tiga juta')));
    expect(findingsOf(broken)).toEqual(['DAT-01 amount Mawar!C2 error']);
  });

  test('a copied card counts once and is told of', () => {
    const card = `Nama KSM|:|Melati\nTanggal Cair|:|2022-01-31\nPinjaman|:|3000000\nTempo|:|3\n\nKe|Tanggal|Pokok|Jasa\n1|2022-02-28|1000000|45000`;
    const book = read(sheet('Melati', card), sheet('Salinan dari Melati', card));
    expect(paymentsOf(book)).toHaveLength(1);
    expect(findingsOf(book)).toEqual(['DAT-04 sameLoan Salinan dari Melati!C1 error']);
  });

  test('a list of loans beside its cards: each loan once, paid by the cards', () => {
    const list = sheet(
      'Daftar',
      `No|KSM|Tgl Cair|JW|Pinjaman|Jasa\n1|Melati|2022-01-31|3|3000000|1,5%\n2|Mawar|2022-01-31|3|3000000|1,5%`,
    );
    const card = sheet(
      'M',
      `Nama KSM|:|KSM Melati\nTanggal Cair|:|2022-01-31\nPinjaman|:|3000000\nTempo|:|3\n\nKe|Tanggal|Pokok|Jasa\n1|2022-02-28|1000000|45000`,
    );
    const book = read(list, card);
    expect(loansOf(book)).toEqual(['1 Melati 2022-01-31 3000000 3m/3 150']);
    expect(findingsOf(book)).toEqual(['DAT-03 noSource Daftar!B3 error']);
  });
});

describe('reports of one date', () => {
  const list = `No|Kelompok - Loan ID|Tgl Cair (dd/mm/yy)|Tempo|Alokasi|Saldo|Tunggakan Pokok|Tunggakan Jasa
1|KSM Mawar - 1|10/12/21|10|5.000.000|3.000.000|1.500.000|225.000
2|KSM Melati - 2|31/01/22|3|3.000.000|-|-|-`;

  test('an arrears list: the balance tells what was paid', () => {
    const book = read(sheet('Tunggakan', `DAFTAR TUNGGAKAN\nPer 30 Juni 2022\n\n${list}`));
    expect(book.asOf === null ? null : formatIso(book.asOf)).toBe('2022-06-30');
    expect(paymentsOf(book)).toEqual(['1 2022-06-30 2000000 0 2000000 awal', '2 2022-06-30 3000000 0 3000000 awal']);
  });

  test.each([
    ['Bulan : Juni|Tahun : 2022', '2022-06-30'],
    ['Periode 1 Juni 2022 s/d 30 Juni 2022', '2022-06-30'],
    ['Posisi|2022-06-30', '2022-06-30'],
    ['Keadaan s.d. 30-06-2022', '2022-06-30'],
    ['BULAN JUNI 2022', '2022-06-30'],
  ])('%s', (title, day) => {
    const book = read(sheet('Tunggakan', `DAFTAR TUNGGAKAN\nDicetak 3 Juli 2022\n${title}\n\n${list}`));
    expect(book.asOf === null ? null : formatIso(book.asOf)).toBe(day);
  });

  test('a report that names no day: the sheet may, else it is asked for', () => {
    expect(read(sheet('LPP Jun 22', list)).asOf).toBe(civilDate(2022, 6, 30));
    expect(read(sheet('LPP', list)).problem).toEqual({ variant: 'noReportDate', params: { sheet: 'LPP' } });
    const asked = readBook([sheet('LPP', list)], { today: TODAY, asOf: civilDate(2022, 6, 30), asked: true });
    expect([asked.problem, asked.asOf]).toEqual([null, civilDate(2022, 6, 30)]);
  });

  test('of several months the one that is asked for, else the latest', () => {
    const sheets = [
      sheet('Mei', `LPP\nPer 31 Mei 2022\n\n${list.replace('3.000.000|1.500', '3.500.000|1.500')}`),
      sheet('Juni', `LPP\nPer 30 Juni 2022\n\n${list}`),
    ];
    expect(paymentsOf(read(...sheets))[0]).toBe('1 2022-06-30 2000000 0 2000000 awal');
    const may = readBook(sheets, { today: TODAY, asOf: civilDate(2022, 5, 31) });
    expect(paymentsOf(may)[0]).toBe('1 2022-05-31 1500000 0 1500000 awal');
  });

  test('one row of headings, BOP beside jasa, last month and this month only', () => {
    const book = read(
      sheet(
        'LPP',
        `
LAPORAN PERKEMBANGAN PINJAMAN BULAN JUNI 2022
KSM|Realisasi|JW|Alokasi|Real Pokok s.d. Bulan Lalu|Real Jasa s.d. Bulan Lalu|BOP s.d. Bulan Lalu|Real Pokok Bulan Ini|Real Jasa Bulan Ini|BOP Bulan Ini
Mawar|2021-12-10|10|5000000|2000000|290000|10000|500000|72500|2500`.replaceAll('BOP', 'Real BOP'),
      ),
    );
    expect(paymentsOf(book)).toEqual(['1 2022-06-30 2500000 375000 2875000 awal']);
  });

  test('paid, last + this month and balance disagree: two against one, and the odd one is told', () => {
    const line = (last: number, month: number, date: number, left: number) =>
      `1|Mawar|2021-12-10|10|5000000|${last}|${month}|${date}|${left}`;
    const head =
      'Per 30 Juni 2022\n\nNo|KSM|Tgl Cair|Tempo|Alokasi|Real s.d. Bulan Lalu|Real Bulan Ini|Real s.d. Bulan Ini|Saldo';
    const book = (text: string) => read(sheet('L', `${head}\n${text}`));
    const told = (text: string) => [
      paymentsOf(book(text))[0]?.split(' ')[2],
      ...findingsOf(book(text)).filter((one) => !one.includes('snapshot')),
    ];
    expect(told(line(2000000, 500000, 2500000, 2500000))).toEqual(['2500000']);
    expect(told(line(2000000, 500000, 2600000, 2500000))).toEqual(['2500000', 'DAT-06 toDate L!H4 error']);
    expect(told(line(2000000, 600000, 2500000, 2500000))).toEqual(['2500000', 'DAT-06 toDate L!H4 error']);
    expect(told(line(2000000, 500000, 2500000, 2400000))).toEqual(['2500000', 'DAT-06 ledgerBalance L!I4 error']);
  });
});

describe('mixtures', () => {
  const loans = sheet(
    'Pinjaman',
    `No|KSM|Tgl Cair|JW|Pinjaman|Jasa\n1|Mawar|2021-12-10|10|5000000|1,5%\n2|Melati|2022-01-31|3|3000000|1,5%`,
  );
  const ledger = sheet(
    'Angsuran',
    `KSM|Tgl Cair|Tgl Angsuran|Pokok|Jasa\nMawar|2021-12-10|2022-01-10|500000|75000\nMelati|2022-01-31|2022-02-28|1000000|45000`,
  );
  const report = (mawar: number) =>
    sheet(
      'LPP',
      `Per 30 Juni 2022\n\nNo|KSM|Tgl Cair|Tempo|Alokasi|Saldo|Tunggakan\n1|KSM Mawar|2021-12-10|10|5000000|${mawar}|2500000\n2|KSM MELATI|2022-01-31|3|3000000|2000000|2000000`,
    );

  test('a ledger and a report: the ledger counts, whatever day is asked for', () => {
    const book = read(loans, ledger, report(4500000));
    expect([book.asOf, loansOf(book).length, paymentsOf(book)]).toEqual([
      null,
      2,
      ['1 2022-01-10 500000 75000 575000', '2 2022-02-28 1000000 45000 1045000'],
    ]);
    expect(new Set(book.layouts.values())).toEqual(new Set(['ledger']));
    expect(book.stated.map(({ figures }) => figures.map(({ kind }) => kind))).toEqual([
      ['overduePrincipal', 'outstandingPrincipal'],
      ['overduePrincipal', 'outstandingPrincipal'],
    ]);
  });

  test('a loan that only the report has is left out on another day, and counts on its own', () => {
    const more = sheet(
      'LPP',
      `Per 30 Juni 2022\n\nNo|KSM|Tgl Cair|Tempo|Alokasi|Saldo|Tunggakan\n1|Anggrek|2022-03-01|10|1000000|800000|100000`,
    );
    const other = readBook([loans, ledger, more], { today: TODAY, asOf: civilDate(2022, 12, 31) });
    expect(loansOf(other)).toHaveLength(2);
    expect(findingsOf(other)).toEqual(['DAT-03 otherDate LPP!B4 error']);
    const own = readBook([loans, ledger, more], { today: TODAY, asOf: civilDate(2022, 6, 30) });
    expect(loansOf(own)).toHaveLength(3);
    expect(paymentsOf(own)[2]).toBe('1 (2) 2022-06-30 200000 0 200000 awal');
  });

  test('cards for some loans, a recap for others', () => {
    const card = sheet(
      'Mawar',
      `Nama KSM|:|Mawar\nTanggal Cair|:|2021-12-10\nPinjaman|:|5000000\nTempo|:|10\n\nKe|Tanggal|Pokok|Jasa\n1|2022-01-10|500000|75000`,
    );
    const recap = sheet(
      'Rekap',
      `No|KSM|Tgl Cair|JW|Pinjaman|Jan-22||Feb-22|\n|||||Pokok|Jasa|Pokok|Jasa\n1|Mawar|2021-12-10|10|5000000|400000|75000||\n2|Melati|2022-01-31|3|3000000|||1000000|45000`,
      ['F1:G1', 'H1:I1'],
    );
    const book = read(card, recap);
    expect(sorted(paymentsOf(book))).toEqual([
      '1 2022-01-10 500000 75000 575000',
      '2 2022-02-28 1000000 45000 1045000',
    ]);
    expect(findingsOf(book)).toEqual(['DAT-06 ledgerPaid Rekap!B3 error']);
  });
});
