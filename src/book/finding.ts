/** A finding is data; messages/ turns it into what is wrong, why it matters and what to do. */
export type Severity = 'error' | 'warning' | 'info';

type UpTo9 = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09';
type UpTo13 = UpTo9 | '10' | '11' | '12' | '13';
type UpTo17 = UpTo13 | '14' | '15' | '16' | '17';
type UpTo21 = UpTo17 | '18' | '19' | '20' | '21';

/** Finding codes of the book itself (RULES: fixed, never reused). */
export type DataCode = `DAT-${UpTo17}`;
/** Of a loan and its group against the SOP. */
export type SopCode = `SOP-${UpTo21}`;
/** Of a nominee for a partner. */
export type NomineeCode = `MTR-${UpTo13}`;
/** Of the books of a group and of its members' businesses. */
export type GroupBookCode = `KSM-${UpTo9}`;

export type FindingCode = DataCode | SopCode | NomineeCode | GroupBookCode;

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
  /** The clause or decision that it is held against, as people cite it. */
  readonly clause?: string;
  /** A decision that lets this one differ: still listed and counted, but no longer held against anybody. */
  readonly excused?: Excuse;
}

/** Why a finding is excused: the texts of the row that says so. */
export interface Excuse {
  readonly reason: string;
  /** Number of the decision. */
  readonly number: string;
  /** Its day, YYYY-MM-DD where it is one, else as typed. */
  readonly decided: string;
}
