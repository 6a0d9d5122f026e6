import { civilDate } from '../book/civil-date';
import type { Violation } from './rule';
import { since } from './rule';
import type { Limit } from './limits/types';
import type { ShareSubject } from './subjects';

/** After the programme its guides' amounts no longer describe practice (DOMAIN): what the BKM decided counts, or nothing. */
const AFTER_PROGRAMME = civilDate(2015, 1, 1);

/** Whether a member's part of a loan is above a limit. */
export function aboveLimit(
  { amount, members, name, day }: ShareSubject,
  limit: Limit,
): Violation<'SOP-04'> | Violation<'SOP-05'> | 'unknown' | null {
  if (amount === null) return 'unknown';
  const max = limit.value;
  if (amount <= max) return null;
  const unrecorded = day >= AFTER_PROGRAMME && limit.origin !== 'bkm';
  const held = { limit, unrecorded };
  if (members !== null) return { variant: 'average', params: { amount, members, max, since: since(limit) }, ...held };
  return { variant: 'above', params: { name: name ?? '', amount, max, since: since(limit) }, ...held };
}
