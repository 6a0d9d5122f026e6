/** Which loans a person had, and which part of each. */
import { groupKey } from '../../book/group-key';
import type { Rupiah } from '../../book/money';
import type { Loan, Member, MemberShare } from '../../book/records';
import { cellOf } from './cell-of';
import type { LoanFacts } from './loan-facts';
import type { CellRef, PastLoan } from './pool-member';

export interface PersonLoan {
  readonly past: PastLoan;
  readonly facts: LoanFacts;
  /** Lent to this person alone: its repayments are their own. */
  readonly own: boolean;
  /** Of the person's own part; null where only the group's repayments are booked. */
  readonly overdue: Rupiah | null;
  readonly name: string;
  readonly group: string;
  readonly source: readonly CellRef[];
}

interface Given {
  readonly members: readonly Member[];
  readonly shares: readonly MemberShare[];
  readonly persons: ReadonlyMap<string, string>;
}

const part = (whole: Rupiah, amount: Rupiah, of: Rupiah): Rupiah => (of <= 0 ? 0 : Math.floor((whole * amount) / of));

const pastOf = ({ row: { loan, paidPrincipal } }: LoanFacts, amount: Rupiah, paid: Rupiah | null): PastLoan => ({
  loan: loan.key,
  id: loan.id,
  disbursed: loan.disbursed,
  amount,
  repaid: Math.min(amount, paid ?? part(paidPrincipal, amount, loan.principal)),
});

function ofShare(share: MemberShare, facts: LoanFacts): PersonLoan {
  const { loan, scheduledPrincipal, apart } = facts.row;
  const amount = share.amount ?? 0;
  const due = part(scheduledPrincipal, amount, loan.principal);
  return {
    past: pastOf(facts, amount, share.paid),
    facts,
    own: false,
    overdue: share.paid === null || apart !== null ? null : Math.max(0, due - share.paid),
    name: share.name,
    group: share.group || loan.group,
    source: cellOf(share.source, 'amount'),
  };
}

const single = (facts: LoanFacts): PersonLoan => ({
  past: pastOf(facts, facts.row.loan.principal, null),
  facts,
  own: true,
  overdue: facts.overdue,
  name: facts.row.loan.borrower ?? facts.row.loan.group,
  group: facts.row.loan.group,
  source: cellOf(facts.row.loan.source, 'principal'),
});

/** Where nobody books shares, every listed member has had an equal part of each of the group's loans. */
function equalPart(facts: LoanFacts, member: Member, count: number): PersonLoan {
  const { loan } = facts.row;
  return {
    past: pastOf(facts, Math.floor(loan.principal / Math.max(1, count)), null),
    facts,
    own: false,
    overdue: null,
    name: member.name,
    group: member.group,
    source: cellOf(loan.source, 'principal'),
  };
}

function byGroup(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = groupKey(member.group);
    const list = groups.get(key);
    if (list) list.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

const byDay = (a: PersonLoan, b: PersonLoan): number => a.past.disbursed - b.past.disbursed;

/**
 * The loans of each person, oldest first: members' shares where they are booked, loans to a single person, else an equal
 * part of each of the group's loans.
 *
 * @param facts by `Loan.key`
 * @returns by person
 */
export function personLoans(
  { members, shares, persons }: Given,
  facts: ReadonlyMap<string, LoanFacts>,
): ReadonlyMap<string, readonly PersonLoan[]> {
  const found = new Map<string, PersonLoan[]>();
  const add = (record: string, loan: PersonLoan): void => {
    const person = persons.get(record);
    if (person === undefined) return;
    const list = found.get(person);
    if (list) list.push(loan);
    else found.set(person, [loan]);
  };
  const shared = new Set<string>();
  for (const share of shares) {
    const of = share.loan === null ? undefined : facts.get(share.loan);
    if (share.loan !== null) shared.add(share.loan);
    if (of !== undefined) add(share.key, ofShare(share, of));
  }
  const groups = byGroup(members);
  for (const one of facts.values()) {
    const { loan } = one.row;
    if (shared.has(loan.key)) continue;
    if (isSingle(loan)) add(loan.key, single(one));
    else {
      const group = groups.get(groupKey(loan.group)) ?? [];
      for (const member of group) add(member.key, equalPart(one, member, group.length));
    }
  }
  for (const list of found.values()) list.sort(byDay);
  return found;
}

/** A borrower without a KSM is its own group. */
const isSingle = (loan: Loan): boolean => loan.borrower !== null && groupKey(loan.group) === groupKey(loan.borrower);
