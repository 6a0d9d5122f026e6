/** The collection round as plain data. Keys are English and never change. */
import { formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import { borrowerName } from '../../collection/loan-subject';
import { agreementIn } from '../../collection/problem-loans';
import type { PromiseState } from '../../collection/promise';
import type { JudgedPromise, Round } from '../../collection/round';
import { typedDay } from '../../collection/visit';
import type { FilledProblem } from './problem-plan';

export interface CollectedRow {
  readonly group: string;
  readonly loan: string;
  readonly chair: string;
  readonly phone: string;
  /** Principal and jasa that fall due in the period. */
  readonly due: number;
  readonly overdue: number;
  readonly oldestDue: string | null;
  /** The promise with the latest day; null where none was made. */
  readonly promise: { readonly date: string; readonly amount: number | null; readonly state: PromiseState } | null;
}

export interface ProblemRow {
  readonly group: string;
  readonly loan: string;
  /** Null for the whole loan. */
  readonly member: string | null;
  readonly balance: number;
  readonly overdue: number;
  readonly class: string | null;
  readonly cause: string | null;
  readonly step: string | null;
  readonly date: string | null;
}

const iso = (day: CivilDate | null): string | null => (day === null ? null : formatIso(day));

function latest(promises: readonly JudgedPromise[]): CollectedRow['promise'] {
  const last = promises.reduce<JudgedPromise | null>(
    (best, each) => (best === null || each.day > best.day ? each : best),
    null,
  );
  return last === null ? null : { date: formatIso(last.day), amount: last.amount, state: last.state };
}

/** A row a loan, in the order of the list. */
export function collectedRows({ list, promises }: Round): readonly CollectedRow[] {
  const once = new Map(list.map((row) => [row.index, row]));
  return [...once.values()].flatMap(({ loan, group, owed }) =>
    owed === null
      ? []
      : [
          {
            group: borrowerName(loan),
            loan: loan.id,
            chair: group?.leader ?? '',
            phone: group?.phone ?? '',
            due: owed.duePrincipal + owed.dueInterest,
            overdue: owed.overduePrincipal + owed.overdueInterest,
            oldestDue: iso(owed.oldestDue),
            promise: latest(promises.get(loan.key) ?? []),
          },
        ],
  );
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A row a late loan and a late member, each with the first agreement about it. */
export const problemRows = (problems: readonly FilledProblem[]): readonly ProblemRow[] =>
  problems.map(({ problem: { row, member, balance, overdue }, entered: [first = null] }) => {
    const { cause, step } = agreementIn(first);
    return {
      group: borrowerName(row.loan),
      loan: row.loan.id,
      member: orNull(member),
      balance,
      overdue,
      class: member === '' ? row.className : null,
      cause: orNull(cause),
      step: orNull(step),
      date: iso(typedDay(first?.values['date'])),
    };
  });
