/** The sheet Pantauan KSM: a line a group, with the step that was agreed on. */
import type { EnteredRow, EntryField } from '../../entries/entry-row';
import type { Placement } from '../../entries/place-entries';
import type { Subject } from '../../entries/subject';
import { HABITS, type Habit } from '../../ksm/habits';
import type { MonitoredGroup } from '../../ksm/monitor';
import { groupBooks as words } from '../../messages/group-books';
import { entryPlan, type EntryColumn, type EntryLine, type EntrySheet } from '../entry-sheet';
import { A4 } from '../rows';
import type { PlanColumn, SheetPlan } from '../sheet-plan';
import { trendBar } from '../trend-bar';
import type { GroupBooksInput } from './input';
import { topOf } from './top';

const heads = words.monitorHeadings;
const text = (width: number): PlanColumn => ({ width, format: 'text', wrap: true });
const centred = (width: number): PlanColumn => ({ width, format: 'text', align: 'center', wrap: true });
const entry = (heading: string, field: Omit<EntryField, 'heading'>, plan: PlanColumn): EntryColumn => ({
  heading,
  plan,
  field,
});

const columnsOf = (): readonly EntryColumn[] => [
  { heading: heads.group, plan: text(104) },
  ...HABITS.map((habit): EntryColumn => ({ heading: words.habit[habit], plan: centred(68) })),
  { heading: heads.months, plan: centred(48) },
  { heading: heads.findings, plan: centred(62) },
  { heading: heads.overdue, plan: { width: 72, format: 'rupiah', align: 'right' } },
  { heading: heads.cash, plan: { width: 72, format: 'rupiah', align: 'right' } },
  { heading: heads.trend, plan: centred(86) },
  { heading: heads.unchecked, plan: text(96) },
  entry(heads.step, { key: 'step', kind: 'text' }, { ...text(90), entry: { help: words.stepHelp, rule: null } }),
  entry(heads.by, { key: 'by', kind: 'date' }, { width: 70, format: 'date', align: 'center', entry: { help: words.byHelp, rule: { kind: 'date' } } }),
]; // prettier-ignore

/** What the sheet is and how it is laid out, in the language that is spoken. */
export const monitorSheet = (): Pick<EntrySheet, 'key' | 'name' | 'columns' | 'naming'> => ({
  key: 'pantauan-ksm',
  name: words.names.monitor,
  columns: columnsOf(),
  naming: [heads.group, heads.group],
});

/** What a row is about. */
export const groupSubject = ({ group }: MonitoredGroup): Subject => ({
  number: '',
  name: group.name,
  part: '',
  day: null,
  amount: null,
  shown: '',
});

function habitText(habit: Habit, { asOf }: GroupBooksInput): string {
  return words.habitState(habit, habit.last === null ? 0 : asOf - habit.last);
}

const toneOf = ({ errors, asleep }: MonitoredGroup): 'error' | 'warning' | 'good' =>
  errors > 0 ? 'error' : asleep > 0 ? 'warning' : 'good';

function lineOf(line: MonitoredGroup, input: GroupBooksInput, entered: EnteredRow | null): EntryLine {
  const { group, findings, errors, overdue, trend } = line;
  return {
    subject: groupSubject(line),
    cells: [
      group.name,
      ...group.habits.map((habit) => habitText(habit, input)),
      words.months(group.monthsComplete),
      words.findings(errors, findings.length),
      overdue ?? '–',
      group.cash ?? '–',
      trendBar(trend),
      group.unchecked.map(words.unchecked).join('; '),
    ],
    entered,
    tone: toneOf(line),
  };
}

/**
 * The plan of the sheet.
 *
 * @param placement what people entered, at the lines of `input`
 */
export function pantauanPlan(input: GroupBooksInput, placement: Placement): SheetPlan {
  const { lines, aliveDays, hasLedger } = input;
  const texts = [words.alive(aliveDays), words.order, ...(hasLedger ? [] : [words.noLedger])];
  return entryPlan({
    ...monitorSheet(),
    top: topOf(words.names.monitor, input, { texts, width: A4.landscape }),
    sections: [
      {
        title: null,
        empty: words.none,
        lines: lines.flatMap((line, index) => {
          const rows = placement.of.get(index) ?? [];
          return rows.length === 0 ? [lineOf(line, input, null)] : rows.map((row) => lineOf(line, input, row));
        }),
      },
    ],
    placement,
    subjects: lines.map(groupSubject),
    toneColumns: { from: 0, count: 1 },
    orientation: 'landscape',
  });
}
