import fc from 'fast-check';
import { URBAN } from '../../src/arrears/conventions';
import { dayParts, dueBy, dueOf } from '../../src/arrears/plan';
import { planOf } from '../../src/arrears/plan-of';
import { scheduleOf } from '../../src/arrears/schedule';
import { addDays, civilFromDays, formatIso } from '../../src/book/civil-date';
import type { Loan } from '../../src/book/records';
import { day, loan, monthlyLoan } from './make';

/** Rows as [due, principal, interest]. */
const rows = (it: Loan, rounding: object = {}): readonly (readonly [string, number, number])[] =>
  scheduleOf(it, { ...URBAN, rounding: { ...URBAN.rounding, ...rounding } }).map((row) => [
    formatIso(row.due),
    row.principal,
    row.interest,
  ]);
const dues = (it: Loan): readonly string[] => rows(it).map(([due]) => due);

test('a real loan: 38.000.000 in 12, 1,5 %: 3.166.666,67 up to 3.166.700, the last 38.000.000 − 11 × 3.166.700', () => {
  const list = rows(monthlyLoan(38000000, 12, 150, '2022-04-20'));
  expect(list[0]).toEqual(['2022-05-20', 3166700, 570000]);
  expect(list[10]).toEqual(['2023-03-20', 3166700, 570000]);
  expect(list[11]).toEqual(['2023-04-20', 3166300, 570000]);
});

test('Kisaran rounds up to Rp 1.000', () => {
  const list = rows(monthlyLoan(8000000, 12, 150, '2022-04-20'), { step: 1000 });
  expect([list[0], list[11]]).toEqual([
    ['2022-05-20', 667000, 120000],
    ['2023-04-20', 663000, 120000],
  ]);
});

test('month ends are clamped from the disbursement day, not from the last due day', () => {
  expect(dues(monthlyLoan(300000, 3, null, '2022-12-31'))).toEqual(['2023-01-31', '2023-02-28', '2023-03-31']);
});

test('weekly: a quarter of the month’s jasa each, 75.000 ÷ 4 = 18.750 up to 18.800', () => {
  const weekly = loan({
    ...{ principal: 5000000, tenor: 25, tenorUnit: 'week', instalments: 25, rate: 150, disbursed: day('2023-01-06') },
    period: { every: 1, unit: 'week', atEnd: false },
  });
  const list = rows(weekly);
  expect(list[0]).toEqual(['2023-01-13', 200000, 18800]);
  expect(list[24]).toEqual(['2023-06-30', 200000, 18800]);
  expect(list).toHaveLength(25);
});

test('two-weekly: half a month’s jasa; four months are eight instalments', () => {
  const it = loan({
    ...{ principal: 1000000, tenor: 4, instalments: 8, rate: 150, disbursed: day('2023-01-02') },
    period: { every: 2, unit: 'week', atEnd: false },
  });
  const list = rows(it);
  expect(list[0]).toEqual(['2023-01-16', 125000, 7500]);
  expect(list[7]).toEqual(['2023-04-24', 125000, 7500]);
});

test('a BKM that reckons five weeks to the month: the setting', () => {
  const it = loan({
    ...{ principal: 1000000, instalments: 10, rate: 150 },
    period: { every: 1, unit: 'week', atEnd: false },
  });
  expect(scheduleOf(it, { ...URBAN, weeksPerMonth: 5 })[0]?.interest).toBe(3000);
});

test('every three months in a tenor of ten: the last is due at the tenor’s end with one month’s jasa', () => {
  const it = loan({ tenor: 10, instalments: 4, rate: 150, period: { every: 3, unit: 'month', atEnd: false } });
  expect(rows(it)).toEqual([
    ['2023-04-15', 250000, 45000],
    ['2023-07-15', 250000, 45000],
    ['2023-10-15', 250000, 45000],
    ['2023-11-15', 250000, 15000],
  ]);
});

test('musiman: one instalment at the end, all its jasa with it', () => {
  const it = loan({ tenor: 6, instalments: 1, rate: 150, period: { every: 6, unit: 'month', atEnd: true } });
  expect(rows(it)).toEqual([['2023-07-15', 1000000, 90000]]);
  const weeks = loan({ ...it, tenor: 12, tenorUnit: 'week' });
  expect(rows(weeks)).toEqual([['2023-04-09', 1000000, 45000]]);
});

test('a stated instalment wins: eleven of 600.000 and what is left of 7.000.000', () => {
  const it = { ...monthlyLoan(7000000, 12, 150, '2022-10-31'), statedPrincipal: 600000, statedInterest: 100000 };
  const list = rows(it);
  expect(list[0]).toEqual(['2022-11-30', 600000, 100000]);
  expect(list[11]).toEqual(['2023-10-31', 400000, 100000]);
});

