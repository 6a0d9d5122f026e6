/** The sheet Daftar tagihan: whom to visit in some days, what to ask for, and what came of it. */
import type { Convention } from '../../arrears/types';
import type { Period } from '../../collection/due-in-period';
import { borrowerName } from '../../collection/loan-subject';
import { waAddress, waNumber } from '../../collection/phone';
import { areaOf, type Round, type RoundRow } from '../../collection/round';
import { visitIn } from '../../collection/visit';
import type { Placement } from '../../entries/place-entries';
import type { Subject } from '../../entries/subject';
import { collection } from '../../messages/collection';
import { conventions } from '../../messages/conventions';
import { entries } from '../../messages/entries';
import { reports } from '../../messages/reports';
import { entryPlan, type EntryLine } from '../entry-sheet';
import { A4, day, notes, subtitle, title } from '../rows';
import type { PlanCell, PlanRow, SheetPlan } from '../sheet-plan';
import { listColumns, LIST_KEY, listNaming } from './list-columns';

const words = collection.list;
/** Among the computed cells. */
const MESSAGE = 11;

export interface ListInput {
  readonly round: Round;
  readonly period: Period;
  readonly convention: Convention;
  readonly bookName: string;
  /** False where the book has no list of KSM, so that chairs and phones are not known. */
  readonly hasGroups: boolean;
  readonly interestRecorded: boolean;
  readonly placement: Placement;
  /** The book's loans, in its order. */
  readonly subjects: readonly Subject[];
}

function top({ period, convention, bookName, hasGroups, interestRecorded }: ListInput): readonly PlanRow[] {
  const when = words.period(period.from, period.to);
  const said = [
    `${reports.conventionOf(conventions.name(convention.name))} ${conventions.short(convention)}`,
    ...(interestRecorded ? [] : [reports.tunggakan.noInterest]),
    words.columnsNote(period.ledger),
    words.promiseNote,
    ...(hasGroups ? [] : [words.noGroups]),
    entries.fill,
  ];
  return [
    title(reports.title(words.name)),
    subtitle(bookName === '' ? when : `${when} · ${reports.book(bookName)}`),
    ...said.flatMap((text) => notes(text, A4.landscape)),
  ];
}

const sums = ({ owed }: RoundRow): { due: number; overdue: number } => ({
  due: owed === null ? 0 : owed.duePrincipal + owed.dueInterest,
  overdue: owed === null ? 0 : owed.overduePrincipal + owed.overdueInterest,
});

/** The message to a group's chair, as an address that opens it; null where there is nothing to ask or no mobile number. */
export function messageTo(row: RoundRow): { readonly text: string; readonly url: string | null } | null {
  const { owed, group, loan } = row;
  if (owed === null) return null;
  const { due, overdue } = sums(row);
  const { dueDay, oldestDue } = owed;
  const chair = group?.leader ?? '';
  const text = collection.reminder({ chair, group: borrowerName(loan), due, dueDay, overdue, oldestDue });
  const number = waNumber(group?.phone ?? '');
  return { text, url: number === null ? null : waAddress(number, text) };
}

/** That a promise stands there and cannot be judged. */
function unreadIn({ entered }: RoundRow): string {
  const unread = entered === null ? null : visitIn(entered).unread;
  return unread === null ? '' : words.unread[unread];
}

function lineOf(row: RoundRow, subject: Subject, number: PlanCell): EntryLine {
  const { loan, group, owed, entered, promise } = row;
  const { due, overdue } = sums(row);
  const message = messageTo(row);
  const cells: readonly PlanCell[] = [
    number,
    areaOf(group),
    borrowerName(loan),
    loan.id,
    group?.leader ?? '',
    group?.phone ?? '',
    group?.address ?? '',
    owed?.dueDay == null ? '' : day(owed.dueDay),
    owed === null ? '' : due,
    owed === null ? '' : overdue,
    owed?.oldestDue == null ? '' : day(owed.oldestDue),
    message === null ? '' : message.url === null ? words.noPhone : words.send,
    promise === null ? unreadIn(row) : collection.promise(promise.state),
  ];
  const url = message?.url ?? null;
  return { subject, cells, entered, ...(url === null ? {} : { link: { cell: MESSAGE, url } }) };
}

/** A further row about a loan repeats its name, not its amounts: they would be counted twice. */
const onlyNames = (line: EntryLine): EntryLine => ({
  subject: line.subject,
  entered: line.entered,
  cells: line.cells.map((cell, at) => (at === 0 || (at > 3 && at < line.cells.length - 1) ? '' : cell)),
});

function listLines(rows: readonly RoundRow[], subjects: readonly Subject[]): readonly EntryLine[] {
  const seen = new Set<number>();
  return rows.flatMap((row): EntryLine[] => {
    const subject = subjects[row.index];
    if (subject === undefined) return [];
    const again = seen.has(row.index);
    seen.add(row.index);
    const line = lineOf(row, subject, seen.size);
    return [again ? onlyNames(line) : line];
  });
}

function total(rows: readonly RoundRow[]): readonly PlanCell[] {
  const once = new Map(rows.map((row) => [row.index, sums(row)]));
  const all = [...once.values()];
  const due = all.reduce((sum, each) => sum + each.due, 0);
  const overdue = all.reduce((sum, each) => sum + each.overdue, 0);
  return ['', '', reports.total, '', '', '', '', '', due, overdue];
}

/** The plan of the sheet. */
export function listPlan(input: ListInput): SheetPlan {
  const { round, subjects, placement } = input;
  const earlier = round.earlier.flatMap((row): EntryLine[] => {
    const subject = subjects[row.index];
    return subject === undefined ? [] : [onlyNames(lineOf(row, subject, ''))];
  });
  return entryPlan({
    key: LIST_KEY,
    name: words.name,
    top: top(input),
    columns: listColumns(),
    naming: listNaming(),
    sections: [
      { title: null, lines: listLines(round.list, subjects), empty: words.empty, total: total(round.list) },
      { title: words.earlier, lines: earlier },
    ],
    placement,
    subjects,
    orientation: 'landscape',
  });
}
