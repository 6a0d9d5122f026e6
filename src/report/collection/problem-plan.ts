/** The sheet Pinjaman bermasalah: a row a late KSM and late member, what was agreed, and sums by place and cause. */
import { borrowerName } from '../../collection/loan-subject';
import { agreementIn, sharesBy, type Problem } from '../../collection/problem-loans';
import type { Loan } from '../../book/records';
import type { EnteredRow } from '../../entries/entry-row';
import type { Placement } from '../../entries/place-entries';
import type { Subject } from '../../entries/subject';
import { collection } from '../../messages/collection';
import { entries } from '../../messages/entries';
import { longDate } from '../../messages/format';
import { reports } from '../../messages/reports';
import { entryPlan, type EntryLine } from '../entry-sheet';
import { heading } from '../heading';
import type { ReportInput } from '../input';
import { A4, blank, body, day, header, notes, section, subtitle, title } from '../rows';
import type { PlanCell, PlanRow, SheetPlan } from '../sheet-plan';
import { AT, problemColumns, PROBLEM_KEY, problemNaming } from './problem-columns';

const words = collection.problems;

/** A problem with the rows that people filled in about it. */
export interface FilledProblem {
  readonly problem: Problem;
  readonly subject: Subject;
  readonly entered: readonly EnteredRow[];
}

export interface ProblemSheet {
  readonly input: ReportInput;
  readonly problems: readonly FilledProblem[];
  /** Rows about loans that are not late any more. */
  readonly settled: readonly {
    readonly subject: Subject;
    readonly loan: Loan;
    readonly entered: readonly EnteredRow[];
  }[];
  readonly causes: readonly string[];
  readonly placement: Placement;
  readonly subjects: readonly Subject[];
}

function cellsOf(
  { row, member, group, balance, overdue, lastPayment, promises }: Problem,
  number: PlanCell,
): readonly PlanCell[] {
  const whole = member === '';
  return [
    number,
    group?.kelurahan ?? '',
    group?.team ?? '',
    borrowerName(row.loan),
    row.loan.id,
    member,
    balance,
    overdue,
    whole ? row.daysPastDue : '',
    whole ? (row.className ?? '–') : '',
    lastPayment === null ? '' : day(lastPayment.day),
    whole ? words.promises(promises) : '',
  ];
}

const isName = (at: number): boolean => at >= AT.group && at < AT.balance;
/** A further row about the same repeats its name, not its amounts. */
const onlyNames = (cells: readonly PlanCell[]): readonly PlanCell[] =>
  cells.map((cell, at) => (isName(at) ? cell : ''));

function linesOf(problems: readonly FilledProblem[]): readonly EntryLine[] {
  let number = 0;
  return problems.flatMap(({ problem, subject, entered }): readonly EntryLine[] => {
    if (problem.member === '') number += 1;
    const cells = cellsOf(problem, problem.member === '' ? number : '');
    const [first = null, ...more] = entered;
    return [
      { subject, cells, entered: first },
      ...more.map((row) => ({ subject, cells: onlyNames(cells), entered: row })),
    ];
  });
}

const settledLines = (settled: ProblemSheet['settled']): readonly EntryLine[] =>
  settled.flatMap(({ subject, loan, entered }) =>
    entered.map((row) => ({
      subject,
      cells: ['', '', '', borrowerName(loan), loan.id, subject.part],
      entered: row,
    })),
  );

/** Cells at some columns, nothing at the others. */
function spread(cells: Readonly<Record<number, PlanCell>>): readonly PlanCell[] {
  const last = Math.max(...Object.keys(cells).map(Number));
  return Array.from({ length: last + 1 }, (_, at) => cells[at] ?? '');
}

/** The sums of the late loans by kelurahan, by team and by cause; of a loan with several causes the first counts. */
function summary(problems: readonly FilledProblem[]): readonly PlanRow[] {
  if (problems.length === 0) return [];
  const causeOf = new Map(problems.map(({ problem, entered }) => [problem, causeIn(entered)]));
  const list = problems.map(({ problem }) => problem);
  const parts = [
    { name: words.by.kelurahan, of: ({ group }: Problem) => group?.kelurahan ?? '' },
    { name: words.by.team, of: ({ group }: Problem) => group?.team ?? '' },
    { name: words.by.cause, of: (problem: Problem) => causeOf.get(problem) ?? '' },
  ];
  const { balance, overdue } = words.headings;
  return parts.flatMap(({ name, of }): readonly PlanRow[] => [
    blank,
    section(`${words.summary}: ${name.toLowerCase()}`),
    { ...header([]), cells: spread({ [AT.group]: name, [AT.balance]: balance, [AT.overdue]: overdue, [AT.days]: words.loans }) }, // prettier-ignore
    ...sharesBy(list, of).map(
      (share) =>
      body(spread({ [AT.group]: share.name || words.unknown, [AT.balance]: share.balance, [AT.overdue]: share.overdue, [AT.days]: share.loans })), // prettier-ignore
    ),
  ]);
}

const causeIn = (entered: readonly EnteredRow[]): string =>
  entered.map((row) => agreementIn(row).cause).find((cause) => cause !== '') ?? '';

function totalOf(problems: readonly FilledProblem[]): readonly PlanCell[] {
  const whole = problems.flatMap(({ problem }) => (problem.member === '' ? [problem] : []));
  const sum = (of: (problem: Problem) => number): number => whole.reduce((all, problem) => all + of(problem), 0);
  return spread({ [AT.group]: reports.total, [AT.balance]: sum((each) => each.balance), [AT.overdue]: sum((each) => each.overdue) }); // prettier-ignore
}

/** The plan of the sheet. */
export function problemPlan(sheet: ProblemSheet): SheetPlan {
  const { input, problems, settled, causes, placement, subjects } = sheet;
  const [first = title(words.name), , ...convention] = heading(words.name, input, A4.landscape);
  const when = `${words.title} · ${reports.asOf(longDate(input.portfolio.asOf))}`;
  const top = [
    first,
    subtitle(input.bookName === '' ? when : `${when} · ${reports.book(input.bookName)}`),
    ...convention,
    ...(input.interestRecorded ? [] : notes(reports.tunggakan.noInterest, A4.landscape)),
    ...notes(words.columnsNote, A4.landscape),
    ...notes(entries.fill, A4.landscape),
  ];
  return entryPlan({
    key: PROBLEM_KEY,
    name: words.name,
    top,
    columns: problemColumns(causes),
    naming: problemNaming(),
    sections: [
      { title: null, lines: linesOf(problems), empty: words.empty, total: totalOf(problems) },
      { title: words.settled, lines: settledLines(settled) },
    ],
    placement,
    subjects,
    below: summary(problems),
    orientation: 'landscape',
  });
}
