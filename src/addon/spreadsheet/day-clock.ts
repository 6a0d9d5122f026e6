/**
 * Date cells to calendar days and back. A date cell has no zone: it arrives as that wall time in the spreadsheet's zone,
 * while the code runs in the script's. Where the two differ, the zone's offsets are found by a few probes a year, never
 * by a service call a cell.
 */
import { civilDate, civilFromDays, civilParts, type CivilDate } from '../../book/civil-date';

export interface DayClock {
  /** The calendar day that a date cell shows. */
  dayOf(date: Date): CivilDate;
  /** The date that shows as midnight of the day. */
  dateOf(day: CivilDate): Date;
}

/** The spreadsheet's zone is the script's: the parts of the Date are those of the cell. */
export const LOCAL_CLOCK: DayClock = {
  dayOf: (date) => civilDate(date.getFullYear(), date.getMonth() + 1, date.getDate()),
  dateOf: (day) => {
    const { year, month, day: dayOfMonth } = civilParts(day);
    return new Date(year, month - 1, dayOfMonth);
  },
};

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Points in a year at which the offset is asked; between two that agree it is taken as constant. */
const PROBES = 8;

interface Span {
  readonly until: number;
  readonly offset: number;
}

/** The instant, to the minute, at which the offset changes between `from` and `to`. */
function change(offsetAt: (ms: number) => number, from: number, to: number): number {
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (middle === low) break;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function spansOf(offsetAt: (ms: number) => number, year: number): readonly Span[] {
  const start = Date.UTC(year, 0, 1);
  const step = (Date.UTC(year + 1, 0, 1) - start) / PROBES;
  const spans: Span[] = [];
  for (let i = 0; i < PROBES; i += 1) {
    const [from, to] = [start + i * step, start + (i + 1) * step];
    const [before, after] = [offsetAt(from), offsetAt(to)];
    if (before !== after) spans.push({ until: change(offsetAt, from, to), offset: before });
    spans.push({ until: to, offset: after });
  }
  return spans;
}

/**
 * The clock of another zone.
 *
 * @param probe milliseconds that the zone is ahead of UTC at an instant (a service call)
 */
export function zonedClock(probe: (ms: number) => number): DayClock {
  const years = new Map<number, readonly Span[]>();
  const offsetAt = (ms: number): number => {
    const year = new Date(ms).getUTCFullYear();
    const spans = years.get(year) ?? spansOf(probe, year);
    years.set(year, spans);
    return (spans.find(({ until }) => ms < until) ?? spans[spans.length - 1])?.offset ?? 0;
  };
  return {
    dayOf: (date) => civilFromDays(Math.floor((date.getTime() + offsetAt(date.getTime())) / DAY)),
    dateOf: (day) => {
      const wall = day * DAY;
      const guess = wall - offsetAt(wall);
      return new Date(wall - offsetAt(guess));
    },
  };
}

/** '+0730' as milliseconds. */
function milliseconds(offset: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * MINUTE;
}

/** The clock of this spreadsheet: one question for its zone, and none more where it is the script's. */
export function clockOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): DayClock {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  if (zone === Session.getScriptTimeZone()) return LOCAL_CLOCK;
  return zonedClock((ms) => milliseconds(Utilities.formatDate(new Date(ms), zone, 'Z')));
}
