/** *Tutup bulan…*: the month's papers from one computation, cross-checked, and stored. */
import { formatIso, type CivilDate } from '../book/civil-date';
import { longDate } from '../messages/format';
import { month as words } from '../messages/month';
import { closedMonth } from '../month/closed-month';
import { MONTHS_KEY, withMonth } from '../month/closed-months';
import { kolektibilitasPlan } from '../report/kolektibilitas';
import { beritaAcaraPlan } from '../report/month/berita-acara';
import { cadanganPlan } from '../report/month/cadangan';
import { checkRows, signatureRows } from '../report/month/check-rows';
import { lppPlan } from '../report/month/lpp';
import { monthJson, type MonthJson } from '../report/month/month-json';
import type { MonthInput } from '../report/month/month-input';
import { monthText } from '../report/month/month-text';
import { perubahanPlan } from '../report/month/perubahan';
import { riwayatBulananPlan } from '../report/month/riwayat-bulanan';
import { A4 } from '../report/rows';
import type { SheetPlan } from '../report/sheet-plan';
import { REMEMBERED, toRemember, type ArrearsRequest } from './arrears-request';
import { monthBook } from './month-book';
import { done, type Outcome } from './outcome';
import { inSheetLanguage } from './sheet-language';
import type { WorkbookPort } from './workbook-port';

export type MonthResult = MonthJson & {
  /** What a person is told: done, and how many checks do not hold. */
  readonly message: string;
  /** Checks and changes as sentences, for a terminal. */
  readonly told: readonly string[];
  readonly written: readonly string[];
};

const failedOf = ({ crossChecks }: MonthInput): number => crossChecks.checks.filter(({ ok }) => !ok).length;

function plansOf(input: MonthInput): readonly SheetPlan[] {
  const below = [...checkRows(input, 'kolektibilitas', A4.landscape), ...signatureRows(input, [1, 6, 10])];
  return [
    lppPlan(input),
    kolektibilitasPlan(input, below),
    cadanganPlan(input),
    beritaAcaraPlan(input),
    perubahanPlan(input, formatIso(input.portfolio.asOf)),
    riwayatBulananPlan(input),
  ];
}

const resultOf = (input: MonthInput, written: readonly string[]): MonthResult => ({
  ...monthJson(input),
  told: monthText(input),
  message: (written.length === 0 ? words.viewed : words.done)(longDate(input.portfolio.asOf), failedOf(input)),
  written,
});

/**
 * Reads and computes; writes and stores nothing.
 *
 * @param today for the default day and for dates that lie ahead
 */
export function viewMonth(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<MonthResult> {
  const made = monthBook(port, request, today);
  return made.ok ? done(resultOf(made.result.input, [])) : made;
}

/** The same, and writes the papers, Temuan with its marks, the closed month and the remembered choice. */
export function closeMonth(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<MonthResult> {
  const made = monthBook(port, request, today);
  if (!made.ok) return made;
  const { computed, input, months } = made.result;
  const { plan, marks } = computed.findings();
  const stored = withMonth(months, closedMonth(input.end, computed.reading.book));
  const written = port.writeSheets([...inSheetLanguage(computed.reading.settings, () => plansOf(input)), plan]);
  port.mark(marks);
  port.remember(MONTHS_KEY, stored);
  port.remember(REMEMBERED, toRemember(computed.choice));
  const result = resultOf(input, written);
  port.toast(result.message);
  return done(result);
}
