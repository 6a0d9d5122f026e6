/** *RKTL*: brings the follow-up plan up to date with what was agreed about loans in trouble. */
import type { CivilDate } from '../book/civil-date';
import { isDone, type FollowUpSource, type PlannedStep } from '../collection/follow-up';
import { collection } from '../messages/collection';
import { collectionBook, type CollectionRequest } from './collection-book';
import { followUps } from './follow-ups';
import { done, type Outcome } from './outcome';
import { filledProblems } from './problem-loans';
import type { WorkbookPort } from './workbook-port';

/** A row of the plan. */
export interface ShownStep {
  readonly source: FollowUpSource;
  readonly about: string;
  readonly loan: string;
  readonly step: string;
  readonly done: boolean;
}

export interface UpdatedFollowUps {
  readonly steps: readonly ShownStep[];
  readonly open: number;
  readonly finished: number;
  readonly written: readonly string[];
  readonly message: string;
}

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

const shown = (planned: PlannedStep): ShownStep => ({
  source: planned.source,
  about: planned.subject.name,
  loan: planned.subject.number,
  step: textOf(planned.entered.values['step']),
  done: isDone(planned),
});

/** Writes the plan; the loans are looked at as of today. */
export function updateFollowUps(
  port: WorkbookPort,
  request: CollectionRequest,
  today: CivilDate,
): Outcome<UpdatedFollowUps> {
  const book = collectionBook(port, request, { days: { from: today, to: today }, today });
  if (!book.ok) return book;
  const { steps: proposals } = filledProblems(port, book.result, new Map());
  const { plan, steps, open, finished } = followUps(port, {
    proposals,
    ran: ['loan'],
    sheets: book.result.sheets,
    today,
    settings: book.result.reading.settings,
  });
  const written = port.writeSheets([plan]);
  const message = collection.plan.updated(open, finished);
  port.toast(message);
  return done({ steps: steps.map(shown), open, finished, written, message });
}
