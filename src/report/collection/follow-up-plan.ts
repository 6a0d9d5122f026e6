/** The sheet RKTL: every step that is to be done, and those that were. */
import type { CivilDate } from '../../book/civil-date';
import { isDone, type PlannedStep } from '../../collection/follow-up';
import { typedDay } from '../../collection/visit';
import type { Placement } from '../../entries/place-entries';
import { collection } from '../../messages/collection';
import { reports } from '../../messages/reports';
import { longDate } from '../../messages/format';
import { entryPlan, type EntryColumn, type EntryLine } from '../entry-sheet';
import { A4, notes, subtitle, title } from '../rows';
import type { PlanColumn, SheetPlan } from '../sheet-plan';

const words = collection.plan;
const { headings: h, help } = words;
const text = (width: number): PlanColumn => ({ width, format: 'text', wrap: true });
const date = (width: number): PlanColumn => ({ width, format: 'date', align: 'center' });

export const FOLLOW_UP_KEY = 'rktl';
export const followUpNaming = (): readonly [string, string] => [h.about, h.loan];
export const followUpColumns = (): readonly EntryColumn[] => [
  { heading: h.sequence, plan: { width: 30, format: 'integer', align: 'center' } },
  { heading: h.source, plan: text(88) },
  { heading: h.about, plan: text(150) },
  { heading: h.loan, plan: text(66) },
  { heading: h.step, plan: { ...text(270), entry: { help: help.step, rule: null } }, field: { key: 'step', kind: 'text' } }, // prettier-ignore
  { heading: h.who, plan: { ...text(92), entry: { help: help.who, rule: null } }, field: { key: 'who', kind: 'text' } },
  {
    heading: h.by,
    plan: { ...date(72), entry: { help: help.by, rule: { kind: 'date' } } },
    field: { key: 'by', kind: 'date' },
  },
  {
    heading: h.done,
    plan: { ...date(72), entry: { help: help.done, rule: { kind: 'date' } } },
    field: { key: 'done', kind: 'date' },
  },
  { heading: h.note, plan: { ...text(124), entry: { help: help.note, rule: null } }, field: { key: 'note', kind: 'text' } }, // prettier-ignore
  { heading: h.state, plan: { width: 76, format: 'text', align: 'center', wrap: true } },
];

export interface FollowUpSheet {
  readonly steps: readonly PlannedStep[];
  readonly today: CivilDate;
  readonly bookName: string;
  readonly placement: Placement;
}

const dueOf = ({ entered }: PlannedStep): CivilDate | null => typedDay(entered.values['by']);

/** The step with the nearest day first, then those without one; else as they stood. */
const byDay = (steps: readonly PlannedStep[]): readonly PlannedStep[] =>
  [...steps].sort((a, b) => (dueOf(a) ?? Infinity) - (dueOf(b) ?? Infinity) || 0);

function stateOf(step: PlannedStep, today: CivilDate): string {
  if (isDone(step)) return words.state.done;
  if (!step.proposed && step.source !== 'own') return words.notProposed;
  const due = dueOf(step);
  return due !== null && due < today ? words.state.late(today - due) : words.state.open;
}

const lineOf = (step: PlannedStep, number: number, today: CivilDate): EntryLine => ({
  subject: step.subject,
  cells: [number, words.source(step.source), step.subject.name, step.subject.shown, stateOf(step, today)],
  entered: step.entered,
});

/** The plan of the sheet. */
export function followUpPlan({ steps, today, bookName, placement }: FollowUpSheet): SheetPlan {
  const [open, done] = [byDay(steps.filter((step) => !isDone(step))), byDay(steps.filter(isDone))];
  const when = `${words.title} · ${reports.asOf(longDate(today))}`;
  const lines = (list: readonly PlannedStep[], from: number): readonly EntryLine[] =>
    list.map((step, index) => lineOf(step, from + index + 1, today));
  return entryPlan({
    key: FOLLOW_UP_KEY,
    name: words.name,
    top: [
      title(reports.title(words.name)),
      subtitle(bookName === '' ? when : `${when} · ${reports.book(bookName)}`),
      ...notes(words.fillNote, A4.landscape),
    ],
    columns: followUpColumns(),
    naming: followUpNaming(),
    sections: [
      { title: null, lines: lines(open, 0), empty: words.empty },
      { title: words.finished, lines: lines(done, open.length) },
    ],
    placement: { ...placement, apart: [] },
    subjects: steps.map(({ subject }) => subject),
    orientation: 'landscape',
  });
}
