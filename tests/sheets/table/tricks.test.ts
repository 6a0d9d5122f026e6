/** What stands around and inside real tables. */
import { findingsOf, loansOf, paymentsOf, read, sheet } from '../grid';

const PAID = sheet('Angsuran', 'KSM|Tgl Cair|Tgl Angsuran|Pokok|Jasa\nMawar|2022-01-10|2022-02-10|500000|75000');
const LIST = sheet(
  'Pinjaman',
  'No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa\n1|Mawar|2022-01-10|10|5000000|1.5\n2|Melati|2022-02-10|10|4000000|1.5',
);
const BOTH = ['1 Mawar 2022-01-10 5000000 10m/10 150', '2 Melati 2022-02-10 4000000 10m/10 150'];

test('a total above the rows, a recap beside them, remarks to the right, a note that says total', () => {
  const list = sheet(
    'Pinjaman',
    `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa|Ket||Rekap|Nilai
|JUMLAH|||9000000||||Total KSM|2
1|Mawar|2022-01-10|10|5000000|1.5|Jumlah kurang||Total|9000000
2|Melati|2022-02-10|10|4000000|1.5|||Jumlah|5
`,
  );
  expect([loansOf(read(list, PAID)), findingsOf(read(list, PAID))]).toEqual([BOTH, []]);
});

test('a name merged over several loans, and ditto marks', () => {
  const merged = sheet(
    'Pinjaman',
    `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
1|Mawar|2022-01-10|10|5000000|1.5
2||2022-12-10|10|4000000|1.5
3|Melati|2022-02-10|10|4000000|1.5
4|"|2022-12-12|10|3000000|1.5
`,
    ['B2:B3'],
  );
  expect(read(merged, PAID).book.loans.map((loan) => loan.group)).toEqual(['Mawar', 'Mawar', 'Melati', 'Melati']);
});

test('a ledger that names its KSM once a block', () => {
  const ledger = sheet(
    'Angsuran',
    `
No|KSM|Tgl Angsuran|Pokok|Jasa
1|Mawar|2022-02-10|500000|75000
2||2022-03-10|500000|75000
3||2022-04-10|500000|75000
4|Melati|2022-03-10|400000|60000
5||2022-04-10|400000|60000
`,
  );
  expect(paymentsOf(read(LIST, ledger)).map((line) => line[0])).toEqual(['1', '1', '1', '2', '2']);
});

test('balances brought forward: the day from the note, from the date cell, or none at all', () => {
  const ledger = sheet(
    'Angsuran',
    `
KSM|Tgl Angsuran|Angs ke|Pokok|Jasa|Ket
Mawar||saldo awal|500000|75000|s.d. 31 Desember 2022
Melati|s.d. 31 Des 2022||400000|60000|
Melati|2023-01-10|2|400000|60000|
`,
  );
  expect(paymentsOf(read(LIST, ledger))).toEqual([
    '1 2022-12-31 500000 75000 575000 awal',
    '2 2022-12-31 400000 60000 460000 awal',
    '2 2023-01-10 400000 60000 460000',
  ]);
  const undated = sheet(
    'Angsuran',
    `
KSM|Tgl Angsuran|Pokok|Jasa
Mawar|saldo awal|500000|75000
Mawar|2023-01-10|500000|75000
`,
  );
  const reading = read(LIST, undated);
  expect(paymentsOf(reading)).toEqual(['1 2023-01-09 500000 75000 575000 awal', '1 2023-01-10 500000 75000 575000']);
  expect(findingsOf(reading)).toEqual(['DAT-03 openingDate Angsuran!B2 error']);
});

test('sections and their subtotals, a grand total, lines below the table', () => {
  const list = sheet(
    'Pinjaman',
    `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
RW 01
1|Mawar|2022-01-10|10|5000000|1.5
|Sub Total|||5000000|
RW 02
2|Melati|2022-02-10|10|4000000|1.5
|Sub Total|||4100000|
|T O T A L|||9000000|
|Saldo kas||12|250000|
Catatan: angka dalam rupiah
`,
  );
  const reading = read(list, PAID);
  expect(loansOf(reading)).toEqual(BOTH);
  expect(reading.findings.map(({ code, cell, params }) => [code, cell, params['stated'], params['computed']])).toEqual([
    ['DAT-09', 'E7', 4100000, 4000000],
  ]);
});

test('rows go on after a subtotal, whole or not', () => {
  const list = sheet(
    'Pinjaman',
    `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
1|Mawar|2022-01-10|10|5000000|1.5
|JUMLAH|||5000000|
|Melati||10|4000000|1.5
`,
  );
  expect(findingsOf(read(list, PAID))).toEqual(['DAT-03 required Pinjaman!C4 error']);
});

