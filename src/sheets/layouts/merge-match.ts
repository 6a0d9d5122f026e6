import { formatIso } from '../../book/civil-date';
import { swapped } from '../cells/date';
import type { Notes } from '../notes';
import type { RowIdentity } from './identity';
import { columnOf } from '../table/found-table';
import type { LoanDraft } from './loan-draft';
import { loanIndex } from './loan-index';
import type { LoanIndex } from './loan-index';
import { alikeLoans } from './merge-alike';
import type { Alike } from './merge-alike';
import { addressOf, mergeLoans } from './merge-loans';
import type { LayoutSource } from './merge-source';
import type { LedgerRow } from './repayment-rows';
import { resolve } from './resolve';

/** Two sources may write one loan's day so many days apart and still mean the same loan. */
const SAME_LOAN_DAYS = 20;

/** A loan as a ledger row that names it, so that it is found as a repayment would be. */
const asRow = (draft: LoanDraft, byNumber: boolean): LedgerRow => ({
  principal: 0, interest: 0, total: 0, table: draft.table, row: draft.loan.source.row,
  identity: byNumber ? draft.identity : { ...draft.identity, number: '' },
  paid: null, opening: false, receipt: null, disbursed: draft.loan.disbursed, loanPrincipal: draft.loan.principal,
}); // prettier-ignore

/** The same KSM and amount, on a day that is near or has day and month turned round. */
function nearDay(draft: LoanDraft, index: LoanIndex): LoanDraft | null {
  const { group, borrower } = draft.identity;
  const { disbursed, principal } = draft.loan;
  const alike = (index.byName.get(index.keyOf(group || borrower)) ?? []).filter(
    ({ loan }) =>
      loan.principal === principal &&
      (Math.abs(loan.disbursed - disbursed) <= SAME_LOAN_DAYS || loan.disbursed === swapped(disbursed)),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function sameLoan(draft: LoanDraft, index: LoanIndex): LoanDraft | 'several' | null {
  const { number, group, borrower } = draft.identity;
  const named = group !== '' || borrower !== '';
  const byName = named ? resolve(asRow(draft, false), index) : null;
  if (byName?.kind === 'loan') return byName.draft;
  const byNumber = number === '' || index.byNumber.size === 0 ? null : resolve(asRow(draft, true), index);
  if (
    byNumber?.kind === 'loan' &&
    !byNumber.otherGroup &&
    (!named || byNumber.draft.loan.principal === draft.loan.principal)
  )
    return byNumber.draft;
  if (byName?.kind === 'ambiguous' || byName?.kind === 'open') return 'several';
  return named ? nearDay(draft, index) : null;
}

export interface Matched {
  /** All loans, each once, those of richer sources first. */
  readonly drafts: readonly LoanDraft[];
  /** The loan of the book for each row of a source, by the row's names. */
  readonly keptOf: ReadonlyMap<RowIdentity, LoanDraft>;
}

/**
 * Brings the loans of all sources together: one that a richer source has is the same loan, the others are added.
 *
 * @param listed loans of the plain lists
 * @param sources in order of richness
 * @param witnesses reports whose own loans are not added
 */
export function matchSources(
  listed: readonly LoanDraft[],
  { sources, witnesses }: { readonly sources: readonly LayoutSource[]; readonly witnesses: readonly LayoutSource[] },
  notes: Notes,
): Matched {
  const drafts = [...listed];
  const keptOf = new Map<RowIdentity, LoanDraft>();
  const ids = new Set(listed.map(({ loan }) => loan.id));
  for (const source of [...sources, ...witnesses]) {
    const index = loanIndex(drafts, []);
    const others = drafts.length > 0;
    const rows = mergeLoans([source.list]).drafts;
    const named = rows.map((draft) => (others ? sameLoan(draft, index) : null));
    const alikeOf = alikeLoans(drafts.slice(), new Set(named.filter((same) => same !== 'several' && same !== null)));
    for (const [at, draft] of rows.entries()) {
      const alike = named[at] === null ? alikeOf(draft) : null;
      if (alike !== null && (alike.near || !witnesses.includes(source))) tellName(draft, alike, notes);
      const same = alike?.near === true ? alike.draft : (named[at] ?? null);
      if (same === 'several' || (same === null && witnesses.includes(source))) continue;
      if (same !== null) {
        keptOf.set(draft.identity, same);
        if (same.loan.disbursed !== draft.loan.disbursed) tellDay(draft, same, notes);
        continue;
      }
      const kept = ids.has(draft.loan.id) && others ? renumbered(draft, ids) : draft;
      ids.add(kept.loan.id);
      drafts.push(kept);
      keptOf.set(draft.identity, kept);
    }
  }
  return { drafts, keptOf };
}

/** A running number that another source uses too is made to differ. */
function renumbered(draft: LoanDraft, ids: ReadonlySet<string>): LoanDraft {
  let copy = 2;
  while (ids.has(`${draft.loan.id} (${copy})`)) copy++;
  return { ...draft, loan: { ...draft.loan, id: `${draft.loan.id} (${copy})` } };
}

/** Almost the same name: one loan, told. Another name: two loans, told where both count. */
function tellName(draft: LoanDraft, { draft: other, near }: Alike, notes: Notes): void {
  const column = columnOf(draft.table, 'group') ?? columnOf(draft.table, 'groupAndId') ?? draft.table.firstColumn;
  const at = { table: draft.table, row: draft.loan.source.row, column, loan: other.loan.id, group: other.loan.group };
  const first = addressOf(other);
  if (near) notes.add('DAT-06', 'otherName', { first, other: other.loan.group }, { ...at, severity: 'warning' });
  else notes.add('DAT-04', 'sameButName', { first, other: other.loan.group }, at);
}

function tellDay(draft: LoanDraft, same: LoanDraft, notes: Notes): void {
  const column = columnOf(draft.table, 'disbursed') ?? draft.table.firstColumn;
  const at = { table: draft.table, row: draft.loan.source.row, column, loan: same.loan.id, group: same.loan.group };
  notes.add('DAT-06', 'otherDay', { here: formatIso(draft.loan.disbursed), other: formatIso(same.loan.disbursed) }, at);
}
