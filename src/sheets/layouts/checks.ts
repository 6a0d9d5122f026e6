import { civilDate, formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import { dateWithin, swapped } from '../cells/date';
import type { Notes } from '../notes';
import { columnOf } from '../table/found-table';
import type { Assigned } from './assign';
import type { LoanDraft } from './loan-draft';

/** What the checks of the book itself need to know. */
export interface CheckFrame {
  readonly notes: Notes;
  readonly today: CivilDate;
  /** The step to which instalments are rounded, in rupiah. */
  readonly step: Rupiah;
}

/** Before this day there were no such loans (a setting later). */
const EARLIEST = civilDate(1999, 1, 1);

const where = (draft: LoanDraft, key: string) => ({
  table: draft.table,
  row: draft.loan.source.row,
  column: columnOf(draft.table, key) ?? draft.table.firstColumn,
  loan: draft.loan.id,
  group: draft.loan.group,
});

const whereRow = ({ draft, row }: Assigned, key: string) => ({
  table: row.table,
  row: row.row,
  column: columnOf(row.table, key) ?? row.table.firstColumn,
  loan: draft.loan.id,
  group: draft.loan.group,
});

/** DAT-13 for a disbursement. */
export function checkDisbursement(draft: LoanDraft, { notes, today }: CheckFrame): void {
  const { disbursed } = draft.loan;
  const at = where(draft, 'disbursed');
  const column = draft.table.headings[at.column] ?? '';
  if (disbursed < EARLIEST) notes.add('DAT-13', 'tooEarly', { column, earliest: formatIso(EARLIEST) }, at);
  if (disbursed > today) notes.add('DAT-13', 'future', { column, today: formatIso(today) }, at);
}

/** DAT-07 and DAT-13 for a repayment. */
export function checkRepayment(one: Assigned, { notes, today }: CheckFrame): void {
  const { paid, row, draft } = one;
  const before = paid < draft.loan.disbursed;
  if (!before && paid <= today && paid >= EARLIEST) return;
  const at = whereRow(one, 'paidOn');
  const column = row.table.headings[at.column] ?? '';
  const turned = swapped(paid);
  if (before) notes.add('DAT-07', 'beforeDisbursement', { disbursed: formatIso(draft.loan.disbursed) }, at);
  if (turned !== null && turned >= draft.loan.disbursed && turned >= EARLIEST && turned <= today)
    notes.add('DAT-13', 'swapped', { column, proposed: formatIso(turned) }, at);
  else if (paid > today) notes.add('DAT-13', 'future', { column, today: formatIso(today) }, at);
  else if (paid < EARLIEST) notes.add('DAT-13', 'tooEarly', { column, earliest: formatIso(EARLIEST) }, at);
}

/** Jasa of a whole loan, as far as the book says; null where it does not. */
function interestOwed({ loan }: LoanDraft, step: Rupiah): Rupiah | null {
  if (loan.statedInterest !== null) return loan.statedInterest * loan.instalments;
  if (loan.rate === null) return null;
  const months = loan.tenorUnit === 'week' ? loan.tenor / 4 : loan.tenor;
  const each = (loan.principal * loan.rate * months) / 1e4 / loan.instalments;
  return Math.ceil(each / step - 1e-9) * step * loan.instalments;
}

/** DAT-08: the repayment that goes beyond what was owed; info up to one rounding step an instalment. */
export function checkOverpaid(draft: LoanDraft, payments: readonly Assigned[], { notes, step }: CheckFrame): void {
  const mixed = payments.some(({ row }) => row.principal === null);
  const interest = mixed ? interestOwed(draft, step) : 0;
  if (interest === null) return;
  const owed = draft.loan.principal + interest;
  const paid = payments.reduce((sum, { row }) => sum + (mixed ? row.total : (row.principal ?? 0)), 0);
  if (paid <= owed) return;
  let sum = 0;
  const inOrder = [...payments].sort((a, b) => a.paid - b.paid || a.row.row - b.row.row);
  const crossing =
    inOrder.find(({ row }) => (sum += mixed ? row.total : (row.principal ?? 0)) > owed) ?? inOrder[inOrder.length - 1];
  if (crossing === undefined) return;
  const at = whereRow(
    crossing,
    columnOf(crossing.row.table, 'principalPart') !== null && !mixed ? 'principalPart' : 'total',
  );
  const small = paid - owed <= step * draft.loan.instalments;
  notes.add(
    'DAT-08',
    'principal',
    { paid, owed, excess: paid - owed },
    { ...at, severity: small ? 'info' : 'warning' },
  );
}

/** DAT-06: paid and balance as the list of loans states them, against the loan and against the ledger. */
export function checkStated(draft: LoanDraft, payments: readonly Assigned[], { notes }: CheckFrame): void {
  const { principal, stated } = draft.loan;
  const { paidPrincipal: paid, outstandingPrincipal: balance } = stated;
  if (paid !== undefined && balance !== undefined && paid + balance !== principal)
    notes.add('DAT-06', 'balance', { stated: paid + balance, computed: principal }, where(draft, 'balance'));
  if ((paid === undefined && balance === undefined) || payments.some(({ row }) => row.principal === null)) return;
  const position = dateWithin(draft.table.title);
  const sum = (until: CivilDate | null): Rupiah =>
    payments.reduce(
      (total, { row, paid: day }) => total + (until === null || day <= until ? (row.principal ?? 0) : 0),
      0,
    );
  const sums = position === null ? [sum(null)] : [sum(null), sum(position)];
  const ledger = sums[sums.length - 1] ?? 0;
  if (paid !== undefined && !sums.includes(paid))
    notes.add('DAT-06', 'ledgerPaid', { stated: paid, computed: ledger }, where(draft, 'paid'));
  if (paid === undefined && balance !== undefined && !sums.includes(principal - balance))
    notes.add('DAT-06', 'ledgerBalance', { stated: balance, computed: principal - ledger }, where(draft, 'balance'));
}

/** DAT-01 for a loan that is struck out, as paid-off loans often are, and has no status and is not paid off. */
export function checkStruck(draft: LoanDraft, payments: readonly Assigned[], { notes }: CheckFrame): void {
  if (draft.struck === null || draft.statusKind !== null) return;
  const paid = payments.reduce((sum, { row }) => sum + (row.principal ?? row.total), 0);
  if (paid >= draft.loan.principal) return;
  const at = { ...where(draft, 'principal'), severity: 'warning' as const };
  notes.add('DAT-01', 'struckLoan', { column: draft.table.headings[at.column] ?? '' }, at);
}
