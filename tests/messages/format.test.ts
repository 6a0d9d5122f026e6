import { civilDate } from '../../src/book/civil-date';
import { count, decimal, longDate, percent, rate, rupiah, shortDate } from '../../src/messages/format';

describe('figures as people read them', () => {
  test.each([
    [0, 'Rp0'],
    [999, 'Rp999'],
    [1000, 'Rp1.000'],
    [1053333, 'Rp1.053.333'],
    [-500000, '-Rp500.000'],
    [12345678901, 'Rp12.345.678.901'],
  ])('rupiah %p', (amount, text) => expect(rupiah(amount)).toBe(text));
  test.each([
    [1 / 12, '8,33%'],
    [0, '0,00%'],
    [1, '100,00%'],
    [0.200061, '20,01%'],
  ])('percent %p', (fraction, text) => expect(percent(fraction)).toBe(text));
  test.each([
    [50, '0,5%'],
    [150, '1,5%'],
    [1000, '10%'],
    [10000, '100%'],
    [12.5, '0,125%'],
    [0, '0%'],
  ])('rate %p', (points, text) => expect(rate(points)).toBe(text));
  test('decimal and count', () => {
    expect(decimal(2.1378, 2)).toBe('2,14');
    expect(decimal(-0.001, 2)).toBe('0,00');
    expect(decimal(-1234.5, 1)).toBe('-1.234,5');
    expect(count(11000)).toBe('11.000');
  });
  test('days', () => {
    expect(longDate(civilDate(2023, 1, 31))).toBe('31 Januari 2023');
    expect(shortDate(civilDate(2023, 1, 31))).toBe('31/01/2023');
    expect(shortDate(civilDate(2024, 12, 5))).toBe('05/12/2024');
  });
});
