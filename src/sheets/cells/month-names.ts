import { distance } from '../names';

const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan', 'jn', 'janu', 'djanuari', 'djan'],
  ['februari', 'february', 'pebruari', 'peb', 'feb', 'febr', 'pebr', 'febuari'],
  ['maret', 'march', 'mar', 'mrt', 'mart', 'maart'],
  ['april', 'apr', 'apl'],
  ['mei', 'may', 'me'],
  ['juni', 'june', 'jun', 'jn1', 'djuni', 'djun'],
  ['juli', 'july', 'jul', 'djuli', 'djul'],
  ['agustus', 'august', 'agt', 'agust', 'agu', 'ags', 'aug', 'agts', 'agst', 'agus', 'augustus'],
  ['september', 'sep', 'sept', 'spt'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop', 'nopb'],
  ['desember', 'december', 'des', 'dec', 'dsmbr', 'dsb'],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Accents as Sundanese and Javanese write them: "Pébruari". */
const ACCENTS = /[\u0300-\u036f]/g;
const PLAIN = /^[\x20-\x7e]*$/;
export const withoutAccents = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFD').replace(ACCENTS, '');

/** Shorter names are too easily another's: "juni" and "juli". */
const SHORTEST_SLIP = 5;

/** The month whose name a longer word misses by one letter, where it is but one month: "Agutus". */
function nearly(name: string): number | null {
  if (name.length < SHORTEST_SLIP) return null;
  const months = NAMES.flatMap((names, index) =>
    names.some((known) => known.length >= SHORTEST_SLIP && distance(name, known, 1) <= 1) ? [index + 1] : [],
  );
  return months.length === 1 ? (months[0] ?? null) : null;
}

const written = (name: string): string => withoutAccents(name.toLowerCase()).replace(/\.$/, '');

/**
 * The month of an Indonesian or English name or abbreviation, 1 to 12; null where it is none.
 *
 * @example monthOf('Nop.') // 11
 */
export const monthOf = (name: string): number | null => BY_NAME.get(written(name)) ?? null;

/**
 * The same where a year beside it says that a month is meant: a slip of the finger is let pass in a long name. Alone,
 * "Macet" would be March.
 *
 * @example monthBesideYear('Agutus') // 8
 */
export const monthBesideYear = (name: string): number | null => monthOf(name) ?? nearly(written(name));
