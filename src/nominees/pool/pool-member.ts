/** A row of the KSM database: what the books know of a person, with the cells it comes from. */
import type { CivilDate } from '../../book/civil-date';
import type { BasisPoints, Rupiah } from '../../book/money';
import type { Consent } from '../consent/consent';

/** A cell or a range of the user's book. */
export interface CellRef {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

/** A figure with the cells that it was made of. */
export interface Sourced<T> {
  readonly value: T;
  readonly cells: readonly CellRef[];
}

/** How the instalments came in; the group's where only the group's repayments are booked. */
export interface OnTime {
  readonly due: number;
  readonly onTime: number;
  readonly of: 'member' | 'group';
}

export interface PastLoan {
  /** `Loan.key`. */
  readonly loan: string;
  /** The book's own number. */
  readonly id: string;
  readonly disbursed: CivilDate;
  /** The person's own part. */
  readonly amount: Rupiah;
  /** Principal repaid of it, by the same share as the group's. */
  readonly repaid: Rupiah;
}

export interface PoolMember {
  /** Lasting id of the person: NIK, or the name within the group. */
  readonly key: string;
  readonly name: string;
  readonly group: string;
  readonly nik: string | null;
  readonly sex: 'female' | 'male' | null;
  readonly born: CivilDate | null;
  readonly married: boolean | null;
  readonly phone: string;
  readonly address: string;
  /** Member of the BKM itself, who may be nominated without having been fostered. */
  readonly ofBkm: boolean;
  /** Whether a list of members, or of members' shares, has the person. */
  readonly listed: boolean;
  readonly departed: boolean;
  readonly loans: Sourced<readonly PastLoan[]>;
  readonly onTime: Sourced<OnTime>;
  /** Principal and jasa overdue on the day, of the person's own loans and of the whole KSM. */
  readonly overdueOwn: Sourced<Rupiah | null>;
  readonly overdueGroup: Sourced<Rupiah>;
  /** Whole months since an instalment was last late or unpaid; since the first loan where none ever was. */
  readonly quietMonths: number;
  readonly savings: Sourced<Rupiah | null>;
  readonly business: string;
  readonly businessSince: Sourced<CivilDate | null>;
  /** Repayment capacity a month. */
  readonly capacity: Sourced<Rupiah | null>;
  /** Papers that lie with the UPK; null where no list has a column for them. */
  readonly papers: Sourced<readonly string[] | null>;
  readonly consents: readonly Consent[];
}

/** Of the instalments due, in basis points; null where none fell due yet. */
export const onTimeShare = ({ due, onTime }: OnTime): BasisPoints | null =>
  due === 0 ? null : Math.round((onTime * 10_000) / due);
