import { gradedRepayment, gradedRisk } from '../../src/arrears/grade';

test.each([
  [99, 'memuaskan'],
  [100, 'minimum'],
  [200, 'minimum'],
  [201, 'ditunda'],
  [0, 'memuaskan'],
])('LAR or PAR of %i in 1.000 is %s', (of, grade) => {
  expect(gradedRisk({ of, outOf: 1000 })).toEqual({ value: of / 1000, grade });
});

test.each([
  [901, 'memuaskan'],
  [900, 'minimum'],
  [800, 'minimum'],
  [799, 'ditunda'],
])('RR of %i in 1.000 is %s', (of, grade) => {
  expect(gradedRepayment({ of, outOf: 1000 })).toEqual({ value: of / 1000, grade });
});

test('nothing outstanding: no ratio and no grade', () => {
  expect(gradedRisk({ of: 0, outOf: 0 })).toEqual({ value: null, grade: null });
  expect(gradedRepayment({ of: 0, outOf: 0 })).toEqual({ value: null, grade: null });
});
