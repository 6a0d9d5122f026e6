/** *Hitung tunggakan…*: read the book, compute, and (where asked) write the own sheets and the marks. */
import type { Grade, Portfolio } from '../arrears/types';
import type { CivilDate } from '../book/civil-date';
import { longDate } from '../messages/format';
import { menu } from '../messages/menu';
import type { ReportInput } from '../report/input';
import { arrearsJson, type ArrearsJson } from '../report/json';
import { kolektibilitasPlan } from '../report/kolektibilitas';
import { ringkasanPlan } from '../report/ringkasan';
import { tunggakanPlan } from '../report/tunggakan';
import { REMEMBERED, toRemember, type ArrearsRequest } from './arrears-request';
import { computedBook } from './computed-book';
import { done, type Outcome } from './outcome';
import { inSheetLanguage } from './sheet-language';
import type { WorkbookPort } from './workbook-port';

/** The programme's class of each ratio; null where the ratio is. */
type Grades = Readonly<Record<'lar' | 'par' | 'rr' | 'larByAge' | 'parByAge', Grade | null>>;

export type ArrearsResult = ArrearsJson & { readonly grades: Grades; readonly written: readonly string[] };

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
  const computed = computedBook(port, request, today);
  return computed.ok ? done(resultOf(computed.result.input, [])) : computed;
}

/** The same, and writes own sheets, marks and the remembered choice, all after the last reading. */
export function computeArrears(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<ArrearsResult> {
  const computed = computedBook(port, request, today);
  if (!computed.ok) return computed;
  const { choice, input, findings, reading } = computed.result;
  const { plan, marks } = findings();
  const plans = inSheetLanguage(reading.settings, () => [
    ringkasanPlan(input),
    tunggakanPlan(input),
    kolektibilitasPlan(input),
    plan,
  ]);
  const written = port.writeSheets(plans);
  port.mark(marks);
  port.remember(REMEMBERED, toRemember(choice));
  port.toast(menu.done(input.portfolio.loans.length, longDate(choice.asOf)));
  return done(resultOf(input, written));
}
