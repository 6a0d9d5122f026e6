/** When two spellings name the same KSM. */

/**
 * A name without what people write now so, now otherwise: case, spaces, punctuation, a leading "KSM".
 *
 * @param name as the book spells it
 * @returns letters and digits in lower case; the bare name where nothing else is left
 * @source DOMAIN: names match without regard to case, spaces, punctuation or a leading "KSM"
 * @example groupKey('KSM. Mawar-Indah 2') // 'mawarindah2'
 */
export function groupKey(name: string): string {
  const lower = name.toLowerCase();
  return lettersAndDigits(lower.replace(/^[^a-z0-9]*ksm(?![a-z])/, '')) || lettersAndDigits(lower) || lower;
}

const lettersAndDigits = (text: string): string => text.replace(/[\s!-/:-@[-`{-~\u2010-\u2015\u2018-\u201d]+/g, '');
