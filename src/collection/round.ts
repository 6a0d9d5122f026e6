/** A collection round: what is to be collected with what people entered, and every earlier visit and promise. */
import type { CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import type { Group, Loan, LoanBook } from '../book/records';
import type { EnteredRow } from '../entries/entry-row';
import type { Placement } from '../entries/place-entries';
import type { Collectible, Period } from './due-in-period';
import { borrowerName } from './loan-subject';
import { paymentsOf } from './payments';
import { promiseState, type PromiseMade, type PromiseState } from './promise';
import { isCurrent, visitIn } from './visit';

export interface JudgedPromise extends PromiseMade {
  readonly state: PromiseState;
}

export interface RoundRow {
  readonly loan: Loan;
  /** The loan's place in the book. */
  readonly index: number;
  readonly group: Group | null;
  /** Null where nothing is to be collected in these days. */
  readonly owed: Collectible | null;
  readonly entered: EnteredRow | null;
  readonly promise: JudgedPromise | null;
}

export interface Round {
  /** To be visited: by area, then by name; a row more for each further entry. */
  readonly list: readonly RoundRow[];
  /** Visits and promises of earlier days, and of loans that owe nothing now; the newest first. */
  readonly earlier: readonly RoundRow[];
  /** All promises, by `Loan.key`. */
  readonly promises: ReadonlyMap<string, readonly JudgedPromise[]>;
}

export interface RoundInput {
  readonly book: LoanBook;
  readonly groups: readonly Group[];
  readonly owed: readonly Collectible[];
  /** Entries at the book's loans, in the book's order. */
  readonly placement: Placement;
  readonly period: Period;
  /** A promise whose day is not over is still pending. */
  readonly today: CivilDate;
}

/** Where the collector goes for a group. */
export const areaOf = (group: Group | null): string => group?.visitArea || group?.kelurahan || '';

/** Texts in the order of their numbers: "RT 2" before "RT 10"; nothing comes last. */
export const inOrder = (text: string): string =>
  text === '' ? '\uffff' : text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byArea = (a: RoundRow, b: RoundRow): number =>
  compare(inOrder(areaOf(a.group)), inOrder(areaOf(b.group))) ||
  compare(inOrder(borrowerName(a.loan)), inOrder(borrowerName(b.loan))) ||
  a.loan.disbursed - b.loan.disbursed ||
  a.index - b.index;

function newest(row: RoundRow): number {
  const visit = row.entered === null ? null : visitIn(row.entered);
  return visit?.day ?? visit?.promise?.day ?? 0;
}

/** Makes the round. */
export function roundOf({ book, groups, owed, placement, period, today }: RoundInput): Round {
  const groupOf = new Map(groups.map((group) => [group.key, group]));
  const owedOf = new Map(owed.map((each) => [each.loan, each]));
  const withRows = book.loans.filter((_, index) => placement.of.has(index)).map(({ key }) => key);
  const payments = paymentsOf(book, new Set(withRows));
  const promises = new Map<string, JudgedPromise[]>();
  const rows = book.loans.flatMap((loan, index): RoundRow[] => {
    const due = owedOf.get(loan) ?? null;
    const entered = placement.of.get(index) ?? [];
    if (due === null && entered.length === 0) return [];
    const base = { loan, index, group: groupOf.get(groupKey(loan.group)) ?? null, owed: due };
    const made = entered.map((row): RoundRow => {
      const { promise } = visitIn(row);
      if (promise === null) return { ...base, entered: row, promise: null };
      const state = promiseState(promise, payments.get(loan.key) ?? [], { asOf: period.ledger, today });
      const judged = { ...promise, state };
      promises.set(loan.key, [...(promises.get(loan.key) ?? []), judged]);
      return { ...base, entered: row, promise: judged };
    });
    const free = due !== null && !made.some(({ entered: row }) => row !== null && isCurrent(row, period.from));
    return free ? [{ ...base, entered: null, promise: null }, ...made] : made;
  });
  const isListed = ({ owed: due, entered }: RoundRow): boolean =>
    due !== null && (entered === null || isCurrent(entered, period.from));
  return {
    list: rows.filter(isListed).sort(byArea),
    earlier: rows.filter((row) => !isListed(row)).sort((a, b) => newest(b) - newest(a)),
    promises,
  };
}
