/** Books as treasurers really keep them; every expected figure was added up on paper. */
import { formatIso } from '../../../src/book/civil-date';
import { findingsOf, loansOf, paymentsOf, read, sheet } from '../grid';

describe('loans of members, the KSM named once', () => {
  const ledger = sheet(
    'Angsuran',
    `
Tanggal|Kelompok|Nama Peminjam|Pokok|Jasa
2023-02-20|Mawar|Siti|100000|15000
2023-02-20|Mawar|Ani|100000|15000
2023-03-20|Mawar|Ani|100000|15000
2023-02-20|Melati|Rina|200000|30000`,
  );
  const MEMBERS = ['1 Mawar 2023-01-20 1000000 10m/10 150', '2 Mawar 2023-01-20 1000000 10m/10 150'];
  const PAID = ['1 2023-02-20 100000 15000 115000', '2 2023-02-20 100000 15000 115000', '2 2023-03-20 100000 15000 115000']; // prettier-ignore

  test('a total under each KSM shows its block', () => {
    const book = read(
      sheet(
        'Pinjaman',
        `
No|Kelompok|Nama Peminjam|Tanggal Pinjaman|Jumlah Pinjaman|JW|Jasa
1|Mawar|Siti|2023-01-20|1000000|10|1,5%
2||Ani|2023-01-20|1000000|10|1,5%
|Jumlah KSM Mawar|||2000000||
3|Melati|Rina|2023-01-20|2000000|10|1,5%
|Jumlah KSM Melati|||2000000||`,
      ),
      ledger,
    );
    expect(loansOf(book).slice(0, 2)).toEqual(MEMBERS);
    expect(paymentsOf(book).slice(0, 3)).toEqual(PAID);
    expect(findingsOf(book)).toEqual([]);
  });

  test('or that only the first row of a block is numbered', () => {
    const book = read(
      sheet(
        'Pinjaman',
        `
No|Kelompok|Nama Peminjam|Tanggal Pinjaman|Jumlah Pinjaman|JW|Jasa
1|Mawar|Siti|2023-01-20|1000000|10|1,5%
||Ani|2023-01-20|1000000|10|1,5%
2|Melati|Rina|2023-01-20|2000000|10|1,5%`,
      ),
      ledger,
    );
    expect(book.book.loans.map(({ group, borrower }) => `${group} ${borrower ?? ''}`)).toEqual(['Mawar Siti', 'Mawar Ani', 'Melati Rina']); // prettier-ignore
  });

  test('a lone row without a KSM is a loan to one person, and a repayment of hers is not her neighbour’s', () => {
    const book = read(
      sheet(
        'Pinjaman',
        `
No|Kelompok|Nama Peminjam|Tanggal Pinjaman|Jumlah Pinjaman|JW|Jasa
1|Mawar|Siti|2023-01-20|1000000|10|1,5%
2||Ani|2023-01-20|1000000|10|1,5%
3|Melati|Rina|2023-01-20|2000000|10|1,5%`,
      ),
      ledger,
    );
    expect(book.book.loans.map(({ group }) => group)).toEqual(['Mawar', 'Ani', 'Melati']);
    expect(paymentsOf(book).slice(0, 3)).toEqual(PAID);
  });

  test('a member without a loan is told, at her name', () => {
    const book = read(
      sheet('Pinjaman', `No|Kelompok|Nama Peminjam|Tanggal Pinjaman|Jumlah Pinjaman|JW|Jasa\n1|Mawar|Siti|2023-01-20|1000000|10|1,5%`), // prettier-ignore
      sheet('Angsuran', `Tanggal|Kelompok|Nama Peminjam|Pokok|Jasa\n2023-02-20|Mawar|Dede|100000|15000`),
    );
    expect(findingsOf(book)).toEqual(['DAT-05 unknownName Angsuran!C2 error']);
  });

  test('a chairman in the list is not the depositor of the ledger', () => {
    const book = read(
      sheet('Pinjaman', `No|Kelompok|Ketua|Tanggal Pinjaman|Jumlah Pinjaman|JW|Jasa\n1|Mawar|Siti|2023-01-20|1000000|10|1,5%`), // prettier-ignore
      sheet('Angsuran', `Tanggal|Kelompok|Nama Peminjam|Pokok|Jasa\n2023-02-20|Mawar|Dede|100000|15000`),
    );
    expect(paymentsOf(book)).toEqual(['1 2023-02-20 100000 15000 115000']);
  });
});

test('a report a month: only the report that is read is held against the figures', () => {
  const head = `No|Kelompok - Loan ID|Tgl Cair|Tempo|Alokasi|Saldo|Tunggakan Pokok|Tunggakan Jasa`;
  const sheets = [
    sheet('Mei', `LPP\nPer 31 Mei 2023\n\n${head}\n1|KSM Mawar - 1|2022-12-10|10|5000000|2500000|0|0`),
    sheet('Juni', `LPP\nPer 30 Juni 2023\n\n${head}\n1|KSM Mawar - 1|2022-12-10|10|5000000|2500000|500000|75000`),
  ];
  for (const order of [sheets, [...sheets].reverse()])
    expect(read(...order).stated.map(({ asOf, table }) => `${table.sheet.name} ${formatIso(asOf)}`)).toEqual(['Juni 2023-06-30']); // prettier-ignore
});

