/** What every command of the collection round begins with: the book, the days that are asked for, the convention. */
import type { Convention } from '../arrears/types';
import { addDays, civilFromDays, formatIso, parseIso, type CivilDate } from '../book/civil-date';
import type { Period } from '../collection/due-in-period';
import { describeProblem } from '../messages/describe-problem';
import { errors } from '../messages/errors';
import type { BookReading } from '../sheets/book-reading';
import type { SheetData } from '../sheets/sheet-data';
import { checkInterestKnown } from '../sop/interest-known';
import { choiceOf, type ArrearsRequest } from './arrears-request';
import { conventionOfSettings } from './convention-choice';
import { done, refused, type Outcome } from './outcome';
import { chosenBook, readChosen } from './read-mapped-book';
import type { WorkbookPort } from './workbook-port';

/** As the sidebar and the command line send it; everything may be left out. */
export interface CollectionRequest extends ArrearsRequest {
  readonly from?: string;
  readonly to?: string;
}

export interface CollectionBook {
  readonly reading: BookReading;
  /** Every sheet that is not ours. */
  readonly sheets: readonly SheetData[];
  readonly period: Period;
  readonly convention: Convention;
  readonly bookName: string;
  /** False where the book does not say how much jasa is owed: it is then unknown, not zero. */
  readonly interestKnown: boolean;
  readonly today: CivilDate;
}

/** A list is for a week where nothing is said. */
const WEEK = 6;

type Days = Pick<Period, 'from' | 'to'>;

const given = (text: string | undefined): text is string => text !== undefined && text !== '';

/** The days that are asked for: today and the six after it where none are, and one day where only that is given. */
export function daysOf({ from, to }: CollectionRequest, today: CivilDate): Outcome<Days> {
  const first = given(from) ? parseIso(from) : null;
  if (given(from) && first === null) return refused(errors.badDate(from));
  const last = given(to) ? parseIso(to) : null;
  if (given(to) && last === null) return refused(errors.badDate(to));
  const start = first ?? (last === null || last >= today ? today : last);
  const end = last ?? addDays(start, given(from) ? 0 : WEEK);
  return end < start ? refused(errors.badPeriod) : done({ from: start, to: end });
}

/**
 * Reads the book for some days.
 *
 * @param days both inclusive; repayments count up to the last of them, or up to today where that is earlier: what will
 *   be paid later nobody knows. Where the book is a report of one day, its day is taken.
 */
export function collectionBook(
  port: WorkbookPort,
  request: CollectionRequest,
  { days, today }: { readonly days: Days; readonly today: CivilDate },
): Outcome<CollectionBook> {
  const known = civilFromDays(Math.min(days.to, today));
  const choice = choiceOf({ ...request, asOf: formatIso(known) }, port, today);
  if (!choice.ok) return choice;
  const book = chosenBook(port, request);
  if (!book.ok) return book;
  const reading = readChosen(book.result, { today, asOf: known });
  if (reading.problem !== null) return refused(describeProblem(reading.problem));
  const { convention } = choice.result;
  const chosen = convention === null ? conventionOfSettings(reading.settings, reading.asOf ?? known) : done(convention);
  if (!chosen.ok) return chosen;
  const period = { ...days, ledger: reading.asOf ?? known };
  const { all: sheets } = book.result;
  const interestKnown = reading.book.interestRecorded && checkInterestKnown(reading.book).length === 0;
  return done({ reading, sheets, period, convention: chosen.result, bookName: port.bookName(), interestKnown, today });
}
