/** The id of a fix: where, and a checksum of what is there and what would be. */
import type { StoredCell, StoredValue } from './types';

const typed = (value: StoredValue): string =>
  typeof value === 'object' ? `d${value.date}` : typeof value === 'number' ? `n${value}` : `t${value}`;

/** FNV-1a over UTF-16 units, 32 bits, as eight hexadecimal digits. */
function checksum(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

interface Place {
  readonly sheetId: number;
  readonly cell: string;
}

/** One id for one change of one cell. */
export function fixId({ sheetId, cell }: Place, before: StoredCell, after: StoredCell): string {
  const text = `${typed(before.value)}\n${typed(after.value)}`;
  return `${sheetId}!${cell}!${checksum(text, 0x811c9dc5)}${checksum(text, 0x2f0b4a27)}`;
}

/** The cell that an id names; null where it is none. */
export function placeOfId(id: string): Place | null {
  const [, sheetId, cell] = /^(\d+)!([A-Z]{1,3}[1-9]\d{0,6})![0-9a-f]{16}$/.exec(id) ?? [];
  return sheetId === undefined || cell === undefined ? null : { sheetId: Number(sheetId), cell };
}

/** Whether two contents are the same, their type included. */
export const sameValue = (one: StoredValue, other: StoredValue): boolean => typed(one) === typed(other);
