/** Days as the command line takes them. */
import { RefusalError } from './refusal';

const HOUR = 3_600_000;
/** Books live in Jakarta's zone (the manifest's), seven hours before UTC the year round. */
const JAKARTA = 7 * HOUR;

/**
 * Today's calendar day in Jakarta, YYYY-MM-DD.
 *
 * @param now milliseconds since 1970 UTC
 * @example todayInJakarta(Date.UTC(2023, 0, 31, 17)) // '2023-02-01'
 */
export const todayInJakarta = (now: number): string => new Date(now + JAKARTA).toISOString().slice(0, 10);

/**
 * The text itself, when it names a real day as YYYY-MM-DD.
 *
 * @throws RefusalError otherwise
 */
export function checkedDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  const real = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!real) throw new RefusalError((say) => say.badDate(text));
  return text;
}
