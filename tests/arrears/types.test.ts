/** Mistakes that must not compile: `tsc` reads these lines, running them proves nothing. */
import { classify } from '../../src/arrears/classify';
import { URBAN } from '../../src/arrears/conventions';
import type { Convention, Scheme } from '../../src/arrears/types';
import { roundRatio } from '../../src/book/rounding';

test('wrong words do not compile', () => {
  // @ts-expect-error a rounding mode that nobody has
  expect(roundRatio(1, 2, { step: 1, mode: 'nearest' })).toBe(0);
  // @ts-expect-error a convention is read, never changed
  const change = (it: Convention): number => (it.tolerance = 0);
  // @ts-expect-error a scheme names a unit
  const scheme: Scheme = { ...URBAN.scheme, unit: 'years' };
  // @ts-expect-error a rhythm is a month, a week or a day
  expect(classify(scheme, 0, { rhythm: 'year' })).toBe(0);
  expect(typeof change).toBe('function');
});
