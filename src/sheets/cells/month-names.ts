const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan', 'jn', 'janu'],
  ['februari', 'february', 'pebruari', 'peb', 'feb', 'febr', 'pebr', 'febuari'],
  ['maret', 'march', 'mar', 'mrt', 'mart'],
  ['april', 'apr', 'apl'],
  ['mei', 'may', 'me'],
  ['juni', 'june', 'jun', 'jn1'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agt', 'agust', 'agu', 'ags', 'aug', 'agts', 'agst', 'agus'],
  ['september', 'sep', 'sept', 'spt'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop', 'nopb'],
  ['desember', 'december', 'des', 'dec', 'dsmbr', 'dsb'],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/**
 * The month of an Indonesian or English name or abbreviation, 1 to 12; null where it is none.
 *
 * @example monthOf('Nop.') // 11
 */
export const monthOf = (name: string): number | null => BY_NAME.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
