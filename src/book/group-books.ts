/** The records of a group's own books and of its members' business books. No logic: reading makes them, src/ksm computes. */
import type { CivilDate } from './civil-date';
import type { Rupiah } from './money';

/** Where a book stands; its entries name their rows. */
export interface BookTable {
  readonly sheet: string;
  /** 1-based row of the headings' last line. */
  readonly headingRow: number;
  /** 1-based column of each meaning. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What a movement of money was for. The first seven are a business's, `savings` to `repaid` a group's. */
export type CashPurpose =
  | 'capital'
  | 'sales'
  | 'purchase'
  | 'cost'
  | 'drawing'
  | 'instalment'
  | 'other'
  | 'savings'
  | 'lent'
  | 'borrowed'
  | 'repaid'
  /** The words say nothing that we know. */
  | 'unknown';

export interface CashEntry {
  /** 1-based. */
  readonly row: number;
  /** Null where the cell holds no day that can be read: in no month, but in the balance. */
  readonly day: CivilDate | null;
  readonly in: Rupiah;
  readonly out: Rupiah;
  /** The running balance as the book states it; null where it states none. */
  readonly balance: Rupiah | null;
  /** A balance brought forward: the cash with which the book begins. */
  readonly opening: boolean;
  readonly purpose: CashPurpose;
}

/** One cash book: a group's, or that of one member's business. Entries in the order of their rows. */
export interface CashBook {
  readonly kind: 'group' | 'business';
  /** The group it belongs to; '' where nothing says so. */
  readonly group: string;
  /** Whose business it is; '' for a group's book. */
  readonly owner: string;
  /** Marked *musiman*: months without entries are no fault. */
  readonly seasonal: boolean;
  /** The opening cash, where a line above the table states it. */
  readonly opening: Rupiah | null;
  /** Goods in stock when the book began and now, where the book states both. */
  readonly stock: { readonly opening: Rupiah; readonly closing: Rupiah } | null;
  readonly table: BookTable;
  readonly entries: readonly CashEntry[];
}

/** A line of the members' savings, or of their shares of the loan. */
export interface MemberEntry {
  readonly row: number;
  /** Null in a list that has one line a member and no days. */
  readonly day: CivilDate | null;
  readonly member: string;
  /** Saved; or the share of the loan received. */
  readonly in: Rupiah;
  /** Taken out; or paid off the share, principal and jasa together. */
  readonly out: Rupiah;
  /** Of what was paid, the part that takes the share down. */
  readonly principal: Rupiah;
  readonly opening: boolean;
}

export interface MemberBook {
  readonly kind: 'savings' | 'shares';
  readonly group: string;
  readonly table: BookTable;
  readonly entries: readonly MemberEntry[];
}

export interface Meeting {
  readonly row: number;
  readonly day: CivilDate;
  readonly present: number | null;
}

export interface AttendanceBook {
  readonly group: string;
  readonly table: BookTable;
  readonly meetings: readonly Meeting[];
}

/** A person at the training before the first loan (PWK). `null`: the book does not say. */
export interface Training {
  readonly row: number;
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number>>;
  readonly day: CivilDate | null;
  readonly person: string;
  readonly group: string;
  readonly attended: boolean | null;
  readonly passed: boolean | null;
}

/** All books of groups and businesses in a workbook. */
export interface GroupBooks {
  readonly cash: readonly CashBook[];
  readonly members: readonly MemberBook[];
  readonly attendance: readonly AttendanceBook[];
}