describe('which loan a repayment is for', () => {
  const ledger = (name: string, second: string): string => `
Tanggal|KSM|Pinjaman ke|Pokok|Jasa
2023-03-10|Mawar|${name}|500000|75000
2023-03-12|Mawar|${second}|200000|30000`;
  const LOANS = `
No|KSM|Tgl Cair|Pinjaman|JW|Jasa|Pinjaman ke
1|Mawar|2023-01-10|5000000|10|1,5%|1
2|Mawar|2023-02-10|2000000|10|1,5%|2`;

  test('two loans run at once: "Pinjaman ke" tells', () => {
    const book = read(sheet('Pinjaman', LOANS), sheet('Angsuran', ledger('1', 'ke-2')));
    expect(paymentsOf(book)).toEqual(['1 2023-03-10 500000 75000 575000', '2 2023-03-12 200000 30000 230000']);
    expect(findingsOf(book)).toEqual([]);
  });

  test('two UPK in one file, the same KSM and the same number in both', () => {
    const list = (amount: number, day = '2023-01-10'): string =>
      `No Pinjaman|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|${day}|${amount}|10|1,5%`;
    const paid = (amount: number): string => `Tanggal|No Pinjaman|KSM|Pokok|Jasa\n2023-03-10|1|Mawar|${amount}|15000`;
    const book = read(
      sheet('Pinjaman UPK Cibogo', list(5000000)),
      sheet('Pinjaman UPK Sukagalih', list(3000000, '2023-02-10')),
      sheet('Angsuran UPK Sukagalih', paid(300000)),
      sheet('Angsuran UPK Cibogo', paid(500000)),
    );
    const keys = new Map(book.book.loans.map(({ key, principal }) => [key, principal]));
    expect(book.book.repayments.map(({ loan, principal }) => [keys.get(loan), principal])).toEqual([
      [3000000, 300000],
      [5000000, 500000],
    ]);
  });

  test('the same number, name and day with another amount counts once, and is told', () => {
    const list = (amount: number, tenor: number): string =>
      `No Pinjaman|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|2023-01-10|${amount}|${tenor}|1,5%`;
    const paid = sheet('Angsuran', 'Tanggal|No Pinjaman|Pokok|Jasa\n2023-03-10|1|500000|15000');
    const [first, other] = [sheet('Pinjaman 2022', list(5000000, 10)), sheet('Pinjaman 2023', list(3000000, 10))];
    const book = read(first, other, paid);
    expect(loansOf(book)).toEqual(['1 Mawar 2023-01-10 5000000 10m/10 150']);
    expect(findingsOf(book)).toEqual(['DAT-04 otherTerms Pinjaman 2023!B2 error']);
    expect(findingsOf(read(first, sheet('Salinan', list(5000000, 12)), paid))).toEqual(['DAT-04 otherTerms Salinan!B2 error']); // prettier-ignore
    expect(findingsOf(read(first, sheet('Salinan', list(5000000, 10)), paid))).toEqual([]);
  });

  test('a ledger of a year or a month pays what was lent before, too', () => {
    const list = (row: string): string => `KSM|Tgl Cair|Pinjaman|JW|Jasa\n${row}`;
    const book = read(
      sheet('Pinjaman Jan 2023', list('Mawar|2023-01-10|1000000|2|1,5%')),
      sheet('Pinjaman Mar 2023', list('Mawar|2023-03-20|3000000|10|1,5%')),
      sheet('Angsuran Mar 2023', 'Tanggal|KSM|Pokok|Jasa\n2023-03-10|Mawar|500000|15000'),
    );
    expect(paymentsOf(book)).toEqual(['1 2023-03-10 500000 15000 515000']);
  });
});

