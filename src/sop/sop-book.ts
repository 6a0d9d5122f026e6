/** A book as the rules look at it: what belongs together found in one pass over each kind of record. */
import type { CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import type { Group, Loan, LoanBook, Member, MemberShare, Repayment } from '../book/records';

export interface SopRecords {
  readonly book: LoanBook;
  readonly groups: readonly Group[];
  readonly members: readonly Member[];
  readonly shares: readonly MemberShare[];
  /** Which records are the same person: key of a member, a share, or a loan with a borrower → person. */
  readonly persons: ReadonlyMap<string, string>;
  /** Loans (`Loan.key`) that only a report of one day tells of: how they stood on another day is unknown. */
  readonly snapshots?: ReadonlySet<string>;
  /** Loans whose repayments are known by the month only. */
  readonly monthly?: ReadonlySet<string>;
}

export interface SopBook extends SopRecords {
  readonly asOf: CivilDate;
  /** Disbursed by the day of the check, in that order; of one day as the book lists them. */
  readonly loans: readonly Loan[];
  readonly groupOf: (loan: Loan) => Group | null;
  readonly listed: (group: string) => readonly Member[];
  readonly sharesOf: (loan: Loan) => readonly MemberShare[];
  readonly repaymentsOf: (loan: Loan) => readonly Repayment[];
  /** Every row of the lists of members that is this person. */
  readonly rowsOf: (person: string) => readonly Member[];
  readonly personOf: (key: string) => string;
}

/** Records by a key, in their order. */
export function gathered<T>(
  records: readonly T[],
  keyOf: (record: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const list = found.get(key);
    if (list === undefined) found.set(key, [record]);
    else list.push(record);
  }
  return found;
}

const NONE: readonly never[] = [];

/** A borrower without a KSM: the reader then takes the borrower's name for the group's. */
export const isSingle = ({ group, borrower }: Loan): boolean =>
  borrower !== null && groupKey(group) === groupKey(borrower);

/** Prepares a book for the rules. Loans and repayments after the day of the check are left out. */
export function sopBook(records: SopRecords, asOf: CivilDate): SopBook {
  const { book, groups, members, shares, persons } = records;
  const loans = book.loans
    .filter(({ disbursed }) => disbursed <= asOf)
    .map((loan, index) => ({ loan, index }))
    .sort((a, b) => a.loan.disbursed - b.loan.disbursed || a.index - b.index)
    .map(({ loan }) => loan);
  const personOf = (key: string): string => persons.get(key) ?? key;
  const groupsBy = new Map<string, Group>();
  for (const group of groups) if (!groupsBy.has(group.key)) groupsBy.set(group.key, group);
  const listed = gathered(members, ({ group }) => (group === '' ? null : groupKey(group)));
  const sharesBy = gathered(shares, ({ loan }) => loan);
  const paid = gathered(book.repayments, (row) => (row.paid <= asOf ? row.loan : null));
  const rows = gathered(members, ({ key }) => personOf(key));
  return {
    ...records,
    asOf,
    loans,
    groupOf: (loan) => groupsBy.get(groupKey(loan.group)) ?? null,
    listed: (group) => listed.get(groupKey(group)) ?? NONE,
    sharesOf: ({ key }) => sharesBy.get(key) ?? NONE,
    repaymentsOf: ({ key }) => paid.get(key) ?? NONE,
    rowsOf: (person) => rows.get(person) ?? NONE,
    personOf,
  };
}
