import type { CivilDate } from '../../book/civil-date';
import { formatIso } from '../../book/civil-date';
import { groupKey } from '../../book/group-key';
import type { Loan, LoanBook, Member, MemberShare } from '../../book/records';
import { personKey, sameName } from './same-name';

/** The days on which a loan was owed: from its disbursement to the day on which it was repaid, or for ever. */
export interface LoanSpan {
  readonly loan: Loan;
  readonly from: CivilDate;
  readonly to: number;
}

const ENDED: readonly string[] = ['paidOff', 'writtenOff', 'rescheduled'];

/** When each loan was owed, by `Loan.key`. */
export function loanSpans({ loans, repayments }: LoanBook): ReadonlyMap<string, LoanSpan> {
  const paid = new Map<string, { sum: number; last: CivilDate | null }>();
  for (const { loan, principal, total, paid: day } of repayments) {
    const before = paid.get(loan) ?? { sum: 0, last: null };
    const last = before.last === null || day > before.last ? day : before.last;
    paid.set(loan, { sum: before.sum + (principal ?? total), last });
  }
  return new Map(
    loans.map((loan): [string, LoanSpan] => {
      const { sum = 0, last = null } = paid.get(loan.key) ?? {};
      const status = loan.status !== null && ENDED.includes(loan.status.kind) ? loan.status.from : null;
      const repaid = sum >= loan.principal ? last : null;
      return [loan.key, { loan, from: loan.disbursed, to: status ?? repaid ?? Infinity }];
    }),
  );
}

/** A person's loans in one KSM: those that they share where shares are booked, else all of the KSM's until they left. */
export interface GroupSpans {
  readonly group: string;
  readonly spans: readonly LoanSpan[];
}

/** Who shares each loan by name alone, by `Loan.key`: the list of shares has no NIK. */
function namelessShares(shares: readonly MemberShare[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { loan, nik, name } of shares) {
    if (loan === null || nik !== null) continue;
    const list = found.get(loan);
    if (list === undefined) found.set(loan, [personKey(name)]);
    else list.push(personKey(name));
  }
  return found;
}

/** Says when a person owed through each KSM. */
export interface SpanFinder {
  readonly of: (members: readonly Member[], shares: readonly MemberShare[]) => readonly GroupSpans[];
}

/** @param shares all of the book */
export function spanFinder(book: LoanBook, shares: readonly MemberShare[]): SpanFinder {
  const spans = loanSpans(book);
  const shared = new Set(shares.flatMap(({ loan }) => loan ?? []));
  const byName = namelessShares(shares);
  const takesPart = (name: string, loan: string): boolean =>
    !shared.has(loan) || (byName.get(loan) ?? []).some((known) => sameName(known, personKey(name)));
  const byGroup = new Map<string, LoanSpan[]>();
  for (const span of spans.values()) {
    const key = groupKey(span.loan.group);
    const list = byGroup.get(key);
    if (list === undefined) byGroup.set(key, [span]);
    else list.push(span);
  }
  return {
    of: (members, own) => {
      const found = new Map<string, { group: string; spans: LoanSpan[] }>();
      const put = (group: string, span: LoanSpan): void => {
        const key = groupKey(group);
        const list = found.get(key) ?? { group, spans: [] };
        list.spans.push(span);
        found.set(key, list);
      };
      for (const { loan } of own) {
        const span = loan === null ? undefined : spans.get(loan);
        if (span !== undefined) put(span.loan.group, span);
      }
      for (const { group, left, name } of members) {
        if (group === '' || left === true) continue;
        const end = typeof left === 'number' ? left : Infinity;
        for (const span of byGroup.get(groupKey(group)) ?? [])
          if (takesPart(name, span.loan.key) && span.from < end) put(group, { ...span, to: Math.min(span.to, end) });
      }
      return [...found.values()];
    },
  };
}

/** The first day on which two KSM's loans were owed at the same time, as YYYY-MM-DD; null where they never were. */
export function overlapOf(a: GroupSpans, b: GroupSpans): string | null {
  let first: CivilDate | null = null;
  for (const x of a.spans)
    for (const y of b.spans) {
      if (x.from >= y.to || y.from >= x.to) continue;
      const day = x.from > y.from ? x.from : y.from;
      if (first === null || day < first) first = day;
    }
  return first === null ? null : formatIso(first);
}