describe('rows that do not hold', () => {
  const list = sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|2023-01-10|5000000|10|1,5%`);
  const rows = (...lines: readonly string[]): ReturnType<typeof sheet> =>
    sheet('Angsuran', ['Tanggal|KSM|Pokok|Jasa|Keterangan', ...lines].join('\n'));
  const HELD = '2023-02-10|Mawar|500000|75000|';
  const PAID = '1 2023-02-10 500000 75000 575000';

  test.each(['BATAL, salah tulis', 'dibatalkan', 'angsuran batal', 'void'])('%s', (word) => {
    const book = read(list, rows(HELD, `2023-02-11|Mawar|500000|75000|${word}`));
    expect(paymentsOf(book)).toEqual([PAID]);
    expect(findingsOf(book)).toEqual(['DAT-01 cancelled Angsuran!E3 warning']);
  });

  test.each(['tidak jadi batal', 'batal lunas', 'lunas'])('%s holds', (word) => {
    expect(paymentsOf(read(list, rows(HELD, `2023-02-11|Mawar|500000|75000|${word}`)))).toHaveLength(2);
  });

  test('what a row below zero takes back is not taken back twice', () => {
    const book = read(list, rows(HELD, '2023-02-11|Mawar|500000|75000|batal', '2023-02-12|Mawar|-500000|-75000|batal'));
    expect(book.book.repayments.reduce((sum, { total }) => sum + total, 0)).toBe(575000);
  });

  test('a row that is struck out, but not a ledger struck out as copied', () => {
    const ledger = rows(HELD, '2023-02-11|Mawar|500000|75000|', '2023-03-10|Mawar|500000|75000|');
    const line = new Set([1, 2, 3, 4]);
    const one = read(list, { ...ledger, struck: new Map([[3, line]]) });
    expect(paymentsOf(one)).toEqual([PAID, '1 2023-03-10 500000 75000 575000']);
    expect(findingsOf(one)).toEqual(['DAT-01 cancelled Angsuran!C3 warning']);
    const most = read(list, { ...ledger, struck: new Map([2, 3].map((row) => [row, line])) });
    expect(paymentsOf(most)).toHaveLength(3);
    const dateOnly = read(list, { ...ledger, struck: new Map([[3, new Set([1])]]) });
    expect(paymentsOf(dateOnly)).toHaveLength(3);
  });

  test('a loan that was never paid out; one struck out counts, and is told while it is not paid off', () => {
    const text = `No|KSM|Tgl Cair|Pinjaman|JW|Jasa|Ket\n1|Mawar|2023-01-10|500000|10|1,5%|\n2|Melati|2023-01-10|5000000|10|1,5%|Batal cair`;
    const book = read(sheet('Pinjaman', text), rows('2023-02-10|Mawar|500000|75000|'));
    expect(loansOf(book)).toEqual(['1 Mawar 2023-01-10 500000 10m/10 150']);
    expect(findingsOf(book)).toEqual(['DAT-01 cancelled Pinjaman!G3 warning']);
    const struck = { ...list, struck: new Map([[2, new Set([4])]]) };
    expect(findingsOf(read(struck, rows(HELD)))).toEqual(['DAT-01 struckLoan Pinjaman!D2 warning']);
    expect(findingsOf(read(struck, rows('2023-02-10|Mawar|5000000|75000|')))).toEqual([]);
  });
});

test('a remark that begins with the status and gives its day is the status', () => {
  const book = read(
    sheet(
      'Pinjaman',
      `
No|KSM|Tgl Cair|Pinjaman|JW|Jasa|Keterangan
1|Mawar|2022-01-10|5000000|10|1,5%|Dihapusbukukan tgl 31 Desember 2022
2|Melati|2022-01-10|5000000|10|1,5%|Hapus buku sesuai BA no 3 tgl 31/12/2022
3|Kamboja|2022-01-10|5000000|10|1,5%|Penjadwalan ulang 15/02/2023
4|Teratai|2022-01-10|5000000|10|1,5%|Rencana dihapus 31/12/2023
5|Dahlia|2022-01-10|5000000|10|1,5%|Lunas sebagian 10/03/2022`,
    ),
    sheet('Angsuran', 'Tanggal|KSM|Pokok|Jasa\n2022-02-10|Mawar|500000|75000'),
  );
  expect(book.book.loans.map(({ status }) => (status === null ? null : `${status.kind} ${status.from === null ? '' : formatIso(status.from)}`))).toEqual(['writtenOff 2022-12-31', 'writtenOff 2022-12-31', 'rescheduled 2023-02-15', null, null]); // prettier-ignore
});

test('a row that says "Jumlah" is a total, dated and named though it be', () => {
  const list = sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|2023-01-10|5000000|10|1,5%`);
  const rows = `
Tanggal|KSM|Nama Anggota|Pokok|Jasa
2023-02-10|Mawar|Siti|300000|45000
2023-02-10|Mawar|Ani|200000|30000
2023-02-10|Mawar|JUMLAH|500000|75000`;
  expect(paymentsOf(read(list, sheet('Angsuran', rows)))).toHaveLength(2);
});

test('a ledger of the principal and one of the jasa: whoever pays the principal alone has not paid jasa', () => {
  const list = sheet('Pinjaman', `No|KSM|Tgl Cair|Pinjaman|JW|Jasa\n1|Mawar|2023-01-10|5000000|10|1,5%`);
  const rows = 'Tanggal|KSM|Jumlah\n2023-02-10|Mawar|';
  const principal = sheet('Pokok', `BUKU ANGSURAN POKOK\n${rows}500000`);
  const interest = sheet('Jasa', `BUKU ANGSURAN JASA\n${rows}75000`);
  expect(paymentsOf(read(list, principal, interest))).toEqual([
    '1 2023-02-10 500000 0 500000',
    '1 2023-02-10 0 75000 75000',
  ]);
  const named = sheet('Angsuran', `UPK JASA MANDIRI\n${rows}575000`);
  expect(paymentsOf(read(list, named))).toEqual(['1 2023-02-10 ? ? 575000']);
});
