/** The letters of Java's SimpleDateFormat, in English, as Utilities.formatDate uses them. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * A moment by a pattern.
 *
 * @param utc milliseconds since 1970 UTC
 * @param offset milliseconds that the zone is ahead
 * @throws RangeError for a letter that is not imitated
 * @example formatPattern(0, 25200000, "yyyy-MM-dd'T'HH:mm") // '1970-01-01T07:00'
 */
export function formatPattern(utc: number, offset: number, pattern: string): string {
  const wall = new Date(utc + offset);
  const tokens = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[\s\S]/g) ?? [];
  return tokens
    .map((token) => {
      if (token === "''") return "'";
      if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
      return /^[A-Za-z]/.test(token) ? letter(token, wall, offset) : token;
    })
    .join('');
}

function letter(token: string, wall: Date, offset: number): string {
  const pad = (value: number): string => String(value).padStart(token.length, '0');
  const hour = wall.getUTCHours();
  const named = (names: readonly string[], index: number): string =>
    token.length > 3 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
  const letters: Readonly<Record<string, () => string>> = {
    y: () => (token.length === 2 ? String(wall.getUTCFullYear() % 100).padStart(2, '0') : pad(wall.getUTCFullYear())),
    M: () => (token.length > 2 ? named(MONTHS, wall.getUTCMonth()) : pad(wall.getUTCMonth() + 1)),
    d: () => pad(wall.getUTCDate()),
    E: () => named(DAYS, wall.getUTCDay()),
    u: () => pad(wall.getUTCDay() || 7),
    H: () => pad(hour),
    k: () => pad(hour || 24),
    h: () => pad(hour % 12 || 12),
    K: () => pad(hour % 12),
    m: () => pad(wall.getUTCMinutes()),
    s: () => pad(wall.getUTCSeconds()),
    S: () => pad(wall.getUTCMilliseconds()),
    a: () => (hour < 12 ? 'AM' : 'PM'),
    Z: () => zoneText(offset, ''),
    X: () =>
      offset === 0
        ? 'Z'
        : token.length === 1
          ? zoneText(offset, '').slice(0, 3)
          : zoneText(offset, token.length > 2 ? ':' : ''),
    z: () => (offset === 0 ? 'GMT' : `GMT${zoneText(offset, ':')}`),
  };
  const made = letters[token[0] ?? ''];
  if (!made) throw new RangeError(`Utilities.formatDate: huruf ${token[0] ?? ''} belum ditiru di host lokal`);
  return made();
}

function zoneText(offset: number, colon: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}
