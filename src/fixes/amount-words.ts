/** Amounts written in words, the other way round than a kuitansi needs them. */
import type { Rupiah } from '../book/money';

/** A map, so that "constructor" typed in a cell is no word of it. */
const byWord = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(words));

const UNITS = byWord<number>({
  satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9,
}); // prettier-ignore
const SCALES = byWord<number>({ ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 });
/** "seribu" and the like as two words. */
const JOINED = byWord<readonly string[]>({
  sepuluh: ['satu', 'puluh'],
  sebelas: ['satu', 'belas'],
  seratus: ['satu', 'ratus'],
  seribu: ['satu', 'ribu'],
  sejuta: ['satu', 'juta'],
});

/** A number below a thousand from its words; null where they are none, or out of order. */
function belowThousand(words: readonly string[]): number | null {
  let [sum, digit, lowest] = [0, 0, 1000];
  for (const word of words) {
    const unit = UNITS.get(word);
    if (unit !== undefined) {
      if (digit !== 0 || lowest === 1) return null;
      digit = unit;
      continue;
    }
    const size = word === 'ratus' ? 100 : word === 'puluh' ? 10 : word === 'belas' ? 1 : null;
    if (size === null || digit === 0 || size >= lowest) return null;
    sum += word === 'belas' ? 10 + digit : digit * size;
    if (word === 'belas' && lowest <= 10) return null;
    [digit, lowest] = [0, size];
  }
  return sum + digit;
}

function sumOf(words: readonly string[]): Rupiah | null {
  let [sum, smallest, from] = [0, Infinity, 0];
  for (let at = 0; at <= words.length; at += 1) {
    const scale = at === words.length ? 1 : SCALES.get(words[at] ?? '');
    if (scale === undefined) continue;
    const part = belowThousand(words.slice(from, at));
    const empty = from === at;
    if (part === null || scale >= smallest || (empty && at < words.length)) return null;
    sum += part * scale;
    [smallest, from] = [scale, at + 1];
  }
  return sum > 0 ? sum : null;
}

/**
 * The amount that Indonesian words name, "rupiah" and "Rp" left out.
 *
 * @returns null for anything but such words in their right order
 * @source KBBI for the spellings; "milyar" as people still write it
 * @example amountInWords('satu juta dua ratus ribu rupiah') // 1200000
 */
export function amountInWords(text: string): Rupiah | null {
  const words = text
    .toLowerCase()
    .replace(/^rp\.?\s*|\s*rupiah\.?$/g, '')
    .replace(/[-,.]+$/, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  return sumOf(words.reduce<string[]>((all, word) => [...all, ...(JOINED.get(word) ?? [word])], []));
}
