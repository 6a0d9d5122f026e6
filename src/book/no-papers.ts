import type { LoanPapers } from './records';

/** A loan of which the book tells no papers. */
export const NO_PAPERS: LoanPapers = {
  decided: null,
  agreement: null,
  agreed: null,
  receipt: null,
  receiptDay: null,
  receiptAmount: null,
  cycle: null,
  members: null,
  firstDue: null,
  graceMonths: null,
};
