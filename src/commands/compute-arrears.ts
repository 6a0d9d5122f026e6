/** *Hitung tunggakan…*: read the book, compute, and (where asked) write the own sheets and the marks. */
import { computePortfolio } from '../arrears/portfolio';
import type { Grade, Portfolio } from '../arrears/types';
import type { CivilDate } from '../book/civil-date';
import { offersFor } from '../fixes/offers';
import type { Fix } from '../fixes/types';
import { longDate } from '../messages/format';
import { errors } from '../messages/id/errors';
import { menu } from '../messages/id/menu';
import { describeProblem } from '../messages/describe-problem';
import type { ReportInput } from '../report/input';
import { arrearsJson, type ArrearsJson } from '../report/json';
import { kolektibilitasPlan } from '../report/kolektibilitas';
import { ringkasanPlan } from '../report/ringkasan';
import { tunggakanPlan } from '../report/tunggakan';
import { sourceSheets } from '../sheets/read-book';
import { checkStatements } from '../sop/book-check';
import { checkInterestKnown } from '../sop/interest-known';
import { choiceOf, REMEMBERED, toRemember, type ArrearsChoice, type ArrearsRequest } from './arrears-request';
import { conventionOfSettings } from './convention-choice';
import { findingsReport, type FindingsReport } from './findings-report';
import { done, refused, type Outcome } from './outcome';
import { chosenBook, readChosen } from './read-mapped-book';
import { typedOnly } from './typed-only';
import type { WorkbookPort } from './workbook-port';

/** The programme's class of each ratio; null where the ratio is. */
type Grades = Readonly<Record<'lar' | 'par' | 'rr' | 'larByAge' | 'parByAge', Grade | null>>;

export type ArrearsResult = ArrearsJson & { readonly grades: Grades; readonly written: readonly string[] };

interface Computed {
  readonly choice: ArrearsChoice;
  readonly input: ReportInput;
  /** Temuan and the marks; reads the own sheet. */
  readonly findings: () => FindingsReport;
}

function compute(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<Computed> {
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
      offers: offers(),
    });
  return done({ choice: { ...choice.result, asOf }, input, findings });
}

const gradesOf = ({ indicators: { lar, par, rr, larByAge, parByAge } }: Portfolio): Grades => ({
  lar: lar.grade,
  par: par.grade,
  rr: rr.grade,
  larByAge: larByAge.grade,
  parByAge: parByAge.grade,
});

const resultOf = (input: ReportInput, written: readonly string[]): ArrearsResult => ({
  ...arrearsJson(input),
  grades: gradesOf(input.portfolio),
  written,
});

/**
 * Reads and computes; writes nothing.
 *
 * @param today for the default reporting day and for dates that lie ahead
 */
export function viewArrears(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<ArrearsResult> {
  const computed = compute(port, request, today);
  return computed.ok ? done(resultOf(computed.result.input, [])) : computed;
}

/** The same, and writes own sheets, marks and the remembered choice, all after the last reading. */
export function computeArrears(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<ArrearsResult> {
  const computed = compute(port, request, today);
  if (!computed.ok) return computed;
  const { choice, input, findings } = computed.result;
  const { plan, marks } = findings();
  const plans = [ringkasanPlan(input), tunggakanPlan(input), kolektibilitasPlan(input), plan];
  const written = port.writeSheets(plans);
  port.mark(marks);
  port.remember(REMEMBERED, toRemember(choice));
  port.toast(menu.done(input.portfolio.loans.length, longDate(choice.asOf)));
  return done(resultOf(input, written));
}
