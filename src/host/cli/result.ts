/** The object that the bundle gives back, as the command line reads it (docs/adr and README describe it). */
export interface ResultLoan {
  readonly loan: string;
  readonly group: string;
  readonly borrower: string | null;
  readonly disbursed: string;
  readonly principal: number;
  readonly tenor: number;
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

export interface ResultFinding {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

export interface ArrearsResult {
  readonly asOf: string;
  readonly convention: string;
  readonly loans: readonly ResultLoan[];
  readonly totals: {
    readonly principal: number;
    readonly outstandingPrincipal: number;
    readonly overduePrincipal: number;
    readonly overdueInterest: number;
    readonly provision: number;
  };
  readonly indicators: {
    readonly activeLoans: number;
    readonly lateLoans: number;
    readonly activeGroups: number;
    readonly lateGroups: number;
    readonly lar: number | null;
    readonly par: number | null;
    readonly rr: number | null;
    readonly larByAge: number | null;
    readonly parByAge: number | null;
  };
  /** memuaskan, minimum or ditunda; null where the ratio is. Not part of what --json prints. */
  readonly grades: Readonly<Record<'lar' | 'par' | 'rr' | 'larByAge' | 'parByAge', string | null>>;
  readonly byClass: Readonly<Record<string, number>>;
  readonly findings: readonly ResultFinding[];
}

/** What every server function of the bundle answers. */
export type Envelope =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly message: string };

/** Whether a result is that of an arrears computation. */
export const isArrears = (result: unknown): result is ArrearsResult =>
  typeof result === 'object' && result !== null && 'loans' in result && 'indicators' in result;
