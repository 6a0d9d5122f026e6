import { formatIso } from '../../book/civil-date';
import type { Finding, FindingCode } from '../../book/finding';
import { findingCode } from '../../book/finding-codes';
import type { SourceRow } from '../../book/records';
import { EXCEPTION_COLUMNS } from '../columns/exceptions';
import { findLists } from '../lists/find-lists';
import type { ListKind } from '../lists/list-kind';
import { listReader } from '../lists/list-reader';
import type { ListReader } from '../lists/list-reader';
import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import type { SheetData } from '../sheet-data';
import { headingKey } from '../table/heading-text';

/** A decision that one loan or one KSM may differ from a rule. */
export interface ExceptionRow {
  readonly code: FindingCode;
  /** The book's own loan number; null where the exception is for the whole KSM. */
  readonly loan: string | null;
  readonly group: string | null;
  readonly reason: string;
  /** Number and day of the decision; the day as YYYY-MM-DD where it is one, else as typed. */
  readonly number: string;
  readonly decided: string;
  readonly source: SourceRow;
}

export interface Exceptions {
  readonly exceptions: readonly ExceptionRow[];
  readonly findings: readonly Finding[];
}

const KIND: ListKind<'exceptions'> = {
  kind: 'exceptions',
  columns: EXCEPTION_COLUMNS,
  fits: ({ has }) => has('rule') && has('loanId', 'group') && has('reason', 'number', 'decided'),
  naming: ['rule', 'group', 'loanId'],
  telling: ['loanId', 'group', 'reason'],
};

/** Whether a sheet is that of exceptions, by its name. */
export const isExceptionsSheet = (sheet: SheetData): boolean =>
  /^(daftar )?pengecualian( sop)?$/.test(headingKey(sheet.name));

const orNull = (text: string): string | null => (text === '' ? null : text);

function exceptionOf({ row: rowOf, table }: ListReader, at: number, notes: Notes): ExceptionRow | null {
  const row = rowOf(at);
  const place = (key: string) => ({ table, row: at, column: table.columns[key] ?? table.columns['rule'] ?? 1 });
  const code = findingCode(row.text('rule'));
  if (code === null) {
    notes.add('DAT-01', 'rule', {}, place('rule'));
    return null;
  }
  const [loan, group] = [orNull(row.text('loanId')), orNull(row.text('group'))];
  if (loan === null && group === null) {
    notes.add('DAT-03', 'exception', {}, { ...place('loanId'), severity: 'warning' });
    return null;
  }
  const day = row.day('decided');
  const decided = day === null ? row.text('decided') : formatIso(day);
  return { code, loan, group, reason: row.text('reason'), number: row.text('number'), decided, source: row.source() };
}

/**
 * Reads the sheet Pengecualian. A row whose rule is none, or that names neither a loan nor a KSM, is a finding and
 * excuses nothing.
 *
 * @param sheets every sheet of the book
 */
export function readExceptions(sheets: readonly SheetData[]): Exceptions {
  const notes = takeNotes();
  const exceptions = sheets.filter(isExceptionsSheet).flatMap((sheet) =>
    findLists(sheet, [KIND]).flatMap((table) => {
      const reader = listReader(table, notes);
      return table.rows.flatMap((row) => exceptionOf(reader, row, notes) ?? []);
    }),
  );
  return { exceptions, findings: notes.findings() };
}
