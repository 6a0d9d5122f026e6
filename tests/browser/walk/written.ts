/** Figures and days as they are written for people in Indonesia: made by hand, so that they do not lean on what is tested. */
import { MONTHS } from '../../e2e/support/months';

export const dotted = (amount: number): string => String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
export const rupiah = (amount: number): string => `Rp${dotted(amount)}`;
export const percent = (ratio: number, digits = 2): string => `${(ratio * 100).toFixed(digits).replace('.', ',')}%`;
export const slashed = (iso: string): string => iso.split('-').reverse().join('/');

export const longDay = (iso: string): string => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
};

/** A cell's address as a formula writes it: a name with other signs than letters and figures in quotes. */
export const placeOf = (sheet: string, cell: string): string =>
  `${/^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet}'`}!${cell}`;
