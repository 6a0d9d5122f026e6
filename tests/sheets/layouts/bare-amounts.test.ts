/** A ledger whose column is headed "Angsuran" and no more. The loan: 5.000.000 in 10 at 1,5%, so 500.000 and 75.000 a month. */
import { findingsOf, paymentsOf, read, sheet } from '../grid';

const LOANS = sheet('Pinjaman', `No|KSM|Tgl Cair|JW|Pinjaman|Jasa\n1|Mawar|2022-01-10|10|5000000|1,5%`);
const seen = (text: string) => {
  const book = read(LOANS, sheet('Angsuran', text));
  return { paid: paymentsOf(book), findings: findingsOf(book) };
};

describe('beside a column of jasa', () => {
  test('amounts that are the principal are the principal', () => {
    expect(seen('Tanggal|KSM|Angsuran|Jasa\n2022-02-10|Mawar|500000|75000')).toEqual({
      paid: ['1 2022-02-10 500000 75000 575000'],
      findings: [],
    });
  });

  test('amounts with the jasa in them are not', () => {
    expect(seen('Tanggal|KSM|Angsuran|Jasa\n2022-02-10|Mawar|575000|75000')).toEqual({
      paid: ['1 2022-02-10 500000 75000 575000'],
      findings: [],
    });
  });

  test('amounts that are neither are told', () => {
    expect(seen('Tanggal|KSM|Angsuran|Jasa\n2022-02-10|Mawar|530000|75000')).toEqual({
      paid: ['1 2022-02-10 455000 75000 530000'],
      findings: ['DAT-03 bareAmount Angsuran!C1 warning'],
    });
  });

  test('"Jumlah Angsuran" needs no telling', () => {
    expect(seen('Tanggal|KSM|Jumlah Angsuran|Jasa\n2022-02-10|Mawar|530000|75000').findings).toEqual([]);
  });
});

describe('alone', () => {
  test('it is principal and jasa, and told where it looks like principal', () => {
    expect(seen('Tanggal|KSM|Angsuran\n2022-02-10|Mawar|500000')).toEqual({
      paid: ['1 2022-02-10 ? ? 500000'],
      findings: ['DAT-03 bareAmount Angsuran!C1 warning'],
    });
    expect(seen('Tanggal|KSM|Angsuran\n2022-02-10|Mawar|575000').findings).toEqual([]);
    expect(seen('Tanggal|KSM|Angsuran\n2022-02-10|Mawar|1150000').findings).toEqual([]);
  });
});
