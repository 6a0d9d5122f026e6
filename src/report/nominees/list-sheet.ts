/** The sheet Calon Nasabah – ‹mitra›: who is nominated, how far they came, and what people agreed on. */
import { addDays, civilFromDays, type CivilDate } from '../../book/civil-date';
import type { EnteredRow, EntryField } from '../../entries/entry-row';
import type { Placement } from '../../entries/place-entries';
import type { EntryLayout } from '../../entries/read-entries';
import type { Subject } from '../../entries/subject';
import { longDate } from '../../messages/format';
import { nominees as words } from '../../messages/nominees';
import { reports } from '../../messages/reports';
import type { Judgement } from '../../nominees/judge';
import type { NominationEntry } from '../../nominees/list/nominated';
import { nameKey } from '../../nominees/name-key';
import type { Partner } from '../../nominees/partners/partner';
import { onTimeShare, type PoolMember } from '../../nominees/pool/pool-member';
import type { Cell } from '../../sheets/sheet-data';
import { layoutsOf } from '../entry-layout';
import { entryPlan, type EntryColumn, type EntryLine } from '../entry-sheet';
import { A4, notes, subtitle, title } from '../rows';
import type { PlanCell, PlanColumn, PlanRule, SheetPlan } from '../sheet-plan';
import { reasonText } from './json';

const heads = words.headings;
const text = (width: number): PlanColumn => ({ width, format: 'text', wrap: true });
const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const filled = (key: 'status' | 'since' | 'asked' | 'tenor' | 'granted' | 'remark', kind: EntryField['kind'], plan: PlanColumn, rule: PlanRule | null): EntryColumn => ({
  heading: heads[key],
  plan: { ...plan, entry: { help: words.help[key], rule } },
  field: { key, kind },
}); // prettier-ignore

const columnsOf = (): readonly EntryColumn[] => [
  { heading: heads.name, plan: text(92) },
  { heading: heads.group, plan: text(70) },
  { heading: heads.eligible, plan: { ...text(50), align: 'center' } },
  { heading: heads.reasons, plan: text(160) },
  { heading: heads.cycles, plan: { width: 52, format: 'integer', align: 'center' } },
  { heading: heads.onTime, plan: { ...text(62), align: 'center' } },
  { heading: heads.overdue, plan: money(66) },
  { heading: heads.instalment, plan: money(70) },
  { heading: heads.beside, plan: text(96) },
  { heading: heads.consent, plan: { ...text(66), align: 'center' } },
  { heading: heads.days, plan: { width: 40, format: 'integer', align: 'center' } },
  filled('status', 'text', { ...text(58), align: 'center' }, { kind: 'list', values: words.statuses }),
  filled('since', 'date', { width: 66, format: 'date', align: 'center' }, { kind: 'date' }),
  filled('asked', 'amount', money(70), { kind: 'amount' }),
  filled('tenor', 'amount', { width: 38, format: 'integer', align: 'center' }, { kind: 'amount' }),
  filled('granted', 'amount', money(70), { kind: 'amount' }),
  filled('remark', 'text', text(72), null),
];
const namingOf = (): readonly [string, string] => [heads.name, heads.group];

/** How the sheet is read back. */
export const listLayouts = (): readonly EntryLayout[] =>
  layoutsOf(() => ({ columns: columnsOf(), naming: namingOf() }));

/** Lasting key of a partner's list. */
const listKey = ({ name }: Partner): string => `calon-${nameKey(name)}`;

/** A sheet's name takes 31 letters, and not every sign. */
const listSheetName = ({ name }: Partner): string =>
  words
    .listName(name.replace(/[[\]*?:/\\]/g, ' ').replace(/\s+/g, ' '))
    .slice(0, 31)
    .trim();

/** Where a partner's list is looked for. */
export const listSource = (partner: Partner) => ({
  key: listKey(partner),
  name: listSheetName(partner),
  title: words.listName(partner.name),
  layouts: listLayouts(),
});

