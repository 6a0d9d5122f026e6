/** The sheet Perubahan: what changed since stored papers, loan by loan. */
import { parseIso } from '../../book/civil-date';
import type { Change, ChangesSince, Standing } from '../../month/changes';
import { longDate } from '../../messages/format';
import { month } from '../../messages/month';
import { heading } from '../heading';
import { A4, blank, body, header, notes, section, total } from '../rows';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';
import type { MonthInput } from './month-input';

const words = month.perubahan;
const COLUMNS: readonly PlanColumn[] = [
  { width: 30, format: 'integer', align: 'center' },
  { width: 120, format: 'text', wrap: true },
  { width: 70, format: 'text', wrap: true },
  { width: 120, format: 'text', wrap: true },
  { width: 84, format: 'rupiah', align: 'right' },
  { width: 84, format: 'rupiah', align: 'right' },
  { width: 84, format: 'rupiah', align: 'right' },
  { width: 108, format: 'text', wrap: true },
];

const stateOf = (it: Standing | null): string =>
  it === null ? '' : it.apart === null ? (it.className ?? '–') : month.apart(it.apart);

/** Class or status before and after; '' where the change is not about them. */
export const remark = ({ from, to }: Change): string =>
  from === null ? '' : words.passage(stateOf(from), stateOf(to));
const amount = (value: number): PlanCell => (value === 0 ? '' : value);

const changeRow = (change: Change, index: number): PlanRow => ({
  ...body([
    index + 1,
    change.group,
    change.loan,
    words.kind(change.kind),
    amount(change.principal),
    amount(change.interest),
    amount(change.balance),
    remark(change),
  ]),
  ...(['corrected', 'late', 'gone'].includes(change.kind) ? { tone: 'warning' as const } : {}),
});

function block(since: ChangesSince, again: boolean): readonly PlanRow[] {
  const { changes, before, after } = since;
  const day = parseIso(since.since);
  const text = day === null ? since.since : longDate(day);
  const said = [
    ...(since.readDiffers ? notes(words.readDiffers, A4.portrait) : notes(words.readSame, A4.portrait)),
    ...(since.otherConvention ? notes(words.otherConvention, A4.portrait) : []),
  ];
  const list = changes.length === 0 ? [body(['', words.nothing])] : changes.map(changeRow);
  const sums = [
    total(['', words.before, '', '', '', '', before, '']),
    total(['', words.after, '', '', '', '', after, '']),
  ];
  return [
    section(again ? words.again(text) : words.since(text)),
    ...said,
    ...(since.explained ? [header(words.headings), ...list, ...sums] : notes(words.noDetails, A4.portrait)),
    blank,
  ];
}

/** The plan of the sheet Perubahan. */
export function perubahanPlan(input: MonthInput, asOf: string): SheetPlan {
  const top = heading(month.names.perubahan, input, A4.portrait).slice(0, 2);
  const none = input.since.length === 0 ? notes(words.none, A4.portrait) : [];
  return {
    key: 'perubahan',
    name: month.names.perubahan,
    columns: COLUMNS,
    rows: [...top, ...none, ...input.since.flatMap((since) => block(since, since.since === asOf))],
    frozenRows: 2,
    links: [],
    charts: [],
    toneColumns: { from: 3, count: 1 },
    orientation: 'portrait',
  };
}
