import { a1 } from '../address';
import { nameKey, numberKey } from '../names';
import type { Notes } from '../notes';
import type { FoundTable } from '../table/found-table';
import { columnOf } from '../table/found-table';
import type { LoanDraft, LoanRows } from './loan-draft';

/** A list of loans with what was read from it. */
export interface ReadList {
  readonly table: FoundTable;
  readonly rows: LoanRows;
  readonly notes: Notes;
}

interface Taken {
  readonly byLoan: Map<string, LoanDraft>;
  readonly byDay: Map<string, LoanDraft>;
  readonly byNumber: Map<string, LoanDraft>;
}

const nameOf = (draft: LoanDraft): string => nameKey(draft.identity.group || draft.identity.borrower);
const dayKey = (draft: LoanDraft): string => `${nameOf(draft)}|${draft.loan.disbursed}`;
const loanKey = (draft: LoanDraft): string =>
  `${dayKey(draft)}|${draft.loan.principal}|${nameKey(draft.identity.borrower)}`;

/** Where its name stands, as people write it: "Pinjaman!B5". */
export const addressOf = (draft: LoanDraft): string => {
  const column = columnOf(draft.table, 'group') ?? columnOf(draft.table, 'groupAndId') ?? draft.table.firstColumn;
  return `${draft.table.sheet.name}!${a1(draft.loan.source.row, column)}`;
};

function known(draft: LoanDraft, taken: Taken): LoanDraft | undefined {
  const number = numberKey(draft.identity.number);
  const same = number === '' ? undefined : taken.byNumber.get(number);
  if (same && nameOf(same) === nameOf(draft) && same.loan.disbursed === draft.loan.disbursed) return same;
  return taken.byLoan.get(loanKey(draft));
}

/** A report whose loans mostly stand in a plainer list says nothing new. */
function saysNothingNew({ table, rows }: ReadList, taken: Taken): boolean {
  if (!table.report || taken.byLoan.size === 0) return false;
  const again = rows.drafts.filter((draft) => taken.byDay.has(dayKey(draft)) || known(draft, taken) !== undefined);
  return again.length * 2 >= rows.drafts.length;
}

const numbersDiffer = (a: LoanDraft, b: LoanDraft): boolean => {
  const [one, other] = [numberKey(a.identity.number), numberKey(b.identity.number)];
  return one !== '' && other !== '' && one !== other;
};

function where(draft: LoanDraft) {
  const column = columnOf(draft.table, 'group') ?? columnOf(draft.table, 'borrower') ?? draft.table.firstColumn;
  return { table: draft.table, row: draft.loan.source.row, column, loan: draft.loan.id, group: draft.loan.group };
}

type Terms = Pick<LoanDraft['loan'], 'principal' | 'tenor' | 'tenorUnit'>;

const differ = (one: Terms, other: Terms): boolean =>
  one.principal !== other.principal || one.tenor !== other.tenor || one.tenorUnit !== other.tenorUnit;

const termsOf = (draft: LoanDraft) => {
  const { principal, tenor, tenorUnit } = draft.loan;
  return { first: addressOf(draft), principal, tenor, weeks: tenorUnit === 'week' };
};

/** Adds one loan, unless it is there already; the same loan twice in one list is a finding. */
function take(draft: LoanDraft, taken: Taken, notes: Notes): LoanDraft | null {
  const before = known(draft, taken);
  if (before !== undefined) {
    if (before.table.id !== draft.table.id) {
      if (differ(before.loan, draft.loan)) notes.add('DAT-04', 'otherTerms', termsOf(before), where(draft));
      return null;
    }
    const numbered = numbersDiffer(before, draft);
    notes.add('DAT-04', numbered ? 'sameButNumber' : 'sameLoan', { first: addressOf(before) }, where(draft));
    if (!numbered) return null;
  }
  const number = numberKey(draft.identity.number);
  const same = number === '' ? undefined : taken.byNumber.get(number);
  const kept = same === undefined ? draft : renamed(draft, taken);
  if (same !== undefined)
    notes.add('DAT-04', 'sameNumber', { first: addressOf(same), shownAs: kept.loan.id }, where(draft));
  taken.byLoan.set(loanKey(draft), kept);
  taken.byDay.set(dayKey(draft), kept);
  if (number !== '') taken.byNumber.set(numberKey(kept.loan.id), kept);
  return kept;
}

function renamed(draft: LoanDraft, taken: Taken): LoanDraft {
  let copy = 2;
  while (taken.byNumber.has(numberKey(`${draft.loan.id} (${copy})`))) copy++;
  return { ...draft, loan: { ...draft.loan, id: `${draft.loan.id} (${copy})` } };
}

/**
 * The loans of all lists, each once: plain lists before reports, fuller ones first; a list a year may repeat a loan.
 *
 * @returns the loans in the book's order, and the lists they came from
 */
export function mergeLoans(lists: readonly ReadList[]): { drafts: readonly LoanDraft[]; used: readonly ReadList[] } {
  const order = [...lists].sort(
    (a, b) =>
      Number(a.table.report) - Number(b.table.report) || b.table.coverage - a.table.coverage || a.table.id - b.table.id,
  );
  const taken: Taken = { byLoan: new Map(), byDay: new Map(), byNumber: new Map() };
  const drafts: LoanDraft[] = [];
  const used: ReadList[] = [];
  for (const list of order) {
    if (saysNothingNew(list, taken)) continue;
    used.push(list);
    for (const draft of list.rows.drafts) {
      const kept = take(draft, taken, list.notes);
      if (kept !== null) drafts.push(kept);
    }
  }
  drafts.sort((a, b) => a.table.id - b.table.id || a.loan.source.row - b.loan.source.row);
  return { drafts, used };
}
