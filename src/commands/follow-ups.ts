/**
 * The follow-up plan (RKTL) of a book: one sheet into which every check puts its steps, and in which people say when they
 * are done. A check calls `followUps` before its first write and writes the plan with its own sheets.
 */
import type { CivilDate } from '../book/civil-date';
import {
  isDone,
  plannedSteps,
  stepSubject,
  type FollowUp,
  type FollowUpSource,
  type PlannedStep,
} from '../collection/follow-up';
import { placeEntries } from '../entries/place-entries';
import { collection } from '../messages/collection';
import { followUpColumns, followUpNaming, followUpPlan, FOLLOW_UP_KEY } from '../report/collection/follow-up-plan';
import { layoutsOf } from '../report/entry-layout';
import type { SheetPlan } from '../report/sheet-plan';
import type { Settings } from '../sheets/settings/settings';
import type { SheetData } from '../sheets/sheet-data';
import { enteredIn } from './entered';
import { inSheetLanguage } from './sheet-language';
import type { WorkbookPort } from './workbook-port';

export interface ProposedSteps {
  readonly proposals: readonly FollowUp[];
  /** Which checks ran: their steps that are not proposed again say so; those of other checks are left as they are. */
  readonly ran: readonly FollowUpSource[];
  /** Every sheet that is not ours. */
  readonly sheets: readonly SheetData[];
  readonly today: CivilDate;
  /** They say in which language the sheet speaks. */
  readonly settings: Settings;
}

export interface FollowUps {
  readonly plan: SheetPlan;
  readonly steps: readonly PlannedStep[];
  readonly open: number;
  readonly finished: number;
}

/** Two proposals of one step about one subject are one. */
function once(proposals: readonly FollowUp[]): readonly FollowUp[] {
  const found = new Map<string, FollowUp>();
  for (const proposal of proposals) {
    const { number, name, part, day, amount } = stepSubject(proposal);
    const key = JSON.stringify([number, name, part, day, amount]);
    if (!found.has(key)) found.set(key, proposal);
  }
  return [...found.values()];
}

/**
 * The plan with a check's steps in it. A step gets its row once; what people then write there wins, and a row that is done
 * stays.
 *
 * @param port only read
 */
export function followUps(port: WorkbookPort, { proposals, ran, sheets, today, settings }: ProposedSteps): FollowUps {
  const layouts = layoutsOf(() => ({ columns: followUpColumns(), naming: followUpNaming() }));
  const entered = enteredIn(port, { key: FOLLOW_UP_KEY, name: collection.plan.name, layouts }, sheets);
  const wanted = once(proposals);
  const placement = placeEntries(entered, wanted.map(stepSubject));
  const steps = plannedSteps(wanted, ran, placement);
  const finished = steps.filter(isDone).length;
  const plan = inSheetLanguage(settings, () => followUpPlan({ steps, today, bookName: port.bookName(), placement }));
  return { plan, steps, open: steps.length - finished, finished };
}
