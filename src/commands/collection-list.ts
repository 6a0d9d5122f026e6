/** *Daftar tagihan…*: the list of some days, with what people entered in it. */
import { loanSubject } from '../collection/loan-subject';
import { collectibles } from '../collection/due-in-period';
import { roundOf, type JudgedPromise, type Round } from '../collection/round';
import { formatIso, type CivilDate } from '../book/civil-date';
import { placeEntries, type Placement } from '../entries/place-entries';
import type { Subject } from '../entries/subject';
import { collection } from '../messages/collection';
import { collectedRows, type CollectedRow } from '../report/collection/collection-json';
import { listColumns, LIST_KEY, listNaming } from '../report/collection/list-columns';
import { listPlan } from '../report/collection/list-plan';
import { layoutsOf } from '../report/entry-layout';
import type { SheetPlan } from '../report/sheet-plan';
import { collectionBook, daysOf, type CollectionBook, type CollectionRequest } from './collection-book';
import { enteredIn } from './entered';
import { done, type Outcome } from './outcome';
import { inSheetLanguage } from './sheet-language';
import type { WorkbookPort } from './workbook-port';

/** The round of a book's days, with everything that is needed to write it. */
export interface FilledRound {
  readonly round: Round;
  readonly placement: Placement;
  readonly subjects: readonly Subject[];
}

/** Computes the round; reads what people entered, writes nothing. */
export function filledRound(
  port: WorkbookPort,
  { reading, sheets, period, convention, today }: CollectionBook,
): FilledRound {
  const { book, groups } = reading;
  const owed = collectibles(book, period, convention);
  const subjects = book.loans.map((loan) => loanSubject(loan));
  const layouts = layoutsOf(() => ({ columns: listColumns(), naming: listNaming() }));
  const entered = enteredIn(port, { key: LIST_KEY, name: collection.list.name, layouts }, sheets);
  const placement = placeEntries(entered, subjects);
  return { round: roundOf({ book, groups, owed, placement, period, today }), placement, subjects };
}

/** The promises of a book, judged by its ledger up to the end of the days. */
export const promisesIn = (port: WorkbookPort, book: CollectionBook): ReadonlyMap<string, readonly JudgedPromise[]> =>
  filledRound(port, book).round.promises;

/** The plan of the sheet. */
export function roundPlan(book: CollectionBook, { round, placement, subjects }: FilledRound): SheetPlan {
  const { reading, period, convention, bookName, interestKnown } = book;
  return inSheetLanguage(reading.settings, () =>
    listPlan({
      round,
      period,
      convention,
      bookName,
      hasGroups: reading.groups.length > 0,
      interestRecorded: interestKnown,
      placement,
      subjects,
    }),
  );
}

export interface CollectionList {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly CollectedRow[];
  readonly written: readonly string[];
  readonly message: string;
}

/** Writes the list of some days. */
export function writeCollectionList(
  port: WorkbookPort,
  request: CollectionRequest,
  today: CivilDate,
): Outcome<CollectionList> {
  const days = daysOf(request, today);
  if (!days.ok) return days;
  const book = collectionBook(port, request, { days: days.result, today });
  if (!book.ok) return book;
  const filled = filledRound(port, book.result);
  const rows = collectedRows(filled.round);
  const written = port.writeSheets([roundPlan(book.result, filled)]);
  const { from, to } = days.result;
  const message = collection.list.done(rows.length, from, to);
  port.toast(message);
  return done({ from: formatIso(from), to: formatIso(to), rows, written, message });
}
