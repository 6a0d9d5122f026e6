/** DAT-06 and DAT-11: recaps that contradict themselves, and balances that do not run on. */
import { readBook } from '../../../src/sheets/read-book';
import { findingsOf, read, sheet, TODAY } from '../grid';

/** A published recap (SPP 2009): every group lent 9.500.000 with jasa 1.425.000; repaid, and left. Of the eight, four do not add up. */
const SPP = `
REKAP SPP 2009

No | Kelompok | Pinjaman | Jasa    | Pengembalian |           | Sisa    |
   |          |          |         | Pokok        | Jasa      | Pokok   | Jasa
1  | Mawar    | 9500000  | 1425000 | 3253750      | 570000    | 6746250 | 855000
2  | Melati   | 9500000  | 1425000 | 1640000      | 285000    | 7800000 | 1140000
3  | Anggrek  | 9500000  | 1425000 | 3800000      | 427500    | 5700000 | 855000
4  | Kenanga  | 9500000  | 1425000 | 2850000      | 1282500   | 6650000 | 997500
5  | Dahlia   | 9500000  | 1425000 | 8550000      | 1282500   | 950000  | 142500
6  | Teratai  | 9500000  | 1425000 | 7282000      | 1282500   | 2218000 | 142500
7  | Seruni   | 9500000  | 1425000 | 948000       | 285000    | 8552000 | 1140000
8  | Flamboyan| 9500000  | 1425000 | 0            | 0         | 9500000 | 1425000
`;
const LOANS = sheet(
  'Pinjaman',
  'No Pinjaman | KSM | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman | Jasa\nP-1 | Melati | 2023-01-10 | 5 | 500000 | 1.5%',
);
const LEDGER = sheet(
  'Angsuran',
  'No Pinjaman | Tanggal Angsuran | Angsuran Pokok | Angsuran Jasa\nP-1 | 2023-02-10 | 100000 | 7500',
);

test('the published recap: four rows are told, principal and jasa apart, four stay silent', () => {
  const reading = read(LOANS, LEDGER, sheet('SPP', SPP, ['E3:F3', 'G3:H3']));
  expect(reading.findings.map(({ code, variant, cell, group, params }) => [code, variant, cell, group, params['stated'], params['computed']])).toEqual([
    ['DAT-06', 'balance', 'G5', 'Mawar', 10_000_000, 9_500_000], // 3.253.750 + 6.746.250
    ['DAT-06', 'balance', 'G6', 'Melati', 9_440_000, 9_500_000], // 1.640.000 + 7.800.000
    ['DAT-06', 'interestBalance', 'H7', 'Anggrek', 1_282_500, 1_425_000], // 427.500 + 855.000
    ['DAT-06', 'interestBalance', 'H8', 'Kenanga', 2_280_000, 1_425_000], // 1.282.500 + 997.500
  ]);
}); // prettier-ignore

test('the same where the recap is the list of loans itself', () => {
  const dated = SPP.replace('Kelompok | Pinjaman', 'Kelompok | Tgl Cair | Tempo | Pinjaman')
    .replace('|          |          |         | Pokok', '|          |            |    |          |         | Pokok')
    .replace(/\| 9500000 {2}\| 1425000/g, '| 2009-03-10 | 12 | 9500000 | 1425000');
  const told = readBook([LEDGER, sheet('SPP', dated, ['G3:H3', 'I3:J3'])], { today: TODAY }).findings;
  expect(told.filter(({ code, variant }) => code === 'DAT-06' && /alance/.test(variant)).map(({ cell, variant }) => [variant, cell])).toEqual(
    expect.arrayContaining([
      ['interestBalance', 'J7'],
      ['interestBalance', 'J8'],
    ]),
  );
}); // prettier-ignore

test('columns that agree in no row hold something else: jasa a month is not the jasa of the loan', () => {
  const monthly = SPP.replace(/1425000 \| (?=\d)/g, '142500 | ');
  const told = findingsOf(read(LOANS, LEDGER, sheet('SPP', monthly, ['E3:F3', 'G3:H3'])));
  expect(told.filter((line) => line.includes('interestBalance'))).toEqual([]);
});

const ledger = (rows: readonly string[], sisa = 'Sisa Pokok') =>
  findingsOf(
    read(
      LOANS,
      sheet('Angsuran', `No Pinjaman | Tanggal Angsuran | Angsuran Pokok | Angsuran Jasa | ${sisa} | Sisa Jasa\n${rows.join('\n')}`),
    ),
  ); // prettier-ignore
const row = (month: number, principal: number, left: number | string, jasa: number | string = '') =>
  `P-1 | 2023-0${month}-10 | ${principal} | 7500 | ${left} | ${jasa}`;
const RIGHT = [
  row(2, 100000, 400000, 30000),
  row(3, 100000, 300000, 22500),
  row(4, 100000, 200000, 15000),
  row(5, 100000, 100000, 7500),
  row(6, 100000, 0, 0),
];
const changed = (index: number, ...lines: readonly string[]) => [...RIGHT.slice(0, index), ...lines, ...RIGHT.slice(index + lines.length)]; // prettier-ignore

test('a balance that runs on is silent', () => {
  expect(ledger(RIGHT)).toEqual([]);
  expect(ledger(RIGHT.map((line, index) => (index === 2 ? row(4, 100000, '', '') : line)))).toEqual([]);
});

test.each([
  ['a slip in one row is told there', changed(2, row(4, 100000, 200001, 15000)), ['DAT-11 principal Angsuran!E4 error']],
  [
    'a slip that is carried on is told where it begins',
    changed(2, row(4, 100000, 210000, 15000), row(5, 100000, 110000, 7500), row(6, 100000, 10000, 0)),
    ['DAT-11 principal Angsuran!E4 error'],
  ],
  ['the first row is held against the loan', changed(0, row(2, 100000, 399999, 30000)), ['DAT-11 principal Angsuran!E2 error']],
  ['the jasa', changed(3, row(5, 100000, 100000, 7000), row(6, 100000, 0, -500)), ['DAT-11 interest Angsuran!F5 error']],
])('%s', (_, rows, expected) => expect(ledger(rows)).toEqual(expected)); // prettier-ignore

test('a column that is something else says nothing', () => {
  expect(ledger(RIGHT.map((_, index) => row(index + 2, 100000, 900000 + index, 30000 - index * 7500)), 'Saldo')).toEqual([]); // prettier-ignore
});
