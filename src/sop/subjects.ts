/** What a rule looks at: a loan, what one member has of it, a member, a KSM, a repayment, or all borrowers. Data only. */
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { Group, Loan, Member, MemberShare, Repayment, SourceRow } from '../book/records';
import type { SharingBasis } from './finding-variants';

export type SopTable = 'loans' | 'shares' | 'members' | 'groups' | 'repayments';

/** A column that a rule needs, by its key in the declaration of its table; `*` for a row of that table, whatever its columns. */
export type Need = `${SopTable}.${string}`;

/** The rows of the person's book that a subject stands on. */
export type Rows = Readonly<Partial<Record<SopTable, SourceRow>>>;

interface Subject {
  readonly rows: Rows;
}

/** How many people share a loan; `uncertain` more may, since they left on a day that nobody wrote down. */
export interface Sharing {
  readonly size: number;
  readonly uncertain: number;
  readonly basis: SharingBasis;
}

/** An earlier loan that is not paid off on the day of a new one; repayments of that day count. */
export interface OpenLoan {
  readonly loan: Loan;
  /** The member who shares it, where it is another KSM's; null where it is the KSM's or borrower's own. */
  readonly member: string | null;
  readonly overdue: Rupiah;
  readonly outstanding: Rupiah;
}

export interface LoanSubject extends Subject {
  readonly loan: Loan;
  /** A borrower without a KSM. */
  readonly single: boolean;
  /** Its row in the list of KSM. */
  readonly group: Group | null;
  /** null where the book does not tell how many share it. */
  readonly sharing: Sharing | null;
  readonly shares: readonly MemberShare[];
  readonly open: readonly OpenLoan[];
  /** Whether the book cannot tell how some earlier loan stood on that day. */
  readonly openUnknown: boolean;
}

/** What one member has of a loan; where members are not booked, the whole KSM's loan. */
export interface ShareSubject extends Subject {
  readonly loan: Loan | null;
  readonly day: CivilDate;
  /** null: counted per KSM. */
  readonly name: string | null;
  /** The member's part; per KSM the loan divided by its members, rounded up; null where unknown. */
  readonly amount: Rupiah | null;
  /** By how many the loan was divided; null where parts are booked or members unknown. */
  readonly members: number | null;
  /** Which loan of this member (or KSM) it is, from 1. */
  readonly nth: number;
}

/** A member who borrows, beside one loan after the other. */
export interface MemberSubject extends Subject {
  readonly loan: Loan;
  readonly name: string;
  /** null: not in the list of members. */
  readonly member: Member | null;
  /** The member's part of the loan, null where it is not booked. */
  readonly amount: Rupiah | null;
  /** Whether the loan still runs on the day of the check; null where the book cannot tell. */
  readonly running: boolean | null;
}

export interface Sexes {
  readonly women: number;
  readonly men: number;
  readonly unknown: number;
}

/** A KSM, beside one loan after the other. */
export interface GroupSubject extends Subject {
  readonly loan: Loan;
  /** null: not in the list of KSM. */
  readonly group: Group | null;
  /** The people who share the loan; where that is not booked, the list's. */
  readonly people: Sexes;
}

export interface RepaymentSubject extends Subject {
  readonly repayment: Repayment;
  readonly loan: Loan;
}

/** Everybody who borrowed while the share of women counted among all borrowers. */
export interface BookSubject extends Subject {
  readonly day: CivilDate;
  readonly people: Sexes;
}

export interface Subjects {
  readonly loan: LoanSubject;
  readonly share: ShareSubject;
  readonly member: MemberSubject;
  readonly group: GroupSubject;
  readonly repayment: RepaymentSubject;
  readonly book: BookSubject;
}
export type Scope = keyof Subjects;
