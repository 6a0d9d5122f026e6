import { plain } from '../cells/plain-text';
import { distance } from '../names';

/** Words that stand before or behind a name and are none of it. */
const TITLES = new Set(['ibu', 'ib', 'bpk', 'bapak', 'bp', 'pak', 'bu', 'sdr', 'sdri', 'sdra', 'saudara', 'saudari', 'ny', 'nyonya', 'nn', 'nona', 'tn', 'tuan', 'h', 'hj', 'haji', 'hajjah', 'alm', 'almh', 'almarhum', 'almarhumah', 'drs', 'dra', 'ir', 'sh', 'se', 'spd', 'spdi', 'amd']); // prettier-ignore

/** Old and new spelling, and letters that people write for each other. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj/g, 's'],
  [/ch|kh/g, 'h'],
  [/sy/g, 's'],
  [/ph|v/g, 'f'],
  [/th/g, 't'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/ie|y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Short forms of a first name that nearly everybody bears. */
const FIRST: Readonly<Record<string, string>> = { m: 'muhamad', moh: 'muhamad', muh: 'muhamad', mochamad: 'muhamad', mohamad: 'muhamad', mohammad: 'muhamad', muhammad: 'muhamad', mhd: 'muhamad', md: 'muhamad' }; // prettier-ignore

/**
 * A person's name without titles, punctuation, case and old spelling: what people write now so, now otherwise.
 *
 * @returns words apart by one space; '' where no name is left
 * @example personKey('Hj. Soelastri, S.Pd') // 'sulastri'
 */
export function personKey(name: string): string {
  const words = plain(name)
    .toLowerCase()
    .replace(/\bs\.\s?pd\b\.?/g, 'spd')
    .replace(/[^a-z\u00e0-\uffff]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !TITLES.has(word));
  const first = FIRST[words[0] ?? ''];
  const spelled = first === undefined || words.length < 2 ? words : [first, ...words.slice(1)];
  return spelled.map((word) => SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word)).join(' ');
}

/** How many letters a word of that length may be off. */
const slack = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

const initialOf = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

function sameWord(a: string, b: string): boolean {
  if (a === b || initialOf(a, b) || initialOf(b, a)) return true;
  const most = slack(Math.min(a.length, b.length));
  return most > 0 && distance(a, b, most) <= most;
}

/**
 * Whether two names, as `personKey` brings them, may be one name spelt in two ways: every word the same but for a
 * letter or two, an initial, or words written together.
 *
 * @example sameName('sulastri', 'sulistri') // true
 * @example sameName('siti rahaiu', 'siti mulani') // false
 */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  if (a.replace(/ /g, '') === b.replace(/ /g, '')) return true;
  return x.length === y.length && x.every((word, index) => sameWord(word, y[index] ?? ''));
}
