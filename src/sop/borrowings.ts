import type { CivilDate } from '../book/civil-date';
import type { Loan, MemberShare } from '../book/records';
import { ownerOf } from './earlier-loans';
import { sharingOf } from './sharing';
import type { SopBook } from './sop-book';
import type { ShareSubject } from './subjects';

/** Counts the loans of each member or KSM in the order in which they come; two rows of one loan count once. */
function counter(): (who: string, loan: string, stated: number | null) => number {
  const counted = new Map<string, { readonly nth: number; readonly loan: string }>();
  return (who, loan, stated) => {
    const last = counted.get(who);
    const nth = last === undefined ? 1 : last.loan === loan ? last.nth : last.nth + 1;
    // A book that begins in a later year says which loan it is; its count goes on from there.
    const known = Math.max(nth, stated ?? 0);
    counted.set(who, { nth: known, loan });
    return known;
  };
}

const dayOf = ({ disbursed }: MemberShare, loan: Loan | null): CivilDate | null => loan?.disbursed ?? disbursed;

/**
 * What each member has of each loan: the parts that are booked; a borrower's whole loan; else the KSM's, divided by its members.
 *
 * @returns a function to be called with each loan in the order of disbursement, or with a part whose loan is not in the book
 */
export function borrowings(book: SopBook): {
  readonly ofLoan: (loan: Loan) => readonly ShareSubject[];
  readonly ofShare: (share: MemberShare) => readonly ShareSubject[];
} {
  const nthOf = counter();
  const part = (share: MemberShare, loan: Loan | null): ShareSubject | null => {
    const day = dayOf(share, loan);
    if (day === null) return null;
    const nth = nthOf(book.personOf(share.key), loan?.key ?? share.key, share.cycle);
    const rows = { shares: share.source, ...(loan === null ? {} : { loans: loan.source }) };
    return { loan, day, name: share.name, amount: share.amount, members: null, nth, rows };
  };
  return {
    ofShare: (share) => [part(share, null)].filter((one) => one !== null),
    ofLoan: (loan) => {
      const nth = nthOf(ownerOf(book, loan), loan.key, loan.papers.cycle);
      const { disbursed: day, principal } = loan;
      const rows = { loans: loan.source };
      if (loan.borrower !== null) {
        const ofPerson = nthOf(book.personOf(loan.key), loan.key, loan.papers.cycle);
        return [{ loan, day, name: loan.borrower, amount: principal, members: null, nth: ofPerson, rows }];
      }
      const shares = book.sharesOf(loan);
      if (shares.length > 0) return shares.map((share) => part(share, loan)).filter((one) => one !== null);
      const members = sharingOf(book, loan)?.size ?? 0;
      const amount = members > 0 ? Math.ceil(principal / members) : null;
      return [{ loan, day, name: null, amount, members: members > 0 ? members : null, nth, rows }];
    },
  };
}
