/** What changed since papers were stored, loan by loan. */
import type { Apart } from '../arrears/types';
import { parseIso, type CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { LoanBook } from '../book/records';
import { conventionMark, type ClosedLoan, type ClosedMonth } from './closed-month';
import { digestOf } from './digest';
import { matchLoans } from './match-loans';
import type { MonthEnd } from './month-end';
import { computedPoint, pointsOn, storedPoint, type Point } from './points';

/**
 * disbursed, paid, status and class happened since. corrected: what the book says of the stored day is no longer what
 * the papers say; late: a loan of that day that the papers do not have; gone: one that the book no longer has.
 */
export type ChangeKind = 'disbursed' | 'paid' | 'status' | 'class' | 'corrected' | 'late' | 'gone';

/** A class by its name, or why a loan stands apart. */
export interface Standing {
  readonly className: string | null;
  readonly apart: Apart | null;
}

export interface Change {
  /** The day of the papers, YYYY-MM-DD. */
  readonly since: string;
  readonly kind: ChangeKind;
  /** `Loan.key`; null for a loan that is gone. */
  readonly key: string | null;
  readonly loan: string;
  /** '' for a loan that is gone: the papers keep no name. */
  readonly group: string;
  /** What was paid more (less where negative) of principal and of jasa. */
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  /** What the balance became more or less by it. */
  readonly balance: Rupiah;
  /** Before and after, where the class or the status is not the same. */
  readonly from: Standing | null;
  readonly to: Standing | null;
}

/** All that happened between stored papers and the day of the new ones. */
export interface ChangesSince {
  readonly since: string;
  /** Empty where nothing changed, and where the papers' loans were left out of the memory. */
  readonly changes: readonly Change[];
  /** False where the papers' loans were left out of the memory: then only sums can be compared. */
  readonly explained: boolean;
  /** The papers' balance, and this with every change's: it must come to the new papers'. */
  readonly before: Rupiah;
  readonly after: Rupiah;
  /** Whether another convention, or another choice in Pengaturan, was used then. */
  readonly otherConvention: boolean;
  /** Whether what the book says of everything up to that day is no longer the same. */
  readonly readDiffers: boolean;
}

/** A loan in the papers, on their day as the book has it now, and on the new day. */
interface Trail {
  readonly stored: Point | null;
  readonly then: Point | null;
  readonly now: Point | null;
  /** Of the loan. */
  readonly amount: Rupiah;
}

type Effect = Pick<Change, 'kind'> & Partial<Change>;

const standing = ({ className, apart }: Point): Standing => ({ className, apart });
const differs = (a: Point, b: Point): boolean => a.apart !== b.apart || a.className !== b.className;
const passage = (a: Point, b: Point): Partial<Change> => (differs(a, b) ? { from: standing(a), to: standing(b) } : {});

/** What the book says of the stored day today, against what the papers said. */
function correction({ stored, then }: Trail, otherConvention: boolean): readonly Effect[] {
  if (stored === null) return then?.open === true ? [{ kind: 'late', balance: then.balance }] : [];
  if (then === null) return [{ kind: 'gone', balance: -stored.balance }];
  const principal = then.paidPrincipal - stored.paidPrincipal;
  const interest = then.paidInterest - stored.paidInterest;
  const balance = then.balance - stored.balance;
  const judged = !otherConvention && (then.overdue !== stored.overdue || differs(stored, then));
  if (principal === 0 && interest === 0 && balance === 0 && !judged) return [];
  return [{ kind: 'corrected', principal, interest, balance, ...(judged ? passage(stored, then) : {}) }];
}

/** What happened between the stored day and the new one; together the effects come to the difference of the balances. */
function events({ then, now, amount }: Trail): readonly Effect[] {
  if (now === null) return [];
  const effects: Effect[] = [];
  if (then === null) effects.push({ kind: 'disbursed', balance: amount });
  const left = now.balance - (then === null ? amount : then.balance);
  const principal = now.paidPrincipal - (then?.paidPrincipal ?? 0);
  const interest = now.paidInterest - (then?.paidInterest ?? 0);
  const before: Apart | null = then?.apart ?? null;
  const byPaying = now.apart === before ? left : before === null ? -principal : 0;
  const isPaid = principal !== 0 || interest !== 0;
  if (isPaid) effects.push({ kind: 'paid', principal, interest, balance: byPaying });
  const rest = isPaid ? left - byPaying : left;
  const way = then === null ? { to: standing(now) } : passage(then, now);
  if (now.apart !== before) effects.push({ kind: 'status', balance: rest, ...way });
  else if (then !== null && differs(then, now) && (then.open || now.open))
    effects.push({ kind: 'class', balance: rest, ...way });
  return effects;
}

const NOTHING = { principal: 0, interest: 0, balance: 0, from: null, to: null };

function ofLoans(
  end: MonthEnd,
  book: LoanBook,
  of: { month: ClosedMonth; loans: readonly ClosedLoan[]; day: CivilDate; other: boolean },
): readonly Change[] {
  const { loans } = end.portfolio;
  const since = of.month.asOf;
  const stored = matchLoans(of.loans, loans);
  const points = pointsOn(end, book, { day: of.day, stored });
  const changes: Change[] = [];
  for (const it of loans) {
    const { key, id, group, principal: amount } = it.loan;
    const own = stored.get(key);
    const trail = {
      stored: own === undefined ? null : storedPoint(own),
      then: points.get(key) ?? null,
      now: computedPoint(it),
      amount,
    };
    for (const effect of [...correction(trail, of.other), ...events(trail)])
      changes.push({ ...NOTHING, since, key, loan: id, group, ...effect });
  }
  const found = new Set(stored.values());
  for (const one of of.loans)
    if (!found.has(one))
      changes.push({
        ...NOTHING,
        since,
        kind: 'gone',
        key: null,
        loan: one.id,
        group: '',
        balance: -storedPoint(one).balance,
      });
  return changes;
}

/**
 * What changed since a month was closed: what happened after it, and what was put right of it afterwards.
 *
 * @param end the month's end that is looked at; of the same day or later
 * @param month as it was stored
 * @returns the changes in the book's order; loans that are gone last
 */
export function changesSince(end: MonthEnd, book: LoanBook, month: ClosedMonth): ChangesSince {
  const day = parseIso(month.asOf) ?? end.portfolio.asOf;
  const otherConvention = conventionMark(end.portfolio.convention) !== month.conventionMark;
  const changes =
    month.loans === null ? [] : ofLoans(end, book, { month, loans: month.loans, day, other: otherConvention });
  const before = month.byClass.reduce((sum, { outstandingPrincipal }) => sum + outstandingPrincipal, 0);
  const after = changes.reduce((sum, { balance }) => sum + balance, before);
  const explained = month.loans !== null;
  return {
    since: month.asOf,
    changes,
    explained,
    before,
    after,
    otherConvention,
    readDiffers: digestOf(book, day) !== month.digest,
  };
}
