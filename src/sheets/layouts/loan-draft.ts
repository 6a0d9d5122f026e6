import type { CivilDate } from '../../book/civil-date';
import type { Loan, StatusKind } from '../../book/records';
import type { FoundTable } from '../table/found-table';
import type { RowIdentity } from './identity';

/** A loan as its row gives it, before repayments are known. */
export interface LoanDraft {
  readonly loan: Omit<Loan, 'status'>;
  readonly table: FoundTable;
  readonly identity: RowIdentity;
  readonly statusKind: StatusKind | null;
  /** The day that the book gives to the status. */
  readonly statusFrom: CivilDate | null;
  /** The column of the loan's amount, where it is struck out. */
  readonly struck: number | null;
}

/** A row that stands for a loan but cannot be computed: its repayments are not "without a loan". */
export interface LeftOutLoan {
  readonly identity: RowIdentity;
  readonly disbursed: CivilDate | null;
}

export interface LoanRows {
  readonly drafts: readonly LoanDraft[];
  readonly leftOut: readonly LeftOutLoan[];
}
