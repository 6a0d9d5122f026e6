/** The whole collection round in one go: the list of some days, the loans in trouble, the follow-up plan. */
import { formatIso, type CivilDate } from '../book/civil-date';
import { collection } from '../messages/collection';
import { collectedRows, problemRows, type CollectedRow, type ProblemRow } from '../report/collection/collection-json';
import { collectionBook, daysOf, type CollectionRequest } from './collection-book';
import { filledRound, roundPlan } from './collection-list';
import { done, type Outcome } from './outcome';
import { filledProblems, problemPlans } from './problem-loans';
import type { WorkbookPort } from './workbook-port';

export interface Collected {
  readonly from: string;
  readonly to: string;
  /** The day to which the loans in trouble are told. */
  readonly asOf: string;
  readonly rows: readonly CollectedRow[];
  readonly problems: readonly ProblemRow[];
  readonly written: readonly string[];
}

/** Reads, computes, and writes the three sheets. */
export function collect(port: WorkbookPort, request: CollectionRequest, today: CivilDate): Outcome<Collected> {
  const days = daysOf(request, today);
  if (!days.ok) return days;
  const book = collectionBook(port, request, { days: days.result, today });
  if (!book.ok) return book;
  const filled = filledRound(port, book.result);
  const problems = filledProblems(port, book.result, filled.round.promises);
  const plans = [roundPlan(book.result, filled), ...problemPlans(port, book.result, problems)];
  const rows = collectedRows(filled.round);
  const { from, to } = days.result;
  const { ledger } = book.result.period;
  const told = { asOf: formatIso(ledger), rows, problems: problemRows(problems.sheet.problems) };
  const result = { from: formatIso(from), to: formatIso(to), ...told };
  const written = port.writeSheets(plans);
  port.toast(collection.list.done(rows.length, from, to));
  return done({ ...result, written });
}
