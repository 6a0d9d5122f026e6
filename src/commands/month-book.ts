/** A book with its month's end: what *Tutup bulan…* shows, prints and stores. */
import { formatIso, type CivilDate } from '../book/civil-date';
import { month as words } from '../messages/month';
import { changesSince, type ChangesSince } from '../month/changes';
import { crossChecks } from '../month/checks';
import type { ClosedMonth } from '../month/closed-month';
import { MONTHS_KEY, monthsAround, storedMonths } from '../month/closed-months';
import { monthlyHistory } from '../month/history';
import { monthEnd } from '../month/month-end';
import type { MonthInput } from '../report/month/month-input';
import { officersOn } from '../sheets/settings/officers';
import { statementsOn } from '../sop/book-check';
import type { ArrearsRequest } from './arrears-request';
import { computedBook, type ComputedBook } from './computed-book';
import { done, refused, type Outcome } from './outcome';
import type { WorkbookPort } from './workbook-port';

export interface MonthBook {
  readonly computed: ComputedBook;
  readonly input: MonthInput;
  /** The months that were closed before. */
  readonly months: readonly ClosedMonth[];
}

/** The months that were closed, or the sentence why they cannot be read. */
function closedMonths(port: WorkbookPort): Outcome<readonly ClosedMonth[]> {
  const stored = storedMonths(port.recall(MONTHS_KEY));
  if (stored.kind === 'months') return done(stored.months);
  return refused(stored.later ? words.later : words.unreadable);
}

const isSomething = ({ changes, readDiffers, otherConvention }: ChangesSince): boolean =>
  changes.length > 0 || readDiffers || otherConvention;

/**
 * Reads the book and makes its month's end; writes nothing.
 *
 * @param today for the default day and for dates that lie ahead
 */
export function monthBook(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<MonthBook> {
  const closed = closedMonths(port);
  if (!closed.ok) return closed;
  const outcome = computedBook(port, request, today);
  if (!outcome.ok) return outcome;
  const { choice, reading, convention, input } = outcome.result;
  const { asOf } = choice;
  const months = closed.result;
  const end = monthEnd(reading, asOf, convention);
  const { same, earlier } = monthsAround(months, formatIso(asOf));
  const since = (one: ClosedMonth | null): readonly ChangesSince[] =>
    one === null ? [] : [changesSince(end, reading.book, one)];
  const made: MonthInput = {
    ...input,
    end,
    crossChecks: crossChecks(end, { book: reading.book, statements: statementsOn(reading, asOf, convention) }),
    since: [...since(same).filter(isSomething), ...since(earlier)],
    history: monthlyHistory(reading, months, { asOf, convention }),
    officers: officersOn(reading.settings, asOf),
  };
  return done({ computed: outcome.result, input: withStored(made), months });
}

/** With the check that the last papers' balance and every change come to this one's. */
function withStored(input: MonthInput): MonthInput {
  const right = input.portfolio.totals.outstandingPrincipal;
  const checks = input.since
    .filter(({ explained }) => explained)
    .map(({ after }) => {
      const frame = { name: 'sinceStored', paper: 'lpp', unit: 'rupiah' } as const;
      return { ...frame, ok: after === right, left: after, right, loans: [] };
    });
  const { crossChecks: made } = input;
  return { ...input, crossChecks: { ...made, checks: [...made.checks, ...checks] } };
}
