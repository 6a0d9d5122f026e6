/** Reports of one date: what they tell, of which day, and what when they contradict themselves. */
import { civilDate, formatIso } from '../../../src/book/civil-date';
import { readBook } from '../../../src/sheets/read-book';
import { findingsOf, paymentsOf, read, sheet, TODAY } from '../grid';

describe('reports of one date', () => {
  const list = `No|Kelompok - Loan ID|Tgl Cair (dd/mm/yy)|Tempo|Alokasi|Saldo|Tunggakan Pokok|Tunggakan Jasa
1|KSM Mawar - 1|10/12/21|10|5.000.000|3.000.000|1.500.000|225.000
2|KSM Melati - 2|31/01/22|3|3.000.000|-|-|-`;

  test('an arrears list: the balance tells what was paid', () => {
    const book = read(sheet('Tunggakan', `DAFTAR TUNGGAKAN\nPer 30 Juni 2022\n\n${list}`));
    expect(book.asOf === null ? null : formatIso(book.asOf)).toBe('2022-06-30');
    expect(paymentsOf(book)).toEqual(['1 2022-06-30 2000000 0 2000000 awal', '2 2022-06-30 3000000 0 3000000 awal']);
  });

  test.each([
    ['Bulan : Juni|Tahun : 2022', '2022-06-30'],
    ['Periode 1 Juni 2022 s/d 30 Juni 2022', '2022-06-30'],
    ['Posisi|2022-06-30', '2022-06-30'],
    ['Keadaan s.d. 30-06-2022', '2022-06-30'],
    ['BULAN JUNI 2022', '2022-06-30'],
  ])('%s', (title, day) => {
    const book = read(sheet('Tunggakan', `DAFTAR TUNGGAKAN\nDicetak 3 Juli 2022\n${title}\n\n${list}`));
    expect(book.asOf === null ? null : formatIso(book.asOf)).toBe(day);
  });

  test('a report that names no day: the sheet may, else it is asked for', () => {
    expect(read(sheet('LPP Jun 22', list)).asOf).toBe(civilDate(2022, 6, 30));
    expect(read(sheet('LPP', list)).problem).toEqual({ variant: 'noReportDate', params: { sheet: 'LPP' } });
    const asked = readBook([sheet('LPP', list)], { today: TODAY, asOf: civilDate(2022, 6, 30), asked: true });
    expect([asked.problem, asked.asOf]).toEqual([null, civilDate(2022, 6, 30)]);
  });

  test('of several months the one that is asked for, else the latest', () => {
    const sheets = [
      sheet('Mei', `LPP\nPer 31 Mei 2022\n\n${list.replace('3.000.000|1.500', '3.500.000|1.500')}`),
      sheet('Juni', `LPP\nPer 30 Juni 2022\n\n${list}`),
    ];
    expect(paymentsOf(read(...sheets))[0]).toBe('1 2022-06-30 2000000 0 2000000 awal');
    const may = readBook(sheets, { today: TODAY, asOf: civilDate(2022, 5, 31) });
    expect(paymentsOf(may)[0]).toBe('1 2022-05-31 1500000 0 1500000 awal');
  });

  test('one row of headings, BOP beside jasa, last month and this month only', () => {
    const book = read(
      sheet(
        'LPP',
        `
LAPORAN PERKEMBANGAN PINJAMAN BULAN JUNI 2022
KSM|Realisasi|JW|Alokasi|Real Pokok s.d. Bulan Lalu|Real Jasa s.d. Bulan Lalu|BOP s.d. Bulan Lalu|Real Pokok Bulan Ini|Real Jasa Bulan Ini|BOP Bulan Ini
Mawar|2021-12-10|10|5000000|2000000|290000|10000|500000|72500|2500`.replaceAll('BOP', 'Real BOP'),
      ),
    );
    expect(paymentsOf(book)).toEqual(['1 2022-06-30 2500000 375000 2875000 awal']);
  });

  test('paid, last + this month and balance disagree: two against one, and the odd one is told', () => {
    const line = (last: number, month: number, date: number, left: number) =>
      `1|Mawar|2021-12-10|10|5000000|${last}|${month}|${date}|${left}`;
    const head =
      'Per 30 Juni 2022\n\nNo|KSM|Tgl Cair|Tempo|Alokasi|Real s.d. Bulan Lalu|Real Bulan Ini|Real s.d. Bulan Ini|Saldo';
    const book = (text: string) => read(sheet('L', `${head}\n${text}`));
    const told = (text: string) => [
      paymentsOf(book(text))[0]?.split(' ')[2],
      ...findingsOf(book(text)).filter((one) => !one.includes('snapshot')),
    ];
    expect(told(line(2000000, 500000, 2500000, 2500000))).toEqual(['2500000']);
    expect(told(line(2000000, 500000, 2600000, 2500000))).toEqual(['2500000', 'DAT-06 toDate L!H4 error']);
    expect(told(line(2000000, 600000, 2500000, 2500000))).toEqual(['2500000', 'DAT-06 toDate L!H4 error']);
    expect(told(line(2000000, 500000, 2500000, 2400000))).toEqual(['2500000', 'DAT-06 ledgerBalance L!I4 error']);
  });
});
