/** Each finding at its place, and none beside it. */
import { findingsOf, loansOf, paymentsOf, read, sheet } from './grid';

const ledger = (rows: string) => sheet('Angsuran', `KSM|Tgl Cair|Tgl Angsuran|Pokok|Jasa\n${rows}`);
const PAID = ledger('Mawar|2022-01-10|2022-02-10|500000|75000');
const loans = (rows: string) =>
  sheet('Pinjaman', `No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa\n1|Mawar|2022-01-10|10|5000000|1.5\n${rows}`);

const cases: readonly (readonly [string, string, readonly string[], number])[] = [
  ['amount', '2|Melati|2022-01-10|10|lima juta|1.5', ['DAT-01 amount Pinjaman!E3 error'], 1],
  ['negative amount', '2|Melati|2022-01-10|10|-5000000|1.5', ['DAT-01 negative Pinjaman!E3 error'], 1],
  ['rate', '2|Melati|2022-01-10|10|5000000|xx', ['DAT-01 rate Pinjaman!F3 error'], 2],
  ['rate blank', '2|Melati|2022-01-10|10|5000000|', ['DAT-03 rate Pinjaman!F3 warning'], 2],
  ['tenor', '2|Melati|2022-01-10|lama|5000000|1.5', ['DAT-01 tenor Pinjaman!D3 error'], 1],
  ['date', '2|Melati|besok|10|5000000|1.5', ['DAT-02 date Pinjaman!C3 error'], 1],
  ['date that only fits swapped', "2|Melati|'01/25/2022|10|5000000|1.5", ['DAT-02 swapped Pinjaman!C3 error'], 1],
  ['no principal', '2|Melati|2022-01-10|10||1.5', ['DAT-03 required Pinjaman!E3 error'], 1],
  ['no day', '2|Melati||10|5000000|1.5', ['DAT-03 required Pinjaman!C3 error'], 1],
  [
    'nothing but a name',
    '2|Melati||||',
    ['DAT-03 required Pinjaman!C3 error', 'DAT-03 required Pinjaman!D3 error', 'DAT-03 required Pinjaman!E3 error'],
    1,
  ],
  ['no name', '2||2022-01-10|10|5000000|1.5', ['DAT-03 name Pinjaman!B3 error'], 2],
  ['a number and nothing else', '2||||||', [], 1],
  ['the same loan twice', '2|KSM MAWAR|2022-01-10|10|5000000|1.5', ['DAT-04 sameLoan Pinjaman!B3 error'], 1],
  ['another day is another loan', '2|Mawar|2022-01-11|10|5000000|1.5', [], 2],
  ['error cell', '2|Melati|2022-01-10|10|#REF!|1.5', ['DAT-12 error Pinjaman!E3 error'], 1],
  ['before 1999', '2|Melati|1998-12-31|10|5000000|1.5', ['DAT-13 tooEarly Pinjaman!C3 warning'], 2],
  ['on the first day', '2|Melati|1999-01-01|10|5000000|1.5', [], 2],
  ['today', '2|Melati|2024-01-31|10|5000000|1.5', [], 2],
  ['tomorrow', '2|Melati|2024-02-01|10|5000000|1.5', ['DAT-13 future Pinjaman!C3 warning'], 2],
  [
    'a lone 1.000',
    '2|Melati|2022-01-10|10|1.000|1.5'.replace('1.000', "'1.000"),
    ['DAT-17 ambiguous Pinjaman!E3 warning'],
    2,
  ],
  ['a right total', '|JUMLAH|||5000000|', [], 1],
  ['a wrong total', '|JUMLAH|||5100000|', ['DAT-09 total Pinjaman!E3 warning'], 1],
  ['a broken total', '|JUMLAH|||#REF!|', ['DAT-12 error Pinjaman!E3 error'], 1],
];

test.each(cases)('a loan: %s', (_, row, expected, count) => {
  const reading = read(loans(row), PAID);
  expect(findingsOf(reading)).toEqual(expected);
  expect(reading.book.loans).toHaveLength(count);
});

