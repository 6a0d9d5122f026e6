import type { PartnerStep } from './partner';

/**
 * The step that a word names; null for any other word.
 *
 * @example stepOf('Pengajuan') // 'application'
 */
export function stepOf(text: string): PartnerStep | null {
  if (/^\s*(peng)?ajuan\b/i.test(text)) return 'application';
  return /^\s*(pen)?jajak(an)?\b/i.test(text) ? 'screening' : null;
}
