/** What people wrote freely of a nominee, as a partner may see it: nothing in it is anybody else's. */
import { withoutNiks } from '../../sheets/people/nik';

const MARK = '…';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names of two words or more; a single word may be a street or a dish. */
const isFull = (name: string): boolean => /\S\s+\S/.test(name.trim());

/**
 * A text without the NIK or the full name of anybody.
 *
 * @param others names of other people whom the books know
 * @example freeText('warung Siti Aminah, 3201014503850001', ['Siti Aminah']) // 'warung …, 3201********0001'
 */
export function freeText(text: string, others: readonly string[]): string {
  const lower = text.toLowerCase();
  const named = others.filter((name) => isFull(name) && lower.includes(name.trim().toLowerCase()));
  const bare = named.reduce(
    (all, name) => all.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name.trim())}(?![\\p{L}\\p{N}])`, 'giu'), MARK),
    text,
  );
  return withoutNiks(bare);
}

/**
 * The phone numbers of a cell, without what else stands there.
 *
 * @example phoneOnly('0812-3000-0000 (suami, Budi)') // '0812-3000-0000'
 */
export const phoneOnly = (text: string): string =>
  (withoutNiks(text).match(/\+?\d[\d ().-]{5,}\d/g) ?? []).filter((one) => !one.includes('*')).join(' / ');
