/** Two ranges with headings, read as the two sheets of a book. */
import { computePortfolio } from '../../arrears/portfolio';
import type { Portfolio } from '../../arrears/types';
import { civilDate } from '../../book/civil-date';
import { describeProblem } from '../../messages/describe-problem';
import { functionErrors as words } from '../../messages/id/functions';
import { readBook } from '../../sheets/read-book';
import type { SheetData } from '../../sheets/sheet-data';
import { cellOf } from '../spreadsheet/read-sheets';
import { ARGUMENT_CLOCK, dateOf, isBlank } from './arguments';
import { scalarOf, type Given } from './columns';
import { conventionOf } from './convention-argument';

/** A function may ask no clock; what lies ahead is only a finding, and findings are not shown here. */
const NO_FUTURE = civilDate(9999, 12, 31);

/**
 * A range with headings as a sheet of its name.
 *
 * @throws Error with one sentence where it is missing or no range
 */
export function rangeSheet(value: unknown, fn: string, param: { name: string; id: number }): SheetData {
  if (value === undefined || isBlank(value)) throw new Error(words.missing(fn, param.name));
  if (!Array.isArray(value) || value.length < 2) throw new Error(words.notRange(fn, param.name));
  const rows = value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const cells = rows.map((row) => row.map((cell) => cellOf(cell, ARGUMENT_CLOCK)));
  const formats = rows.map((row) => row.map(() => ''));
  return { id: param.id, name: param.name, hidden: false, cells, formats, merges: [] };
}

/**
 * The portfolio of two ranges on a day.
 *
 * @param args pinjaman, angsuran, per_tanggal, konvensi
 * @throws Error with one sentence, where the ranges or the day are not what is asked for
 */
export function portfolioOf(args: Given, fn: string): Portfolio {
  const [loans, repayments, day, convention] = args;
  const sheets = [
    rangeSheet(loans, fn, { name: 'pinjaman', id: 1 }),
    rangeSheet(repayments, fn, { name: 'angsuran', id: 2 }),
  ];
  const given = scalarOf(day, fn, 'per_tanggal');
  if (isBlank(given)) throw new Error(words.missing(fn, 'per_tanggal'));
  const asOf = dateOf(given, 'per_tanggal');
  if (!asOf.ok) throw new Error(words.day(fn, 'per_tanggal'));
  const chosen = conventionOf(convention, fn, 'konvensi');
  const reading = readBook(sheets, { today: NO_FUTURE });
  if (reading.problem !== null) throw new Error(words.book(fn, describeProblem(reading.problem)));
  return computePortfolio(reading.book, asOf.value, chosen);
}
