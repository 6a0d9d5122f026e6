import type { LoanBook } from '../book/records';
import type { BookProblem, BookReading, ReadOptions } from './book-reading';
import { isBlank, plain } from './cells/plain-text';
import { ledgerBook } from './layouts/ledger';
import type { SheetData } from './sheet-data';
import { isSettingsSheet, readSettings } from './settings';
import { findTables } from './table/find-tables';
import type { FoundTable } from './table/found-table';
import { nearestTable } from './table/nearest-table';

/** The add-on's own reports say so in their first cell; a book that went through .xlsx has no other sign left. */
const OWN_SIGNATURE = 'Bergulir ·';
const EMPTY_BOOK: LoanBook = { loans: [], repayments: [], interestRecorded: false };
const DEFAULT_STEP = 100;

const isOwnReport = (sheet: SheetData): boolean => {
  const first = sheet.cells[0]?.[0];
  return typeof first === 'string' && plain(first).startsWith(OWN_SIGNATURE);
};

function allTables(sheets: readonly SheetData[]): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  for (const sheet of sheets) tables.push(...findTables(sheet, tables.length));
  return tables;
}

function missing(
  sheets: readonly SheetData[],
  lists: readonly FoundTable[],
  ledgers: readonly FoundTable[],
): BookProblem | null {
  if (!sheets.some((sheet) => sheet.cells.some((row) => row.some((cell) => !isBlank(cell)))))
    return { variant: 'empty', params: {} };
  const first = lists[0];
  if (first === undefined) return { variant: 'noLoanTable', params: nearestTable(sheets, 'loans') };
  if (lists.every((table) => table.rows.length === 0))
    return { variant: 'noRows', params: { sheet: first.sheet.name } };
  return ledgers.length === 0 ? { variant: 'noRepaymentTable', params: nearestTable(sheets, 'repayments') } : null;
}

/**
 * Reads a book: finds its lists of loans and its ledgers wherever they stand, and turns them into one loan book with
 * findings. Never throws on what a cell holds; where the book cannot be computed at all, `problem` says why.
 *
 * @param sheets every sheet of the book
 * @param options today's day, against which dates are checked
 * @example readBook([], { today: civilDate(2023, 2, 1) }).problem?.variant // 'empty'
 */
export function readBook(sheets: readonly SheetData[], options: ReadOptions): BookReading {
  const settings = readSettings(sheets);
  const sources = sheets.filter((sheet) => !isOwnReport(sheet) && !isSettingsSheet(sheet));
  const tables = allTables(sources);
  const lists = tables.filter((table) => table.kind === 'loans');
  const ledgers = tables.filter((table) => table.kind === 'repayments');
  const problem = missing(sources, lists, ledgers);
  if (problem !== null) return { book: EMPTY_BOOK, findings: [], tables, settings, problem };
  const read = ledgerBook(lists, ledgers, { today: options.today, step: settings.roundingStep ?? DEFAULT_STEP });
  if (read.book.loans.length > 0)
    return { book: read.book, findings: read.findings, tables: read.used, settings, problem: null };
  const params = { sheet: lists[0]?.sheet.name ?? '', rows: read.rows };
  return {
    book: EMPTY_BOOK,
    findings: read.findings,
    tables,
    settings,
    problem: { variant: 'noReadableRows', params },
  };
}
