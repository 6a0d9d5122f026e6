/**
 * What a command does with its findings: the rows of its own checks are replaced in Temuan, those of other checks stay,
 * and the marks follow the whole sheet. To be called before the first write, since it reads the own sheet.
 */
import { formatIso, type CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import { offersBy } from '../fixes/offers';
import type { Fix } from '../fixes/types';
import { markPlan } from '../report/marks';
import type { MarkPlan, SheetPlan } from '../report/sheet-plan';
import { findingRow } from '../report/temuan/finding-row';
import { foundAgain, linkedBook, withKeys } from '../report/temuan/link-rows';
import { readTemuan } from '../report/temuan/read-temuan';
import type { CheckDays } from '../report/temuan/row-key';
import { temuanPlan, TEMUAN_KEY } from '../report/temuan/temuan-plan';
import { CHECKS, inOrder, type CheckName, type TemuanRow } from '../report/temuan/temuan-row';
import type { Settings } from '../sheets/settings/settings';
import type { SheetData } from '../sheets/sheet-data';
import { inSheetLanguage } from './sheet-language';
import type { WorkbookPort } from './workbook-port';

/** The findings of each check that the command made; an empty list takes its rows away. */
export type CheckedFindings = Readonly<Partial<Record<CheckName, readonly Finding[]>>>;

export interface FindingsGiven {
  readonly checks: CheckedFindings;
  readonly asOf: CivilDate;
  /** Every sheet of the user's, as it stands: rows are found again in them. */
  readonly sheets: readonly SheetData[];
  /** They say in which language the sheet speaks. */
  readonly settings: Settings;
  /** What *Perbaiki data…* would offer. */
  readonly offers?: readonly Fix[];
}

export interface FindingsReport {
  readonly plan: SheetPlan;
  readonly marks: MarkPlan;
  /** As they stand in the plan. */
  readonly rows: readonly TemuanRow[];
  /** The rows that the command's own findings became: check by check in the order of CHECKS, in their order. */
  readonly made: readonly TemuanRow[];
}

function madeRows({ checks, sheets, offers = [] }: FindingsGiven): readonly TemuanRow[] {
  const offersOf = offersBy(offers);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return CHECKS.flatMap((check) =>
    (checks[check] ?? []).map((finding) => findingRow(finding, { check, sheets: byName, offersOf })),
  );
}

/**
 * The sheet Temuan and the marks after a command's checks.
 *
 * @param port only read
 */
export const findingsReport = (port: WorkbookPort, given: FindingsGiven): FindingsReport =>
  inSheetLanguage(given.settings, () => reported(port, given));

function reported(port: WorkbookPort, given: FindingsGiven): FindingsReport {
  const before = readTemuan(port.ownCells(TEMUAN_KEY));
  const book = linkedBook(given.sheets);
  const kept = before.rows.filter(({ row }) => given.checks[row.check] === undefined);
  const own = madeRows(given);
  const rows = withKeys([...own, ...foundAgain(kept, book)], book);
  const today = formatIso(given.asOf);
  const ran = Object.fromEntries(CHECKS.flatMap((check) => (given.checks[check] ? [[check, today]] : [])));
  const days: CheckDays = { ...before.days, ...ran };
  const ordered = inOrder(rows, given.sheets.map(({ id }) => id)); // prettier-ignore
  return {
    plan: temuanPlan({ rows: ordered, days, asOf: given.asOf, bookName: port.bookName() }),
    marks: markPlan(ordered),
    rows: ordered,
    made: rows.slice(0, own.length),
  };
}
