/** A book read and computed on a day, as every command that reports the arrears needs it. */
import { computePortfolio } from '../arrears/portfolio';
import type { Convention } from '../arrears/types';
import { describeProblem } from '../messages/describe-problem';
import { longDate } from '../messages/format';
import { errors } from '../messages/errors';
import type { CivilDate } from '../book/civil-date';
import type { ReportInput } from '../report/input';
import type { BookReading } from '../sheets/book-reading';
import { offersFor } from '../fixes/offers';
import type { Fix } from '../fixes/types';
import { sourceSheets } from '../sheets/read-book';
import { checkStatements } from '../sop/book-check';
import { checkInterestKnown } from '../sop/interest-known';
import { choiceOf, type ArrearsChoice, type ArrearsRequest } from './arrears-request';
import { conventionOfSettings } from './convention-choice';
import { findingsReport, type FindingsReport } from './findings-report';
import { done, refused, type Outcome } from './outcome';
import { chosenBook, readChosen, type ChosenBook } from './read-mapped-book';
import { typedOnly } from './typed-only';
import type { WorkbookPort } from './workbook-port';

export interface ComputedBook {
  /** With the day that was computed: a report of one day has its own. */
  readonly choice: ArrearsChoice;
  readonly book: ChosenBook;
  readonly reading: BookReading;
  readonly convention: Convention;
  readonly input: ReportInput;
  /** Temuan and the marks; reads the own sheet. */
  readonly findings: () => FindingsReport;
}

/**
 * Reads the book and computes its portfolio; writes nothing.
 *
 * @param today for the default reporting day and for dates that lie ahead
 */
export function computedBook(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<ComputedBook> {
  const choice = choiceOf(request, port, today);
  if (!choice.ok) return choice;
  const asked = request.asOf !== undefined && request.asOf !== '';
  const book = chosenBook(port, request);
  if (!book.ok) return book;
  const reading = readChosen(book.result, { today, asOf: choice.result.asOf, asked });
  if (reading.problem !== null) return refused(describeProblem(reading.problem));
  const asOf = reading.asOf ?? choice.result.asOf;
  if (asked && asOf !== choice.result.asOf) return refused(errors.onlyReportDay(longDate(asOf)));
  const chosen = choice.result.convention;
  const ofBook = chosen === null ? conventionOfSettings(reading.settings, asOf) : done(chosen);
  if (!ofBook.ok) return ofBook;
  const convention = ofBook.result;
  const unknown = checkInterestKnown(reading.book);
  const figures = [...unknown, ...checkStatements(reading.book, reading.stated, convention)];
  const input = {
    portfolio: computePortfolio(reading.book, asOf, convention),
    findings: [...reading.findings, ...figures],
    interestRecorded: reading.book.interestRecorded && unknown.length === 0,
    bookName: port.bookName(),
  };
  const offers = (): readonly Fix[] => typedOnly(port, offersFor(reading, sourceSheets(book.result.mapped.sheets)));
  const findings = (): FindingsReport =>
    findingsReport(port, {
      checks: { data: reading.findings, arrears: figures },
      asOf,
      sheets: book.result.all,
      settings: reading.settings,
      offers: offers(),
    });
  return done({ choice: { ...choice.result, asOf }, book: book.result, reading, convention, input, findings });
}
