import { formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Loan } from '../../book/records';
import type { Notes } from '../notes';
import { columnOf } from '../table/found-table';
import type { Assigned } from './assign';
import type { LoanDraft } from './loan-draft';

/** The loan with its status: in force from its own day, or from the last repayment where the book gives none (a finding). */
export function withStatus(draft: LoanDraft, payments: readonly Assigned[], notes: Notes): Loan {
  const { statusKind: kind, statusFrom: from, loan, table } = draft;
  if (kind === null) return { ...loan, status: null };
  if (from !== null) return { ...loan, status: { kind, from } };
  const last = payments.reduce<CivilDate | null>(
    (latest, { paid }) => (latest === null || paid > latest ? paid : latest),
    null,
  );
  const column =
    columnOf(table, 'statusDate') ?? columnOf(table, 'status') ?? columnOf(table, 'note') ?? table.firstColumn;
  const at = { table, row: loan.source.row, column, loan: loan.id, group: loan.group };
  notes.add(
    'DAT-03',
    'statusDate',
    { column: table.headings[column] ?? '', from: last === null ? '' : formatIso(last) },
    at,
  );
  return { ...loan, status: { kind, from: last } };
}
