/** A finding is data; messages/ turns it into what is wrong, why it matters and what to do. */
export type Severity = 'error' | 'warning' | 'info';

/** Finding codes of the book itself (RULES: fixed, never reused). */
export type DataCode =
  | 'DAT-01'
  | 'DAT-02'
  | 'DAT-03'
  | 'DAT-04'
  | 'DAT-05'
  | 'DAT-06'
  | 'DAT-07'
  | 'DAT-08'
  | 'DAT-09'
  | 'DAT-10'
  | 'DAT-11'
  | 'DAT-12'
  | 'DAT-13'
  | 'DAT-14'
  | 'DAT-15'
  | 'DAT-16'
  | 'DAT-17';

export type FindingCode = DataCode;

/** Values for the sentence: texts, whole amounts, counts; days as YYYY-MM-DD texts. */
export type FindingParams = Readonly<Record<string, string | number | boolean | null>>;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of the cell, or of the range where the finding is about a column; '' where it is about the sheet. */
  readonly cell: string;
  /** `Loan.id`, where one is concerned. */
  readonly loan?: string;
  readonly group?: string;
  /** What stands in the cell, as the person sees it. */
  readonly value: string;
  /** Which sentence of the code's sentences this is (messages/ has one function a variant), and what it needs. */
  readonly variant: string;
  readonly params: FindingParams;
  readonly clause?: string;
}
