/** One group: its habits, the months it kept its book, its members' money, and what is wrong. */
import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { CashBook } from '../book/group-books';
import type { Rupiah } from '../book/money';
import type { Loan, Repayment } from '../book/records';
import { runningBalance } from './cash-balance';
import { silentMonths } from './entry-gaps';
import { outOfOrder } from './entry-order';
import { cashFlows, instalmentFlows, lastOf, savingsFlows, type BooksOfGroup } from './group-flows';
import { habitOf, type Habit } from './habits';
import { matchLedger } from './ledger-match';
import { checkMembers } from './member-checks';
import { memberSums, type MemberSum } from './member-sums';
import { lastWholeMonth, monthOf } from './month';

/** By what groups are judged. */
export interface GroupJudged {
  readonly asOf: CivilDate;
  /** A habit lives with an entry within so many days. */
  readonly aliveDays: number;
  /** Days that money may be on its way between two books. */
  readonly grace: number;
}

/** What the UPK's ledger has of the group; empty where it has no loan of it. */
export interface UpkRecord {
  readonly loans: readonly Loan[];
  readonly repayments: readonly Repayment[];
}

export interface GroupResult {
  readonly name: string;
  readonly habits: readonly Habit[];
  /** Of the last twelve whole months, those with an entry and without an error in it. */
  readonly monthsComplete: number;
  readonly members: readonly MemberSum[];
  /** Cash by the cash book; null where the group has none. */
  readonly cash: Rupiah | null;
  readonly findings: readonly Finding[];
  /** Checks that need a book which is not there. */
  readonly unchecked: readonly Unchecked[];
}

/** Which book is missing for which rule. */
export interface Unchecked {
  readonly code: 'KSM-01' | 'KSM-05' | 'KSM-06' | 'KSM-09';
  readonly lacks:
    'cashBook' | 'balanceColumn' | 'upkLedger' | 'instalments' | 'memberShares' | 'memberSavings' | 'savings';
}

const YEAR = 12;

/** Rows of a sheet with an error, by the findings' cells. */
function brokenRows(findings: readonly Finding[]): ReadonlySet<string> {
  const rows = findings.flatMap(({ severity, sheet, cell }) => {
    const row = /\d+$/.exec(cell)?.[0];
    return severity === 'error' && row !== undefined ? [`${sheet}\n${row}`] : [];
  });
  return new Set(rows);
}

function monthsComplete(cash: readonly CashBook[], findings: readonly Finding[], asOf: CivilDate): number {
  const broken = brokenRows(findings);
  const last = lastWholeMonth(asOf);
  const [kept, wrong] = [new Set<number>(), new Set<number>()];
  for (const { entries, table } of cash)
    for (const { day, row } of entries) {
      if (day === null || day > asOf) continue;
      const month = monthOf(day);
      if (month > last || month <= last - YEAR) continue;
      kept.add(month);
      if (broken.has(`${table.sheet}\n${row}`)) wrong.add(month);
    }
  return [...kept].filter((month) => !wrong.has(month)).length;
}

function habitsOf(books: BooksOfGroup, { loans, repayments }: UpkRecord, about: GroupJudged): readonly Habit[] {
  const { cash, savings, shares, attendance } = books;
  const { asOf, aliveDays: within } = about;
  const days = (flows: readonly { readonly day: CivilDate }[]): readonly CivilDate[] => flows.map(({ day }) => day);
  const lines = (of: 'in' | 'out', list: typeof shares): readonly (CivilDate | null)[] =>
    list.flatMap(({ entries }) => entries.filter((entry) => entry[of] > 0).map(({ day }) => day));
  const last = {
    meeting: attendance.flatMap(({ meetings }) => days(meetings)),
    saving: [...days(savingsFlows(cash).filter(({ amount }) => amount > 0)), ...lines('in', savings)],
    bookkeeping: cash.flatMap(({ entries }) => entries.map(({ day }) => day)),
    lending: [
      ...loans.map(({ disbursed }) => disbursed),
      ...days(cashFlows(cash, 'lent', ({ out }) => out)),
      ...lines('in', shares),
    ],
    repaying: [
      ...repayments.filter(({ opening }) => !opening).map(({ paid }) => paid),
      ...days(instalmentFlows(cash)),
      ...lines('out', shares),
    ],
  } as const;
  return (['meeting', 'saving', 'bookkeeping', 'lending', 'repaying'] as const).map((name) =>
    habitOf(name, lastOf(last[name], asOf), { asOf, within }),
  );
}

function uncheckedOf({ cash, savings, shares }: BooksOfGroup, { loans, repayments }: UpkRecord): readonly Unchecked[] {
  if (cash.length === 0) return [{ code: 'KSM-01', lacks: 'cashBook' }];
  const [paid, known] = [instalmentFlows(cash).length > 0, loans.length + repayments.length > 0];
  return [
    ...(cash.every(({ table }) => table.columns['balance'] === undefined) ? [{ code: 'KSM-01', lacks: 'balanceColumn' } as const] : []),
    ...(known ? [] : [{ code: 'KSM-05', lacks: 'upkLedger' } as const]),
    ...(known && !paid ? [{ code: 'KSM-05', lacks: 'instalments' } as const] : []),
    ...(shares.length === 0 ? [{ code: 'KSM-06', lacks: 'memberShares' } as const] : []),
    ...(shares.length > 0 && !paid && !known ? [{ code: 'KSM-06', lacks: 'instalments' } as const] : []),
    ...(savings.length === 0 ? [{ code: 'KSM-09', lacks: 'memberSavings' } as const] : []),
    ...(savings.length > 0 && savingsFlows(cash).length === 0 ? [{ code: 'KSM-09', lacks: 'savings' } as const] : []),
  ];
} // prettier-ignore

/**
 * What a group's books tell.
 *
 * @param upk the UPK's loans and repayments of this group
 * @returns figures of what happened by the reporting day, and findings KSM-01 to 06, 08 and 09
 */
export function judgeGroup(books: BooksOfGroup, upk: UpkRecord, about: GroupJudged): GroupResult {
  const { asOf, grace } = about;
  const cash = books.cash.map((book) => ({
    ...book,
    entries: book.entries.filter(({ day }) => day === null || day <= asOf),
  }));
  const known = { ...books, cash };
  const repayments = upk.repayments.filter(({ paid }) => paid <= asOf);
  const balances = cash.map(runningBalance);
  const own = cash.flatMap((book, index) => [
    ...(balances[index]?.findings ?? []),
    ...outOfOrder(book),
    ...(index === cash.length - 1 ? silentMonths(book, asOf) : []),
  ]);
  const findings = [...own, ...matchLedger(known, { repayments, asOf, grace }), ...checkMembers(known, { repayments, asOf, grace })];
  return {
    name: books.name,
    habits: habitsOf(known, { loans: upk.loans.filter(({ disbursed }) => disbursed <= asOf), repayments }, about),
    monthsComplete: monthsComplete(cash, findings, asOf),
    members: memberSums([...books.savings, ...books.shares], asOf),
    cash: balances[balances.length - 1]?.closing ?? null,
    findings,
    unchecked: uncheckedOf(known, upk),
  };
} // prettier-ignore