test('a planned last day is no "lunas"; a day under "Tgl Lunas" is', () => {
  const list = (heading: string) =>
    sheet(
      'Pinjaman',
      `No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa|${heading}\n1|Mawar|2022-01-10|10|5000000|1.5|2022-11-10`,
    );
  const status = (heading: string) => read(list(heading), PAID).book.loans[0]?.status?.kind ?? null;
  expect([status('Tgl Pelunasan'), status('Jatuh Tempo'), status('Tgl Lunas')]).toEqual([null, null, 'paidOff']);
});

test('two-row headings in the list of loans: what stands under Target or Sisa is no loan amount', () => {
  const list = sheet(
    'Pinjaman',
    `
No|Nama KSM|Pencairan||JW|Jasa|Angsuran||Sisa|
||Tanggal|Jumlah|||Pokok|Jasa|Pokok|Jasa
1|Mawar|2022-01-10|5000000|10|1.5|500000|75000|4500000|675000
2|Melati|2022-02-10|4000000|10|1.5|400000|60000|4000000|600000
`,
    ['C1:D1', 'G1:H1', 'I1:J1'],
  );
  const reading = read(list, PAID);
  expect(loansOf(reading)).toEqual(BOTH);
  expect(reading.book.loans.map(({ statedPrincipal, statedInterest, stated }) => [statedPrincipal, statedInterest, stated])).toEqual([
    [500000, 75000, { outstandingPrincipal: 4500000 }], [400000, 60000, { outstandingPrincipal: 4000000 }],
  ]); // prettier-ignore
});

test('jasa in rupiah: an instalment’s, or the whole loan’s', () => {
  const list = (heading: string, amount: number) =>
    sheet('Pinjaman', `No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|${heading}\n1|Mawar|2022-01-10|10|5000000|${amount}`);
  const loan = (heading: string, amount: number) => read(list(heading, amount), PAID).book.loans[0];
  expect([
    loan('Jasa/bln', 75000)?.statedInterest,
    loan('Jasa', 75000)?.statedInterest,
    loan('Jasa', 750000)?.rate,
  ]).toEqual([75000, 75000, 150]);
});

test('jasa and BOP as two rates add up', () => {
  const list = sheet(
    'Pinjaman',
    'No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa (%)|BOP (%)\n1|Mawar|2022-01-10|10|5000000|1.45|0.05',
  );
  expect(read(list, PAID).book.loans[0]?.rate).toBe(150);
});

test('a due day of the month in the list of loans does not make it a ledger', () => {
  const list = sheet(
    'Pinjaman',
    `
No|Nama KSM|Tgl Cair|Tgl Angsuran|JW|Besar Pinjaman|Jasa|Angsuran Pokok
1|Mawar|2022-01-10|10|10|5000000|1.5|500000
2|Melati|2022-02-10|'tiap tgl 5|10|4000000|1.5|400000
`,
  );
  expect(loansOf(read(list, PAID))).toEqual(BOTH);
});

test('headings whose words stand one below the other, with units below', () => {
  const list = sheet(
    'Data',
    `
UPK CONTOH
NO.|NAMA|ALAMAT|TGL. REALISASI|JANGKA|PLAFOND|BUNGA|ANGSURAN|
|KELOMPOK||PINJAMAN|WAKTU|(Rp)|(%)|POKOK|JASA
1|2|3|4|5|6|7|8|9
1|Mawar|Jl A|2022-01-10|10|5000000|1.5|500000|75000
2|Melati|Jl B|2022-02-10|10|4000000|1.5|400000|60000
`,
    ['H2:I2', 'A2:A3'],
  );
  const ledger = sheet(
    'Setoran',
    `
TANGGAL|NAMA|ANGS.|POKOK|JASA|JUMLAH
SETOR|KELOMPOK|KE||
2022-02-10|Mawar|1|500000|75000|575000
`,
  );
  const reading = read(list, ledger);
  expect([loansOf(reading), paymentsOf(reading), findingsOf(reading)]).toEqual([
    BOTH,
    ['1 2022-02-10 500000 75000 575000'],
    [],
  ]);
});

test('labels over parts of the table say nothing of their own', () => {
  const list = sheet(
    'Pinjaman',
    `
|DATA KSM||DATA PINJAMAN||||KETERANGAN
No|Nama KSM|Alamat|Tgl Cair|JW|Jumlah|Jasa|
1|Mawar|Jl A|2022-01-10|10|5000000|1.5|
2|Melati|Jl B|2022-02-10|10|4000000|1.5|
`,
    ['B1:C1', 'D1:G1'],
  );
  expect(loansOf(read(list, PAID))).toEqual(BOTH);
});
