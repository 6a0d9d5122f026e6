import fc from 'fast-check';
import { portionOf, toFraction } from '../../src/book/rate';
import { roundRatio } from '../../src/book/rounding';
import { partsOf, splitOf, sumOfFirst } from '../../src/book/split-amount';

const MODES = ['up', 'down', 'halfUp', 'halfEven'] as const;

describe('rounding', () => {
  test.each([
    [99, 1, 'up', 100, 100],
    [100, 1, 'up', 100, 100],
    [101, 1, 'up', 100, 200],
    [101, 1, 'down', 100, 100],
    [149, 1, 'halfUp', 100, 100],
    [150, 1, 'halfUp', 100, 200],
    [150, 1, 'halfEven', 100, 200],
    [250, 1, 'halfEven', 100, 200],
    [250, 1, 'halfUp', 100, 300],
    [1, 3, 'up', 1, 1],
    [0, 3, 'up', 1000, 0],
    [8000000, 12, 'up', 100, 666700],
    [8000000, 12, 'up', 1000, 667000],
  ] as const)('%i ÷ %i %s to %i is %i', (numerator, denominator, mode, step, rounded) => {
    expect(roundRatio(numerator, denominator, { step, mode })).toBe(rounded);
  });

  test('a bound that binary fractions would miss', () => {
    // 0.1 + 0.2 is 0.30000000000000004: 30.000.000 × 0,3 % must stay 90.000, not go up to 90.100
    expect(portionOf(30000000, (0.1 + 0.2) * 100, { numerator: 1, denominator: 1 }, { step: 100, mode: 'up' })).toBe(
      90000,
    );
    // 1,45 + 0,05 in binary is 1.5; 1,1 × 100 is 110.00000000000001
    expect(portionOf(10000000, 1.1 * 100, { numerator: 1, denominator: 1 }, { step: 100, mode: 'up' })).toBe(110000);
  });
});

test.each([
  [33, { numerator: 33, denominator: 1 }],
  [12.5, { numerator: 125, denominator: 10 }],
  [145.83, { numerator: 14583, denominator: 100 }],
  [0, { numerator: 0, denominator: 1 }],
])('%d as a fraction', (value, fraction) => {
  expect(toFraction(value, 1e9)).toEqual(fraction);
});

test.each([
  ['a month of 1,5 %', 38000000, 150, 1, 1, 570000],
  ['a week of it is a quarter: 18.750', 5000000, 150, 1, 4, 18800],
  ['two weeks are a half: 37.500', 5000000, 150, 2, 4, 37500],
  ['three months', 1000000, 150, 3, 1, 45000],
  ['1,45 % of 54.700.000 is 793.150', 54700000, 145, 1, 1, 793200],
  ['no rate', 5000000, 0, 1, 1, 0],
])('jasa: %s', (_, amount, rate, numerator, denominator, jasa) => {
  expect(portionOf(amount, rate, { numerator, denominator }, { step: 100, mode: 'up' })).toBe(jasa);
});

describe('splitting', () => {
  test.each([
    ['last', 100, 3, [34, 34, 32]],
    ['first', 100, 3, [32, 34, 34]],
    ['spread', 100, 3, [34, 33, 33]],
    ['last', 7, 10, [1, 1, 1, 1, 1, 1, 1, 0, 0, 0]],
  ] as const)('the remainder goes to the %s: %i in %i', (remainder, total, parts, expected) => {
    expect(partsOf(splitOf(total, parts, { step: 1, mode: 'up', remainder }))).toEqual(expected);
  });

  test('rounding up to 1.000 never asks for more than there is', () => {
    expect(partsOf(splitOf(2500, 4, { step: 1000, mode: 'up', remainder: 'last' }))).toEqual([1000, 1000, 500, 0]);
  });

  test('parts sum to the whole and none is negative', () => {
    const split = fc.record({
      total: fc.integer({ min: 0, max: 2_000_000_000 }),
      parts: fc.integer({ min: 1, max: 60 }),
      step: fc.constantFrom(1, 100, 1000),
      mode: fc.constantFrom(...MODES),
      remainder: fc.constantFrom('last' as const, 'first' as const, 'spread' as const),
    });
    fc.assert(
      fc.property(split, ({ total, parts, ...rounding }) => {
        const list = partsOf(splitOf(total, parts, rounding));
        expect(list).toHaveLength(parts);
        expect(list.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(list.every((part) => part >= 0 && Number.isInteger(part))).toBe(true);
      }),
    );
  });

  test('beyond the last part there is no more', () => {
    const split = splitOf(100, 3, { step: 1, mode: 'up', remainder: 'last' });
    expect([0, 1, 2, 3, 4].map((k) => sumOfFirst(split, k))).toEqual([0, 34, 68, 100, 100]);
  });
});
