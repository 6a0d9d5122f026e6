/** Several layouts in one book: the richest wins for each loan, the others are held against it. */
import { civilDate } from '../../../src/book/civil-date';
import { readBook } from '../../../src/sheets/read-book';
import type { SheetData } from '../../../src/sheets/sheet-data';
import { findingsOf, loansOf, paymentsOf, read, sheet, TODAY } from '../grid';

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

describe('mixtures', () => {
  const loans = sheet(
    'Pinjaman',
    `No|KSM|Tgl Cair|JW|Pinjaman|Jasa\n1|Mawar|2021-12-10|10|5000000|1,5%\n2|Melati|2022-01-31|3|3000000|1,5%`,
  );
  const ledger = sheet(
    'Angsuran',
    `KSM|Tgl Cair|Tgl Angsuran|Pokok|Jasa\nMawar|2021-12-10|2022-01-10|500000|75000\nMelati|2022-01-31|2022-02-28|1000000|45000`,
  );
  const report = (mawar: number) =>
    sheet(
      'LPP',
      `Per 30 Juni 2022\n\nNo|KSM|Tgl Cair|Tempo|Alokasi|Saldo|Tunggakan\n1|KSM Mawar|2021-12-10|10|5000000|${mawar}|2500000\n2|KSM MELATI|2022-01-31|3|3000000|2000000|2000000`,
    );

  test('a ledger and a report: the ledger counts, whatever day is asked for', () => {
    const book = read(loans, ledger, report(4500000));
    expect([book.asOf, loansOf(book).length, paymentsOf(book)]).toEqual([
      null,
      2,
      ['1 2022-01-10 500000 75000 575000', '2 2022-02-28 1000000 45000 1045000'],
    ]);
    expect(new Set(book.layouts.values())).toEqual(new Set(['ledger']));
    expect(book.stated.map(({ figures }) => figures.map(({ kind }) => kind))).toEqual([
      ['overduePrincipal', 'outstandingPrincipal'],
      ['overduePrincipal', 'outstandingPrincipal'],
    ]);
  });

  test('a loan that only the report has is left out on another day, and counts on its own', () => {
    const more = sheet(
      'LPP',
      `Per 30 Juni 2022\n\nNo|KSM|Tgl Cair|Tempo|Alokasi|Saldo|Tunggakan\n1|Anggrek|2022-03-01|10|1000000|800000|100000`,
    );
    const other = readBook([loans, ledger, more], { today: TODAY, asOf: civilDate(2022, 12, 31) });
    expect(loansOf(other)).toHaveLength(2);
    expect(findingsOf(other)).toEqual(['DAT-03 otherDate LPP!B4 error']);
    const own = readBook([loans, ledger, more], { today: TODAY, asOf: civilDate(2022, 6, 30) });
    expect(loansOf(own)).toHaveLength(3);
    expect(paymentsOf(own)[2]).toBe('1 (2) 2022-06-30 200000 0 200000 awal');
  });

  test('cards for some loans, a recap for others', () => {
    const card = sheet(
      'Mawar',
      `Nama KSM|:|Mawar\nTanggal Cair|:|2021-12-10\nPinjaman|:|5000000\nTempo|:|10\n\nKe|Tanggal|Pokok|Jasa\n1|2022-01-10|500000|75000`,
    );
    const recap = sheet(
      'Rekap',
      `No|KSM|Tgl Cair|JW|Pinjaman|Jan-22||Feb-22|\n|||||Pokok|Jasa|Pokok|Jasa\n1|Mawar|2021-12-10|10|5000000|400000|75000||\n2|Melati|2022-01-31|3|3000000|||1000000|45000`,
      ['F1:G1', 'H1:I1'],
    );
    const book = read(card, recap);
    expect(sorted(paymentsOf(book))).toEqual([
      '1 2022-01-10 500000 75000 575000',
      '2 2022-02-28 1000000 45000 1045000',
    ]);
    expect(findingsOf(book)).toEqual(['DAT-06 ledgerPaid Rekap!B3 error']);
  });

  test('beside a ledger a list that also states classes is one more list', () => {
    const first = sheet('2021', `No|KSM|Tgl Cair|JW|Pinjaman\n1|Mawar|2021-12-10|10|5000000`);
    const second = sheet(
      '2022',
      `No|KSM|Tgl Cair|JW|Pinjaman|Saldo|Kolektibilitas\n1|Melati|2022-01-31|3|3000000|2000000|Lancar`,
    );
    const book = read(first, second, ledger);
    expect(paymentsOf(book)).toEqual(['1 2022-01-10 500000 75000 575000', '1 2022-02-28 1000000 45000 1045000']);
    expect([book.asOf, findingsOf(book)]).toEqual([null, []]);
  });

  describe('names that differ between a list and a report', () => {
    const list = sheet(
      'Pinjaman',
      `No|KSM|Tgl Cair|JW|Pinjaman|Jasa\n1|Mawar|2021-12-10|10|5000000|1,5%\n2|Melati|2022-01-31|3|3000000|1,5%\n3|Anggrek|2022-01-31|3|3000000|1,5%`,
    );
    const lpp = (second: string, third = 'Anggrek - P-3') =>
      sheet(
        'LPP',
        `Per 30 Juni 2022\n\nNo|Kelompok - Loan ID|Tgl Cair|Tempo|Alokasi|Saldo|Tunggakan\n1|KSM Mawar - P-1|2021-12-10|10|5000000|4500000|2500000\n2|${second}|2022-01-31|3|3000000|2000000|2000000\n3|${third}|2022-01-31|3|3000000|3000000|3000000`,
      );
    const on = (...sheets: readonly SheetData[]) => readBook(sheets, { today: TODAY, asOf: civilDate(2022, 6, 30) });
    const seen = (...names: Parameters<typeof lpp>) => {
      const book = on(list, ledger, lpp(...names));
      return { loans: loansOf(book).length, findings: findingsOf(book) };
    };

    test('a number with a dash is no part of the name', () => {
      expect(seen('Melati - P-2')).toEqual({ loans: 3, findings: [] });
      expect(seen('Melati-2', 'Anggrek / 2022-3')).toEqual({ loans: 3, findings: [] });
    });

    test('a slip is one loan, told', () => {
      expect(seen('Melatti - P-2')).toEqual({ loans: 3, findings: ['DAT-06 otherName LPP!B5 warning'] });
    });

    test('another name on the same day with the same amount: two loans, told', () => {
      const { loans, findings } = seen('Cempaka - P-2');
      expect([loans, findings[0]]).toEqual([4, 'DAT-04 sameButName LPP!B5 error']);
    });

    test('a form of collectability that spells a name otherwise is still held against the ledger', () => {
      const form = sheet(
        'Kolektibilitas',
        `Per 30 Juni 2022\n\nNo|KSM|Realisasi|Jatuh Tempo|Besar Pinjaman|Kredit Sebenarnya|Lancar|Perhatian|Kurang Lancar|Diragukan|Macet\n1|Mawar|2021-12-10|2022-10-10|5000000|4500000||4500000|||\n2|Melatti|2022-01-31|2022-04-30|3000000|1000000||1000000|||`,
      );
      const book = on(loans, ledger, form);
      expect(loansOf(book)).toHaveLength(2);
      expect(findingsOf(book)).toEqual(['DAT-06 otherName Kolektibilitas!B5 warning']);
      // 3.000.000 less 1.000.000 paid; the form says 1.000.000: to be held against what is computed
      expect(book.stated.map(({ row }) => row)).toEqual([4, 5]);
    });

    test('one more loan than the list has is no loan of the list', () => {
      const more = lpp('Melati - P-2');
      const cells = [...more.cells.slice(0, 6), [4, 'Cempaka - P-4', ...(more.cells[4] ?? []).slice(2)]];
      const book = on(list, ledger, { ...more, cells });
      expect(loansOf(book)).toHaveLength(4);
      expect(findingsOf(book).filter((line) => line.includes('sameButName'))).toEqual([]);
    });
  });
});