const payments: readonly (readonly [string, string, readonly string[], number])[] = [
  ['amount', 'Mawar|2022-01-10|2022-03-10|entah|75000', ['DAT-01 amount Angsuran!D3 error'], 2],
  ['correction', 'Mawar|2022-01-10|2022-03-10|-500000|-75000', ['DAT-01 correction Angsuran!D3 warning'], 2],
  ['date', 'Mawar|2022-01-10|kemarin|500000|75000', ['DAT-02 date Angsuran!C3 error'], 1],
  ['no date', 'Mawar|2022-01-10||500000|75000', ['DAT-03 required Angsuran!C3 error'], 1],
  ['no amount', 'Mawar|2022-01-10|2022-03-10||', ['DAT-03 payment Angsuran!D3 error'], 1],
  ['an unknown name', 'Mawra|2022-01-10|2022-03-10|500000|75000', ['DAT-05 unknownName Angsuran!A3 error'], 1],
  ['another day', 'Mawar|2022-01-12|2022-03-10|500000|75000', ['DAT-05 otherDay Angsuran!B3 error'], 1],
  ['no name', '|2022-01-10|2022-03-10|500000|75000', ['DAT-05 nameless Angsuran!A3 error'], 1],
  [
    'a day before the loan',
    'Mawar|2022-01-10|2022-01-09|500000|75000',
    ['DAT-07 beforeDisbursement Angsuran!C3 error', 'DAT-13 swapped Angsuran!C3 warning'],
    2,
  ],
  ['on the day of the loan', 'Mawar|2022-01-10|2022-01-10|500000|75000', [], 2],
  [
    'before, and not by swapping',
    'Mawar|2022-01-10|2021-12-31|500000|75000',
    ['DAT-07 beforeDisbursement Angsuran!C3 error'],
    2,
  ],
  ['after today', 'Mawar|2022-01-10|2024-02-28|500000|75000', ['DAT-13 future Angsuran!C3 warning'], 2],
  [
    'after today, plausible when swapped',
    'Mawar|2022-01-10|2024-12-01|500000|75000',
    ['DAT-13 swapped Angsuran!C3 warning'],
    2,
  ],
  ['all repaid', 'Mawar|2022-01-10|2022-03-10|4500000|75000', [], 2],
  [
    'a rounding step an instalment too much',
    'Mawar|2022-01-10|2022-03-10|4501000|75000',
    ['DAT-08 principal Angsuran!D3 info'],
    2,
  ],
  ['more than owed', 'Mawar|2022-01-10|2022-03-10|4501001|75000', ['DAT-08 principal Angsuran!D3 warning'], 2],
];

test.each(payments)('a repayment: %s', (_, row, expected, count) => {
  const reading = read(loans(''), ledger(`Mawar|2022-01-10|2022-02-10|500000|75000\n${row}`));
  expect(findingsOf(reading)).toEqual(expected);
  expect(reading.book.repayments).toHaveLength(count);
});

test('a loan that is left out takes its repayments with it: no DAT-05', () => {
  const reading = read(
    loans('2|Melati|2022-02-10|10|?|1.5'),
    ledger('Melati|2022-02-10|2022-03-10|500000|75000\nMelati|2022-02-10|2022-04-10|500000|75000'),
  );
  expect(findingsOf(reading)).toEqual(['DAT-01 amount Pinjaman!E3 error']);
  expect(paymentsOf(reading)).toEqual([]);
});

test('a status without its day holds from the last repayment, and is said', () => {
  const list = sheet(
    'Pinjaman',
    `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa|Status|Tgl Status
1|Mawar|2022-01-10|10|5000000|1.5|Lunas|
2|Melati|2022-01-10|10|5000000|1.5|Hapus buku|
3|Dahlia|2022-01-10|10|5000000|1.5|Lunas|2022-11-10
4|Seruni|2022-01-10|10|5000000|1.5|Lancar|
5|Kenanga|2022-01-10|10|5000000|1.5|Lunas 05/11/2022|
`,
  );
  const reading = read(
    list,
    ledger('Mawar|2022-01-10|2022-02-10|500000|75000\nMawar|2022-01-10|2022-10-12|500000|75000'),
  );
  const day = (d: number | null | undefined) =>
    d === null || d === undefined ? d : new Date(d * 864e5).toISOString().slice(0, 10);
  expect(reading.book.loans.map(({ status }) => status && [status.kind, day(status.from)])).toEqual([
    ['paidOff', '2022-10-12'],
    ['writtenOff', null],
    ['paidOff', '2022-11-10'],
    null,
    ['paidOff', '2022-11-05'],
  ]);
  expect(reading.findings.map(({ code, variant, cell, params }) => [code, variant, cell, params['from']])).toEqual([
    ['DAT-03', 'statusDate', 'H2', '2022-10-12'],
    ['DAT-03', 'statusDate', 'H3', ''],
  ]);
});

