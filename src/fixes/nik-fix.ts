/** A NIK as it must be kept: sixteen digits as text, since a spreadsheet rounds numbers after the fifteenth. */
import { plain } from '../sheets/cells/plain-text';
import type { Cell } from '../sheets/sheet-data';
import type { Mended } from './types';

/** Region 6, day (women + 40), month, year, serial. */
const SHAPE = /^[1-9]\d{5}(\d{2})(\d{2})\d{2}\d{4}$/;

function plausible(digits: string): boolean {
  const [, day = '', month = ''] = SHAPE.exec(digits) ?? [];
  const inMonth = Number(day) > 40 ? Number(day) - 40 : Number(day);
  return inMonth >= 1 && inMonth <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

/**
 * The sixteen digits as text.
 *
 * @returns null for a NIK that is well kept, for digits that are no NIK, and for a number whose last digit may have been
 *   rounded away
 * @source ../shared DOMAIN, "Cells as people type them": NIK
 * @example nikFix('3275 0101 0390 0005') // { kind: 'nik', value: '3275010103900005', sure: true }
 */
export function nikFix(cell: Cell): Mended | null {
  if (typeof cell === 'number') {
    const digits = Number.isSafeInteger(cell) ? String(cell) : '';
    return plausible(digits) && !digits.endsWith('0') ? { kind: 'nik', value: digits, sure: true } : null;
  }
  if (typeof cell !== 'string') return null;
  const text = plain(cell).replace(/^nik\s*[.:]?\s*/i, '');
  const digits = text.replace(/[\s.\-–/]/g, '');
  return digits !== cell && plausible(digits) ? { kind: 'nik', value: digits, sure: true } : null;
}
