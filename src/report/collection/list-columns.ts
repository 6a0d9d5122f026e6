/** The columns of Daftar tagihan. */
import { collection } from '../../messages/collection';
import type { EntryColumn } from '../entry-sheet';
import type { PlanColumn } from '../sheet-plan';

const { headings: h, help } = collection.list;
const text = (width: number): PlanColumn => ({ width, format: 'text', wrap: true });
const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const date = (width: number): PlanColumn => ({ width, format: 'date', align: 'center' });

export const listColumns = (): readonly EntryColumn[] => [
  { heading: h.sequence, plan: { width: 26, format: 'integer', align: 'center' } },
  { heading: h.area, plan: text(58) },
  { heading: h.group, plan: text(78) },
  { heading: h.loan, plan: text(44) },
  { heading: h.chair, plan: text(58) },
  { heading: h.phone, plan: text(76) },
  { heading: h.address, plan: text(66) },
  { heading: h.dueDay, plan: date(60) },
  { heading: h.due, plan: money(62) },
  { heading: h.overdue, plan: money(64) },
  { heading: h.oldestDue, plan: date(60) },
  { heading: h.message, plan: { width: 50, format: 'text', align: 'center', wrap: true } },
  {
    heading: h.visited,
    plan: { ...date(60), entry: { help: help.visited, rule: { kind: 'date' } } },
    field: { key: 'visited', kind: 'date' },
  },
  { heading: h.met, plan: { ...text(54), entry: { help: help.met, rule: null } }, field: { key: 'met', kind: 'text' } },
  {
    heading: h.result,
    plan: { ...text(66), entry: { help: help.result, rule: { kind: 'list', values: collection.list.results } } },
    field: { key: 'result', kind: 'text' },
  },
  {
    heading: h.promiseDay,
    plan: { ...date(60), entry: { help: help.promiseDay, rule: { kind: 'date' } } },
    field: { key: 'promiseDay', kind: 'date' },
  },
  {
    heading: h.promiseAmount,
    plan: { ...money(60), entry: { help: help.promiseAmount, rule: { kind: 'amount' } } },
    field: { key: 'promiseAmount', kind: 'amount' },
  },
  { heading: h.state, plan: { width: 48, format: 'text', align: 'center', wrap: true } },
];

/** Headings of the columns that name a row. */
export const listNaming = (): readonly [string, string] => [h.group, h.loan];
export const LIST_KEY = 'tagihan';
