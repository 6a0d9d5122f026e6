import type { CivilDate } from '../../book/civil-date';
import type { Notes } from '../notes';
import { columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { tableReader } from '../table/columns-read';
import { cancelledInWords } from './cancelled';
import type { Cancelled } from './cancelled';
import { identityReader } from './identity';
import type { LeftOutLoan, LoanDraft, LoanRows } from './loan-draft';
import { loanRow } from './loan-row';
import { at, headingOf } from './read-cell';
import type { RowFrame } from './read-cell';

/** Tells that a row was cancelled; gives the day that it names. */
function tellCancelled(frame: RowFrame, { column, struck }: Cancelled): CivilDate | null {
  const where = { ...at(frame, column), severity: 'warning' as const };
  frame.notes.add('DAT-01', 'cancelled', { column: headingOf(frame, column), struck }, where);
  const day = columnOf(frame.table, 'disbursed');
  const read = day === null ? null : frame.reader.date(frame.row, day);
  return read?.kind === 'value' ? read.value : null;
}

/**
 * Reads a list of loans, row by row.
 *
 * @param counted how many loans stand in the lists before this one (a loan without any number gets its place)
 */
export function loanRows(table: FoundTable, notes: Notes, counted: number): LoanRows {
  const reader = tableReader(table);
  const names = identityReader(table);
  const drafts: LoanDraft[] = [];
  const leftOut: LeftOutLoan[] = [];
  table.rows.forEach((row, index) => {
    const identity = names(row);
    const loan = identity.number || identity.sequence.replace(/[.)]+$/, '') || String(counted + index + 1);
    const frame = { table, reader, notes, row, loan, group: identity.group || identity.borrower };
    const cancelled = cancelledInWords(table, row);
    if (cancelled !== null) {
      leftOut.push({ identity, disbursed: tellCancelled(frame, cancelled) });
      return;
    }
    const { draft, disbursed } = loanRow(frame, identity);
    if (draft === null) leftOut.push({ identity, disbursed });
    else drafts.push(draft);
  });
  return { drafts, leftOut };
}
