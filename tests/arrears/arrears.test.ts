import { allocate } from '../../src/arrears/allocate';
import { arrearsOf } from '../../src/arrears/arrears';
import { URBAN } from '../../src/arrears/conventions';
import { planFrom } from '../../src/arrears/schedule';
import type { Convention, Instalment, Payment } from '../../src/arrears/types';
import { formatIso } from '../../src/book/civil-date';
import { day, lump, recorded } from './make';

/** Three instalments of 100.000 and 15.000 on the 15th of February, March, April. */
const THREE: readonly Instalment[] = ['2023-02-15', '2023-03-15', '2023-04-15'].map((due) => ({
  ...{ due: day(due), principal: 100000 },
  interest: 15000,
}));
const EXACT: Convention = { ...URBAN, tolerance: 0 };
const on = (asOf: string, payments: readonly Payment[] = [], convention: Convention = EXACT) =>
  arrearsOf(THREE, payments, day(asOf), convention);

describe('due and overdue', () => {
  test.each([
    ['2023-02-14', 0, 0],
    ['2023-02-15', 100000, 0],
    ['2023-02-16', 100000, 1],
    ['2023-03-14', 100000, 27],
    ['2023-03-15', 200000, 28],
  ])('unpaid on %s: %i, %i days', (asOf, overdue, days) => {
    expect(on(asOf)).toMatchObject({ overduePrincipal: overdue, daysPastDue: days });
  });

  test('overdue from the day after: on the due day nothing is', () => {
    const convention = { ...EXACT, overdueFrom: 'dayAfter' as const };
    expect(on('2023-02-15', [], convention)).toMatchObject({ overduePrincipal: 0, oldestDue: null });
    expect(on('2023-02-16', [], convention)).toMatchObject({ overduePrincipal: 100000, daysPastDue: 1 });
  });

  test('three days of grace: overdue from the fourth, its age from the due day', () => {
    const convention = { ...EXACT, graceDays: 3 };
    expect(on('2023-02-17', [], convention)).toMatchObject({ overduePrincipal: 0, daysPastDue: 0 });
    expect(on('2023-02-18', [], convention)).toMatchObject({ overduePrincipal: 100000, daysPastDue: 3 });
  });

  test('who counts the due day as the first adds one', () => {
    expect(on('2023-02-15', [], { ...EXACT, dayCountOffset: 1 }).daysPastDue).toBe(1);
    expect(on('2023-02-14', [], { ...EXACT, dayCountOffset: 1 }).daysPastDue).toBe(0);
  });

  test('a payment on the day counts, one after it does not; unless the convention says otherwise', () => {
    const payments = [recorded('2023-02-15', 100000, 15000)];
    expect(on('2023-02-15', payments).overduePrincipal).toBe(0);
    expect(on('2023-02-15', [recorded('2023-02-16', 100000, 15000)]).overduePrincipal).toBe(100000);
    expect(on('2023-02-15', payments, { ...EXACT, paymentsOnAsOf: false }).overduePrincipal).toBe(100000);
    expect(on('2023-02-16', payments, { ...EXACT, paymentsOnAsOf: false }).overduePrincipal).toBe(0);
  });

  test('late in jasa only: aged by either, not by principal', () => {
    const payments = [recorded('2023-02-15', 100000, 0)];
    expect(on('2023-02-20', payments)).toMatchObject({ overduePrincipal: 0, overdueInterest: 15000, daysPastDue: 5 });
    expect(on('2023-02-20', payments, { ...EXACT, ageBy: 'principal' })).toMatchObject({
      ...{ overdueInterest: 15000, daysPastDue: 0 },
      oldestDue: null,
    });
  });

  test('paid ahead is not overdue, and more than the loan leaves no balance below zero', () => {
    expect(on('2023-02-15', [recorded('2023-01-20', 250000, 15000)])).toMatchObject({
      ...{ overduePrincipal: 0, overdueInterest: 0 },
      outstandingPrincipal: 50000,
    });
    expect(on('2023-02-15', [recorded('2023-01-20', 400000, 15000)]).outstandingPrincipal).toBe(0);
  });

  test('instalments late: by amount exact, by count those with something unpaid', () => {
    expect(on('2023-04-20', [recorded('2023-02-15', 150000, 15000)])).toMatchObject({
      ...{ overduePrincipal: 150000, instalmentsLate: 1.5, unpaidInstalments: 2, monthsSinceMaturity: 0 },
      oldestDue: day('2023-03-15'),
    });
    expect(on('2023-07-14', []).monthsSinceMaturity).toBe(2);
    expect(on('2023-07-15', []).monthsSinceMaturity).toBe(3);
  });

  test('a gap in jasa alone counts once: 1st jasa unpaid, principal unpaid from the 3rd', () => {
    const it = on('2023-04-15', [recorded('2023-03-15', 200000, 0)]);
    expect(it).toMatchObject({ unpaidInstalments: 3, overduePrincipal: 100000, overdueInterest: 45000 });
  });

  test('the urban form’s columns: due at most 90 days ago, and longer', () => {
    // 15 February + 90 days = 16 May
    expect(on('2023-05-16')).toMatchObject({ overdueUpTo90: 300000, overdueOver90: 0, lateByAge: false });
    expect(on('2023-05-17')).toMatchObject({ overdueUpTo90: 200000, overdueOver90: 100000, lateByAge: true });
    const part = [recorded('2023-02-15', 40000, 45000)];
    expect(on('2023-05-17', part)).toMatchObject({ overdueUpTo90: 200000, overdueOver90: 60000 });
  });
});

