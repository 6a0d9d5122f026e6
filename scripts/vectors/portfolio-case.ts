/** A case of portfolios.json: balances by class or age in, provisions and portfolio at risk out. */
import { provisionOf } from '../../src/arrears/provision';
import { list, number, object, text, type Json } from './json';
import { differing, judgedBy, skipped, type Outcome } from './outcome';

export const isPortfolioCase = (it: Json): boolean => 'rows' in it && 'expected' in it;

export function runPortfolioCase(it: Json): Outcome {
  const id = text(it, 'id');
  const rows = list(it.rows, 'rows').map(rowOf);
  const expected = Object.entries(object(it.expected, 'expected')).filter(([field]) => field !== 'change');
  const compared = expected.filter(([, value]) => value !== null);
  if (compared.length === 0) return skipped(id, 'nothing is stated that could be compared');
  const mismatches: string[] = [];
  for (const [field, wanted] of compared) {
    const got = derive(field, rows);
    if (got === undefined) return skipped(id, `expected.${field} cannot be derived from the rows`);
    mismatches.push(...comparing(field, got, wanted));
  }
  return judgedBy(id, mismatches);
}

interface Row {
  readonly age: string;
  readonly loans: number | null;
  readonly outstanding: number;
  /** Percent; null where the source has none. */
  readonly provisionPct: number | null;
  /** First day past due of the row's age, null where the label names a class. */
  readonly from: number | null;
}

function rowOf(value: unknown): Row {
  const it = object(value, 'row');
  const optional = (name: string): number | null => (typeof it[name] === 'number' ? number(it, name) : null);
  const age = String(it.age ?? it.class ?? it.name ?? '');
  const [loans, provisionPct] = [optional('loans'), optional('provisionPct')];
  return { age, loans, outstanding: number(it, 'outstandingPrincipal'), provisionPct, from: firstDay(age) };
}

/**
 * The first day of an age label: 'current' 0, '<30 days' and '1-30' 1, '31-60' 31, '>365' 366, 'over 90' 91.
 *
 * @returns null where the label is a class's name
 */
export function firstDay(age: string): number | null {
  if (/current|not late|on time|belum|tepat waktu/i.test(age)) return 0;
  const range = /(\d+)\s*(?:-|–|to|s\.?d\.?)\s*\d+/i.exec(age);
  if (range) return Number(range[1]);
  const over = /(>=|≥|>|over|above|more than|lebih dari)\s*(\d+)|(\d+)\s*\+/i.exec(age);
  if (over) return over[3] !== undefined ? Number(over[3]) : Number(over[2]) + (/=|≥/.test(over[1] ?? '') ? 0 : 1);
  return /(<=|≤|<|up to|less than|under)\s*\d+/i.test(age) ? 1 : null;
}

type Figure = number | readonly (number | null)[];

/** A figure by its field's name; undefined where the rows do not give it. */
function derive(field: string, rows: readonly Row[]): Figure | undefined {
  const total = sum(rows.map((row) => row.outstanding));
  if (field === 'outstandingPrincipal') return total;
  if (field === 'loans')
    return rows.some((row) => row.loans === null) ? undefined : sum(rows.map((row) => row.loans ?? 0));
  if (field === 'pctOfPortfolio') return rows.map((row) => (100 * row.outstanding) / total);
  if (field === 'provision') return rows.map(provisionOfRow);
  if (field === 'provisionTotal') return sum(rows.map((row) => provisionOfRow(row) ?? 0));
  if (field === 'provisionPctOfPortfolio') return (100 * sum(rows.map((row) => provisionOfRow(row) ?? 0))) / total;
  const from = firstDayAsked(field);
  return from === null ? undefined : atRisk(rows, { from, field, total });
}

/** parFrom1DayPct: from day 1. parOver30Pct, par30Amount: from day 31. */
function firstDayAsked(field: string): number | null {
  const from = /^par(?:Amount)?From(\d+)/i.exec(field);
  if (from) return Number(from[1]);
  const over = /^par(?:Amount)?(?:Over)?(\d+)/i.exec(field);
  return over ? Number(over[1]) + 1 : null;
}

function atRisk(rows: readonly Row[], asked: { from: number; field: string; total: number }): number | undefined {
  if (rows.some((row) => row.from === null)) return undefined;
  const amount = sum(rows.filter((row) => (row.from ?? 0) >= asked.from).map((row) => row.outstanding));
  if (/pct$/i.test(asked.field)) return (100 * amount) / asked.total;
  return /amount|principal|outstanding/i.test(asked.field) ? amount : undefined;
}

const provisionOfRow = (row: Row): number | null =>
  row.provisionPct === null ? null : provisionOf(row.outstanding, row.provisionPct * 100);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Compares to as many decimals as the source prints; null in a list is not compared. */
function comparing(field: string, got: Figure, wanted: unknown): readonly string[] {
  if (typeof got === 'number')
    return differing(field, typeof wanted === 'number' ? asPrinted(got, wanted) : got, wanted);
  const values = list(wanted, field);
  const lengths = differing(`${field}, how many,`, got.length, values.length);
  return [
    ...lengths,
    ...values.flatMap((value, i) => {
      const figure = got[i];
      if (value === null) return [];
      const shown = typeof figure === 'number' && typeof value === 'number' ? asPrinted(figure, value) : figure;
      return differing(`${field}[${i}]`, shown, value);
    }),
  ];
}

/** Half up to the decimals that the source prints. */
function asPrinted(figure: number, printed: number): number {
  const decimals = (String(printed).split('.')[1] ?? '').length;
  const scaled = figure * 10 ** decimals;
  return Math.floor(scaled + 0.5 + 1e-9 * Math.max(1, Math.abs(scaled))) / 10 ** decimals;
}
