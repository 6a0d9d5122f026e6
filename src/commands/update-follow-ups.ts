/** *RKTL*: brings the follow-up plan up to date with what was agreed about loans in trouble. */
import type { CivilDate } from '../book/civil-date';
import { collection } from '../messages/collection';
import { collectionBook, type CollectionRequest } from './collection-book';
import { followUps } from './follow-ups';
import { done, type Outcome } from './outcome';
import { filledProblems } from './problem-loans';
import type { WorkbookPort } from './workbook-port';

export interface UpdatedFollowUps {
  readonly open: number;
  readonly finished: number;
  readonly written: readonly string[];
  readonly message: string;
}

/** Writes the plan; the loans are looked at as of today. */
export function updateFollowUps(
  port: WorkbookPort,
  request: CollectionRequest,
  today: CivilDate,
): Outcome<UpdatedFollowUps> {
  const book = collectionBook(port, request, { days: { from: today, to: today }, today });
  if (!book.ok) return book;
  const { steps } = filledProblems(port, book.result, new Map());
  const { plan, open, finished } = followUps(port, {
    proposals: steps,
    ran: ['loan'],
    sheets: book.result.sheets,
    today,
  });
  const written = port.writeSheets([plan]);
  const message = collection.plan.updated(open, finished);
  port.toast(message);
  return done({ open, finished, written, message });
}
