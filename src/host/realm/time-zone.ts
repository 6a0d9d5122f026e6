/** Wall time in a named zone, whatever zone this process runs in. */

const QUARTER_HOUR = 900_000;

export interface Zone {
  readonly name: string;
  /** Milliseconds that the zone's wall clock is ahead of UTC at this instant. */
  offsetAt(utc: number): number;
}

const zones = new Map<string, Zone>();

/**
 * A zone by its IANA name.
 *
 * @throws RangeError where no such zone is known
 * @example zoneOf('Asia/Jakarta').offsetAt(0) // 25200000
 */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const made = makeZone(name);
  zones.set(name, made);
  return made;
}

function makeZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const cache = new Map<number, number>();
  const measure = (utc: number): number => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(utc)) part[type] = value;
    const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
    wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']), 0);
    return wall.getTime() - Math.floor(utc / 1000) * 1000;
  };
  return {
    name,
    offsetAt(utc) {
      const slot = Math.floor(utc / QUARTER_HOUR);
      const known = cache.get(slot);
      if (known !== undefined) return known;
      const offset = measure(slot * QUARTER_HOUR);
      cache.set(slot, offset);
      return offset;
    },
  };
}

/**
 * The instant at which the zone's wall clock shows this time.
 *
 * @param wall milliseconds since 1970-01-01T00:00 of the zoneless clock
 * @returns milliseconds since 1970 UTC; a wall time skipped by summer time moves on by the gap
 * @example instantOfWall(Date.UTC(2023, 0, 31), zoneOf('Asia/Jakarta')) // Date.UTC(2023, 0, 30, 17)
 */
export function instantOfWall(wall: number, zone: Zone): number {
  const first = wall - zone.offsetAt(wall);
  const second = wall - zone.offsetAt(first);
  // In a gap the two guesses disagree for ever: the earlier offset moves the time on.
  return second + zone.offsetAt(second) === wall ? second : Math.max(first, second);
}

/**
 * What the zone's wall clock shows at an instant.
 *
 * @returns milliseconds since 1970-01-01T00:00 of the zoneless clock
 * @example wallOfInstant(Date.UTC(2023, 0, 30, 17), zoneOf('Asia/Jakarta')) // Date.UTC(2023, 0, 31)
 */
export const wallOfInstant = (utc: number, zone: Zone): number => utc + zone.offsetAt(utc);
