/** Little books, each with a trick that real books have; what must come out is written by hand. */
import { findingsOf, loansOf, paymentsOf, read, sheet } from '../grid';

const LOANS = sheet(
  'Pinjaman',
  `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
1|KSM Mawar|2022-01-10|10|5000000|1.5
2|KSM Melati|2022-02-10|12|6000000|1.5
`,
);
const MAWAR = '1 KSM Mawar 2022-01-10 5000000 10m/10 150';
const MELATI = '2 KSM Melati 2022-02-10 6000000 12m/12 150';

test('two-row merged headings, a numbering row, subtotals, page break, signatures, table from column C', () => {
  const ledger = sheet(
    'Angsuran',
    `
||BUKU ANGSURAN
||Tahun 2022
||
||No|KSM|Tanggal|Tanggal|Angsuran||Jumlah|Ket
||||Pencairan|Setor|Pokok|Jasa||
||(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
||1|KSM Mawar|2022-01-10|2022-02-10|500000|75000|575000
||2|Melati|2022-02-10|2022-03-10|500000|90000|590000
||Jumlah per bulan||||1000000|165000|1165000
||||||
||3|MAWAR|2022-01-10|2022-03-10|500000|75000|575000
||Jumlah dipindahkan||||1500000|240000|1740000
||No|KSM|Tanggal|Tanggal|Angsuran||Jumlah|Ket
||||Pencairan|Setor|Pokok|Jasa||
||(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
||Jumlah pindahan||||1500000|240000|1740000
||4|ksm mawar.|2022-01-10|2022-04-10|500000|75000|575000
||JUMLAH||||2000000|315000|2315000
||
||Mengetahui,||||Kota Contoh, 30 April 2022
||Manajer UPK||||Pembuku
||( ................ )||||( ................ )
`,
    ['E4:F4', 'G4:H4', 'C4:C5', 'D4:D5', 'I4:I5', 'J4:J5'],
  );
  const reading = read(LOANS, ledger);
  expect(loansOf(reading)).toEqual([MAWAR, MELATI]);
  expect(paymentsOf(reading)).toEqual([
    '1 2022-02-10 500000 75000 575000',
    '2 2022-03-10 500000 90000 590000',
    '1 2022-03-10 500000 75000 575000',
    '1 2022-04-10 500000 75000 575000',
  ]);
  expect(findingsOf(reading)).toEqual([]);
});

test('the same without its merges (lost on the way)', () => {
  const ledger = sheet(
    'Angsuran',
    `
No|KSM|Tanggal Pencairan|Tanggal Setor|Angsuran||Jumlah
||||Pokok|Jasa|
1|KSM Mawar|2022-01-10|2022-02-10|500000|75000|575000
`,
  );
  expect(paymentsOf(read(LOANS, ledger))).toEqual(['1 2022-02-10 500000 75000 575000']);
});

test('two tables in one sheet, one below the other, and two side by side', () => {
  const below = sheet(
    'Buku',
    `
DAFTAR PINJAMAN
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
1|KSM Mawar|2022-01-10|10|5000000|1.5
2|KSM Melati|2022-02-10|12|6000000|1.5
|JUMLAH|||11000000

BUKU ANGSURAN
No|Nama KSM|Tgl Setor|Pokok|Jasa
1|Mawar|2022-02-10|500000|75000
2|Melati|2022-03-10|500000|90000
`,
  );
  const beside = sheet(
    'Buku',
    `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa|No|Nama KSM|Tgl Setor|Pokok|Jasa
1|KSM Mawar|2022-01-10|10|5000000|1.5|1|Mawar|2022-02-10|500000|75000
2|KSM Melati|2022-02-10|12|6000000|1.5|2|Melati|2022-03-10|500000|90000
|JUMLAH|||11000000
`,
  );
  const gapped = sheet(
    'Buku',
    `
Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa||Nama KSM|Tgl Setor|Pokok|Jasa
KSM Mawar|2022-01-10|10|5000000|1.5||Mawar|2022-02-10|500000|75000
KSM Melati|2022-02-10|12|6000000|1.5||Melati|2022-03-10|500000|90000
`,
  );
  for (const book of [below, beside, gapped]) {
    const reading = read(book);
    expect(loansOf(reading)).toEqual([MAWAR, MELATI]);
    expect(paymentsOf(reading)).toEqual(['1 2022-02-10 500000 75000 575000', '2 2022-03-10 500000 90000 590000']);
    expect(findingsOf(reading)).toEqual([]);
  }
});

