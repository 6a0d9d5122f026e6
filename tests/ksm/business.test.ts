import fc from 'fast-check';
import type { CashPurpose } from '../../src/book/group-books';
import { balanceSheet, outOfBalance, profitWithStock } from '../../src/ksm/balance-sheet';
import { judgeBusiness, monthFigures, sinceOf } from '../../src/ksm/business';
import { capacityOf, SURPLUS } from '../../src/ksm/capacity';
import { runningBalance } from '../../src/ksm/cash-balance';
import { monthsOf } from '../../src/ksm/profit';
import { cashBook, day, places, type Line } from './make';

/** A stall: January earns 900.000 − 500.000 − 100.000 = 300.000, February 400.000 − 350.000 − 150.000 = −100.000. */
const STALL: readonly Line[] = [
  ['2024-01-02', 'capital', 1_000_000, 0, 1_000_000],
  ['2024-01-03', 'purchase', 0, 500_000, 500_000],
  ['2024-01-10', 'sales', 900_000, 0, 1_400_000],
  ['2024-01-12', 'cost', 0, 100_000, 1_300_000],
  ['2024-01-20', 'drawing', 0, 300_000, 1_000_000],
  ['2024-02-02', 'purchase', 0, 350_000, 650_000],
  ['2024-02-10', 'sales', 400_000, 0, 1_050_000],
  ['2024-02-15', 'cost', 0, 150_000, 900_000],
  ['2024-02-20', 'instalment', 0, 110_000, 790_000],
  ['2024-02-25', 'drawing', 0, 50_000, 740_000],
];
const stall = cashBook(STALL, { kind: 'business', owner: 'Ibu Contoh' });

describe('profit and loss', () => {
  test('by category, drawings apart from cost', () => {
    expect(monthsOf(stall, day('2024-02-29')).map(monthFigures)).toEqual([
      { month: '2024-01', income: 900_000, cost: 600_000, profit: 300_000, drawings: 300_000 },
      { month: '2024-02', income: 400_000, cost: 500_000, profit: -100_000, drawings: 50_000 },
    ]);
  });

  test('what happens after the reporting day is not read', () => {
    expect(monthsOf(stall, day('2024-01-10')).map(({ profit }) => profit)).toEqual([400_000]);
  });

  const PURPOSES = ['capital', 'sales', 'purchase', 'cost', 'drawing', 'instalment', 'other'] as const;
  const entry = fc.tuple(
    fc.integer({ min: 0, max: 700 }),
    fc.constantFrom<CashPurpose>(...PURPOSES),
    fc.nat(2_000_000),
    fc.nat(2_000_000),
  );

  test('profit and the owner’s movements are the change in cash and stock as kept, for any entries', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), fc.nat(5_000_000), fc.nat(5_000_000), (list, before, after) => {
        const start = day('2022-01-01');
        const lines = list.map(([days, purpose, came, went]): Line => [
          new Date((start + days) * 864e5).toISOString().slice(0, 10),
          purpose,
          came,
          went,
        ]);
        const book = cashBook([['2022-01-01', 'opening', 750_000, 0], ...lines]);
        const cash = runningBalance(book).closing - 750_000;
        const months = monthsOf(book, day('2024-12-31'));
        expect(outOfBalance(months, { cash, stock: after - before })).toBe(0);
        // The same by hand: what came in less what went out of sales, goods and costs, and what the stock grew.
        const traded = list.filter(([, purpose]) => ['sales', 'purchase', 'cost'].includes(purpose));
        const sum = traded.reduce((all, [, , came, went]) => all + came - went, 0);
        expect(profitWithStock(months, after - before)).toBe(sum + after - before);
      }),
    );
  });

  test('an entry without a day is in the balance and in no month, and the book says how far it is off', () => {
    const book = cashBook([
      ['2024-01-01', 'opening', 0, 0],
      [null, 'sales', 70_000, 0],
    ]);
    const cash = runningBalance(book).closing;
    expect([cash, outOfBalance(monthsOf(book, day('2024-12-31')), { cash, stock: 0 })]).toEqual([70_000, -70_000]);
  });

  test('what the owner has: cash 740.000 + goods 300.000 + owed 60.000 + tools 1.200.000 − debts 400.000 = 1.900.000', () => {
    const counted = { stock: 300_000, owedByOthers: 60_000, tools: 1_200_000, debts: 400_000 };
    expect(balanceSheet(740_000, counted)).toMatchObject({ assets: 2_300_000, equity: 1_900_000 });
  });
});

