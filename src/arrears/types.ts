/** The shapes that pass through arrears/: convention in, figures out. The functions stand in files named after them. */
import type { CivilDate } from '../book/civil-date';
import type { BasisPoints, RoundingMode, Rupiah } from '../book/money';
import type { Loan } from '../book/records';

/**
 * What a collectability scheme measures: days since the oldest unpaid due day (or since the first of its month), the same in
 * weeks or calendar months, months by amount, or unpaid instalments.
 */
export type SchemeUnit = 'days' | 'daysFromMonthStart' | 'weeks' | 'months' | 'monthsByAmount' | 'instalments';

/** Bounds for another rhythm of paying, one for each class. */
export interface RhythmBounds {
  readonly unit: SchemeUnit;
  readonly upTo: readonly (number | null)[];
}

export interface SchemeClass {
  /** What a person reads, e.g. 'Kurang Lancar'. */
  readonly name: string;
  /** Inclusive upper bound in the scheme's unit; null for the last class. */
  readonly upTo: number | null;
  /** Provision on the whole balance, in basis points (50 is 0.5 %); null where the scheme has none. */
  readonly provision: BasisPoints | null;
}

export interface Scheme {
  readonly name: string;
  readonly unit: SchemeUnit;
  /** How a quotient of monthsByAmount is brought to a whole number before the bounds are asked. */
  readonly quotient: 'round' | 'ceil' | 'exact';
  /** In urban and urban-month the first class means nothing overdue; elsewhere the bounds alone decide. */
  readonly firstClass: 'nothingOverdue' | 'byBound';
  /** Rising bounds without gaps, one to five or more classes. */
  readonly classes: readonly SchemeClass[];
  /** Other bounds for other rhythms (ojk-lkm-2015: weekly loans are judged in weeks, daily ones in days). */
  readonly weekly?: RhythmBounds;
  readonly daily?: RhythmBounds;
}

/** Every choice on which peers disagree; no computation has a choice of its own. */
export interface Convention {
  readonly name: string;
  /** dueDay: unpaid at the end of its due day is overdue. dayAfter: from the next day. */
  readonly overdueFrom: 'dueDay' | 'dayAfter';
  /** Added to asOf − oldestDue. */
  readonly dayCountOffset: number;
  /** Whether a payment dated on the reporting day counts. */
  readonly paymentsOnAsOf: boolean;
  /**
   * recorded: a repayment with both columns pays each its own, one amount pays interest first. interestFirst and
   * principalFirst: every repayment, whatever its columns, goes as one amount to the oldest unpaid instalment.
   */
  readonly split: 'recorded' | 'interestFirst' | 'principalFirst';
  readonly ageBy: 'principal' | 'either';
  /** Late for LAR and PAR. */
  readonly lateBy: {
    readonly measure: 'days' | 'instalments' | 'amount';
    readonly quotient: 'round' | 'ceil' | 'exact';
    readonly atLeast: number;
  };
  readonly monthEnd: 'clamp';
  readonly rounding: {
    readonly step: number;
    readonly mode: RoundingMode;
    readonly remainder: 'last' | 'spread' | 'first';
  };
  /** Part of a month's interest that one week's instalment carries; default a quarter. */
  readonly weeksPerMonth: number;
  readonly graceDays: number;
  /** A shortfall of at most tolerance × instalments due counts as nothing; principal and interest apart. */
  readonly tolerance: Rupiah;
  readonly scheme: Scheme;
}

export interface Instalment {
  readonly due: CivilDate;
  readonly principal: Rupiah;
  readonly interest: Rupiah;
}

/** A payment as the engine takes it: both parts, or one amount. */
export interface Payment {
  readonly paid: CivilDate;
  readonly principal: Rupiah | null;
  readonly interest: Rupiah | null;
  readonly total: Rupiah;
}

/** Why a loan stands outside the arrears on the reporting day. */
export type Apart = 'paidOff' | 'rescheduled' | 'writtenOff';

/** What a schedule and its payments come to on a day. */
export interface Arrears {
  /** Due by the reporting day. */
  readonly scheduledPrincipal: Rupiah;
  readonly scheduledInterest: Rupiah;
  readonly instalmentsDue: number;
  readonly paidPrincipal: Rupiah;
  readonly paidInterest: Rupiah;
  readonly outstandingPrincipal: Rupiah;
  readonly overduePrincipal: Rupiah;
  readonly overdueInterest: Rupiah;
  /** A shortfall within the tolerance: no arrears, shown as "selisih pembulatan". */
  readonly roundingDifference: Rupiah;
  readonly oldestDue: CivilDate | null;
  readonly daysPastDue: number;
  /** Overdue principal ÷ the loan's instalment, exact; after the tenor the months since maturity are added only by schemes that say so. */
  readonly instalmentsLate: number;
  /** Instalments due with something unpaid. */
  readonly unpaidInstalments: number;
  /** Whole months since the last due day; 0 before it, and where no principal is overdue. */
  readonly monthsSinceMaturity: number;
  /** Overdue principal of instalments due at most / more than 90 days ago (the urban form's two columns). */
  readonly overdueUpTo90: Rupiah;
  readonly overdueOver90: Rupiah;
  /** The principal instalment against which lateness by amount is measured. */
  readonly instalment: Rupiah;
  /** Late for LAR and PAR as the convention's `lateBy` has it (by amount in every preset). */
  readonly lateByAmount: boolean;
  /** The second reading: more than 90 days. */
  readonly lateByAge: boolean;
}

export interface LoanArrears extends Arrears {
  readonly loan: Loan;
  readonly apart: Apart | null;
  /** Index into `scheme.classes`; null when apart. */
  readonly classIndex: number | null;
  readonly className: string | null;
  readonly provision: Rupiah | null;
}

export interface ClassTotal {
  readonly name: string;
  readonly loans: number;
  readonly outstandingPrincipal: Rupiah;
  readonly provisionRate: BasisPoints | null;
  readonly provision: Rupiah;
}

export type Grade = 'memuaskan' | 'minimum' | 'ditunda';
export interface Ratio {
  /** A fraction, 0.083333; null where the denominator is zero. */
  readonly value: number | null;
  readonly grade: Grade | null;
}

export interface Indicators {
  readonly activeLoans: number;
  readonly lateLoans: number;
  readonly activeGroups: number;
  readonly lateGroups: number;
  readonly lar: Ratio;
  readonly par: Ratio;
  readonly rr: Ratio;
  /** The second reading: more than 90 days. */
  readonly larByAge: Ratio;
  readonly parByAge: Ratio;
  /** Loans on which the two readings disagree, by `Loan.key`. */
  readonly disagreeing: readonly string[];
  /** Late in jasa only, by `Loan.key`. */
  readonly interestOnly: readonly string[];
}

export interface PortfolioTotals {
  readonly principal: Rupiah;
  readonly outstandingPrincipal: Rupiah;
  readonly scheduledPrincipal: Rupiah;
  readonly paidPrincipal: Rupiah;
  readonly overduePrincipal: Rupiah;
  readonly overdueInterest: Rupiah;
  readonly provision: Rupiah;
}

export interface Portfolio {
  readonly asOf: CivilDate;
  readonly convention: Convention;
  /** Loans disbursed by the day, in the book's order; loans apart among them. */
  readonly loans: readonly LoanArrears[];
  readonly totals: PortfolioTotals;
  readonly byClass: readonly ClassTotal[];
  readonly indicators: Indicators;
}