test('a sheet a year: a repeated loan counts once, a balance brought forward does not count again', () => {
  const earlier = sheet(
    'Angsuran 2022',
    `
KSM|Tgl Cair|Tgl Setor|Pokok|Jasa
Mawar|2022-01-10|2022-02-10|500000|75000
Mawar|2022-01-10|2022-03-10|500000|75000
Melati|2022-02-10|2022-03-10|500000|90000
`,
  );
  const later = sheet(
    'Angsuran 2023',
    `
KSM|Tgl Cair|Tgl Setor|Angs ke|Pokok|Jasa
Mawar|2022-01-10|2022-12-31|saldo awal|1000000|150000
Melati|2022-02-10|2022-12-31|saldo awal|1500000|270000
Mawar|2022-01-10|2023-01-10|3|500000|75000
`,
  );
  const lists = sheet(
    'Pinjaman 2023',
    `
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
1|Melati|2022-02-10|12|6000000|1.5
`,
  );
  const reading = read(LOANS, lists, earlier, later);
  expect(loansOf(reading)).toEqual([MAWAR, MELATI]);
  expect([...paymentsOf(reading)].sort()).toEqual([
    '1 2022-02-10 500000 75000 575000', '1 2022-03-10 500000 75000 575000', '1 2023-01-10 500000 75000 575000',
    '2 2022-03-10 500000 90000 590000', '2 2022-12-31 1000000 180000 1180000 awal',
  ]); // prettier-ignore
  expect(findingsOf(reading)).toEqual([]);
});

test('reports, cash book, member shares and savings are noise; a recap does not double the loans', () => {
  const lpp = sheet(
    'LPP',
    `
No|Kelompok - Loan ID|Tgl Cair|Tempo|Alokasi|Target||Real s.d. Bulan Ini||Saldo|Tunggakan|
|||||P|J|P|J||P|J
1|KSM Mawar - 1|2022-01-10|10|5000000|500000|75000|500000|75000|4500000|0|0
2|KSM Melati - 2|2022-02-10|12|6000000|0|0|0|0|6000000|0|0
`,
    ['F1:G1', 'H1:I1', 'K1:L1'],
  );
  const recap = sheet(
    'Rekap',
    `
Nama KSM|Tgl Cair|Lama (bln)|Pinjaman|Jumlah|Sisa
Mawar|2022-01-10|10|5000000|500000|4500000
Melati|2022-02-10|12|6000000|0|6000000
`,
  );
  const cash = sheet(
    'Kas',
    `
Tanggal|Uraian|Masuk|Keluar|Saldo
2022-02-10|Angsuran KSM Mawar|575000||575000
`,
  );
  const savings = sheet(
    'Tabungan',
    `
No|Nama KSM|Tanggal|Setoran|Penarikan|Saldo
1|Mawar|2022-02-10|50000||50000
`,
  );
  const shares = sheet(
    'Pinjaman Anggota',
    `
No|Nama KSM|Tgl Pencairan|Nama Anggota|NIK|Jumlah
1|Mawar|2022-01-10|Ani|'3374996010820001|1000000
`,
  );
  const own = sheet(
    'Tunggakan',
    `
Bergulir · Tunggakan
No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
9|KSM Palsu|2022-01-10|10|5000000|1.5
`,
  );
  const ledger = sheet(
    'Angsuran',
    `
KSM|Tgl Cair|Tgl Setor|Pokok|Jasa
Mawar|2022-01-10|2022-02-10|500000|75000
`,
  );
  const reading = read(recap, lpp, cash, savings, shares, own, LOANS, ledger);
  expect(loansOf(reading)).toEqual([MAWAR, MELATI]);
  expect(paymentsOf(reading)).toEqual(['1 2022-02-10 500000 75000 575000']);
});