describe('late for LAR and PAR', () => {
  const by = (quotient: 'exact' | 'round' | 'ceil'): Convention => ({
    ...EXACT,
    lateBy: { measure: 'amount', quotient, atLeast: 3 },
  });
  test.each([
    [50000, 'exact', false],
    [50000, 'round', true],
    [50001, 'round', false],
    [50001, 'ceil', true],
    [100000, 'ceil', false],
    [0, 'exact', true],
    [1, 'exact', false],
  ] as const)('%i of 300.000 paid, by %s: %s', (paid, quotient, late) => {
    expect(on('2023-04-15', [recorded('2023-02-15', paid, 0)], by(quotient)).lateByAmount).toBe(late);
  });

  test('by days and by instalments', () => {
    const days = { ...EXACT, lateBy: { measure: 'days' as const, quotient: 'exact' as const, atLeast: 30 } };
    expect([on('2023-03-16', [], days).lateByAmount, on('2023-03-17', [], days).lateByAmount]).toEqual([false, true]);
    const count = { ...EXACT, lateBy: { measure: 'instalments' as const, quotient: 'exact' as const, atLeast: 2 } };
    expect([on('2023-03-14', [], count).lateByAmount, on('2023-03-15', [], count).lateByAmount]).toEqual([false, true]);
  });
});

describe('tolerance: Rp 1.000 an instalment due, principal and jasa apart', () => {
  const paying = (principal: number, interest: number) =>
    on('2023-03-15', [recorded('2023-03-15', principal, interest)], URBAN);

  test('a shortfall of exactly 2.000 after two counts as nothing, and is shown', () => {
    expect(paying(198000, 28000)).toMatchObject({
      ...{ overduePrincipal: 0, overdueInterest: 0, roundingDifference: 4000 },
      ...{ oldestDue: null, daysPastDue: 0, unpaidInstalments: 0, outstandingPrincipal: 102000 },
    });
  });

  test('one rupiah more counts whole', () => {
    expect(paying(197999, 30000)).toMatchObject({ overduePrincipal: 2001, roundingDifference: 0 });
    expect(paying(200000, 27999)).toMatchObject({ overduePrincipal: 0, overdueInterest: 2001 });
  });

  test('the age is that of the oldest instalment that lacks more than its tolerance', () => {
    // the first instalment lacks 900, the second all: late since March, not since February
    expect(formatIso(paying(99100, 30000).oldestDue ?? day('1970-01-01'))).toBe('2023-03-15');
    // without tolerance since February
    const exact = on('2023-03-15', [recorded('2023-03-15', 99100, 30000)]);
    expect(formatIso(exact.oldestDue ?? day('1970-01-01'))).toBe('2023-02-15');
  });

  test('nine months rounded down by 100 are not a month late on the tenth due day', () => {
    const schedule = Array.from({ length: 12 }, (_, i) => ({
      ...{ due: day(`2023-${String(i + 1).padStart(2, '0')}-10`), principal: 3166700, interest: 0 },
    }));
    const payments = schedule
      .slice(0, 9)
      .map(({ due }) => ({ paid: due, principal: 3166600, interest: 0, total: 3166600 }));
    const it = arrearsOf(schedule, payments, day('2023-10-10'), URBAN);
    expect(it).toMatchObject({ overduePrincipal: 3167600, daysPastDue: 0, unpaidInstalments: 1 });
    expect(arrearsOf(schedule, payments, day('2023-10-09'), URBAN)).toMatchObject({
      ...{ overduePrincipal: 0, roundingDifference: 900 },
    });
  });
});

