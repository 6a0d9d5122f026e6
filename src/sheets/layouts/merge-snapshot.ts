import { formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Finding } from '../../book/finding';
import type { Loan, LoanBook } from '../../book/records';
import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import type { FoundTable } from '../table/found-table';
import type { MergedBook } from './merge-book';
import type { LayoutName } from './merge-source';

/** A book after what reports of one day can tell has been weighed. */
export interface Weighed {
  readonly book: LoanBook;
  readonly findings: readonly Finding[];
  /** The only day on which this book can be computed; null where it has a history. */
  readonly asOf: CivilDate | null;
}

const SNAPSHOTS: readonly (LayoutName | undefined)[] = ['progress', 'collectability'];

function tellSnapshot(snapshots: MergedBook['snapshots'], day: CivilDate, notes: Notes): void {
  for (const { table, interest } of snapshots) {
    const at = { table, row: table.headingRow, column: table.firstColumn, severity: 'info' } as const;
    notes.add('DAT-03', 'snapshot', { date: formatIso(day), interest }, at);
  }
}

function tellLeftOut(loans: readonly Loan[], tables: readonly FoundTable[], day: CivilDate, notes: Notes): void {
  const rowsOf = new Map(tables.map((table) => [table, new Set(table.rows)]));
  for (const loan of loans) {
    const table = tables.find((one) => one.sheet.name === loan.source.sheet && rowsOf.get(one)?.has(loan.source.row));
    if (table === undefined) continue;
    const column = loan.source.columns['group'] ?? loan.source.columns['groupAndId'] ?? table.firstColumn;
    const at = { table, row: loan.source.row, column, loan: loan.id, group: loan.group };
    notes.add('DAT-03', 'otherDate', { date: formatIso(day) }, at);
  }
}

/**
 * What a report of one day cannot tell is said, not guessed: a book that mostly stands in such a report is computed on
 * that day only; a few loans that only such a report has are left out on any other.
 *
 * @param day the report's day, null where none was read
 * @param asOf the day that will be computed, where it is known
 */
export function weighSnapshots(merged: MergedBook, day: CivilDate | null, asOf: CivilDate | undefined): Weighed {
  const { book, layouts, findings, used } = merged;
  const dependent = book.loans.filter(({ key }) => SNAPSHOTS.includes(layouts.get(key)));
  if (day === null || dependent.length === 0) return { book, findings, asOf: null };
  const notes = takeNotes();
  const sheets = new Set(dependent.map(({ source }) => source.sheet));
  const tables = used.filter(({ kind, sheet }) => kind === 'loans' && sheets.has(sheet.name));
  if (dependent.length * 2 > book.loans.length || asOf === day) {
    tellSnapshot(merged.snapshots, day, notes);
    return {
      book,
      findings: [...findings, ...notes.findings()],
      asOf: dependent.length * 2 > book.loans.length ? day : null,
    };
  }
  tellLeftOut(dependent, tables, day, notes);
  const out = new Set(dependent.map(({ key }) => key));
  const kept = {
    ...book,
    loans: book.loans.filter(({ key }) => !out.has(key)),
    repayments: book.repayments.filter(({ loan }) => !out.has(loan)),
  };
  return { book: kept, findings: [...findings, ...notes.findings()], asOf: null };
}
