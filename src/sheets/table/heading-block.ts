import { headingKey } from './heading-text';
import { isKnownHeading } from './aliases';

/** One column's heading: its own words, and those of the merged heading above it. */
export interface ColumnHeading {
  /** 1-based. */
  readonly column: number;
  readonly own: string;
  /** '' where nothing stands above. */
  readonly parent: string;
  /** As the person wrote it, e.g. 'Angsuran Pokok'. */
  readonly shown: string;
}

const AMOUNT_WORDS = new Set(['pokok', 'jasa', 'bop', 'jumlah', 'total', 'p', 'j', 'saldo', 'sisa', 'denda']);
const PAYMENT = /angsuran|penerimaan|dibayar|pengembalian|cicilan/;
/** Labels over a part of the table that say nothing about an amount below them. */
const NEUTRAL = /^(data|rincian|informasi|uraian|identitas|pinjaman$)/;
const NOT_PAYMENT = /sisa|saldo|target|lalu|\bsd\b|tunggakan|seharusnya|kewajiban|rencana|jadwal|akhir|awal/;

const spelled = (own: string): string => (own === 'p' ? 'pokok' : own === 'j' ? 'jasa' : own);

/**
 * The readings of a column's heading, the most telling first: "Angsuran" over "Pokok" is "angsuran pokok"; "Pokok"
 * under "Target" is not a "pokok".
 */
export function candidatesOf(heading: ColumnHeading): readonly string[] {
  const { own, parent } = heading;
  if (parent === '' || own === parent) return [own];
  if (own === '') return [parent];
  const word = spelled(own);
  const both = [`${parent} ${word}`, `${word} ${parent}`];
  if (!AMOUNT_WORDS.has(own)) return [...both, own];
  if (PAYMENT.test(parent) && !NOT_PAYMENT.test(parent)) return [...both, `angsuran ${word}`];
  if (/^(sisa|saldo)/.test(parent)) return [...both, `sisa ${word}`];
  return NEUTRAL.test(parent) && !NOT_PAYMENT.test(parent) ? [...both, `pinjaman ${word}`, word] : both;
}

/** Words that a sub-heading may have. */
export const isSubHeading = (text: string): boolean => {
  const key = headingKey(text);
  return AMOUNT_WORDS.has(key) || isKnownHeading(key) || /^[<>≤≥]/.test(text.trim());
};
