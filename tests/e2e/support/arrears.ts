/** The JSON that the issue promises, as these tests read it. Written from the issue, not from the code. */
export interface ArrearsLoan {
  readonly loan: string;
  readonly group: string;
  readonly borrower: string | null;
  readonly disbursed: string;
  readonly principal: number;
  readonly tenor: number;
  readonly scheduledPrincipal: number;
  readonly scheduledInterest: number;
  readonly paidPrincipal: number;
  readonly paidInterest: number;
  readonly outstandingPrincipal: number;
  readonly overduePrincipal: number;
  readonly overdueInterest: number;
  readonly oldestDue: string | null;
  readonly daysPastDue: number;
  readonly instalmentsLate: number;
  readonly class: string | null;
  readonly provision: number | null;
  readonly status: string | null;
  readonly cell: string;
}
export interface ArrearsFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet: string;
  readonly cell: string;
  readonly loan: string | null;
  readonly group: string | null;
  readonly message: string;
  readonly clause: string | null;
}
export interface Arrears {
  readonly asOf: string;
  readonly convention: string;
  readonly loans: readonly ArrearsLoan[];
  readonly totals: Readonly<Record<string, number>>;
  readonly indicators: Readonly<Record<string, number | null>>;
  readonly byClass: Readonly<Record<string, number>>;
  readonly findings: readonly ArrearsFinding[];
}

export type Envelope =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly message: string };

export const LOAN_KEYS = [
  'loan',
  'group',
  'borrower',
  'disbursed',
  'principal',
  'tenor',
  'scheduledPrincipal',
  'scheduledInterest',
  'paidPrincipal',
  'paidInterest',
  'outstandingPrincipal',
  'overduePrincipal',
  'overdueInterest',
  'oldestDue',
  'daysPastDue',
  'instalmentsLate',
  'class',
  'provision',
  'status',
  'cell',
];
export const TOTAL_KEYS = [
  'principal',
  'outstandingPrincipal',
  'scheduledPrincipal',
  'paidPrincipal',
  'overduePrincipal',
  'overdueInterest',
  'provision',
];
export const INDICATOR_KEYS = [
  'activeLoans',
  'lateLoans',
  'activeGroups',
  'lateGroups',
  'lar',
  'par',
  'rr',
  'larByAge',
  'parByAge',
];
export const FINDING_KEYS = ['code', 'severity', 'sheet', 'cell', 'loan', 'group', 'message', 'clause'];
