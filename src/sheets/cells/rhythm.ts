import type { Period } from '../../book/records';
import { plain } from './plain-text';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  dwi: 2,
  tiga: 3,
  tri: 3,
  empat: 4,
  catur: 4,
  lima: 5,
  enam: 6,
};
/** Words for one instalment when the loan ends, whatever else stands beside them. */
const AT_END =
  /musim|yarnen|panen|sekaligus|bullet|di ?akhir(?! bulan| bln)|akhir (?:jangka|masa|periode|tenor|pinjaman)|(?:bulan|bln) ke \d/;
/** The same where no step is named: "2 bulan sekali" and "tiap akhir bulan" name one. */
const ONCE = /jatuh tempo|akhir|1 kali|1 x\b|1x|satu kali|sekali/;

/**
 * The step between two instalments as the book's "Sistem Angsuran" says it.
 *
 * @returns null where the text says nothing we know; `every` of one paid at the end is set by the tenor
 * @example readRhythm('Dwi mingguan') // { every: 2, unit: 'week', atEnd: false }
 */
export function readRhythm(text: string): Period | null {
  const words = plain(text)
    .toLowerCase()
    .replace(/[-_./()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (AT_END.test(words)) return { every: 1, unit: 'month', atEnd: true };
  if (/14 hari|tengah bulan/.test(words)) return { every: 2, unit: 'week', atEnd: false };
  if (/7 hari/.test(words)) return { every: 1, unit: 'week', atEnd: false };
  const often = /(2|dua|dwi|4|empat) ?(?:x|kali) (?:se|(?:per|tiap|setiap|dalam|satu|1) )*(?:bulan|bln)/.exec(words);
  if (often) return { every: /4|empat/.test(often[1] ?? '') ? 1 : 2, unit: 'week', atEnd: false };
  if (/kuartal|quarter/.test(words)) return { every: 3, unit: 'month', atEnd: false };
  if (/semester|setengah tahun/.test(words)) return { every: 6, unit: 'month', atEnd: false };
  const match =
    /(?:(\d+|satu|dua|dwi|tiga|tri|empat|catur|lima|enam)\s*(?!x|kali))?(minggu|mgg|pekan|week|bulan|bln|wulan|month|tahun|thn)/.exec(
      words,
    );
  if (!match) return ONCE.test(words) ? { every: 1, unit: 'month', atEnd: true } : null;
  const every = match[1] === undefined ? 1 : (NUMBER_WORDS[match[1]] ?? Number(match[1]));
  if (!(every >= 1 && every <= 24)) return null;
  if (/^(minggu|mgg|pekan|week)/.test(match[2] ?? '')) return { every, unit: 'week', atEnd: false };
  return { every: /^(tahun|thn)/.test(match[2] ?? '') ? every * 12 : every, unit: 'month', atEnd: false };
}
