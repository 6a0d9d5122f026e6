/** Misreadings that the fuzz found, each by hand: read right, or told; never neither. */
import { amountColumn, readAmountIn } from '../../src/sheets/cells/amount-column';
import { oneSlip } from '../../src/sheets/layouts/heading-checks';
import { isOtherHeading } from '../../src/sheets/table/other-heading';
import { findingsOf, loansOf, paymentsOf, read, sheet } from '../sheets/grid';

const card = (name: string, table: string) =>
  sheet(
    name,
    `
KARTU PINJAMAN|||||
Nama KSM|:|KSM ${name}|||
Tanggal Cair|:|2022-04-20|||
Pokok Pinjaman|:|1200000|||
Jangka Waktu|:|12 bulan|||
Jasa per bulan|:|1,5 %|||
|||||
${table}`,
  );
const PAID = `Ke|Tanggal|Pokok|Jasa|Sisa Pokok|
1|2022-05-20|100000|18000|1100000|`;

describe('loan cards', () => {
  test('a payment that was forgotten on a row whose balance has it', () => {
    const forgotten = `${PAID}\n2|2022-06-20||0|1000000|`;
    expect(findingsOf(read(card('Mawar', forgotten)))).toContain('DAT-11 principal Mawar!E10 error');
    expect(findingsOf(read(card('Mawar', `${PAID}\n2|2022-06-20|100000|18000|1000000|`)))).toEqual([]);
  });

  test('a card whose instalment table cannot be read is told, not passed over', () => {
    const headless = PAID.replace('Tanggal', '').replace('Pokok', '');
    const book = read(card('Mawar', PAID), card('Melati', headless));
    expect(loansOf(book)).toHaveLength(1);
    expect(findingsOf(book)).toEqual(['DAT-03 cardTable Melati!C2 error']);
  });

  test('a printed form without an amount is no card that was passed over', () => {
    const form = sheet('Format', 'KARTU PINJAMAN||\nNama KSM|:|\nTanggal Cair|:|\nPokok Pinjaman|:|\nJangka Waktu|:|');
    expect(findingsOf(read(card('Mawar', PAID), form))).toEqual([]);
  });

  test('one card without a column for jasa among cards that have it; a column that is only empty is no fault', () => {
    const without = PAID.replace('Jasa', '').replace('18000', '');
    expect(findingsOf(read(card('Mawar', PAID), card('Melati', without)))).toEqual([
      'DAT-03 interestColumn Melati!A8 warning',
    ]);
    expect(findingsOf(read(card('Mawar', PAID), card('Melati', PAID.replace('18000', ''))))).toEqual([]);
  });
});

const LOANS = `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
1|Mawar|2022-04-20|12|1200000|1,5%
2|Melati|2022-04-20|12|2400000|1,5%
3|Seruni|2022-04-20|12|3600000|1,5%`;
const LEDGER = `
No|Nama KSM|Tgl Angsuran|Angsuran Pokok|Angsuran Jasa
1|Mawar|2022-05-20|100000|18000
2|Melati|2022-05-20|200000|36000
3|Seruni|2022-05-20|300000|54000`;
const ledgerWith = (from: string, to: string) => read(sheet('L', LOANS), sheet('A', LEDGER.replace(from, to)));

describe('headings', () => {
  test.each([
    ['Angsuran Pokok', 'Angsruan Pokok', 'DAT-03 unknownHeading A!D1 warning'],
    ['Angsuran Jasa', 'Angsuran Jsa', 'DAT-03 unknownHeading A!E1 warning'],
    ['Angsuran Pokok', '', 'DAT-03 noHeading A!D1 warning'],
  ])('%s written %j is told', (from, to, finding) => {
    expect(findingsOf(ledgerWith(from, to))).toContain(finding);
  });

  test('a heading that is none of ours says nothing', () => {
    const other = LEDGER.replace('Angsuran Jasa', 'Angsuran Jasa|Petugas').replace(/(\d000)$/gm, '$1|Contoh');
    expect(findingsOf(read(sheet('L', LOANS), sheet('A', other)))).toEqual([]);
  });

  test.each([
    ['pokok', 'pokok', true],
    ['pokok', 'poko', true],
    ['pokok', 'pokkok', true],
    ['pokok', 'pkook', true],
    ['pokok', 'pakok', true],
    ['pokok', 'pkoko', false],
    ['pokok', 'pok', false],
    ['jasa', 'bop', false],
  ])('%s and %s: one slip %s', (a, b, one) => expect(oneSlip(a, b)).toBe(one));
});

