import { conventionByName, URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import type { Loan, LoanBook, LoanStatus } from '../../src/book/records';
import { bookOf, day, loan, lump, monthlyLoan, recorded, row } from './make';

const EXACT = { ...URBAN, tolerance: 0 };
const at = (book: LoanBook, asOf: string, convention = EXACT) => computePortfolio(book, day(asOf), convention);

/** Ten instalments of 100.000 from 15 February 2023 on. */
const named = (key: string, of: Partial<Loan> = {}): Loan => loan({ key, id: key, group: key, ...of });

describe('classes, provisions and totals', () => {
  // on 15 June 2023 five instalments are due
  const book = bookOf(
    [named('good'), named('late'), named('worse', { principal: 999990, statedPrincipal: 99999 })],
    [row('good', recorded('2023-06-15', 500000, 0)), row('late', recorded('2023-06-15', 399999, 0))],
  );
  const it = at(book, '2023-06-15');

  test('a loan’s class takes its whole balance', () => {
    expect(
      it.loans.map(({ className, outstandingPrincipal, provision }) => [className, outstandingPrincipal, provision]),
    ).toEqual([
      ['Lancar', 500000, 2500],
      // lacks 1 of its fourth instalment, due 15 May: 31 days; 0,5 % of 600.001 = 3.000,005
      ['Perhatian', 600001, 3000],
      // since 15 February, 120 days; 10 % of 999.990
      ['Kurang Lancar', 999990, 99999],
    ]);
  });

  test('the form adds up: the total is the sum over the classes, each rounded half up', () => {
    expect(
      it.byClass.map(({ name, loans, outstandingPrincipal, provision }) => [
        name,
        loans,
        outstandingPrincipal,
        provision,
      ]),
    ).toEqual([
      ['Lancar', 1, 500000, 2500],
      ['Perhatian', 1, 600001, 3000],
      ['Kurang Lancar', 1, 999990, 99999],
      ['Diragukan', 0, 0, 0],
      ['Macet', 0, 0, 0],
    ]);
    expect(it.totals).toEqual({
      ...{ principal: 2999990, outstandingPrincipal: 2099991, scheduledPrincipal: 1499995, paidPrincipal: 899999 },
      ...{ overduePrincipal: 599996, overdueInterest: 0, provision: 105499 },
    });
  });

  test('rounding by class differs from rounding by loan: 3 × 0,5 % of 100 is 1,5, not 3 × 1', () => {
    const small = bookOf(['a', 'b', 'c'].map((key) => named(key, { principal: 100 })));
    const portfolio = at(small, '2023-01-31');
    expect(portfolio.loans.map(({ provision }) => provision)).toEqual([1, 1, 1]);
    expect(portfolio.totals.provision).toBe(2);
  });

  test('a bank’s scheme has no provision', () => {
    const slik = at(book, '2023-06-15', conventionByName('slik') ?? EXACT);
    expect(slik.loans.map(({ className, provision }) => [className, provision])).toEqual([
      ['Kol 1', null],
      ['Kol 2', null],
      ['Kol 3', null],
    ]);
    expect(slik.totals.provision).toBe(0);
  });
});

describe('loans apart', () => {
  const status = (kind: LoanStatus['kind'], from: string | null): LoanStatus => ({
    kind,
    from: from === null ? null : day(from),
  });
  const apart = (it: LoanStatus, asOf: string): readonly unknown[] => {
    const book = bookOf([named('A', { status: it })], [row('A', recorded('2023-04-10', 100000, 0))]);
    return at(book, asOf).loans.map((one) => [one.apart, one.overduePrincipal, one.className]);
  };

  test.each(['paidOff', 'rescheduled', 'writtenOff'] as const)('%s: on the day and after it, not before', (kind) => {
    expect(apart(status(kind, '2023-05-31'), '2023-05-30')).toEqual([[null, 300000, 'Perhatian']]);
    expect(apart(status(kind, '2023-05-31'), '2023-05-31')).toEqual([[kind, 0, null]]);
    expect(apart(status(kind, '2023-05-31'), '2023-06-30')).toEqual([[kind, 0, null]]);
  });

  test('without a day: from the last repayment, without any from the disbursement', () => {
    expect(apart(status('writtenOff', null), '2023-04-09')).toEqual([[null, 200000, 'Perhatian']]);
    expect(apart(status('writtenOff', null), '2023-04-10')).toEqual([['writtenOff', 0, null]]);
    const rows = ['2023-05-02', '2023-03-01'].map((paid) => row('A', recorded(paid, 100000, 0)));
    const twice = bookOf([named('A', { status: status('writtenOff', null) })], rows);
    expect(['2023-05-01', '2023-05-02'].map((asOf) => at(twice, asOf).loans[0]?.apart)).toEqual([null, 'writtenOff']);
    const book = bookOf([named('A', { status: status('writtenOff', null) })]);
    expect(at(book, '2023-01-15').loans[0]?.apart).toBe('writtenOff');
  });

  test('are listed with what they owe but in no total and no indicator', () => {
    const book = bookOf([named('A'), named('B', { status: status('rescheduled', '2023-05-31') })]);
    const it = at(book, '2023-06-30');
    expect(it.loans[1]).toMatchObject({
      ...{ outstandingPrincipal: 1000000, overduePrincipal: 0, daysPastDue: 0, oldestDue: null, provision: null },
      ...{ classIndex: null, instalmentsLate: 0, lateByAmount: false, overdueUpTo90: 0, overdueOver90: 0 },
    });
    expect(it.totals).toMatchObject({ principal: 1000000, outstandingPrincipal: 1000000, overduePrincipal: 500000 });
    expect(it.indicators).toMatchObject({ activeLoans: 1, lateLoans: 1, activeGroups: 1 });
  });
});

describe('what a book holds', () => {
  test('loans after the day are absent, on the day present', () => {
    const book = bookOf([named('A')]);
    expect(at(book, '2023-01-14').loans).toEqual([]);
    expect(at(book, '2023-01-15').loans).toHaveLength(1);
  });

  test('a repayment of a loan that is not in the book changes nothing', () => {
    const book = bookOf([named('A')], [row('Z', recorded('2023-02-15', 100000, 0))]);
    expect(at(book, '2023-02-15').loans[0]).toMatchObject({ paidPrincipal: 0, overduePrincipal: 100000 });
  });

  test('rows of both kinds in one loan go by their days, whatever their order', () => {
    // 115.000 in February fills jasa 15.000 and principal 100.000; March pays its own columns
    const rows = [row('A', recorded('2023-03-15', 50000, 0)), row('A', lump('2023-02-15', 115000))];
    const both = (repayments: typeof rows) =>
      at(bookOf([named('A', { rate: 150 })], repayments), '2023-03-15').loans[0];
    expect(both(rows)).toMatchObject({ paidPrincipal: 150000, paidInterest: 15000, overduePrincipal: 50000 });
    expect(both([...rows].reverse())).toEqual(both(rows));
  });

  test('a book that records no jasa at all: none is computed, none is overdue', () => {
    const book = { ...bookOf([named('A', { rate: 150, statedInterest: 15000 })]), interestRecorded: false };
    expect(at(book, '2023-02-15').loans[0]).toMatchObject({
      scheduledInterest: 0,
      overdueInterest: 0,
      overduePrincipal: 100000,
    });
  });

  test('a weekly loan under POJK 62/2015 is judged in weeks', () => {
    const convention = conventionByName('ojk-lkm-2015') ?? EXACT;
    const weekly = named('A', { tenorUnit: 'week', period: { every: 1, unit: 'week', atEnd: false } });
    // first due 22 January; four weeks later 19 February
    const classOn = (asOf: string) => at(bookOf([weekly]), asOf, convention).loans[0]?.className;
    expect([classOn('2023-02-19'), classOn('2023-02-20'), classOn('2023-03-19'), classOn('2023-03-20')]).toEqual([
      ...['Lancar', 'Diragukan', 'Diragukan', 'Macet'],
    ]);
  });
});

test('three real loans of an Ungaran BKM on 31 January 2023 (djancool016/bkm-api, Apache-2.0; names left out)', () => {
  const book = bookOf(
    [
      { ...monthlyLoan(38000000, 12, 150, '2022-04-20'), key: '1' },
      { ...monthlyLoan(54700000, 12, 150, '2022-03-31'), key: '2' },
      { ...monthlyLoan(35000000, 12, 150, '2022-03-22'), key: '3' },
    ],
    [
      ...[row('1', recorded('2022-12-31', 25333600, 4560000)), row('1', recorded('2023-01-31', 3166700, 570000))],
      ...[row('2', recorded('2022-12-31', 4165000, 0)), row('3', recorded('2023-01-31', 29167000, 5250000))],
    ],
  );
  const figures = at(book, '2023-01-31', URBAN).loans.map((it) => [
    ...[it.scheduledPrincipal, it.outstandingPrincipal, it.overduePrincipal, it.overdueInterest],
    ...[it.daysPastDue, it.className, it.provision, Number(it.instalmentsLate.toFixed(4))],
  ]);
  expect(figures).toEqual([
    [28500300, 9499700, 0, 0, 0, 'Lancar', 47499, 0],
    [45584000, 50535000, 41419000, 8205000, 276, 'Diragukan', 25267500, 9.0863],
    [29167000, 5833000, 0, 0, 0, 'Lancar', 29165, 0],
  ]);
});
