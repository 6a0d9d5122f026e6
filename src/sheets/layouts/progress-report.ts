import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import { takeNotes } from '../notes';
import { tableReader } from '../table/columns-read';
import type { FoundTable } from '../table/found-table';
import { checkTotals } from '../table/totals';
import type { LoanDraft, LoanRows } from './loan-draft';
import { loanRows } from './loan-rows';
import type { LayoutName, LayoutSource, StatedRow } from './merge-source';
import { movementOf } from './movement';
import { asLoanList, figuresOf } from './progress-report-figures';
import type { ReportFigures } from './progress-report-figures';
import {
  agreed,
  checkPaid,
  dueBy,
  figureAt,
  interestByTarget,
  missingBalance,
  paidToDate,
  unknownInterest,
} from './progress-report-row';
import { silent, statedFigures, valueOf } from './progress-report-stated';
import type { LedgerRow } from './repayment-rows';
import { amountAt } from './read-cell';
import type { Got, RowFrame } from './read-cell';

/** A table that tells cumulative figures of one date. */
export interface Report {
  readonly layout: Extract<LayoutName, 'progress' | 'collectability'>;
  /** As a list of loans. */
  readonly table: FoundTable;
  readonly figures: ReportFigures;
}

const has = (figures: ReportFigures, ...names: readonly string[]): boolean =>
  names.some((name) => figures.columns[name] !== undefined);

/** Whether a report tells what is left of a loan or what was paid on it. */
export const tellsPaid = (table: FoundTable, figures: ReportFigures): boolean =>
  table.columns['balance'] !== undefined ||
  has(figures, 'balance.principal', 'paidToDate.principal') ||
  (has(figures, 'paidBefore.principal') && has(figures, 'paidThis.principal'));

/**
 * A progress report (LPP) or an arrears list: what was to be paid, was paid, is left and is overdue on one date.
 *
 * @returns null for a table that is none
 * @source DOMAIN, "Headings seen in real books": LPP and Arrears list
 */
export function progressReport(table: FoundTable): Report | null {
  const figures = figuresOf(table);
  const reports = ['target', 'paidBefore', 'paidThis', 'overdue', 'overdueUpTo', 'overdueOver', 'scheduledBalance'];
  const some = Object.keys(figures.columns).some((name) => reports.includes(name.split('.')[0] ?? ''));
  const realised = figures.columns['paidToDate.principal']?.[0];
  const toDate = realised !== undefined && realised !== table.columns['paid']?.[0];
  if (!(some || toDate || figures.classes.length > 0) || !tellsPaid(table, figures)) return null;
  return { layout: 'progress', table: asLoanList(table, figures), figures };
}

/** A list of loans that states paid or balance, taken as a report of one date where the book has nothing richer. */
export function listAsReport(table: FoundTable): Report | null {
  const figures = figuresOf(table);
  return tellsPaid(table, figures) ? { layout: 'progress', table: asLoanList(table, figures), figures } : null;
}

const BLANK: Got<Rupiah> = { kind: 'blank' };

interface ReadRow {
  readonly row: LedgerRow | null;
  readonly interest: Rupiah | null;
}

