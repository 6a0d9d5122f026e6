/** Days and times under a number format. */
import type { Locale } from './locale';

const TOKENS = /"[^"]*"|\\.|\[(?:h+|m+|s+)\]|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|\.0+|[\s\S]/gi;

/**
 * A moment as the cell shows it.
 *
 * @param wall milliseconds of the zoneless clock
 * @param serial the same as the sheet's number, for elapsed hours such as [h]:mm
 * @example showMoment(Date.UTC(2023, 0, 31), 44957, 'd mmmm yyyy', localeOf('id_ID')) // '31 Januari 2023'
 */
export function showMoment(wall: number, serial: number, format: string, locale: Locale): string {
  const first = format.split(';')[0] ?? '';
  const tokens = first.match(TOKENS) ?? [];
  const date = new Date(Math.round(wall / 1000) * 1000);
  const half = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens.map((token, i) => show(token, { date, serial, half, locale, minutes: isMinutes(tokens, i) })).join('');
}

interface Context {
  readonly date: Date;
  readonly serial: number;
  readonly half: boolean;
  readonly locale: Locale;
  readonly minutes: boolean;
}

/** "m" after hours or before seconds is minutes, else months. */
function isMinutes(tokens: readonly string[], at: number): boolean {
  const letters = (token: string | undefined): boolean => token !== undefined && /^\[?[ymdhs]+\]?$/i.test(token);
  const before = tokens.slice(0, at).filter(letters).at(-1);
  const after = tokens.slice(at + 1).find(letters);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

function show(token: string, context: Context): string {
  const { date, locale } = context;
  const lower = token.toLowerCase();
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (lower === '[h]' || lower === '[hh]') return String(Math.floor(context.serial * 24 + 1e-9));
  if (token.startsWith('[')) return '';
  if (lower === 'am/pm' || lower === 'a/p') return date.getUTCHours() < 12 ? 'AM' : 'PM';
  const pad = (value: number): string => String(value).padStart(token.length > 1 ? 2 : 1, '0');
  if (/^y+$/.test(lower)) return token.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100);
  if (/^d+$/.test(lower)) return day(token.length, date, locale, pad);
  if (/^h+$/.test(lower)) return pad(context.half ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
  if (/^s+$/.test(lower)) return pad(date.getUTCSeconds());
  if (/^m+$/.test(lower)) return context.minutes ? pad(date.getUTCMinutes()) : month(token.length, date, locale, pad);
  if (/^\.0+$/.test(token)) return locale.decimal + '0'.repeat(token.length - 1);
  return token;
}

function day(length: number, date: Date, locale: Locale, pad: (value: number) => string): string {
  const name = locale.weekdays[date.getUTCDay()] ?? '';
  if (length > 3) return name;
  return length === 3 ? name.slice(0, 3) : pad(date.getUTCDate());
}

function month(length: number, date: Date, locale: Locale, pad: (value: number) => string): string {
  const name = locale.months[date.getUTCMonth()] ?? '';
  if (length === 5) return name.slice(0, 1);
  if (length > 3) return name;
  return length === 3 ? name.slice(0, 3) : pad(date.getUTCMonth() + 1);
}