describe('capacity', () => {
  test.each([
    // 2.150.000 − 1.400.000 (a proposal of Kisaran)
    ['surplus', 2_150_000, 1_400_000, 0, 10_000, 750_000],
    // 450.000 net × 40% (PNM: 180.000 a month needs 450.000)
    ['share', 450_000, 0, 0, 4_000, 180_000],
    // (2.150.000 − (1.400.000 + 250.000)) × 60% (BPR)
    ['remainder', 2_150_000, 1_400_000, 250_000, 6_000, 300_000],
    // 60% of 500.001 is 300.000,6: down
    ['remainder', 500_001, 0, 0, 6_000, 300_000],
    ['surplus', 1_400_000, 1_400_000, 0, 10_000, 0],
    ['share', 1_400_000, 1_400_001, 0, 4_000, 0],
  ] as const)('%s of %i − %i', (name, income, costs, instalments, share, expected) => {
    expect(capacityOf({ income, costs, instalments }, { name, share })).toBe(expected);
  });

  test('of a business: the average of its last whole months, with the cells that it comes from', () => {
    const { capacity, inBusiness, cash } = judgeBusiness(stall, { asOf: day('2024-02-29'), rule: SURPLUS });
    // (900.000 + 400.000) ÷ 2 − (600.000 + 500.000) ÷ 2 = 650.000 − 550.000
    expect(capacity).toMatchObject({ amount: 100_000, months: 2, sheet: 'Kas', cell: 'A2:E11' });
    expect(inBusiness).toMatchObject({ months: 1, cell: 'A2' });
    expect(cash).toBe(740_000);
  });

  test('the month that is not over is left out; without a whole month it is unknown, not zero', () => {
    const rule = { name: 'share', share: 4_000 } as const;
    expect(judgeBusiness(stall, { asOf: day('2024-02-28'), rule }).capacity?.amount).toBe(120_000);
    expect(judgeBusiness(stall, { asOf: day('2024-01-30'), rule }).capacity).toBeNull();
    expect(judgeBusiness(stall, { asOf: day('2024-12-31'), rule }).capacity).toBeNull();
  });

  test('a seasonal business is judged by its year', () => {
    const harvest = cashBook(
      [
        ['2023-03-01', 'capital', 0, 0],
        ['2023-03-05', 'cost', 0, 0],
        ['2023-08-10', 'sales', 6_000_000, 0],
      ],
      { kind: 'business', seasonal: true },
    );
    // March to December are ten months: 6.000.000 ÷ 10.
    expect(judgeBusiness(harvest, { asOf: day('2023-12-31'), rule: SURPLUS })).toMatchObject({
      capacity: { amount: 600_000, months: 10 },
      findings: [],
    });
  });

  test('months in business count whole months', () => {
    const since = (asOf: string) => judgeBusiness(stall, { asOf: day(asOf), rule: SURPLUS }).inBusiness?.months;
    expect([since('2024-02-01'), since('2024-02-02'), since('2024-07-01'), since('2024-07-02')]).toEqual([0, 1, 5, 6]);
    expect(sinceOf(judgeBusiness(stall, { asOf: day('2024-07-02'), rule: SURPLUS }))).toBe('2024-01-02');
    expect(sinceOf(judgeBusiness(cashBook([]), { asOf: day('2024-07-02'), rule: SURPLUS }))).toBeNull();
  });
});

describe('KSM-07', () => {
  test('taken is as much as earned: none; with a loss any drawing is one, at the month’s last drawing', () => {
    expect(places(judgeBusiness(stall, { asOf: day('2024-02-29'), rule: SURPLUS }).findings)).toEqual([
      'KSM-07 Kas!D11',
    ]);
    const more = STALL.map((line): Line =>
      line[0] === '2024-01-20' ? ['2024-01-20', 'drawing', 0, 300_001] : [line[0], line[1], line[2], line[3]],
    );
    const { findings } = judgeBusiness(cashBook(more, { kind: 'business' }), {
      asOf: day('2024-01-31'),
      rule: SURPLUS,
    });
    expect(places(findings)).toEqual(['KSM-07 Kas!D6']);
    expect(findings[0]?.params).toEqual({ month: '2024-01', drawings: 300_001, profit: 300_000 });
  });
});