test('paid and balance beside a ledger: each fault is told once', () => {
  const list = sheet(
    'Pinjaman',
    `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa|Dibayar|Sisa Pokok
1|Mawar|2022-01-10|10|5000000|1.5|500000|4500000
2|Melati|2022-01-10|10|5000000|1.5|500000|4400000
3|Dahlia|2022-01-10|10|5000000|1.5|600000|4400000
`,
  );
  const rows = ['Mawar', 'Melati', 'Dahlia'].map((name) => `${name}|2022-01-10|2022-02-10|500000|75000`).join('\n');
  const reading = read(list, ledger(rows));
  expect(findingsOf(reading)).toEqual(['DAT-06 balance Pinjaman!H3 error', 'DAT-06 ledgerPaid Pinjaman!G4 error']);
  expect(paymentsOf(reading)).toHaveLength(3);
});

test('over half of a column in the same way is one finding about the column; half is not', () => {
  const rows = (bad: number) =>
    Array.from(
      { length: 12 },
      (_, i) => `${i + 2}|KSM ${String.fromCharCode(65 + i)}|2022-01-10|10|5000000|${i < bad ? 'xx' : 1.5}`,
    ).join('\n');
  const many = read(loans(rows(7)), PAID);
  expect(findingsOf(many)).toEqual(['DAT-01 column Pinjaman!F2:F14 error']);
  expect(many.findings[0]?.params).toEqual({ column: 'Jasa', problem: 'rate', count: 7, rows: 13 });
  expect(findingsOf(read(loans(rows(6)), PAID))).toHaveLength(6);
});

test('two loans with one number stay apart', () => {
  const list = sheet(
    'Pinjaman',
    `
No Pinjaman|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
P-1|Mawar|2022-01-10|10|5000000|1.5
P-1|Melati|2022-02-10|10|4000000|1.5
P-2|Mawar|2022-01-10|10|5000000|1.5
`,
  );
  const paid = sheet(
    'Angsuran',
    `
No Pinjaman|KSM|Tgl Setor|Pokok|Jasa
P-1|Melati|2022-03-10|400000|60000
P-1|Mawar|2022-03-10|500000|75000
`,
  );
  const reading = read(list, paid);
  expect(loansOf(reading).map((line) => line.split(' 2022')[0])).toEqual(['P-1 Mawar', 'P-1 (2) Melati', 'P-2 Mawar']);
  expect(paymentsOf(reading)).toEqual(['P-1 (2) 2022-03-10 400000 60000 460000', 'P-1 2022-03-10 500000 75000 575000']);
  expect(findingsOf(reading)).toEqual([
    'DAT-04 sameNumber Pinjaman!B3 error',
    'DAT-04 sameButNumber Pinjaman!B4 error',
  ]);
});

test('a month-first column is read so throughout; without evidence day comes first', () => {
  const first = read(
    loans(''),
    ledger(
      "Mawar|'01/10/2022|'02/28/2022|500000|75000\nMawar|'01/10/2022|'03/04/2022|500000|75000\nMawar|'01/10/2022|'04/30/2022|500000|75000",
    ),
  );
  expect(first.book.repayments).toHaveLength(0);
  const list = sheet('Pinjaman', 'No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa\n1|Mawar|2022-10-01|10|5000000|1.5');
  const second = read(
    list,
    ledger(
      "Mawar|'01/10/2022|'02/28/2023|500000|75000\nMawar|'01/10/2022|'03/04/2023|500000|75000\nMawar|'01/10/2022|'04/30/2023|500000|75000",
    ),
  );
  expect(paymentsOf(second).map((line) => line.slice(2, 12))).toEqual(['2023-02-28', '2023-03-04', '2023-04-30']);
});

test.each([
  ['empty', [sheet('S', '')]],
  ['noLoanTable', [sheet('Kas', 'Tanggal|Uraian|Masuk\n2022-01-01|x|5')]],
  ['noLoanTable', [PAID]],
  ['noRows', [sheet('Pinjaman', 'No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa'), PAID]],
  [
    'noReadableRows',
    [sheet('Pinjaman', 'No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa\n1|Mawar|entah|10|entah|1.5'), PAID],
  ],
  ['noRepaymentTable', [loans('')]],
] as const)('a book that cannot be computed: %s', (variant, sheets) => {
  const { problem, book } = read(...sheets);
  expect(problem?.variant).toBe(variant);
  expect(book.loans).toEqual([]);
});

test('what is missing is named', () => {
  const { problem } = read(sheet('Daftar', 'No|Nama KSM|Tgl Cair|Besar Pinjaman\n1|Mawar|2022-01-10|5000000'));
  expect(problem).toEqual({ variant: 'noLoanTable', params: { sheet: 'Daftar', missing: 'Jangka Waktu' } });
});
