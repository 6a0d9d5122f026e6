import type { Loan, LoanPapers } from '../../book/records';
import { sourceOf } from '../table/found-table';
import { amountOf, dayOf, orNull, textOf } from './read-cell';
import type { Got, RowFrame } from './read-cell';

/** What a row of the list says of the loan's papers, and the row itself with what could not be read of them. */
export function papersOf(frame: RowFrame): Pick<Loan, 'papers' | 'source'> {
  const { table, row } = frame;
  const unread: string[] = [];
  const read = <T>(key: string, got: Got<T>): T | null => {
    if (got.kind === 'broken') unread.push(key);
    return orNull(got);
  };
  const count = (key: string): number | null => {
    const text = textOf(frame, key);
    const digits = /\d+/.exec(text ?? '');
    if (text !== null && digits === null) unread.push(key);
    return digits === null ? null : Number(digits[0]);
  };
  const papers: LoanPapers = {
    decided: read('decided', dayOf(frame, 'decided')),
    agreement: textOf(frame, 'agreement'),
    agreed: read('agreed', dayOf(frame, 'agreed')),
    receipt: textOf(frame, 'receipt'),
    receiptDay: read('receiptDay', dayOf(frame, 'receiptDay')),
    receiptAmount: read('receiptAmount', amountOf(frame, 'receiptAmount')),
    cycle: count('cycle'),
    members: count('members'),
    firstDue: read('firstDue', dayOf(frame, 'firstDue')),
    graceMonths: count('graceMonths'),
  };
  const source = sourceOf(table, row);
  return { papers, source: unread.length === 0 ? source : { ...source, unread } };
}
