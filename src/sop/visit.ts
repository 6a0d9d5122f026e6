/** Every subject of a book, once: loans and what members have of them by the day, then members, KSM, repayments, all borrowers. */
import type { Convention } from '../arrears/types';
import type { CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import type { Loan, MemberShare } from '../book/records';
import { memberSubjects, takenBy } from './borrowers';
import { borrowings } from './borrowings';
import { earlierLoans } from './earlier-loans';
import type { Limits } from './limits/limits-on';
import { borrowersOf, sexesOf, sharingOf } from './sharing';
import { isSingle } from './sop-book';
import type { SopBook } from './sop-book';
import { standingOn } from './standing';
import type { GroupSubject, LoanSubject, MemberSubject, RepaymentSubject, ShareSubject, BookSubject } from './subjects';

/** Who is told of the subjects. Members and KSM come with all their loans at once, each loan's day beside it. */
export interface Visitor {
  readonly loan: (subject: LoanSubject) => void;
  readonly share: (subject: ShareSubject) => void;
  readonly member: (subjects: readonly MemberSubject[]) => void;
  readonly group: (subjects: readonly GroupSubject[]) => void;
  readonly repayment: (subject: RepaymentSubject) => void;
  readonly book: (subject: BookSubject) => void;
}

const once = <T>(of: (loan: Loan) => T): ((loan: Loan) => T) => {
  const known = new Map<string, T>();
  return (loan) => {
    const found = known.get(loan.key);
    if (found !== undefined) return found;
    const made = of(loan);
    known.set(loan.key, made);
    return made;
  };
};

/** Parts whose loan is not in the book, by their own day; a part without a day tells of no time. */
const strayShares = (book: SopBook): readonly (MemberShare & { readonly disbursed: CivilDate })[] =>
  book.shares
    .filter(
      (share): share is MemberShare & { readonly disbursed: CivilDate } =>
        share.loan === null && share.disbursed !== null,
    )
    .filter(({ disbursed }) => disbursed <= book.asOf)
    .sort((a, b) => a.disbursed - b.disbursed);

function visitLoans(book: SopBook, convention: Convention, visitor: Visitor): void {
  const before = earlierLoans(book, convention);
  const { ofLoan, ofShare } = borrowings(book);
  const strays = strayShares(book);
  let stray = 0;
  const straysUntil = (day: CivilDate): void => {
    for (let next = strays[stray]; next !== undefined && next.disbursed <= day; next = strays[++stray])
      ofShare(next).forEach(visitor.share);
  };
  for (const loan of book.loans) {
    straysUntil(loan.disbursed);
    const single = isSingle(loan);
    const group = single ? null : book.groupOf(loan);
    const shares = book.sharesOf(loan);
    const rows = {
      loans: loan.source,
      ...(group === null ? {} : { groups: group.source }),
      ...(shares[0] === undefined ? {} : { shares: shares[0].source }),
    };
    const sharing = single ? null : sharingOf(book, loan);
    visitor.loan({ loan, single, group, sharing, shares, rows, ...before(loan) });
    ofLoan(loan).forEach(visitor.share);
  }
  straysUntil(book.asOf);
}

function visitGroups(book: SopBook, visitor: Visitor): void {
  const loansOf = new Map<string, GroupSubject[]>();
  for (const loan of book.loans) {
    if (isSingle(loan)) continue;
    const group = book.groupOf(loan);
    const rows = { loans: loan.source, ...(group === null ? {} : { groups: group.source }) };
    const subject = { loan, group, people: sexesOf(book, borrowersOf(book, loan)), rows };
    const key = groupKey(loan.group);
    const list = loansOf.get(key);
    if (list === undefined) loansOf.set(key, [subject]);
    else list.push(subject);
  }
  for (const subjects of loansOf.values()) visitor.group(subjects);
}

/** Everybody who borrowed while the share of women counted among all of them. */
function visitBook(book: SopBook, limitsOn: (day: CivilDate) => Limits | null, visitor: Visitor): void {
  const people = new Map<string, string | null>();
  let last: Loan | null = null;
  for (const loan of book.loans) {
    const limits = limitsOn(loan.disbursed);
    if (limits?.womenMin === undefined || limits.womenPerGroup?.value === 1) continue;
    last = loan;
    for (const [person, nik] of borrowersOf(book, loan)) people.set(person, people.get(person) ?? nik);
  }
  if (last === null) return;
  const row = [...people.keys()].flatMap((person) => book.rowsOf(person))[0];
  const rows = { loans: last.source, ...(row === undefined ? {} : { members: row.source }) };
  visitor.book({ day: last.disbursed, people: sexesOf(book, people), rows });
}

/** Goes through a book once. */
export function visitSubjects(
  book: SopBook,
  { convention, limitsOn }: { readonly convention: Convention; readonly limitsOn: (day: CivilDate) => Limits | null },
  visitor: Visitor,
): void {
  visitLoans(book, convention, visitor);
  const isRunning = once((loan): boolean | null => {
    const standing = standingOn(book, loan, book.asOf, convention);
    return standing === null ? null : standing.outstanding > 0;
  });
  for (const one of takenBy(book)) visitor.member(memberSubjects(book, one, isRunning));
  visitGroups(book, visitor);
  for (const loan of book.loans)
    for (const repayment of book.repaymentsOf(loan))
      visitor.repayment({ repayment, loan, rows: { repayments: repayment.source, loans: loan.source } });
  visitBook(book, limitsOn, visitor);
}
