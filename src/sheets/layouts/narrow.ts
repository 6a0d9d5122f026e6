import { monthOf } from '../cells/month-names';
import type { FoundTable } from '../table/found-table';
import { columnOf } from '../table/found-table';
import { headingKey } from '../table/heading-text';
import type { LoanDraft } from './loan-draft';
import type { LoanIndex } from './loan-index';
import type { LedgerRow } from './repayment-rows';

const borrowerHeading = (table: FoundTable): string =>
  headingKey(table.headings[columnOf(table, 'borrower') ?? 0] ?? '');

/**
 * Whether the row names another borrower than every one of these loans, under the very heading of their list: "Ketua"
 * in the list and "Penyetor" in the ledger are not the same person's name.
 */
export function othersLoans(drafts: readonly LoanDraft[], { identity, table }: LedgerRow, index: LoanIndex): boolean {
  const key = index.keyOf(identity.borrower);
  return (
    identity.borrower !== '' &&
    drafts.every(
      (draft) =>
        draft.identity.borrower !== '' &&
        index.keyOf(draft.identity.borrower) !== key &&
        borrowerHeading(draft.table) === borrowerHeading(table),
    )
  );
}

/** The words of a sheet's name; no figures and no months: a year's or month's ledger also holds what was lent before. */
const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[a-z\u00c0-\u024f]{3,}/g) ?? []).filter((word) => monthOf(word) === null);

/** Two UPK in one file: the loans of the sheet that shares most of its name with the ledger's. */
function bySheet(drafts: readonly LoanDraft[], { table }: LedgerRow): readonly LoanDraft[] {
  if (drafts.length < 2 || drafts.every((draft) => draft.table.sheet === drafts[0]?.table.sheet)) return drafts;
  const own = new Set(wordsOf(table.sheet.name));
  const shared = (draft: LoanDraft): number =>
    new Set(wordsOf(draft.table.sheet.name).filter((word) => own.has(word))).size;
  const most = Math.max(...drafts.map(shared));
  return drafts.filter((draft) => shared(draft) === most);
}

const orAll = (some: readonly LoanDraft[], all: readonly LoanDraft[]): readonly LoanDraft[] =>
  some.length === 0 ? all : some;

/** Of several loans those that the row means by its borrower, by which loan of the group it is, by the loan's amount, or by its sheet. */
export function narrowed(drafts: readonly LoanDraft[], row: LedgerRow, index: LoanIndex): readonly LoanDraft[] {
  if (drafts.length < 2) return drafts;
  const { borrower } = row.identity;
  const person = index.keyOf(borrower);
  const named = borrower === '' ? [] : drafts.filter((draft) => index.keyOf(draft.identity.borrower) === person);
  let left = orAll(named, drafts);
  if (row.cycle !== undefined) left = orAll(left.filter(({ loan }) => loan.papers.cycle === row.cycle), left); // prettier-ignore
  if (row.loanPrincipal !== null) left = orAll(left.filter(({ loan }) => loan.principal === row.loanPrincipal), left); // prettier-ignore
  return bySheet(left, row);
}