describe('allocation', () => {
  const plan = planFrom(THREE);
  test.each([
    ['less than the first jasa', 10000, { principal: 0, interest: 10000 }],
    ['jasa, then principal', 20000, { principal: 5000, interest: 15000 }],
    ['a whole instalment', 115000, { principal: 100000, interest: 15000 }],
    ['into the next, due or not', 120000, { principal: 100000, interest: 20000 }],
    ['everything', 345000, { principal: 300000, interest: 45000 }],
    ['more than everything stays with the principal', 350000, { principal: 305000, interest: 45000 }],
  ])('one amount: %s', (_, amount, paid) => {
    expect(allocate(plan, [lump('2023-02-15', amount)], 'recorded')).toEqual(paid);
  });

  test('principal first', () => {
    expect(allocate(plan, [lump('2023-02-15', 110000)], 'principalFirst')).toEqual({
      principal: 100000,
      interest: 10000,
    });
    expect(allocate(plan, [lump('2023-02-15', 130000)], 'principalFirst')).toEqual({
      principal: 115000,
      interest: 15000,
    });
  });

  test('both columns keep to their own, even ahead; a forced split pours them like one amount', () => {
    const payments = [recorded('2023-02-15', 115000, 0)];
    expect(allocate(plan, payments, 'recorded')).toEqual({ principal: 115000, interest: 0 });
    expect(allocate(plan, payments, 'interestFirst')).toEqual({ principal: 100000, interest: 15000 });
  });

  test('a missing column is nothing, not one amount', () => {
    const payments = [{ paid: day('2023-02-15'), principal: 100000, interest: null, total: 100000 }];
    expect(allocate(plan, payments, 'recorded')).toEqual({ principal: 100000, interest: 0 });
  });

  test('one amount after principal was paid ahead fills the oldest jasa first', () => {
    const payments = [recorded('2023-02-15', 200000, 0), lump('2023-03-15', 40000)];
    expect(allocate(plan, payments, 'recorded')).toEqual({ principal: 200000, interest: 40000 });
    // 15.000 + 15.000 + 15.000 jasa, then 5.000 of the third's principal
    expect(allocate(plan, [...payments, lump('2023-04-15', 10000)], 'recorded')).toEqual({
      principal: 205000,
      interest: 45000,
    });
  });

  test('by days, not by rows; on one day both columns come first', () => {
    const early = [lump('2023-02-01', 115000), recorded('2023-03-01', 50000, 0)];
    expect(allocate(plan, [...early].reverse(), 'recorded')).toEqual({ principal: 150000, interest: 15000 });
    const sameDay = [lump('2023-02-15', 30000), recorded('2023-02-15', 0, 15000)];
    // jasa of the first is paid by the recorded row, so the 30.000 go to its principal
    expect(allocate(plan, sameDay, 'recorded')).toEqual({ principal: 30000, interest: 15000 });
    expect(allocate(plan, [...sameDay].reverse(), 'recorded')).toEqual({ principal: 30000, interest: 15000 });
  });
});

test('nothing owed, nothing paid', () => {
  expect(arrearsOf([], [], day('2023-01-31'), URBAN)).toMatchObject({
    overduePrincipal: 0,
    instalmentsLate: 0,
    oldestDue: null,
  });
});
