/** Days in an answer: as dates of the zone in which the arguments came, since a custom function may ask no service for it. */
import { civilParts, type CivilDate } from '../../book/civil-date';

const DAY = 86_400_000;
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

function local(day: CivilDate): Date {
  const { year, month, day: dayOfMonth } = civilParts(day);
  return new Date(year, month - 1, dayOfMonth);
}

/**
 * How to answer with a day.
 *
 * @param sample a date argument: what it lacks to its nearest UTC midnight is the zone's offset; where it is a midnight of
 *   the script's zone (or no date), the script's own calendar is used, summer time included
 */
export function dayAnswer(sample: unknown): (day: CivilDate) => Date {
  if (!isDate(sample)) return local;
  const nearest = Math.round(sample.getTime() / DAY) as CivilDate; // a whole number of days, as the brand asks
  if (local(nearest).getTime() === sample.getTime()) return local;
  const offset = sample.getTime() - nearest * DAY;
  return (day) => new Date(day * DAY + offset);
}
