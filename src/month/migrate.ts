/**
 * Closed months as they lie in the hidden sheet, and what makes today's records of them. Never change a step or a form
 * that was released: raise MONTHS_SCHEMA and add a step.
 */
import type { Apart } from '../arrears/types';
import { parseIso } from '../book/civil-date';
import type { ClosedClass, ClosedLoan, ClosedMonth } from './closed-month';

export const MONTHS_SCHEMA = 1;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): value is string => isText(value) && parseIso(value) !== null;
const ratio = (value: unknown): number | null => (isNumber(value) ? value : null);

/** Step n takes what version n wrote to version n + 1; there is but one version yet. */
const STEPS: readonly ((stored: Fields) => Fields)[] = [(stored) => stored]; // no version 0 was ever written

const APARTS: readonly Apart[] = ['paidOff', 'rescheduled', 'writtenOff'];

/** A loan as a row: what a book of thousands of loans stores must be short. */
const rowOf = (it: ClosedLoan): readonly unknown[] => [
  it.id,
  it.mark,
  it.disbursed,
  it.principal,
  it.paidPrincipal,
  it.paidInterest,
  it.outstandingPrincipal,
  it.overduePrincipal,
  it.overdueInterest,
  it.className,
  it.apart,
];

function loanOf(row: unknown): ClosedLoan | null {
  if (!Array.isArray(row)) return null;
  const [id, mark, disbursed, ...rest] = row as readonly unknown[]; // an array; each entry is checked below
  const amounts = rest.slice(0, 6).filter(isNumber);
  const [className, apart] = rest.slice(6);
  const [
    principal = 0,
    paidPrincipal = 0,
    paidInterest = 0,
    outstandingPrincipal = 0,
    overduePrincipal = 0,
    overdueInterest = 0,
  ] = amounts;
  if (!isText(id) || !isText(mark) || !isDay(disbursed) || amounts.length < 6) return null;
  const figures = { principal, paidPrincipal, paidInterest, outstandingPrincipal, overduePrincipal, overdueInterest };
  const state = APARTS.find((one) => one === apart) ?? null;
  return { id, mark, disbursed, ...figures, className: isText(className) ? className : null, apart: state };
}

function classOf(stored: unknown): ClosedClass | null {
  if (!isFields(stored)) return null;
  const { name, loans, outstandingPrincipal, provision } = stored;
  if (!isText(name) || !isNumber(loans) || !isNumber(outstandingPrincipal) || !isNumber(provision)) return null;
  return { name, loans, outstandingPrincipal, provision };
}

/** Every item read, or null where one of them is nothing that we wrote. */
function all<T>(list: unknown, read: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(list)) return null;
  const found = list.map(read);
  return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? []);
}

function monthOf(stored: unknown): ClosedMonth | null {
  if (!isFields(stored)) return null;
  const { asOf, convention, conventionMark, overduePrincipal, overdueInterest, counts, digest } = stored;
  const byClass = all(stored['byClass'], classOf);
  const loans = stored['loans'] === null ? null : all(stored['loans'], loanOf);
  if (!isDay(asOf) || !isText(convention) || byClass === null || !isText(digest)) return null;
  if (!isNumber(overduePrincipal) || !isNumber(overdueInterest) || (loans === null && stored['loans'] !== null))
    return null;
  const count = (key: string): number => (isFields(counts) && isNumber(counts[key]) ? counts[key] : 0);
  return {
    asOf,
    convention,
    conventionMark: isText(conventionMark) ? conventionMark : '',
    byClass,
    overduePrincipal,
    overdueInterest,
    rr: ratio(stored['rr']),
    lar: ratio(stored['lar']),
    par: ratio(stored['par']),
    counts: { loans: count('loans'), repayments: count('repayments') },
    digest,
    loans,
  };
}

export type Migrated =
  | { readonly kind: 'months'; readonly months: readonly ClosedMonth[] }
  | { readonly kind: 'unreadable'; readonly later: boolean };

/**
 * What lies in the hidden sheet as closed months: an older form is brought to today's step by step, and everything in it
 * is checked, since people can reach the sheet.
 */
export function migrated(stored: unknown): Migrated {
  if (!isFields(stored)) return { kind: 'unreadable', later: false };
  const { schema } = stored;
  if (!isNumber(schema) || !Number.isInteger(schema) || schema < 0) return { kind: 'unreadable', later: false };
  if (schema > MONTHS_SCHEMA) return { kind: 'unreadable', later: true };
  const now = STEPS.slice(schema).reduce((shape, step) => step(shape), stored);
  const months = all(now['months'], monthOf);
  return months === null ? { kind: 'unreadable', later: false } : { kind: 'months', months };
}

/** Closed months in the form in which they are stored. */
export const toStore = (months: readonly ClosedMonth[]): unknown => ({
  schema: MONTHS_SCHEMA,
  months: months.map((month) => ({ ...month, loans: month.loans === null ? null : month.loans.map(rowOf) })),
});
