import { formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { Repayment } from '../../book/records';
import type { Notes } from '../notes';
import { columnOf, sourceOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import type { LoanDraft } from './loan-draft';
import type { LoanIndex } from './loan-index';
import type { LedgerRow } from './repayment-rows';
import { resolve } from './resolve';

/** A repayment with its loan and its row. */
export interface Assigned {
  readonly draft: LoanDraft;
  readonly row: LedgerRow;
  readonly paid: CivilDate;
}

const nameColumn = (table: FoundTable): number =>
  columnOf(table, 'group') ??
  columnOf(table, 'groupAndId') ??
  columnOf(table, 'borrower') ??
  columnOf(table, 'loanId') ??
  table.firstColumn;

/** The day of an opening balance that has none: the day before the first dated row of its table, never before the loan. */
function openingDay(row: LedgerRow, draft: LoanDraft, firstDays: ReadonlyMap<FoundTable, number>): CivilDate {
  const first = firstDays.get(row.table);
  const before = first === undefined ? draft.loan.disbursed : first - 1;
  return before > draft.loan.disbursed ? (before as CivilDate) : draft.loan.disbursed; // a day less one is a day
}

function firstDaysOf(rows: readonly LedgerRow[]): ReadonlyMap<FoundTable, number> {
  const days = new Map<FoundTable, number>();
  for (const { table, paid, opening } of rows)
    if (paid !== null && !opening) days.set(table, Math.min(days.get(table) ?? Infinity, paid));
  return days;
}

function tell(
  row: LedgerRow,
  notes: Notes,
  found: Exclude<ReturnType<typeof resolve>, { kind: 'loan' | 'open' | 'leftOut' }>,
): void {
  const { number, group, borrower } = row.identity;
  const name = group || borrower;
  const byNumber = found.kind === 'none' && found.variant === 'unknownNumber';
  const key = byNumber
    ? 'loanId'
    : found.kind === 'none' && found.variant === 'unknownBorrower'
      ? 'borrower'
      : found.kind === 'otherDay'
        ? 'disbursed'
        : null;
  const column = (key === null ? null : columnOf(row.table, key)) ?? nameColumn(row.table);
  const at = {
    table: row.table,
    row: row.row,
    column,
    ...(number === '' ? {} : { loan: number }),
    ...(name === '' ? {} : { group: name }),
  };
  if (found.kind === 'none')
    notes.add('DAT-05', byNumber ? 'unknownNumber' : 'unknownName', { nearest: found.nearest }, at);
  else if (found.kind === 'otherDay')
    notes.add('DAT-05', 'otherDay', { given: found.given, nearest: found.nearest }, at);
  else if (found.kind === 'ambiguous') notes.add('DAT-05', 'ambiguous', { count: found.count }, at);
  else notes.add('DAT-05', 'nameless', {}, at);
}

/** Of a group's loans the only one that ran on the day: paid out by then, not closed, not yet paid off. */
function running(drafts: readonly LoanDraft[], day: CivilDate, paid: ReadonlyMap<LoanDraft, Rupiah>): LoanDraft | null {
  const open = drafts.filter(
    (draft) =>
      draft.loan.disbursed <= day &&
      (draft.statusFrom === null || draft.statusFrom >= day) &&
      (paid.get(draft) ?? 0) < draft.loan.principal,
  );
  const earlier = open.filter((draft) => draft.loan.disbursed < day);
  const candidates = open.length > 1 && earlier.length === 1 ? earlier : open;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

interface Waiting {
  readonly row: LedgerRow;
  readonly drafts: readonly LoanDraft[];
}

/** Rows that only the day can tell apart, oldest first, counting what each loan had been paid by then. */
function settle(waiting: readonly Waiting[], certain: readonly Assigned[], notes: Notes): Assigned[] {
  if (waiting.length === 0) return [];
  const contested = new Set(waiting.flatMap(({ drafts }) => drafts));
  const sure = certain.filter(({ draft }) => contested.has(draft)).sort((a, b) => a.paid - b.paid);
  const paid = new Map<LoanDraft, Rupiah>();
  const count = ({ draft, row }: { draft: LoanDraft; row: LedgerRow }): void =>
    void paid.set(
      draft,
      (paid.get(draft) ?? 0) + (row.principal ?? Math.round(row.total / (1 + interestShare(draft)))),
    );
  const settled: Assigned[] = [];
  let next = 0;
  for (const { row, drafts } of [...waiting].sort((a, b) => (a.row.paid ?? 0) - (b.row.paid ?? 0))) {
    const day = row.paid ?? drafts[0]?.loan.disbursed;
    for (let one = sure[next]; one !== undefined && day !== undefined && one.paid < day; one = sure[++next]) count(one);
    const draft = day === undefined ? null : running(drafts, day, paid);
    if (draft === null || day === undefined) {
      tell(row, notes, { kind: 'ambiguous', count: drafts.length });
      continue;
    }
    const one = { draft, row, paid: day };
    settled.push(one);
    count(one);
  }
  return settled;
}

const interestShare = ({ loan }: LoanDraft): number =>
  ((loan.rate ?? 0) / 1e4) * (loan.tenorUnit === 'week' ? loan.tenor / 4 : loan.tenor);

/** Gives every ledger row its loan; a row without one is a finding (DAT-05). */
export function assign(rows: readonly LedgerRow[], index: LoanIndex, notes: Notes): readonly Assigned[] {
  const firstDays = firstDaysOf(rows);
  const certain: Assigned[] = [];
  const waiting: Waiting[] = [];
  for (const row of rows) {
    const found = resolve(row, index);
    if (found.kind === 'leftOut') continue;
    if (found.kind === 'open') waiting.push({ row, drafts: found.drafts });
    else if (found.kind !== 'loan') tell(row, notes, found);
    else {
      const { draft } = found;
      const at = {
        table: row.table,
        row: row.row,
        column: nameColumn(row.table),
        loan: draft.loan.id,
        group: draft.loan.group,
      };
      if (found.otherGroup)
        notes.add('DAT-05', 'otherGroup', { group: draft.loan.group }, { ...at, severity: 'warning' });
      const paid = row.paid ?? openingDay(row, draft, firstDays);
      if (row.paid === null)
        notes.add(
          'DAT-03',
          'openingDate',
          { column: row.table.headings[columnOf(row.table, 'paidOn') ?? 0] ?? '', from: formatIso(paid) },
          { ...at, column: columnOf(row.table, 'paidOn') ?? at.column },
        );
      certain.push({ draft, row, paid });
    }
  }
  return [...certain, ...settle(waiting, certain, notes)];
}

/** The record of a repayment. */
export const repaymentOf = ({ draft, row, paid }: Assigned): Repayment => ({
  loan: draft.loan.key,
  paid,
  principal: row.principal,
  interest: row.interest,
  total: row.total,
  opening: row.opening,
  receipt: row.receipt,
  source: sourceOf(row.table, row.row),
});
