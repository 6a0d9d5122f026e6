/** What stands in an argument, read as people type it: the same readers as for a whole book. */
import type { CivilDate } from '../../book/civil-date';
import { civilFromDays } from '../../book/civil-date';
import type { BasisPoints, Rupiah } from '../../book/money';
import { functionErrors as words } from '../../messages/id/functions';
import { readAmount } from '../../sheets/cells/amount';
import { readDate } from '../../sheets/cells/date';
import { readRate } from '../../sheets/cells/rate';
import { readTenor, type Tenor } from '../../sheets/cells/tenor';
import type { Cell } from '../../sheets/sheet-data';
import { cellOf } from '../spreadsheet/read-sheets';

const DAY = 86_400_000;

/** A date argument is its nearest UTC midnight's day, whichever zone between UTC−11 and UTC+11 delivered it. */
export const ARGUMENT_CLOCK = {
  dayOf: (date: Date): CivilDate => civilFromDays(Math.round(date.getTime() / DAY)),
};

/** A value, or the sentence that says why there is none. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

const ok = <T>(value: T): Read<T> => ({ ok: true, value });
const no = (sentence: string): Read<never> => ({ ok: false, sentence });

/** "" and a missing argument are the same. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const argument = (value: unknown): Cell => cellOf(value, ARGUMENT_CLOCK);
export const shown = (value: unknown): string => {
  const cell = argument(value);
  return typeof cell === 'object' ? ('error' in cell ? cell.error : 'tanggal') : String(cell);
};

type Reading<T> =
  { readonly kind: 'value'; readonly value: T } | { readonly kind: 'blank' | 'error' | 'unreadable' | 'ambiguous' };

function settled<T>(
  read: Reading<T>,
  name: string,
  value: unknown,
  otherwise: (n: string, v: string) => string,
): Read<T> {
  if (read.kind === 'value') return ok(read.value);
  if (read.kind === 'blank') return no(words.empty(name));
  if (read.kind === 'error') return no(words.errorCell(name, shown(value)));
  return no((read.kind === 'ambiguous' ? words.ambiguous : otherwise)(name, shown(value)));
}

/** Whole rupiah, above or below zero. */
export const amountOf = (value: unknown, name: string): Read<Rupiah> =>
  settled<Rupiah>(isBlank(value) ? { kind: 'blank' } : readAmount(argument(value), null), name, value, words.amount);

/** An amount above zero. */
export function positiveOf(value: unknown, name: string): Read<Rupiah> {
  const read = amountOf(value, name);
  return read.ok && read.value <= 0 ? no(words.notPositive(name)) : read;
}

/** An amount of at least zero; blank is zero. */
export function paidOf(value: unknown, name: string): Read<Rupiah> {
  if (isBlank(value)) return ok(0);
  const read = amountOf(value, name);
  return read.ok && read.value < 0 ? no(words.negative(name)) : read;
}

export const dateOf = (value: unknown, name: string): Read<CivilDate> =>
  settled(readDate(argument(value), 'dayFirst'), name, value, words.date);

export const tenorOf = (value: unknown, name: string): Read<Tenor> =>
  settled(readTenor(argument(value), null), name, value, words.tenor);

/** Below 0,1 a number is a fraction, as a cell formatted in percent gives it. */
export const rateOf = (value: unknown, name: string): Read<BasisPoints> =>
  settled(readRate(argument(value), '', false), name, value, words.rate);

/** A number of at least zero that may have decimals. */
export function measureOf(value: unknown, name: string): Read<number> {
  if (isBlank(value)) return no(words.empty(name));
  const typed =
    typeof value === 'string' && /^\s*\d+([.,]\d+)?\s*$/.test(value) ? Number(value.replace(',', '.')) : value;
  if (typeof typed !== 'number' || !Number.isFinite(typed)) return no(words.number(name, shown(value)));
  return typed < 0 ? no(words.negative(name)) : ok(typed);
}
