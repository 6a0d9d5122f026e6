import type { Notes } from '../notes';
import type { FoundTable } from '../table/found-table';
import { tableReader } from '../table/columns-read';
import { identityReader } from './identity';
import type { LeftOutLoan, LoanDraft, LoanRows } from './loan-draft';
import { loanRow } from './loan-row';

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
    const { draft, disbursed } = loanRow(frame, identity);
    if (draft === null) leftOut.push({ identity, disbursed });
    else drafts.push(draft);
  });
  return { drafts, leftOut };
}