/** The one repayment that stands for all that was paid by the report's date; null where the row does not tell it. */
function cumulative(frame: RowFrame, report: Report, draft: LoanDraft, day: CivilDate): ReadRow | null {
  const { figures, table } = report;
  const balanceColumn = table.columns['balance']?.[0];
  const balance = balanceColumn === undefined ? BLANK : amountAt(silent(frame), balanceColumn, false);
  const left = valueOf(balance);
  const paid = paidToDate(frame, figures, 'principal');
  const column =
    figures.columns['paidToDate.principal']?.[0] ??
    figures.columns['paidBefore.principal']?.[0] ??
    balanceColumn ??
    table.firstColumn;
  checkPaid(frame, column, paid);
  const principal = agreed(paid, left === null ? null : draft.loan.principal - left);
  if (principal === null) {
    if (balance.kind === 'blank') missingBalance(frame, column);
    return null;
  }
  const jasa = paidToDate(frame, figures, 'interest');
  const interest = jasa.stated ?? jasa.summed ?? 0;
  checkPaid(frame, figures.columns['paidToDate.interest']?.[0] ?? column, jasa);
  const target = valueOf(figureAt(frame, figures, 'target', 'interest'));
  const byTarget =
    draft.loan.rate === null && draft.loan.statedInterest === null ? interestByTarget(draft.loan, target, day) : null;
  const owed = figures.columns['target.interest']?.[0];
  const unknown = draft.loan.rate === null && draft.loan.statedInterest === null && byTarget === null;
  if (owed !== undefined && unknown && recordsInterest(figures) && dueBy(draft.loan, day) > 0)
    unknownInterest(frame, owed);
  const columns = {
    ...identityOf(table),
    principalPart: [column],
    ...(figures.columns['paidToDate.interest'] === undefined
      ? {}
      : { interestPart: figures.columns['paidToDate.interest'] }),
  };
  const whole = Math.max(0, principal);
  const row: LedgerRow = {
    principal: whole, interest, total: whole + interest, table: partTable(table, columns), row: frame.row, identity: draft.identity,
    paid: day, opening: true, receipt: null, disbursed: draft.loan.disbursed, loanPrincipal: draft.loan.principal,
  }; // prettier-ignore
  return { row: row.total === 0 ? null : row, interest: byTarget };
}

const identityOf = ({ columns }: FoundTable): Record<string, readonly number[]> =>
  Object.fromEntries(
    Object.entries(columns).filter(([key]) => ['loanId', 'groupAndId', 'group', 'borrower'].includes(key)),
  );

const PARTS = new WeakMap<FoundTable, FoundTable>();

/** The table once more, as the ledger that its paid columns are; one and the same for all its rows. */
function partTable(table: FoundTable, columns: Readonly<Record<string, readonly number[]>>): FoundTable {
  const made = PARTS.get(table) ?? { ...table, kind: 'repayments', columns };
  PARTS.set(table, made);
  return made;
}

/** The figures' columns as a table of their own, so that their totals are checked as well. */
function figuresAlone({ table, figures }: Report): FoundTable {
  const known = new Set(Object.values(table.columns).flat());
  const all = [...Object.values(figures.columns).flat(), ...figures.classes.map(({ column }) => column)];
  return { ...table, kind: 'repayments', columns: { interestPart: all.filter((column) => !known.has(column)) } };
}

/** The jasa can only be told where the report has a column for what was paid of it. */
const recordsInterest = (figures: ReportFigures): boolean =>
  has(figures, 'paidToDate.interest') || (has(figures, 'paidBefore.interest') && has(figures, 'paidThis.interest'));

/**
 * Reads a report of one date: each loan with one balance brought forward, dated on that day.
 *
 * @param day the report's date, or the day asked for where the report names none
 * @param counted loans in the lists before this one
 */
export function reportSource(report: Report, day: CivilDate, counted: number): LayoutSource {
  const { table, figures, layout } = report;
  const notes = takeNotes();
  const own = takeNotes();
  const read: LoanRows = loanRows(table, own, counted);
  checkTotals(table, own);
  checkTotals(figuresAlone(report), own);
  const reader = tableReader(table);
  const rows: LedgerRow[] = [];
  const drafts: LoanDraft[] = [];
  const leftOut = [...read.leftOut];
  const stated: (StatedRow & { draft: LoanDraft })[] = [];
  for (const draft of read.drafts) {
    const { source, id, group, disbursed } = draft.loan;
    const frame: RowFrame = { table, reader, notes: own, row: source.row, loan: id, group };
    const got = cumulative(frame, report, draft, day);
    if (got === null) {
      leftOut.push({ identity: draft.identity, disbursed });
      continue;
    }
    const kept = got.interest === null ? draft : { ...draft, loan: { ...draft.loan, statedInterest: got.interest } };
    drafts.push(kept);
    if (got.row !== null) rows.push(got.row);
    const told = { figures: statedFigures(frame, figures), movement: movementOf(frame, figures) };
    stated.push({ draft: kept, table, row: source.row, ...told });
  }
  const list = { table, rows: { drafts, leftOut }, notes: own };
  return { layout, list, rows, notes, interestRecorded: recordsInterest(figures), date: day, stated, statedOn: day };
}