/** What a row is about. */
export const memberSubject = ({ name, group }: PoolMember): Subject => ({
  number: '',
  name,
  part: group,
  day: null,
  amount: null,
  shown: group,
});

const dayIn = (cell: Cell | undefined): CivilDate | null =>
  typeof cell === 'object' && 'date' in cell ? civilFromDays(cell.date) : null;
const amountIn = (cell: Cell | undefined): number | null => (typeof cell === 'number' && cell > 0 ? cell : null);

/** What people wrote of a nomination. */
export function entryOf({ values }: EnteredRow): NominationEntry {
  const status = values['status'];
  return {
    status: typeof status === 'string' ? words.statusOf(status) : null,
    since: dayIn(values['since']),
    asked: amountIn(values['asked']),
    tenor: amountIn(values['tenor']),
    granted: amountIn(values['granted']),
    remark: typeof values['remark'] === 'string' ? values['remark'] : '',
  };
}

/** A row as the sidebar makes it: a draft of today. */
export const draftRow = (
  member: PoolMember,
  {
    amount,
    tenor,
    today,
  }: { readonly amount: number | null; readonly tenor: number | null; readonly today: CivilDate },
): EnteredRow => ({
  subject: memberSubject(member),
  named: null,
  text: '',
  values: {
    status: words.statuses[0] ?? '',
    since: { date: addDays(today, 0) },
    ...(amount === null ? {} : { asked: amount }),
    ...(tenor === null ? {} : { tenor }),
  },
  extras: {},
});

export interface ListedNominee {
  readonly judgement: Judgement;
  readonly entered: EnteredRow;
}

export interface ListInput {
  readonly partner: Partner;
  readonly ownPartners: boolean;
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly bookName: string;
  readonly listed: readonly ListedNominee[];
  readonly pool: readonly PoolMember[];
  readonly placement: Placement;
}

function lineOf({ judgement, entered }: ListedNominee, { today }: ListInput): EntryLine {
  const { member, eligible, reasons, instalment } = judgement;
  const { since } = entryOf(entered);
  const onTime = member.onTime.value;
  const cells: readonly PlanCell[] = [
    member.name,
    member.group,
    words.eligible(eligible),
    reasons.map(reasonText).join(' '),
    member.loans.value.length,
    words.onTime(onTimeShare(onTime), onTime.of === 'group'),
    member.overdueOwn.value ?? member.overdueGroup.value,
    instalment === null ? '–' : Math.round(instalment),
    words.beside(judgement.beside.upk, judgement.beside.open),
    words.consent(judgement.consent),
    since === null || since > today ? '–' : today - since,
  ];
  const tone = eligible === 'yes' ? 'good' : eligible === 'nearly' ? 'warning' : 'error';
  return { subject: memberSubject(member), cells, entered, tone };
}

/** The plan of a partner's list. */
export function listPlan(input: ListInput): SheetPlan {
  const { partner, listed, asOf, bookName, ownPartners } = input;
  const name = listSheetName(partner);
  const able = listed.filter(({ judgement }) => judgement.eligible === 'yes').length;
  const when = reports.asOf(longDate(asOf));
  const remarks = [
    words.terms(partner.name, words.steps[partner.step]),
    words.counted(listed.length, able),
    ...(ownPartners ? [] : [words.examples]),
  ];
  return entryPlan({
    key: listKey(partner),
    name,
    top: [
      title(reports.title(words.listName(partner.name))),
      subtitle(bookName === '' ? when : `${when} · ${reports.book(bookName)}`),
      ...remarks.flatMap((remark) => notes(remark, A4.landscape)),
    ],
    columns: columnsOf(),
    naming: namingOf(),
    sections: [{ title: null, empty: words.empty, lines: listed.map((one) => lineOf(one, input)) }],
    placement: input.placement,
    subjects: input.pool.map(memberSubject),
    toneColumns: { from: 2, count: 1 },
    orientation: 'landscape',
  });
}
