/** Days for the sample book: whole days since 1970, so that the generator reads no clock and no zone. */
const DAY = 86_400_000;

/** 2024-03-07 → days since 1970. */
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** Days since 1970 → 2024-03-07. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The serial that spreadsheets keep for a day (1 January 1900 is 1, with the leap day that never was). */
export const serialOf = (day: number): number => day + 25569;

/** The same day of the month, `months` later, clamped to the month's end. */
export function monthsLater(day: number, months: number): number {
  const [year = 0, month = 1, date = 1] = isoOf(day).split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const next = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return first / DAY + Math.min(date, next) - 1;
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/** 2024-03 → Maret 2024. */
export const monthName = (isoMonth: string): string =>
  `${MONTHS[Number(isoMonth.slice(5, 7)) - 1] ?? ''} ${isoMonth.slice(0, 4)}`;

/** 2024-03-07 → 7 Maret 2024. */
export const longDay = (iso: string): string => `${Number(iso.slice(8))} ${monthName(iso)}`;

/** 2024-03-07 → 07/03/2024. */
export const slashDay = (iso: string): string => iso.split('-').reverse().join('/');
