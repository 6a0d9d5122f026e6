import type { Finding } from '../book/finding';
import type { Loan, LoanBook } from '../book/records';
import type { BookProblem, BookReading, ReadOptions } from './book-reading';
import { isBlank, plain } from './cells/plain-text';
import { isGroupBookSheet } from './group-books/is-group-book';
import { isExceptionsSheet, readExceptions } from './exceptions/read-exceptions';
import { checkBalances } from './layouts/check-balances';
import { mergedBook } from './layouts/merge-book';
import { bookParts } from './layouts/merge-parts';
import type { UnderstoodBook } from './layouts/merge-parts';
import { weighSnapshots } from './layouts/merge-snapshot';
import type { LayoutName } from './layouts/merge-source';
import { checkIdentities } from './people/identities';
import { readPeople } from './people/read-people';
import type { PeopleReading } from './people/read-people';
import { linkShares } from './people/read-shares';
import { checkCounts } from './people/stated-counts';
import type { SheetData } from './sheet-data';
import { settingsOn } from './settings/decision-on';
import { readSettings } from './settings/read-settings';
import { isSettingsSheet } from './settings/settings';
import { findTables } from './table/find-tables';
import type { ForcedTable } from './table/forced-table';
import type { FoundTable } from './table/found-table';
import { nearestTable } from './table/nearest-table';

/** The add-on's own reports say so in their first cell; a book that went through .xlsx has no other sign left. */
const OWN_SIGNATURE = 'Bergulir ·';
const EMPTY_BOOK: LoanBook = { loans: [], repayments: [], interestRecorded: false };
const DEFAULT_STEP = 100;
const NO_LAYOUTS: ReadonlyMap<string, LayoutName> = new Map();
const NOTHING = { book: EMPTY_BOOK, findings: [], asOf: null, stated: [], layouts: NO_LAYOUTS };

const isOwnReport = (sheet: SheetData): boolean => {
  const first = sheet.cells[0]?.[0];
  return typeof first === 'string' && plain(first).startsWith(OWN_SIGNATURE);
};

/** The sheets in which the BKM decides. */
export const isDecisions = (sheet: SheetData): boolean => isSettingsSheet(sheet) || isExceptionsSheet(sheet);

/** Every table of the sheets, those that a person said stand there among them. */
export function allTables(sheets: readonly SheetData[], forced: readonly ForcedTable[] = []): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  for (const sheet of sheets)
    tables.push(...findTables(sheet, tables.length, forced.filter(({ sheetId }) => sheetId === sheet.id))); // prettier-ignore
  return tables;
}

/** The sheets that may be sources: neither the add-on's own reports nor Pengaturan and Pengecualian nor the books that we made for groups. */
export const sourceSheets = (sheets: readonly SheetData[]): readonly SheetData[] =>
  sheets.filter((sheet) => !isOwnReport(sheet) && !isDecisions(sheet) && !isGroupBookSheet(sheet));

/** The sheets in which books of groups and businesses may stand. */
export const groupBookSheets = (sheets: readonly SheetData[]): readonly SheetData[] =>
  sheets.filter((sheet) => !isOwnReport(sheet) && !isDecisions(sheet));

function missing(
  sheets: readonly SheetData[],
  tables: readonly FoundTable[],
  parts: UnderstoodBook,
): BookProblem | null {
  if (!sheets.some((sheet) => sheet.cells.some((row) => row.some((cell) => !isBlank(cell)))))
    return { variant: 'empty', params: {} };
  if (parts.problem !== null) return parts.problem;
  const lists = [...tables.filter(({ kind }) => kind === 'loans'), ...parts.sources.map(({ list }) => list.table)];
  const first = lists[0];
  if (first === undefined) return { variant: 'noLoanTable', params: nearestTable(sheets, 'loans') };
  if (lists.every((table) => table.rows.length === 0))
    return { variant: 'noRows', params: { sheet: first.sheet.name } };
  const told = parts.ledgers.length > 0 || parts.sources.length > 0;
  return told ? null : { variant: 'noRepaymentTable', params: nearestTable(sheets, 'repayments') };
}

const recordsOf = ({ members, proposals, groups, shares, lists }: PeopleReading, loans: readonly Loan[]) => ({
  members,
  proposals,
  groups,
  shares: linkShares(shares, loans),
  memberLists: lists,
});

/** What keeps the first row from being computed: "Besar Pinjaman (A4), Jangka Waktu (C4)"; '' where no cell does. */
function lackingOf(findings: readonly Finding[], name: string | undefined): string {
  const stops = findings.filter(
    ({ severity, params, sheet }) => severity === 'error' && typeof params['column'] === 'string' && sheet === name,
  );
  const first = stops.slice(0, MOST_LACKING).map(({ cell, params }) => `${String(params['column'])} (${cell})`);
  return first.join(', ');
}
const MOST_LACKING = 3;

/**
 * Reads a book: finds its lists of loans, ledgers, cards, monthly recaps and reports wherever they stand, and turns
 * them into one loan book with findings. Never throws on what a cell holds; where the book cannot be computed at all,
 * `problem` says why.
 *
 * @param sheets every sheet of the book
 * @param options today's day, against which dates are checked, and the day that will be computed
 * @example readBook([], { today: civilDate(2023, 2, 1) }).problem?.variant // 'empty'
 */
export function readBook(sheets: readonly SheetData[], options: ReadOptions): BookReading {
  const settings = readSettings(sheets);
  const { exceptions, findings: ofExceptions } = readExceptions(sheets);
  const decided = { settings, exceptions };
  const sources = sourceSheets(sheets);
  const tables = allTables(sources, options.forced);
  const parts = bookParts(sources, tables, options);
  const problem = missing(sources, tables, parts);
  if (problem !== null)
    return { ...NOTHING, ...recordsOf(readPeople(sources, tables), []), ...decided, tables, problem };
  const step = settingsOn(settings, options.asOf ?? options.today).roundingStep ?? DEFAULT_STEP;
  const read = mergedBook(parts, { today: options.today, step });
  const { stated, layouts, used } = read;
  const { book, findings: ofLoans, asOf } = weighSnapshots(read, parts.reportDay, options.asOf);
  const people = readPeople(sources, used);
  const records = recordsOf(people, book.loans);
  const ofPeople = [
    ...people.findings,
    ...checkIdentities({ ...records, book }),
    ...checkCounts({ ...records, loans: book.loans }, people.tables),
  ];
  const found = {
    tables: used,
    findings: [...ofLoans, ...checkBalances(sources, used), ...ofPeople, ...settings.findings, ...ofExceptions],
  };
  if (book.loans.length > 0) return { book, ...found, ...decided, ...records, asOf, stated, layouts, problem: null };
  const params = {
    sheet: used[0]?.sheet.name ?? '',
    rows: read.rows,
    lacking: lackingOf(ofLoans, used[0]?.sheet.name),
  };
  return { ...NOTHING, ...found, ...records, ...decided, tables, problem: { variant: 'noReadableRows', params } };
}
