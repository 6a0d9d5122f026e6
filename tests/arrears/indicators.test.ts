import { URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import type { Loan, LoanBook } from '../../src/book/records';
import { bookOf, day, loan, lump, recorded, row } from './make';

const at = (book: LoanBook, asOf: string) => computePortfolio(book, day(asOf), { ...URBAN, tolerance: 0 });

/** Ten instalments of 100.000 from 15 February 2023 on. */
const named = (key: string, of: Partial<Loan> = {}): Loan => loan({ key, id: key, group: key, ...of });

describe('indicators', () => {
  test('LAR counts groups, PAR and RR weigh balances', () => {
    const book = bookOf(
      [
        ...[named('A', { group: 'KSM Mawar' }), named('B', { group: 'Mawar' }), named('C', { group: 'Melati' })],
        ...[named('D', { group: 'Dahlia' }), named('E', { group: 'Kenanga' })],
      ],
      ['B', 'C', 'D'].map((key) => row(key, recorded('2023-04-15', 300000, 0))),
    );
    // E disbursed like the others, paid all; A owes three instalments
    const paidUp = bookOf(book.loans, [...book.repayments, row('E', recorded('2023-04-15', 1000000, 0))]);
    const { indicators } = at(paidUp, '2023-04-15');
    expect(indicators).toMatchObject({ activeLoans: 4, lateLoans: 1, activeGroups: 3, lateGroups: 1 });
    expect(indicators.lar).toEqual({ value: 1 / 3, grade: 'ditunda' });
    // A's balance 1.000.000 of 3.100.000; its overdue 300.000
    expect(indicators.par).toEqual({ value: 1000000 / 3100000, grade: 'ditunda' });
    expect(indicators.rr).toEqual({ value: 2800000 / 3100000, grade: 'memuaskan' });
    expect(indicators.larByAge).toEqual({ value: 0, grade: 'memuaskan' });
    expect(indicators.disagreeing).toEqual(['A']);
  });

  test('one late loan makes its group late, whichever row it stands in', () => {
    const loans = [named('A', { group: 'Mawar' }), named('B', { group: 'Mawar' })];
    for (const good of ['A', 'B']) {
      const book = bookOf(loans, [row(good, recorded('2023-04-15', 300000, 0))]);
      expect(at(book, '2023-04-15').indicators).toMatchObject({ lateLoans: 1, activeGroups: 1, lateGroups: 1 });
    }
  });

  test('a borrower without KSM is a group of their own', () => {
    const book = bookOf([
      named('A', { group: 'Siti', borrower: 'Siti' }),
      named('B', { group: 'KSM Siti' }),
      named('C', { group: 'siti' }),
    ]);
    expect(at(book, '2023-01-31').indicators.activeGroups).toBe(2);
  });

  test('by age more than 90 days, by amount from three instalments: the loans on which they disagree', () => {
    const book = bookOf([named('A')], [row('A', recorded('2023-03-15', 300000, 0))]);
    const byAge = (asOf: string) => at(book, asOf).indicators;
    // paid up to 15 April; 15 May + 90 days = 13 August, but by then three are unpaid: take the ones due by 14 August
    expect(byAge('2023-08-13').parByAge.value).toBe(0);
    expect(byAge('2023-08-14').parByAge.value).toBe(1);
    expect(byAge('2023-08-14').par.value).toBe(1);
    expect(byAge('2023-08-14').disagreeing).toEqual([]);
    expect(byAge('2023-07-15').disagreeing).toEqual(['A']);
    // all but the last instalment (15 November) paid: 91 days later late by age, 1 by amount
    const last = at(bookOf([named('A')], [row('A', recorded('2023-11-15', 900000, 0))]), '2024-02-14').indicators;
    expect(last).toMatchObject({ par: { value: 0 }, parByAge: { value: 1 }, disagreeing: ['A'] });
  });

  test('late in jasa only is listed, even with nothing left of the principal', () => {
    const book = bookOf(
      [named('A', { rate: 150 }), named('B', { rate: 150 }), named('C', { rate: 150 })],
      [
        row('A', recorded('2023-02-15', 100000, 0)),
        row('B', recorded('2023-02-15', 1000000, 15000)),
        row('C', lump('2023-02-15', 115000)),
      ],
    );
    const march = at(book, '2023-03-14');
    expect(march.indicators.interestOnly).toEqual(['A']);
    const later = at(book, '2023-03-15');
    expect(later.indicators.interestOnly).toEqual(['B']);
    expect(later.loans[1]).toMatchObject({
      overdueInterest: 15000,
      classIndex: 1,
      className: 'Perhatian',
      provision: 0,
    });
    expect(later.indicators.activeLoans).toBe(2);
    expect(later.byClass.map(({ loans }) => loans)).toEqual([0, 2, 0, 0, 0]);
  });

  test('nothing lent: no ratio', () => {
    expect(at(bookOf([]), '2023-01-31').indicators).toMatchObject({
      ...{ activeLoans: 0, lar: { value: null, grade: null } },
      rr: { value: null, grade: null },
    });
  });
});
