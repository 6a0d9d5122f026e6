/** The columns of Pinjaman bermasalah. */
import { collection } from '../../messages/collection';
import type { EntryColumn } from '../entry-sheet';
import type { PlanColumn } from '../sheet-plan';

const { headings: h, help } = collection.problems;
const text = (width: number): PlanColumn => ({ width, format: 'text', wrap: true });
const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const date = (width: number): PlanColumn => ({ width, format: 'date', align: 'center' });

/** Among all columns as they are written; the hidden one stands behind them. */
export const AT = { group: 3, balance: 6, overdue: 7, days: 8 } as const;

/**
 * @param causes what may be chosen: the usual ones, those of Pengaturan, and what people typed
 */
export const problemColumns = (causes: readonly string[]): readonly EntryColumn[] => [
  { heading: h.sequence, plan: { width: 26, format: 'integer', align: 'center' } },
  { heading: h.kelurahan, plan: text(62) },
  { heading: h.team, plan: text(38) },
  { heading: h.group, plan: text(84) },
  { heading: h.loan, plan: text(46) },
  { heading: h.member, plan: text(66) },
  { heading: h.balance, plan: money(70) },
  { heading: h.overdue, plan: money(66) },
  { heading: h.days, plan: { width: 40, format: 'integer', align: 'right' } },
  { heading: h.class, plan: { width: 64, format: 'text', align: 'center', wrap: true } },
  { heading: h.lastPaid, plan: date(60) },
  { heading: h.promises, plan: { width: 48, format: 'text', align: 'center', wrap: true } },
  {
    heading: h.cause,
    plan: { ...text(70), entry: { help: help.cause, rule: { kind: 'list', values: causes } } },
    field: { key: 'cause', kind: 'text' },
  },
  {
    heading: h.willingness,
    plan: { ...text(66), entry: { help: help.willingness, rule: { kind: 'list', values: collection.problems.willingness } } }, // prettier-ignore
    field: { key: 'willingness', kind: 'text' },
  },
  { heading: h.step, plan: { ...text(116), entry: { help: help.step, rule: null } }, field: { key: 'step', kind: 'text' } }, // prettier-ignore
  {
    heading: h.date,
    plan: { ...date(60), entry: { help: help.date, rule: { kind: 'date' } } },
    field: { key: 'date', kind: 'date' },
  },
  { heading: h.who, plan: { ...text(56), entry: { help: help.who, rule: null } }, field: { key: 'who', kind: 'text' } },
];

/** Headings of the columns that name a row. */
export const problemNaming = (): readonly [string, string, string] => [h.group, h.loan, h.member];
export const PROBLEM_KEY = 'bermasalah';
