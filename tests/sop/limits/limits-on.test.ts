import { civilDate } from '../../../src/book/civil-date';
import { limitsByDay } from '../../../src/sop/limits/limits-on';
import type { Limit } from '../../../src/sop/limits/types';

const limit = (key: Limit['key'], value: number, validFrom: Limit['validFrom'], origin: Limit['origin'] = 'bkm') => ({ key, value, validFrom, source: origin, origin }); // prettier-ignore

const table = {
  from: civilDate(2008, 1, 1),
  rows: [
    limit('tenorMax', 24, civilDate(2013, 6, 1)),
    limit('nextLoanMax', 2_500_000, civilDate(2012, 1, 1)),
    limit('nextLoanMax', 2_000_000, civilDate(2012, 1, 1), 'juknis-2012'),
    limit('tenorMax', 12, civilDate(2008, 1, 1), 'pedoman-2008'),
  ],
};
const on = limitsByDay(table);

test.each([
  ['a day before the first guide cannot be judged', civilDate(2007, 12, 31), undefined],
  ['the day itself is', civilDate(2008, 1, 1), 12],
  ['a limit holds until a later value replaces it', civilDate(2013, 5, 31), 12],
  ['and from that day no longer', civilDate(2013, 6, 1), 24],
  ['nor ever after', civilDate(2022, 1, 1), 24],
])('%s', (_, day, months) => {
  expect(on(day)?.tenorMax?.value).toBe(months);
});

test('of one day the BKM goes before the guide, in whatever order they are listed', () => {
  expect(on(civilDate(2012, 1, 1))?.nextLoanMax?.value).toBe(2_500_000);
});

test('what nobody limits on a day is not among the limits', () => {
  expect(on(civilDate(2011, 12, 31))?.nextLoanMax).toBeUndefined();
  expect(on(civilDate(2007, 12, 31))).toBeNull();
});
