/** What Google makes of a string that a script sets or a person types: number, date, truth value, formula or text. */
import type { Locale } from './locale';

export type Typed =
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Without its leading "=". */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'text'; readonly text: string };

export interface TypingContext {
  readonly locale: Locale;
  /** The cell's format is "@": whatever comes stays text. */
  readonly plainText: boolean;
  /** For a date without a year. */
  readonly year: number;
  /** Serial of a wall time, in the book's date system. */
  readonly serialOf: (wall: number) => number;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']);

/**
 * Types a string as Google does.
 *
 * @source PLATFORM.md, Traps: "setValues acts like typing"
 * @example typeText('1.000', context('id_ID')) // the number 1000; in en_US 1
 */
export function typeText(text: string, context: TypingContext): Typed {
  if (context.plainText) return { kind: 'text', text };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: text.slice(1) };
  const trimmed = text.trim();
  if (ERRORS.has(trimmed.toUpperCase())) return { kind: 'error', error: trimmed.toUpperCase() };
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  // Numbers and days have digits: most texts need no closer look.
  const number = /\d/.test(trimmed) ? (typeNumber(trimmed, context.locale) ?? typeMoment(trimmed, context)) : null;
  if (number) return { kind: 'number', ...number };
  // "+A1" and "-A1" are formulas; a sign alone, or before a space or another sign, is text.
  if (/^[+-][\p{L}\d($]/u.test(text)) return { kind: 'formula', formula: text };
  return { kind: 'text', text };
}

interface Amount {
  readonly value: number;
  readonly format: string | null;
}

interface Patterns {
  /** A whole amount with its sign, currency, exponent and percent. */
  readonly amount: RegExp;
  /** Digits with groups of three and one decimal mark. */
  readonly digits: RegExp;
}
const patterns = new Map<string, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const known = patterns.get(locale.name);
  if (known) return known;
  const [symbol, decimal, group] = [locale.currency.symbol, locale.decimal, locale.group].map(escape);
  const made: Patterns = {
    amount: new RegExp(
      `^(\\()?([+-])?\\s*(${symbol ?? ''}\\s*)?([+-])?([\\d.,]+)(?:[eE]([+-]?\\d{1,3}))?\\s*(%)?(\\))?$`,
    ),
    digits: new RegExp(`^(?:\\d+|\\d{1,3}(?:${group ?? ''}\\d{3})+)(?:${decimal ?? ''}\\d*)?$|^${decimal ?? ''}\\d+$`),
  };
  patterns.set(locale.name, made);
  return made;
}

function typeNumber(text: string, locale: Locale): Amount | null {
  const parts = patternsOf(locale).amount.exec(text);
  if (!parts) return null;
  const [, open, sign, currency, sign2, digits = '', exponent, percent, close] = parts;
  if ((open === undefined) !== (close === undefined) || (sign && sign2) || (open && (sign ?? sign2))) return null;
  const value = plainNumber(digits, locale);
  if (value === null) return null;
  const negative = open !== undefined || sign === '-' || sign2 === '-';
  const scaled = (exponent === undefined ? value : Number(`${value}e${exponent}`)) / (percent ? 100 : 1);
  const decimals = digits.split(locale.decimal)[1]?.length ?? 0;
  const grouped = digits.includes(locale.group);
  return {
    value: negative ? -scaled : scaled,
    format: formatOf({ currency, percent, exponent, decimals, grouped }, locale),
  };
}

function formatOf(
  typed: {
    currency: string | undefined;
    percent: string | undefined;
    exponent: string | undefined;
    decimals: number;
    grouped: boolean;
  },
  locale: Locale,
): string | null {
  const tail = typed.decimals ? '.00' : '';
  if (typed.percent) return `0${tail}%`;
  if (typed.currency) return locale.currency.format + tail;
  if (typed.exponent) return '0.00E+00';
  return typed.grouped ? `#,##0${tail}` : null;
}

/** Groups must be of three digits; otherwise it is no number ("1.50" in id_ID is text, "1.5" too). */
function plainNumber(digits: string, locale: Locale): number | null {
  if (!patternsOf(locale).digits.test(digits)) return null;
  return Number(digits.split(locale.group).join('').replace(locale.decimal, '.'));
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function typeMoment(text: string, context: TypingContext): Amount | null {
  const split = /^(.*?)(?:[T\s]+)?(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?$/i.exec(text);
  const dayText = split?.[1] ?? '';
  const time = split?.[2] ? typeTime(split[2]) : null;
  if (split?.[2] && time === null) return null;
  if (dayText === '') return time === null ? null : { value: time, format: 'h:mm:ss' };
  const wall = typeDay(dayText, context);
  if (wall === null) return null;
  const format = time === null ? context.locale.dateFormat : context.locale.dateTimeFormat;
  return { value: context.serialOf(wall) + (time ?? 0), format };
}

function typeTime(text: string): number | null {
  const [, h = '', m = '', s = '0', half] = /^(\d+):(\d+)(?::(\d+))?\s*([ap]m)?$/i.exec(text) ?? [];
  const hour = half ? (Number(h) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(h);
  if (hour > 23 || Number(m) > 59 || Number(s) > 59) return null;
  return (hour * 3600 + Number(m) * 60 + Number(s)) / 86400;
}

function typeDay(text: string, { locale, year }: TypingContext): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const full = numeric[3] === undefined ? year : century(numeric[3]);
    return locale.dayFirst ? dayOf(full, second, first) : dayOf(full, first, second);
  }
  const worded = /^(\d{1,2})[-\s]+(\p{L}+)\.?(?:[-\s,]+(\d{4}|\d{2}))?$/u.exec(text);
  const american = /^(\p{L}+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(text);
  const [day, name, yearText] = worded
    ? [worded[1], worded[2], worded[3]]
    : american
      ? [american[2], american[1], american[3]]
      : [];
  if (!name) return null;
  const month = monthOf(name, locale);
  return month === null ? null : dayOf(yearText === undefined ? year : century(yearText), month, Number(day));
}

const century = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);

/** A full name, or its first three letters. */
function monthOf(word: string, locale: Locale): number | null {
  const lower = word.toLowerCase();
  const index = locale.months.findIndex(
    (month) => month.toLowerCase() === lower || month.slice(0, 3).toLowerCase() === lower,
  );
  return index < 0 ? null : index + 1;
}

function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}
