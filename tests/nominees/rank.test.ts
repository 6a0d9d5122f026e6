/** The order of a list: open, and the same however the pool was ordered. */
import fc from 'fast-check';
import { judge } from '../../src/nominees/judge';
import { isGraduate, ranked } from '../../src/nominees/rank';
import { AS_OF, memberOf, none, partnerOf } from './make';

const LIMITS = { loans: 4, amount: 2_000_000 };
const loan = (amount: number) => ({ loan: 'l', id: '1', disbursed: AS_OF, amount, repaid: 0 });
const named = (name: string, changes: Parameters<typeof memberOf>[0] = {}) =>
  judge(memberOf({ key: name, name, ...changes }), partnerOf(), AS_OF);

test('a graduate is one at the limit or of the fourth loan', () => {
  const of = (...amounts: number[]) => isGraduate(memberOf({ loans: none(amounts.map(loan)) }), LIMITS);
  expect([of(2_000_000), of(1_999_999), of(1, 1, 1), of(1, 1, 1, 1)]).toEqual([true, false, false, true]);
  expect(isGraduate(memberOf(), { loans: null, amount: null })).toBe(false);
});

const LIST = [
  named('a', { loans: none([loan(2_000_000)]) }),
  named('b', { loans: none([loan(1_500_000)]) }),
  named('c', { loans: none([loan(1_500_000), loan(1_500_000)]) }),
  named('d', { loans: none([loan(1_500_000)]), quietMonths: 40 }),
  named('e', { loans: none([loan(2_000_000)]), onTime: none({ due: 20, onTime: 19, of: 'group' as const }) }),
  named('f', { consents: [] }),
  named('g', { overdueGroup: none(1) }),
];

test('graduates, then on-time share, loans, quiet months; those who lack papers or do not qualify last', () => {
  expect(ranked(LIST, LIMITS).map(({ member }) => member.name)).toEqual(['a', 'e', 'c', 'd', 'b', 'f', 'g']);
});

test('the order of the pool does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(LIST, { minLength: LIST.length }), (list) => {
      expect(ranked(list, LIMITS)).toEqual(ranked(LIST, LIMITS));
    }),
  );
});