test('a stated instalment too small leaves the rest to the last, one too great ends early, neither below zero', () => {
  const small = { ...monthlyLoan(1000000, 4, null, '2023-01-15'), statedPrincipal: 200000 };
  expect(rows(small).map(([, principal]) => principal)).toEqual([200000, 200000, 200000, 400000]);
  const great = { ...monthlyLoan(1000000, 4, null, '2023-01-15'), statedPrincipal: 400000 };
  expect(rows(great).map(([, principal]) => principal)).toEqual([400000, 400000, 200000, 0]);
  const nothing = { ...monthlyLoan(1000000, 4, null, '2023-01-15'), statedPrincipal: 0 };
  expect(rows(nothing).map(([, principal]) => principal)).toEqual([250000, 250000, 250000, 250000]);
});

test('declining, fixed principal: 2 % of 900.000, 600.000, 300.000', () => {
  const it = loan({ principal: 900000, tenor: 3, instalments: 3, rate: 200, method: 'declining' });
  expect(rows(it).map(([, ...parts]) => parts)).toEqual([
    [300000, 18000],
    [300000, 12000],
    [300000, 6000],
  ]);
});

test('declining, one sum: 1.000.000 at 1 % in three is 340.022,11, up to 340.100; jasa 10.000, 6.700, 3.400', () => {
  const it = loan({ principal: 1000000, tenor: 3, instalments: 3, rate: 100, method: 'annuity' });
  // balances 1.000.000, 669.900 (6.699 up to 6.700), 336.500 (3.365 up to 3.400)
  expect(rows(it).map(([, ...parts]) => parts)).toEqual([
    [330100, 10000],
    [333400, 6700],
    [336500, 3400],
  ]);
});

test('no rate, no jasa', () => {
  expect(rows(loan()).every(([, , interest]) => interest === 0)).toBe(true);
});

test.each([
  ['2023-02-27', 1],
  ['2023-02-28', 2],
  ['2023-03-30', 2],
  ['2023-03-31', 3],
  ['2022-12-31', 0],
])('disbursed on 31 December, by %s %i are due', (asOf, due) => {
  expect(dueBy(planOf(monthlyLoan(300000, 3, null, '2022-12-31'), URBAN), dayParts(day(asOf)))).toBe(due);
});

const anyLoan: fc.Arbitrary<Loan> = fc
  .record({
    principal: fc.integer({ min: 1, max: 500_000_000 }),
    disbursed: fc.oneof(
      fc.integer({ min: 10957, max: 20000 }).map(civilFromDays),
      fc.constantFrom('2022-12-31', '2023-08-31', '2024-01-30', '2024-01-31', '2023-01-29').map(day),
    ),
    tenor: fc.integer({ min: 1, max: 36 }),
    every: fc.integer({ min: 1, max: 4 }),
    unit: fc.constantFrom('week' as const, 'month' as const),
    atEnd: fc.boolean(),
    rate: fc.option(fc.constantFrom(0, 33, 100, 145, 150, 220)),
    method: fc.constantFrom('flat' as const, 'declining' as const, 'annuity' as const),
    statedPrincipal: fc.option(fc.integer({ min: 0, max: 600_000_000 })),
    statedInterest: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
  })
  .map(({ every, unit, atEnd, ...it }) =>
    loan({
      ...it,
      tenorUnit: unit,
      period: { every, unit, atEnd },
      instalments: atEnd ? 1 : Math.ceil(it.tenor / every),
    }),
  );

test('principal sums to the loan, nothing is negative, days rise to the tenor’s end', () => {
  fc.assert(
    fc.property(anyLoan, (it) => {
      const list = scheduleOf(it, URBAN);
      expect(list.reduce((sum, row) => sum + row.principal, 0)).toBe(it.principal);
      expect(list.every((row) => row.principal >= 0 && row.interest >= 0)).toBe(true);
      list.forEach((row, i) => expect(row.due).toBeGreaterThan(list[i - 1]?.due ?? it.disbursed));
    }),
  );
});

test('what is due by a day is what the list says, on the day before, the day and the day after', () => {
  fc.assert(
    fc.property(anyLoan, (it) => {
      const plan = planOf(it, URBAN);
      scheduleOf(it, URBAN).forEach((row, i) => {
        expect(dueOf(plan, i + 1)).toBe(row.due);
        expect([addDays(row.due, -1), row.due, addDays(row.due, 1)].map((on) => dueBy(plan, dayParts(on)))).toEqual([
          i,
          i + 1,
          i + 1,
        ]);
      });
    }),
  );
});
