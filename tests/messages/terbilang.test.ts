import { terbilang, TERBILANG_MAX } from '../../src/messages/terbilang';

/** By hand. */
const WORDS: readonly (readonly [number, string])[] = [
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [1100, 'seribu seratus'],
  [2000, 'dua ribu'],
  [10000, 'sepuluh ribu'],
  [11000, 'sebelas ribu'],
  [21000, 'dua puluh satu ribu'],
  [100000, 'seratus ribu'],
  [101000, 'seratus satu ribu'],
  [1000000, 'satu juta'],
  [1053333, 'satu juta lima puluh tiga ribu tiga ratus tiga puluh tiga'],
  [1001000, 'satu juta seribu'],
  [1000000000, 'satu miliar'],
  [2500000000000, 'dua triliun lima ratus miliar'],
  [-1500, 'minus seribu lima ratus'],
];

test.each(WORDS)('%p', (amount, words) => expect(terbilang(amount)).toBe(words));
test('refuses what has no words', () => {
  for (const bad of [1.5, NaN, Infinity, TERBILANG_MAX + 1]) expect(() => terbilang(bad)).toThrow(RangeError);
});
