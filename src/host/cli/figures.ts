/** Figures as Indonesians write them. By hand: the format must not depend on the machine's locale data. */

/** 1234567 → 1.234.567 */
export const dotted = (amount: number): string => {
  const digits = String(Math.abs(Math.round(amount))).replace(/\B(?=(\d{3})+$)/g, '.');
  return amount < 0 ? `-${digits}` : digits;
};

/** 1234567 → Rp1.234.567 */
export const rupiah = (amount: number): string => (amount < 0 ? `-Rp${dotted(-amount)}` : `Rp${dotted(amount)}`);

/** 0.0833 → 8,33% ; null → – */
export const percent = (fraction: number | null): string =>
  fraction === null ? '–' : `${(fraction * 100).toFixed(2).replace('.', ',')}%`;

/** 2.14 → 2,14 */
export const decimal = (value: number): string => value.toFixed(2).replace('.', ',');

/** 2023-01-31 → 31/01/2023 ; null → – */
export const shortDay = (iso: string | null): string => (iso === null ? '–' : iso.split('-').reverse().join('/'));
