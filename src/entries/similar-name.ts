/** Whether one name may be a corrected spelling of another. Numbers tell groups apart, so they must be the same. */

/** Words of a name, digits apart from letters, without a leading "KSM". */
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/^[^a-z0-9]*ksm(?![a-z])/, '')
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, '$1$2 ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** "Melati 2", "Melati II" and "Melati B" are other groups than "Melati 1". */
const isNumber = (word: string): boolean => /^(\d+|[ivx]+|[a-z])$/.test(word);

/** How many letters must be added, dropped, replaced or turned round to get from one text to the other. */
function distance(one: string, other: string): number {
  const rows: number[][] = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row !== undefined) row[j] = least;
    }
  return at(one.length, other.length);
}

const slips = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);
/** A word added to a shorter name than this would make another one of it. */
const LEAST = 4;

const within = (some: readonly string[], all: readonly string[]): boolean =>
  some.join('').length >= LEAST && some.every((word) => all.includes(word));

/**
 * Whether two names may be one, spelled differently: a slip of the pen, or a word added or dropped.
 *
 * @example similarNames('KSM Melati 1', 'Melatti 1') // true
 * @example similarNames('Melati 1', 'Melati 2') // false
 */
export function similarNames(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const numbers = (words: readonly string[]): string => words.filter(isNumber).join(' ');
  if (numbers(a) !== numbers(b)) return false;
  const [x, y] = [a.filter((word) => !isNumber(word)), b.filter((word) => !isNumber(word))];
  if (within(x, y) || within(y, x)) return true;
  const [left, right] = [x.join(''), y.join('')];
  const shorter = Math.min(left.length, right.length);
  if (Math.abs(left.length - right.length) > slips(shorter)) return false;
  return distance(left, right) <= slips(shorter);
}
