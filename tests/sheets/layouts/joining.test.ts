/** Joining repayments to loans, the parts of a repayment, rhythms; what must come out is written by hand. */
import { findingsOf, loansOf, paymentsOf, read, sheet } from '../grid';

const LOANS = sheet(
  'Pinjaman',
  `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
1|KSM Mawar|2022-01-10|10|5000000|1.5
2|KSM Melati|2022-02-10|12|6000000|1.5
`,
);

test('joining: by number first, `No` never; by group alone where one loan fits; else a finding', () => {
  const loans = sheet(
    'Pinjaman',
    `
No|No Pinjaman|Nama KSM|Peminjam|Tgl Cair|JW|Besar Pinjaman|Jasa
7|P-01|KSM Mawar||2022-01-10|10|5000000|1.5
8|P-02|KSM Mawar||2023-02-10|10|4000000|1.5
9|P-03||Ibu Contoh|2023-01-10|10|1000000|1.5
`,
  );
  const byNumber = sheet(
    'Angsuran',
    `
No|No Pinjaman|Tgl Setor|Pokok|Jasa
9|p01|2022-02-10|500000|75000
8|P 02|2023-03-10|400000|60000
7|P-99|2023-03-10|400000|60000
`,
  );
  const first = read(loans, byNumber);
  expect(paymentsOf(first)).toEqual(['P-01 2022-02-10 500000 75000 575000', 'P-02 2023-03-10 400000 60000 460000']);
  expect(findingsOf(first)).toEqual(['DAT-05 unknownNumber Angsuran!B4 error']);
  const byName = sheet(
    'Angsuran',
    `
No|Nama|Tgl Setor|Pokok|Jasa
8|Mawar|2022-02-10|500000|75000
7|Mawar|2023-03-10|400000|60000
1|ibu contoh|2023-02-10|100000|15000
2|Mawra|2023-03-10|400000|60000
`,
  );
  const second = read(loans, byName);
  expect([...paymentsOf(second)].sort()).toEqual([
    'P-01 2022-02-10 500000 75000 575000',
    'P-03 2023-02-10 100000 15000 115000',
  ]);
  expect(second.findings.map(({ code, variant, cell, params }) => [code, variant, cell, params])).toEqual([
    ['DAT-05', 'ambiguous', 'B3', { count: 2 }],
    ['DAT-05', 'unknownName', 'B5', { nearest: 'KSM Mawar' }],
  ]);
  const paidOff = sheet(
    'Angsuran',
    `
Nama|Tgl Setor|Pokok|Jasa
Mawar|2022-11-10|5000000|750000
Mawar|2023-03-10|400000|60000
`,
  );
  expect(paymentsOf(read(loans, paidOff))).toEqual([
    'P-01 2022-11-10 5000000 750000 5750000',
    'P-02 2023-03-10 400000 60000 460000',
  ]);
});

test('the parts of a repayment: one blank part is derived, a lone total stays one amount, jasa nowhere is unknown', () => {
  const ledger = sheet(
    'Angsuran',
    `
KSM|Tgl Setor|Pokok|Bunga 1.45%|BOP 0.05%|Denda|Jumlah Setoran
Mawar|2022-02-10|500000||||575000
Mawar|2022-03-10||72500|2500||575000
Mawar|2022-04-10|||||575000
Mawar|2022-05-10|500000|72500|2500|10000|585000
Mawar|2022-06-10|500000|72500|2500||600000
Mawar|2022-07-10|-|-|-||-
`,
  );
  const reading = read(LOANS, ledger);
  expect(paymentsOf(reading)).toEqual([
    '1 2022-02-10 500000 75000 575000', '1 2022-03-10 500000 75000 575000', '1 2022-04-10 ? ? 575000',
    '1 2022-05-10 500000 75000 575000', '1 2022-06-10 500000 75000 575000',
  ]); // prettier-ignore
  expect(findingsOf(reading)).toEqual(['DAT-06 rowTotal Angsuran!G6 warning']);
  expect(reading.book.interestRecorded).toBe(true);
  const bare = read(
    LOANS,
    sheet(
      'Angsuran',
      `
KSM|Tgl Setor|Angsuran Pokok
Mawar|2022-02-10|500000
`,
    ),
  );
  expect(bare.book.interestRecorded).toBe(false);
  expect(findingsOf(bare)).toEqual(['DAT-03 interestColumn Angsuran!A1 info']);
  const blankColumn = read(
    LOANS,
    sheet(
      'Angsuran',
      `
KSM|Tgl Setor|Angsuran Pokok|Jasa
Mawar|2022-02-10|500000|
`,
    ),
  );
  expect(blankColumn.book.interestRecorded).toBe(false);
});

test('rhythms and tenors', () => {
  const loans = sheet(
    'Pinjaman',
    `
No|KSM|Realisasi|Jatuh Tempo|Tempo|Plafon|Bunga per tahun|Sistem Angsuran
1|A|2023-01-06||25 minggu|5000000|18|Mingguan
2|B|2023-01-06||6|5000000|18|Mingguan
3|C|2023-01-06||6|5000000|18|2 mingguan
4|D|2023-01-06||1 tahun|5000000|18|Triwulanan
5|E|2023-01-06||6|5000000|18|Musiman
6|F|2023-01-31|2023-04-30||5000000|18|Bulanan
7|G|2023-01-06||20 minggu|5000000|18|
`,
  );
  const reading = read(
    loans,
    sheet(
      'Angsuran',
      `
KSM|Tgl Setor|Pokok|Jasa
A|2023-01-13|200000|18800
`,
    ),
  );
  expect(loansOf(reading).map((line) => line.split(' ').slice(4).join(' '))).toEqual([
    '25w/25 150',
    '6m/24 150',
    '6m/12 150',
    '12m/4 150',
    '6m/1 150',
    '3m/3 150',
    '20w/20 150',
  ]);
  expect(reading.book.loans.map(({ period }) => `${period.every}${period.unit}${period.atEnd ? '!' : ''}`)).toEqual([
    '1week',
    '1week',
    '2week',
    '3month',
    '6month!',
    '1month',
    '1week',
  ]);
});
