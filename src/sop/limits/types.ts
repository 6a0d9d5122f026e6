/** The SOP as dated data: what held on which day, and who said so. */
import type { CivilDate } from '../../book/civil-date';
import type { FindingCode, Severity } from '../../book/finding';
import type { SourceRow } from '../../book/records';

export const LIMIT_KEYS = [
  'firstLoanMax',
  'nextLoanMax',
  'loansMax',
  'tenorMin',
  'tenorMax',
  'groupSizeMin',
  'womenMin',
  'womenPerGroup',
  'groupAgeMin',
  'rate',
  'savingsMin',
  'jointLiability',
  'training',
] as const;
/**
 * What can be limited. `jointLiability` (a written statement) and `training` are asked where they are 1; `womenPerGroup` 1:
 * the share of women counts in every KSM, not among all borrowers.
 */
export type LimitKey = (typeof LIMIT_KEYS)[number];

/** Who set a limit: a guide of the programme, or the BKM itself. */
export type LimitOrigin = 'pedoman-2008' | 'juknis-2012' | 'bkm';

export interface Limit {
  readonly key: LimitKey;
  /** Rupiah, a count, or months; a percentage in basis points. */
  readonly value: number;
  /** It holds from this day until a later value of the same key replaces it. */
  readonly validFrom: CivilDate;
  /** As people cite it, e.g. 'Juknis 2012'. */
  readonly source: string;
  readonly origin: LimitOrigin;
}

/** Every limit that is in force at some time; what is off or unconfirmed is not among them. */
export interface LimitTable {
  readonly rows: readonly Limit[];
  /** Loans before this day cannot be judged. */
  readonly from: CivilDate;
}

/** A BKM's decision on how severe a rule is, or that it is not asked. */
export interface SeverityDecision {
  readonly code: FindingCode;
  readonly severity: Severity | 'off';
  /** null: at all times. */
  readonly validFrom: CivilDate | null;
  readonly source: string;
}

/** A decision that one loan or one KSM may differ from a rule. */
export interface SopException {
  readonly code: FindingCode;
  /** The book's own loan number; null where the exception is for the whole KSM. */
  readonly loan: string | null;
  readonly group: string | null;
  readonly reason: string;
  /** Number and day of the decision, as typed. */
  readonly number: string;
  readonly decided: string;
  readonly source: SourceRow;
}