describe('what stands below a table', () => {
  const below = '\n||||\n||||\nDAFTAR INVENTARIS||||\nNo|Nama Barang|Tahun|Harga|\n1|Lemari|2010|1500000|\n2|Printer|2019|2100000|';
  test('another table is none of its rows', () => {
    const book = read(sheet('L', LOANS.replace(/$/gm, '')), sheet('A', `${LEDGER}${below}`));
    expect([paymentsOf(book).length, findingsOf(book)]).toEqual([3, []]);
  });
  test('a row of words is another heading only where it begins like one', () => {
    expect(isOtherHeading(['No', 'Nama Barang', 'Tahun', 'Harga'])).toBe(true);
    expect(isOtherHeading(['KSM Mawar', 'belum', 'belum', 'belum'])).toBe(false);
    expect(isOtherHeading(['No', 'Nama'])).toBe(false);
    expect(isOtherHeading(['No', 'Nama', 'Tahun 2010'])).toBe(false);
  });
}); // prettier-ignore

test('columns moved with their numbers: "(2) (1) (3)" is a numbering row', () => {
  const moved = LOANS.replace('\n1|', '\n(2)|(1)|(3)|(6)|(5)|(4)\n1|');
  const book = read(sheet('L', moved), sheet('A', LEDGER));
  expect([loansOf(book).length, findingsOf(book)]).toEqual([3, []]);
});

test('a lone "210.000" among "570,000.00" is asked about, never taken for 210', () => {
  const column = amountColumn(['570,000.00', '540,000.00', '1,080,000.00', '210.000']);
  expect(readAmountIn('210.000', column)).toMatchObject({ kind: 'ambiguous', asThousands: 210000 });
  expect(readAmountIn('1.000', amountColumn(['3,450,000', '1.000']))).toEqual({ kind: 'value', value: 1 });
});

test('a balance brought forward to a day before its loan is told', () => {
  const book = ledgerWith('2022-05-20', '2022-04-19');
  expect(findingsOf(book)).toContain('DAT-07 beforeDisbursement A!C2 error');
  const opening = LEDGER.replace('Angsuran Jasa', 'Angsuran Jasa|Ket').replace('18000', '18000|saldo awal').replace('2022-05-20', '2022-04-19');
  expect(findingsOf(read(sheet('L', LOANS), sheet('A', opening)))).toContain('DAT-07 beforeDisbursement A!C2 error');
}); // prettier-ignore

test('a title in the first column that names a month is no heading of it', () => {
  const report = sheet(
    'LPP',
    `
LAPORAN PERKEMBANGAN PINJAMAN||||||||
Bulan Januari 2023||||||||
Real s.d. Bulan Ini||Alokasi|Kelompok - Loan ID|Tgl Cair|Saldo|Target||Tempo
Pokok|Jasa|||||Pokok|Jasa|
500000|75000|1000000|Mawar - 1|2022-08-10|500000|500000|75000|10
300000|45000|1000000|Melati - 2|2022-08-10|700000|500000|75000|10`,
    ['A3:B3', 'G3:H3'],
  );
  const book = read(report);
  expect([...new Set(book.layouts.values())]).toEqual(['progress']);
  expect(paymentsOf(book)).toEqual(['1 2023-01-31 500000 75000 575000 awal', '2 2023-01-31 300000 45000 345000 awal']);
});
