import type { Convention } from '../arrears/types';
import { groupKey } from '../book/group-key';
import type { Loan } from '../book/records';
import type { SopBook } from './sop-book';
import { standingOn } from './standing';
import type { Standing } from './standing';
import type { OpenLoan } from './subjects';

/** The earlier loans that stand in the way of a new one. */
export interface EarlierLoans {
  readonly open: readonly OpenLoan[];
  readonly openUnknown: boolean;
}

/** Who owes a loan: the KSM, or the borrower whom its row names. */
export const ownerOf = (book: SopBook, loan: Loan): string =>
  loan.borrower === null ? `ksm ${groupKey(loan.group)}` : personParty(book, loan.key);

const personParty = (book: SopBook, key: string): string => `person ${book.personOf(key)}`;

/** Who owes a loan, and who shares it with the name that the row gives. */
function partiesOf(book: SopBook, loan: Loan): ReadonlyMap<string, string | null> {
  const parties = new Map<string, string | null>([[ownerOf(book, loan), null]]);
  for (const { key, name } of book.sharesOf(loan)) {
    const party = personParty(book, key);
    if (!parties.has(party)) parties.set(party, name);
  }
  return parties;
}

/** Members who have paid back their own part of a loan owe it no longer, though their KSM may. */
const settledOf = (book: SopBook, loan: Loan): ReadonlySet<string> =>
  new Set(
    book
      .sharesOf(loan)
      .filter(({ amount, paid }) => amount !== null && paid !== null && paid >= amount)
      .map(({ key }) => personParty(book, key)),
  );

const isPaidOff = ({ overdue, outstanding }: Standing): boolean => overdue === 0 && outstanding === 0;

/**
 * Follows the loans in the order of their disbursement and tells of each which earlier ones of the same KSM, borrower or members
 * are not paid off on its day. A loan once paid off is never asked again, so a book of any size is gone through once.
 *
 * @returns a function to be called with each loan in turn
 */
export function earlierLoans(book: SopBook, convention: Convention): (loan: Loan) => EarlierLoans {
  const owed = new Map<string, Loan[]>();
  return (loan) => {
    const standings = new Map<string, Standing | null>();
    const found: OpenLoan[] = [];
    for (const [party, member] of partiesOf(book, loan)) {
      const still: Loan[] = [];
      for (const earlier of owed.get(party) ?? []) {
        const known = standings.get(earlier.key);
        const standing = known === undefined ? standingOn(book, earlier, loan.disbursed, convention) : known;
        standings.set(earlier.key, standing);
        if (standing !== null && isPaidOff(standing)) continue;
        still.push(earlier);
        if (known === undefined && standing !== null) found.push({ loan: earlier, member, ...standing });
      }
      if (still.length === 0) owed.delete(party);
      else owed.set(party, still);
    }
    register(book, loan, owed);
    return { open: found, openUnknown: [...standings.values()].includes(null) };
  };
}

function register(book: SopBook, loan: Loan, owed: Map<string, Loan[]>): void {
  const settled = settledOf(book, loan);
  for (const party of partiesOf(book, loan).keys()) {
    if (settled.has(party)) continue;
    const list = owed.get(party);
    if (list === undefined) owed.set(party, [loan]);
    else list.push(loan);
  }
}
