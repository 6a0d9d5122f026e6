/** Instalments at a bank's terms with figures of DOMAIN and of paper. */
import { monthlyInstalment } from '../../src/nominees/instalment';

const flat = (amount: number, step: number) =>
  monthlyInstalment({ amount, tenor: 12, rate: 220, method: 'flat', step });

test('10.000.000 over 12 months at 2,2% flat', () => {
  expect(flat(10_000_000, 1)).toEqual({ principal: 833_333, interest: 220_000, total: 1_053_333 });
  expect(flat(10_000_000, 0).total).toBe(1_053_333.33);
  expect(flat(10_000_000, 100)).toEqual({ principal: 833_300, interest: 220_000, total: 1_053_300 });
});

test('8.000.000 unrounded', () => {
  expect(flat(8_000_000, 0)).toEqual({ principal: 666_666.67, interest: 176_000, total: 842_666.67 });
});

test('effective: 12.000.000 over 12 months at 1% a month is 1.066.185,46', () => {
  // P × r ÷ (1 − (1+r)^−n) = 120.000 ÷ (1 − 1,01^−12) = 120.000 ÷ 0,112550775 = 1.066.185,46
  const asked = { amount: 12_000_000, tenor: 12, rate: 100, method: 'effective' } as const;
  expect(monthlyInstalment({ ...asked, step: 0 }).total).toBe(1_066_185.46);
  expect(monthlyInstalment({ ...asked, step: 1 })).toEqual({ principal: 946_185, interest: 120_000, total: 1_066_185 });
  expect(monthlyInstalment({ ...asked, rate: 0, step: 1 }).total).toBe(1_000_000);
});

test('a tenor of nothing is refused', () => {
  expect(() => monthlyInstalment({ amount: 1, tenor: 0, rate: 1, method: 'flat', step: 1 })).toThrow(RangeError);
});
