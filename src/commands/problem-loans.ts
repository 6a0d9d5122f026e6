/** *Pinjaman bermasalah…*: who is behind, with what was agreed; its steps go on into the follow-up plan. */
import { computePortfolio } from '../arrears/portfolio';
import { formatIso, parseIso, type CivilDate } from '../book/civil-date';
import type { FollowUp } from '../collection/follow-up';
import { agreementIn, problemLoans, problemSubjects } from '../collection/problem-loans';
import type { JudgedPromise } from '../collection/round';
import { typedDay } from '../collection/visit';
import type { EnteredRow } from '../entries/entry-row';
import { placeEntries } from '../entries/place-entries';
import { identityOf } from '../entries/subject';
import { collection } from '../messages/collection';
import { errors } from '../messages/errors';
import { problemRows, type ProblemRow } from '../report/collection/collection-json';
import { problemColumns, PROBLEM_KEY, problemNaming } from '../report/collection/problem-columns';
import { problemPlan, type FilledProblem, type ProblemSheet } from '../report/collection/problem-plan';
import { layoutsOf } from '../report/entry-layout';
import type { SheetPlan } from '../report/sheet-plan';
import { textOn } from '../sheets/settings/decision-on';
import { collectionBook, type CollectionBook, type CollectionRequest } from './collection-book';
import { promisesIn } from './collection-list';
import { enteredIn } from './entered';
import { followUps } from './follow-ups';
import { done, refused, type Outcome } from './outcome';
import { inSheetLanguage } from './sheet-language';
import type { WorkbookPort } from './workbook-port';

const words = collection.problems;

export interface FilledProblems {
  readonly sheet: ProblemSheet;
  /** The agreed steps, for the follow-up plan. */
  readonly steps: readonly FollowUp[];
}

/** A drop-down in .xlsx is one text with commas; a cause that does not fit can still be typed. */
const LONGEST_CHOICE = 250;

/** The usual causes, those of Pengaturan ("gagal panen; banjir"), and what people typed, each once. */
function causesOf(rows: readonly EnteredRow[], decided: string): readonly string[] {
  const all = [
    ...words.causes,
    ...decided.split(/[;,\n]/).map((cause) => cause.trim()),
    ...rows.map((row) => agreementIn(row).cause),
  ];
  const once = new Map<string, string>();
  let length = 0;
  for (const cause of all) {
    const key = cause.toLowerCase();
    if (cause === '' || cause.includes(',') || once.has(key) || length + cause.length + 1 > LONGEST_CHOICE) continue;
    length += cause.length + 1;
    once.set(key, cause);
  }
  return [...once.values()];
}

function stepsOf(problems: readonly FilledProblem[]): readonly FollowUp[] {
  return problems.flatMap(({ subject, entered }) =>
    entered.flatMap((row): readonly FollowUp[] => {
      const { step, who } = agreementIn(row);
      const by = typedDay(row.values['date']);
      return step === '' ? [] : [{ source: 'loan', about: subject, step, who, ...(by === null ? {} : { by }) }];
    }),
  );
}

/** Computes the problem loans at the end of the book's days; reads what people entered, writes nothing. */
export function filledProblems(
  port: WorkbookPort,
  { reading, sheets, period, convention, bookName, interestKnown }: CollectionBook,
  promises: ReadonlyMap<string, readonly JudgedPromise[]>,
): FilledProblems {
  const { book, groups, shares } = reading;
  const portfolio = computePortfolio(book, period.ledger, convention);
  const { subjects, loanOf } = problemSubjects(book, shares);
  const layouts = layoutsOf(() => ({ columns: problemColumns([]), naming: problemNaming() }));
  const entered = enteredIn(port, { key: PROBLEM_KEY, name: words.name, layouts }, sheets);
  const placement = placeEntries(entered, subjects);
  const places = new Map(subjects.map((subject, index) => [`${loanOf[index]?.key}|${subject.part}`, index]));
  const late = problemLoans({ book, portfolio, groups, shares, promises }).flatMap(
    (problem): readonly FilledProblem[] => {
      const index = places.get(`${problem.row.loan.key}|${problem.member}`);
      const subject = index === undefined ? undefined : subjects[index];
      return index === undefined || subject === undefined
        ? []
        : [{ problem, subject, entered: placement.of.get(index) ?? [] }];
    },
  );
  const listed = new Set(late.map(({ subject }) => identityOf(subject)));
  const settled = [...placement.of].flatMap(([index, rows]) => {
    const [subject, loan] = [subjects[index], loanOf[index]];
    return subject === undefined || loan === undefined || listed.has(identityOf(subject))
      ? []
      : [{ subject, loan, entered: rows }];
  });
  const input = { portfolio, findings: reading.findings, interestRecorded: interestKnown, bookName };
  const decided = textOn(reading.settings, 'causes', period.ledger) ?? '';
  const causes = causesOf(entered.rows, decided);
  return { sheet: { input, problems: late, settled, causes, placement, subjects }, steps: stepsOf(late) };
}

export interface ProblemList {
  readonly asOf: string;
  readonly problems: readonly ProblemRow[];
  readonly written: readonly string[];
  readonly message: string;
}

/** The plans of Pinjaman bermasalah and of the follow-up plan that its steps go into. */
export function problemPlans(
  port: WorkbookPort,
  book: CollectionBook,
  { sheet, steps }: FilledProblems,
): readonly SheetPlan[] {
  const { sheets, today, reading } = book;
  const { settings } = reading;
  const plan = inSheetLanguage(settings, () => problemPlan(sheet));
  return [plan, followUps(port, { proposals: steps, ran: ['loan'], sheets, today, settings }).plan];
}

/** Writes the sheet, and the follow-up plan, as of a day. */
export function writeProblemLoans(
  port: WorkbookPort,
  request: CollectionRequest,
  today: CivilDate,
): Outcome<ProblemList> {
  const { asOf = '' } = request;
  const day = asOf === '' ? today : parseIso(asOf);
  if (day === null) return refused(errors.badDate(asOf));
  const book = collectionBook(port, request, { days: { from: day, to: day }, today });
  if (!book.ok) return book;
  const filled = filledProblems(port, book.result, promisesIn(port, book.result));
  const plans = problemPlans(port, book.result, filled);
  const problems = problemRows(filled.sheet.problems);
  const written = port.writeSheets(plans);
  const ledger = book.result.period.ledger;
  const message = words.done(problems.filter(({ member }) => member === null).length, ledger);
  port.toast(message);
  return done({ asOf: formatIso(ledger), problems, written, message });
}
