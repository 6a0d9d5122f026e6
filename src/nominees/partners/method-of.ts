import type { Partner } from './partner';

/**
 * The way of reckoning interest that a word names; null for any other word.
 *
 * @example methodOf('Efektif') // 'effective'
 */
export function methodOf(text: string): Partner['method'] | null {
  if (/flat|tetap/i.test(text)) return 'flat';
  return /efektif|effective|anuitas|menurun/i.test(text) ? 'effective' : null;
}
