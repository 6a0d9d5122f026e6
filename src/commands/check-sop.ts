/** *Periksa SOP…*: every loan row against the SOP of its day; reads, checks and (where asked) writes the own sheets and marks. */
import { formatIso, parseIso, type CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import { describeProblem } from '../messages/describe-problem';
import { longDate } from '../messages/format';
import { errors } from '../messages/errors';
import { sop as words } from '../messages/sop';
import type { Language } from '../messages/panels/languages';
import { checkJson, type CheckJson } from '../report/sop/check-json';
import { guidancePlan } from '../report/sop/guidance-plan';
import { checkedNow, packedCheck, unpackedCheck, type Checked } from '../report/sop/since';
import { sopSteps } from '../report/sop/steps';
import { sopPlan } from '../report/sop/sop-plan';
import type { SopReport } from '../report/sop/sop-input';
import { inOrder } from '../report/temuan/temuan-row';
import { readGroupBooks } from '../sheets/group-books/read-group-books';
import { groupBookSheets } from '../sheets/read-book';
import type { Settings } from '../sheets/settings/settings';
import type { SheetData } from '../sheets/sheet-data';
import { PROFILES, type Profile } from '../sop/limits/profiles';
import { followUps } from './follow-ups';
import { findingsReport, type FindingsReport } from './findings-report';
import { done, refused, type Outcome } from './outcome';
import { chosenBook, readChosen, type ReadChoice } from './read-mapped-book';
import { shownFindings, type ShownGroup } from './shown-findings';
import { inIndonesian, inSheetLanguage } from './sheet-language';
import { judgedBook } from './sop-check';
import type { WorkbookPort } from './workbook-port';

/** Under this key lies what the last check found, so that the next can tell what was resolved. */
export const CHECKED = 'periksaSop';

/** As the sidebar and the command line send it; everything may be left out. */
export interface CheckRequest extends ReadChoice {
  readonly asOf?: string;
  readonly profile?: string;
  readonly language?: Language;
}

export type CheckResult = CheckJson & {
  readonly written: readonly string[];
  readonly message: string;
  /** For the sidebar: by KSM, the worst first. */
  readonly shown: readonly ShownGroup[];
};

interface CheckChoice {
  readonly asOf: CivilDate;
  readonly profile: Profile;
}

/** Today and all guides, where nothing is said. */
function choiceOf({ asOf = '', profile = '' }: CheckRequest, today: CivilDate): Outcome<CheckChoice> {
  const day = asOf === '' ? today : parseIso(asOf);
  if (day === null) return refused(errors.badDate(asOf));
  const known = PROFILES.find((each) => each === (profile === '' ? 'auto' : profile.trim().toLowerCase()));
  return known === undefined
    ? refused(words.unknownProfile(profile, PROFILES.join(', ')))
    : done({ asOf: day, profile: known });
}

interface Computed {
  readonly choice: CheckChoice;
  readonly findings: FindingsReport;
  /** Those that the rows of this check were made of, in the same order. */
  readonly own: readonly Finding[];
  readonly report: SopReport;
  readonly checked: Checked;
  readonly sheets: readonly SheetData[];
  readonly settings: Settings;
}

function compute(port: WorkbookPort, request: CheckRequest, today: CivilDate): Outcome<Computed> {
  const choice = choiceOf(request, today);
  if (!choice.ok) return choice;
  const { asOf, profile } = choice.result;
  const book = chosenBook(port, request);
  if (!book.ok) return book;
  const asked = request.asOf !== undefined && request.asOf !== '';
  const reading = readChosen(book.result, { today, asOf, asked });
  if (reading.problem !== null) return refused(describeProblem(reading.problem));
  const { settings } = reading;
  const { training: trainings } = readGroupBooks(groupBookSheets(book.result.all), today);
  const judged = judgedBook(reading, { asOf, profile, trainings });
  if (!judged.ok) return judged;
  const { data, sop, coverage } = judged.result;
  const findings = findingsReport(port, { checks: { data, sop }, asOf, sheets: book.result.all, settings });
  const own = [...data, ...sop];
  const checked = checkedNow(unpackedCheck(port.recall(CHECKED)), own, formatIso(asOf));
  const report = {
    asOf,
    bookName: port.bookName(),
    profile,
    rows: inOrder(findings.made, book.result.all.map(({ id }) => id)), // prettier-ignore
    coverage,
    since: checked.since,
  };
  return done({ choice: choice.result, findings, own, report, checked, sheets: book.result.all, settings });
}

function resultOf(
  { report, own, findings }: Computed,
  language: Language | undefined,
  written: readonly string[],
): CheckResult {
  const json = checkJson(report, own, language);
  const { error, warning } = json.summary;
  return {
    ...json,
    written,
    message: words.done(error, warning),
    shown: shownFindings(own, findings.made, language),
  };
}

/**
 * Reads and checks; writes nothing.
 *
 * @param today the reporting day where none is asked for, and for dates that lie ahead
 */
export function viewSop(port: WorkbookPort, request: CheckRequest, today: CivilDate): Outcome<CheckResult> {
  const computed = compute(port, request, today);
  return computed.ok ? done(resultOf(computed.result, request.language, [])) : computed;
}

/** Lembar pendampingan also keeps what Periksa buku KSM found last. */
const guided = ({ rows }: FindingsReport) => rows.filter(({ check }) => check === 'sop' || check === 'ksm');

/** The same, and writes Temuan, Periksa SOP, Lembar pendampingan, the follow-up plan and the marks, all after the last reading. */
export function checkSopOf(port: WorkbookPort, request: CheckRequest, today: CivilDate): Outcome<CheckResult> {
  const computed = compute(port, request, today);
  if (!computed.ok) return computed;
  const { findings, report, checked, sheets, settings } = computed.result;
  const proposals = inIndonesian(() => sopSteps(report.rows));
  const steps = followUps(port, { proposals, ran: ['sop'], sheets, today, settings });
  const own = inSheetLanguage(settings, () => [sopPlan(report), guidancePlan({ ...report, rows: guided(findings) })]);
  const written = port.writeSheets([findings.plan, ...own, steps.plan]);
  port.mark(findings.marks);
  port.remember(CHECKED, packedCheck(checked));
  const result = resultOf(computed.result, request.language, written);
  port.toast(`${result.message} ${longDate(report.asOf)}`);
  return done(result);
}
