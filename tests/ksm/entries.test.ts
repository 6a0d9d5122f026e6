import { outOfOrder } from '../../src/ksm/entry-order';
import { silentMonths } from '../../src/ksm/entry-gaps';
import { cashBook, day, places, type Line } from './make';

const on = (...days: readonly string[]): readonly Line[] => days.map((iso): Line => [iso, 'other', 1_000, 0]);
const order = (...days: readonly string[]): readonly string[] => places(outOfOrder(cashBook(on(...days))));

describe('KSM-03', () => {
  test('the same day twice is in order', () => {
    expect(order('2024-01-05', '2024-01-05', '2024-01-06')).toEqual([]);
  });
  test('one day too early is one finding at its row, however the book goes on', () => {
    expect(order('2024-01-05', '2024-01-10', '2024-01-09', '2024-01-12')).toEqual(['KSM-03 Kas!A4']);
    expect(order('2024-03-05', '2023-03-06', '2024-03-07', '2024-03-08')).toEqual(['KSM-03 Kas!A3']);
  });
  test('one day far ahead is the one that is told, not those below it', () => {
    expect(order('2024-01-05', '2025-01-06', '2024-01-07', '2024-01-08')).toEqual(['KSM-03 Kas!A3']);
  });
  test('a row without a day is passed over', () => {
    expect(places(outOfOrder(cashBook([...on('2024-01-05'), [null, 'other', 1, 0], ...on('2024-01-06')])))).toEqual([]);
  });
});

describe('KSM-04', () => {
  const gaps = (lines: readonly Line[], asOf: string, seasonal = false): readonly string[] =>
    places(silentMonths(cashBook(lines, { seasonal }), day(asOf)));

  test('one silent month is none, two are one, at the last day before them', () => {
    expect(gaps(on('2024-01-31', '2024-03-01'), '2024-03-31')).toEqual([]);
    expect(gaps(on('2024-01-05', '2024-01-31', '2024-04-01'), '2024-04-30')).toEqual(['KSM-04 Kas!A3']);
  });
  test('up to the reporting day, a month that is not over not counted', () => {
    expect(gaps(on('2024-01-31'), '2024-03-30')).toEqual([]);
    expect(gaps(on('2024-01-31'), '2024-03-31')).toEqual(['KSM-04 Kas!A2']);
  });
  test('what comes after the reporting day is not read', () => {
    expect(gaps(on('2024-01-31', '2024-02-20'), '2024-02-10')).toEqual([]);
  });
  test('a seasonal business rests', () => {
    expect(gaps(on('2024-01-31', '2024-08-01'), '2024-08-31', true)).toEqual([]);
  });
});
