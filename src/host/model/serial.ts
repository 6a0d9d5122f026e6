/** Serial numbers of days, as the file format counts them. */
const DAY_MS = 86400000;
/** 1970-01-01 in both date systems. */
const EPOCH_1900 = 25569;
const EPOCH_1904 = 24107;

/**
 * Wall time of a serial as milliseconds since 1970-01-01T00:00 of the same (zoneless) clock, rounded to the millisecond.
 * Below 60 the 1900 system counts one day less, for it knows a 29 February 1900.
 *
 * @example wallTimeOf(44671, false) // Date.UTC(2022, 3, 20)
 */
export function wallTimeOf(serial: number, date1904: boolean): number {
  const days = date1904 ? serial - EPOCH_1904 : serial - EPOCH_1900 + (serial < 60 ? 1 : 0);
  return Math.round(days * DAY_MS);
}

/** The serial of a wall time; the inverse of wallTimeOf. */
export function serialOf(wallTime: number, date1904: boolean): number {
  const days = wallTime / DAY_MS;
  if (date1904) return days + EPOCH_1904;
  const serial = days + EPOCH_1900;
  return serial < 61 && serial > 0 ? serial - 1 : serial;
}
