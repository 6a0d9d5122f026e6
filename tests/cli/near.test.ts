/** Which word was meant: slips counted on paper. */
import { nearest, slips } from '../../src/host/cli/near';

test.each([
  ['arrears', 'arrears', 0],
  ['arears', 'arrears', 1], // one left out
  ['arrrears', 'arrears', 1], // one too many
  ['arreats', 'arrears', 1], // one changed
  ['arraers', 'arrears', 1], // two that changed places
  ['chekc', 'check', 1],
  ['', 'map', 3],
  ['pam', 'map', 2],
  ['kitten', 'sitting', 3], // the textbooks' example
])('from %s to %s: %i', (from, to, count) => {
  expect(slips(from, to)).toBe(count);
  expect(slips(to, from)).toBe(count);
});

const VERBS = ['arrears', 'month', 'check', 'map'];

// a slip in every three letters of the word that is meant, at least one
test.each([
  ['arears', 'arrears'],
  ['ARREARS', 'arrears'],
  ['rears', 'arrears'], // two of seven
  ['ears', null], // three of seven
  ['mop', 'map'],
  ['mo', null], // two of three; of "month" three
  ['', null],
])('%j → %j', (word, meant) => expect(nearest(word, VERBS)).toBe(meant));

test('options are judged without their dashes', () => {
  expect(nearest('--as-off', ['--as-of', '--out'])).toBe('--as-of');
  expect(nearest('--to', ['--in-place'])).toBeNull();
});
