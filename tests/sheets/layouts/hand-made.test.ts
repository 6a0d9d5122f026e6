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
