/** The records that every layout is turned into. No logic: reading makes them, computing reads them. */
import type { CivilDate } from './civil-date';
import type { BasisPoints, Rupiah } from './money';

/** Where a record stands in the person's book: enough to link to it and to mark single cells. */
export interface SourceRow {
  readonly sheet: string;
  /** 1-based row on that sheet. */
  readonly row: number;
  /** 1-based column of each meaning that the row holds, e.g. `{ principal: 5 }`. */
  readonly columns: Readonly<Record<string, number>>;
  /** Meanings whose column is blank in every row of the table, and so tells nothing. Shared by the table's rows. */
  readonly empty?: ReadonlySet<string>;
  /** Meanings whose cell in this row holds something that cannot be read. */
  readonly unread?: readonly string[];
}

/** The step between two due days: every `every` weeks or months; `atEnd` is one instalment at the end of the tenor (musiman). */
export interface Period {
  readonly every: number;
  readonly unit: 'week' | 'month';
  readonly atEnd: boolean;
}

export type StatusKind = 'paidOff' | 'rescheduled' | 'writtenOff';

/** A loan taken out of the arrears from a day on. `from` null: the book gives no day and has no repayment to take it from. */
export interface LoanStatus {
  readonly kind: StatusKind;
  readonly from: CivilDate | null;
}

/** What the book itself says of a loan, only ever cross-checked, never computed with. */
export interface StatedFigures {
  readonly paidPrincipal?: Rupiah;
  readonly paidInterest?: Rupiah;
  readonly outstandingPrincipal?: Rupiah;
  readonly overduePrincipal?: Rupiah;
  readonly overdueInterest?: Rupiah;
  readonly className?: string;
}

/** How a loan was decided and papered, and what its row says of the group; null where the book does not say. */
export interface LoanPapers {
  readonly decided: CivilDate | null;
  /** Number of the agreement (PB.03). */
  readonly agreement: string | null;
  readonly agreed: CivilDate | null;
  /** Number of the receipt for the disbursement. */
  readonly receipt: string | null;
  readonly receiptDay: CivilDate | null;
  readonly receiptAmount: Rupiah | null;
  /** Which loan of this group it is, as the book counts. */
  readonly cycle: number | null;
  /** How many members share it, as the book states. */
  readonly members: number | null;
  readonly firstDue: CivilDate | null;
  /** Months without instalments after the disbursement. */
  readonly graceMonths: number | null;
}

export interface Loan {
  /** Unique in the book and stable as long as its rows are: the repayments name it. */
  readonly key: string;
  /** The book's own number (or `No`, or a made one where it has neither), as people would quote it. */
  readonly id: string;
  /** The KSM as the book spells it; the borrower where there is no KSM. */
  readonly group: string;
  /** The single borrower, where the book names one. */
  readonly borrower: string | null;
  readonly disbursed: CivilDate;
  readonly principal: Rupiah;
  /** As the book states it: months, or weeks where `tenorUnit` says so. */
  readonly tenor: number;
  readonly tenorUnit: 'month' | 'week';
  readonly period: Period;
  /** How many instalments that makes. */
  readonly instalments: number;
  /** Interest a month on the principal; null when the book does not say, and then no interest is computed. */
  readonly rate: BasisPoints | null;
  /** declining: fixed principal, interest on the balance; annuity: a fixed sum of both. */
  readonly method: 'flat' | 'declining' | 'annuity';
  /** The principal instalment that the book states; it wins over the computed one. */
  readonly statedPrincipal: Rupiah | null;
  /** The interest instalment that the book states; it wins over the rate. */
  readonly statedInterest: Rupiah | null;
  readonly status: LoanStatus | null;
  readonly stated: StatedFigures;
  readonly papers: LoanPapers;
  readonly source: SourceRow;
}

/**
 * One row of the ledger. Both parts known: each pays its own column. `principal` and `interest` null: the book has only
 * `total`, which pays the oldest unpaid instalment, its interest first.
 */
export interface Repayment {
  /** `Loan.key`. */
  readonly loan: string;
  readonly paid: CivilDate;
  readonly principal: Rupiah | null;
  readonly interest: Rupiah | null;
  readonly total: Rupiah;
  /** A balance brought forward ("saldo awal"), exempt from what is asked of a single repayment. */
  readonly opening: boolean;
  /** Number of its receipt; null where the book has none. */
  readonly receipt: string | null;
  readonly source: SourceRow;
}

/** A KSM of a list of groups. Texts are '' where the list does not say. */
export interface Group {
  /** As `groupKey` makes it: two spellings of one name share it. */
  readonly key: string;
  readonly name: string;
  readonly leader: string;
  readonly phone: string;
  readonly address: string;
  readonly kelurahan: string;
  /** Where the collector goes for it. */
  readonly visitArea: string;
  /** The facilitators' team. */
  readonly team: string;
  readonly founded: CivilDate | null;
  /** How many members the list states. */
  readonly members: number | null;
  /** The written statement of joint liability: its day, or whether there is one. */
  readonly jointLiability: CivilDate | boolean | null;
  readonly source: SourceRow;
}

/** A person of a list of members. Texts are '' where the list does not say. */
export interface Member {
  /** Unique in the book and stable as long as its rows are. */
  readonly key: string;
  readonly name: string;
  /** The KSM as the list spells it. */
  readonly group: string;
  /** Sixteen digits; null where there is none or what stands there is none. Personal data: never shown whole where it need not be. */
  readonly nik: string | null;
  readonly sex: 'female' | 'male' | null;
  readonly born: CivilDate | null;
  /** As typed. */
  readonly phone: string;
  readonly address: string;
  /** Whether the person is on the poor list PS2. */
  readonly poorList: boolean | null;
  /** The day of the training before the loan (PWK), or whether it was had. */
  readonly trained: CivilDate | boolean | null;
  readonly savings: Rupiah | null;
  readonly otherLoan: boolean | null;
  /** The day the person left the KSM, or whether they did. */
  readonly left: CivilDate | boolean | null;
  /** Office in the KSM or the BKM. */
  readonly role: string;
  /** Married, or has been. */
  readonly married: boolean | null;
  readonly business: string;
  readonly businessSince: CivilDate | null;
  /** A month's money as the list states it; only where both are there. */
  readonly monthly?: { readonly income: Rupiah; readonly costs: Rupiah };
  /** The papers that lie with the UPK, as typed. */
  readonly papers: string;
  readonly source: SourceRow;
}

/** A member's part of a group's loan. */
export interface MemberShare {
  /** Unique in the book and stable as long as its rows are. */
  readonly key: string;
  /** `Loan.key`; null where no loan of the list is the one that the row names. */
  readonly loan: string | null;
  readonly group: string;
  readonly name: string;
  readonly nik: string | null;
  readonly disbursed: CivilDate | null;
  readonly amount: Rupiah | null;
  /** Which loan of this member it is, as the book counts. */
  readonly cycle: number | null;
  /** What the member paid back so far, where it is booked. */
  readonly paid: Rupiah | null;
  readonly source: SourceRow;
}

export interface LoanBook {
  readonly loans: readonly Loan[];
  readonly repayments: readonly Repayment[];
  /** False where the book records no interest at all: then interest is unknown, not zero. */
  readonly interestRecorded: boolean;
}
