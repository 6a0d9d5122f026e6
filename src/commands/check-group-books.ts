/** *Periksa buku KSM*: read the books of groups and businesses, judge them, and (where asked) write the own sheets and marks. */
import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { LoanBook } from '../book/records';
import { placeEntries } from '../entries/place-entries';
import { judgeBooks } from '../ksm/judge-books';
import { monitoredGroups } from '../ksm/monitor';
import { trainingPath } from '../ksm/training-path';
import { groupBooks as words } from '../messages/group-books';
import { layoutsOf } from '../report/entry-layout';
import { groupBooksJson, type GroupBooksJson } from '../report/group-books/json';
import type { GroupBooksInput } from '../report/group-books/input';
import { groupSubject, monitorSheet, pantauanPlan } from '../report/group-books/pantauan';
import { rekapPwkPlan } from '../report/group-books/rekap-pwk';
import { groupSteps } from '../report/group-books/steps';
import { guidancePlan } from '../report/sop/guidance-plan';
import type { CheckName } from '../report/temuan/temuan-row';
import { usahaPlan } from '../report/group-books/usaha';
import type { BookReading } from '../sheets/book-reading';
import { readGroupBooks } from '../sheets/group-books/read-group-books';
import { groupBookSheets } from '../sheets/read-book';
import type { Settings } from '../sheets/settings/settings';
import type { SheetData } from '../sheets/sheet-data';
import { enteredIn } from './entered';
import { followUps } from './follow-ups';
import { findingsReport, type CheckedFindings } from './findings-report';
import { choiceOn, dayOf, weighed, type GroupBooksRequest } from './group-books-request';
import { done, refused, type Outcome } from './outcome';
import { chosenBook, readChosen } from './read-mapped-book';
import { inIndonesian, inSheetLanguage } from './sheet-language';
import { overdueByGroup } from './upk-ledger';
import type { WorkbookPort } from './workbook-port';

export type GroupBooksResult = GroupBooksJson & { readonly written: readonly string[]; readonly message: string };

interface Computed {
  readonly input: GroupBooksInput;
  readonly checks: CheckedFindings;
  readonly sheets: readonly SheetData[];
  readonly settings: Settings;
}

/** Whose findings stand in Lembar pendampingan. */
const GUIDED: readonly CheckName[] = ['sop', 'ksm'];

const ledgerOf = ({ problem, book }: BookReading): LoanBook | null => (problem === null ? book : null);

function compute(port: WorkbookPort, request: GroupBooksRequest, today: CivilDate): Outcome<Computed> {
  const day = dayOf(request, today);
  if (!day.ok) return day;
  const asOf = day.result;
  const book = chosenBook(port, {});
  if (!book.ok) return book;
  const reading = readChosen(book.result, { today, asOf });
  const { all } = book.result;
  const { books, training, findings: unread } = readGroupBooks(groupBookSheets(all), today);
  if (books.cash.length + books.members.length + books.attendance.length + training.length === 0)
    return refused(words.none);
  const choice = choiceOn(reading.settings, asOf);
  const upk = ledgerOf(reading);
  const judged = judgeBooks(books, upk, { asOf, ...choice });
  const heavy = <T extends { readonly findings: readonly Finding[] }>(one: T): T => ({
    ...one,
    findings: weighed(one.findings, reading.settings, asOf),
  });
  const result = { groups: judged.groups.map(heavy), businesses: judged.businesses.map(heavy) };
  const lines = monitoredGroups({ result, unread, overdue: overdueByGroup(reading, asOf), asOf });
  const { loans, shares } = { loans: upk?.loans ?? [], shares: reading.shares };
  const own: readonly Finding[] = [
    ...unread,
    ...result.groups.flatMap((one) => one.findings),
    ...result.businesses.flatMap((one) => one.findings),
  ];
  return done({
    input: {
      asOf,
      bookName: port.bookName(),
      lines,
      businesses: result.businesses,
      training: trainingPath(training, { loans, shares }),
      trainingName: choice.trainingName,
      rule: choice.rule,
      aliveDays: choice.aliveDays,
      hasLedger: upk !== null,
    },
    checks: { ksm: own, ...(upk === null ? {} : { data: reading.findings }) },
    sheets: all,
    settings: reading.settings,
  });
}

const resultOf = ({ input, checks }: Computed, written: readonly string[]): GroupBooksResult => {
  const errors = (checks.ksm ?? []).filter(({ severity }) => severity === 'error').length;
  return {
    ...groupBooksJson(input),
    written,
    message: words.done(input.lines.length, input.businesses.length, errors),
  };
};

/**
 * Reads and judges; writes nothing.
 *
 * @param today for the default reporting day and for entries that lie ahead
 */
export function viewGroupBooks(port: WorkbookPort, request: GroupBooksRequest, today: CivilDate): Outcome<GroupBooksResult> {
  const computed = compute(port, request, today);
  return computed.ok ? done(resultOf(computed.result, [])) : computed;
} // prettier-ignore

/** The same, and writes Pantauan KSM, Usaha Anggota, Rekap PWK, Temuan and the marks, all after the last reading. */
export function checkGroupBooks(port: WorkbookPort, request: GroupBooksRequest, today: CivilDate): Outcome<GroupBooksResult> {
  const computed = compute(port, request, today);
  if (!computed.ok) return computed;
  const { input, checks, sheets, settings } = computed.result;
  const { key, name } = monitorSheet();
  const entered = enteredIn(port, { key, name, layouts: layoutsOf(monitorSheet) }, sheets);
  const placement = placeEntries(entered, input.lines.map(groupSubject)); // prettier-ignore
  const { plan, marks, rows } = findingsReport(port, { checks, asOf: input.asOf, sheets, settings });
  const computedSheets = inSheetLanguage(settings, () => [
    usahaPlan(input),
    ...[rekapPwkPlan(input)].flatMap((training) => training ?? []),
    guidancePlan({ ...input, rows: rows.filter(({ check }) => GUIDED.includes(check)) }),
  ]);
  const proposals = inIndonesian(() => groupSteps(input, placement));
  const steps = followUps(port, { proposals, ran: ['ksm'], sheets, today, settings });
  const written = port.writeSheets([
    inSheetLanguage(settings, () => pantauanPlan(input, placement)),
    ...computedSheets,
    steps.plan,
    plan,
  ]);
  port.mark(marks);
  const result = resultOf(computed.result, written);
  port.toast(result.message);
  return done(result);
} // prettier-ignore
