import { groupKey } from '../book/group-key';
import type { Loan, Member, MemberShare } from '../book/records';
import { wasMember } from './sharing';
import type { SopBook } from './sop-book';
import type { MemberSubject } from './subjects';

interface Taken {
  readonly loan: Loan;
  readonly share: MemberShare | null;
  readonly name: string;
}

/** Who took which loans, in the order of disbursement. Where parts are not booked the KSM's members took its loan. */
export function takenBy(book: SopBook): ReadonlyMap<string, readonly Taken[]> {
  const taken = new Map<string, Taken[]>();
  const put = (key: string, one: Taken): void => {
    const person = book.personOf(key);
    const list = taken.get(person);
    if (list === undefined) taken.set(person, [one]);
    else if (list[list.length - 1]?.loan !== one.loan) list.push(one);
  };
  for (const loan of book.loans) {
    const shares = book.sharesOf(loan);
    if (loan.borrower !== null) put(loan.key, { loan, share: null, name: loan.borrower });
    else if (shares.length > 0) for (const share of shares) put(share.key, { loan, share, name: share.name });
    else
      for (const member of book.listed(loan.group))
        if (wasMember(member, loan.disbursed) === true) put(member.key, { loan, share: null, name: member.name });
  }
  return taken;
}

/** The row that tells of a person: that of the KSM which borrows, else the last. */
function rowOf(rows: readonly Member[], { group }: Loan): Member | null {
  const here = groupKey(group);
  return rows.find((row) => groupKey(row.group) === here) ?? rows[rows.length - 1] ?? null;
}

/** A borrower beside each of the loans, one after the other. */
export function memberSubjects(
  book: SopBook,
  [person, taken]: readonly [string, readonly Taken[]],
  isRunning: (loan: Loan) => boolean | null,
): readonly MemberSubject[] {
  const rows = book.rowsOf(person);
  return taken.map(({ loan, share, name }) => {
    const member = rowOf(rows, loan);
    return {
      loan,
      name: member?.name ?? name,
      member,
      amount: share === null ? (loan.borrower === null ? null : loan.principal) : share.amount,
      running: isRunning(loan),
      rows: {
        loans: loan.source,
        ...(member === null ? {} : { members: member.source }),
        ...(share === null ? {} : { shares: share.source }),
      },
    };
  });
}
