import type { StatusKind } from '../../book/records';
import { plain } from './plain-text';

/** `running` is every word for a loan that goes on; `unknown` a text that says nothing we know. */
export type StatusReading = StatusKind | 'running' | 'unknown' | 'blank';

const WORDS: readonly (readonly [RegExp, StatusReading])[] = [
  [
    /belum|tidak lunas|blm|aktif|jalan|lancar|macet|diragukan|perhatian|menunggak|nunggak|tunggak|normal|baru|outstanding|cair|active/,
    'running',
  ],
  [/hapus|dihapus|write|wo\b/, 'writtenOff'],
  [/jadwal ?ulang|penjadwalan|reschedul|reskedul|restruktur|resched|di ?jadwal/, 'rescheduled'],
  [/lunas|selesai|paid ?off|tutup|closed?\b/, 'paidOff'],
];

/**
 * What a status says.
 *
 * @example readStatus('Dihapusbukukan') // 'writtenOff'
 */
export function readStatus(text: string): StatusReading {
  const words = plain(text)
    .toLowerCase()
    .replace(/[-_./]+/g, ' ')
    .trim();
  if (words === '' || /^[-–—0]*$/.test(words)) return 'blank';
  for (const [pattern, reading] of WORDS) if (pattern.test(words)) return reading;
  return 'unknown';
}
