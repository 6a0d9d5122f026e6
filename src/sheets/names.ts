import { plain } from './cells/plain-text';

/**
 * A name as it is compared: without case, spaces, punctuation or a leading "KSM".
 *
 * @example nameKey(' KSM  Nusa-Indah. ') // 'nusaindah'
 */
export function nameKey(name: string): string {
  const lower = plain(name).toLowerCase();
  const bare = lower.replace(
    /^(?:k\.?s\.?m\b\.?|kelompok swadaya masyarakat\b|kelompok\b|klp\b\.?|kel\b\.)[\s.:\-"']*/,
    '',
  );
  return squeezed(bare) || squeezed(lower);
}

/**
 * Whether two names differ by no more than a slip: one letter in a short one, three in a long one.
 *
 * @example isNear('KSM Anggrek', 'Angrek') // true
 */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  const most = slips(Math.min(a.length, b.length));
  return a !== '' && b !== '' && distance(a, b, most) <= most;
}

/** How many letters a name of this length may be off and still be meant. */
export const slips = (length: number): number => (length < 4 ? 1 : length < 9 ? 2 : 3);

/** A loan number as it is compared; figures lose leading zeros, so 1, "1" and "001" are one. */
export function numberKey(text: string): string {
  const bare = squeezed(plain(text).toLowerCase());
  return /^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : bare;
}

const squeezed = (text: string): string => text.replace(/[^a-z0-9\u00c0-\uffff]/g, '');

/**
 * How many letters two names differ by, as far as `most`; `most + 1` beyond that.
 *
 * @source Levenshtein distance, the two-row form
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const here = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(here);
      least = Math.min(least, here);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}
