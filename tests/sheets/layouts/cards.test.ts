/** Loan cards as people really keep them; what is expected was worked out by hand. */
import { findingsOf, loansOf, paymentsOf, read, sheet } from '../grid';

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

describe('a card that lacks something or contradicts itself', () => {
  const card = (head: string, rows: string) =>
    sheet('Melati', `Nama KSM|:|Melati|\n${head}\n\nKe|Tanggal|Pokok|Jasa|Sisa Pokok\n${rows}`);
  const HEAD = 'Tanggal Cair|:|2022-01-31|\nPinjaman|:|3000000|\nTempo|:|3|';

  test('an amount that is not filled in is told of, and the loan is left out', () => {
    const book = read(card(HEAD.replace('3000000', ''), '1|2022-02-28|1000000|45000|2000000'));
    expect(findingsOf(book)).toEqual(['DAT-03 required Melati!A3 error']);
    expect(book.problem?.variant).toBe('noReadableRows');
  });

  test('the first break of a running balance is told, not what follows from it', () => {
    const rows = [
      '1|2022-02-28|1000000|45000|2000000',
      '2|2022-03-31|900000|45000|1000000',
      '3|2022-04-30|500000|45000|500000',
    ];
    const more = ['1|2022-02-28|1000000|45000|2000000', '2|2022-03-31|1000000|45000|1000000'];
    const other = sheet('Mawar', `Nama KSM|:|Mawar|\n${HEAD}\n\nKe|Tanggal|Pokok|Jasa|Sisa Pokok\n${more.join('\n')}`);
    expect(findingsOf(read(card(HEAD, rows.join('\n')), other))).toEqual(['DAT-11 principal Melati!E8 error']);
  });

  test('a column that holds something else than the balance of the principal says nothing', () => {
    const rows = ['1|2022-02-28|1000000|45000|2090000', '2|2022-03-31|1000000|45000|1045000'];
    expect(findingsOf(read(card(HEAD, rows.join('\n'))))).toEqual([]);
  });
});
