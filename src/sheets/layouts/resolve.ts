import { formatIso } from '../../book/civil-date';
import { numberKey } from '../names';
import type { LoanDraft } from './loan-draft';
import { nameAndDay } from './loan-index';
import type { LoanIndex } from './loan-index';
import { narrowed, othersLoans } from './narrow';
import type { LedgerRow } from './repayment-rows';

/** Whose repayment a row is. `open`: one of several, told by the day of the repayment. */
export type Resolved =
  | { readonly kind: 'loan'; readonly draft: LoanDraft; readonly otherGroup: boolean }
  | { readonly kind: 'open'; readonly drafts: readonly LoanDraft[] }
  | { readonly kind: 'leftOut' }
  | {
      readonly kind: 'none';
      readonly variant: 'unknownName' | 'unknownBorrower' | 'unknownNumber';
      readonly nearest: string;
    }
  | { readonly kind: 'otherDay'; readonly given: string; readonly nearest: string }
  | { readonly kind: 'ambiguous'; readonly count: number }
  | { readonly kind: 'nameless' };

const found = (draft: LoanDraft, otherGroup = false): Resolved => ({ kind: 'loan', draft, otherGroup });

function byNumber(row: LedgerRow, index: LoanIndex): Resolved {
  const key = numberKey(row.identity.number);
  const drafts = index.byNumber.get(key) ?? [];
  const { group } = row.identity;
  if (drafts.length === 0)
    return index.leftOut.has(`#${key}`)
      ? { kind: 'leftOut' }
      : { kind: 'none', variant: 'unknownNumber', nearest: index.nearestNumber(row.identity.number) };
  const names = (draft: LoanDraft): boolean =>
    [draft.identity.group, draft.identity.borrower].some(
      (name) => name !== '' && index.keyOf(name) === index.keyOf(group),
    );
  if (drafts.length === 1 && drafts[0] !== undefined)
    return found(drafts[0], group !== '' && drafts[0].identity.group !== '' && !names(drafts[0]));
  const sameName = group === '' ? drafts : drafts.filter(names);
  const sameDay =
    row.disbursed === null ? sameName : sameName.filter((draft) => draft.loan.disbursed === row.disbursed);
  const left = narrowed(sameDay.length > 0 ? sameDay : sameName, row, index);
  return left.length === 1 && left[0] !== undefined
    ? found(left[0])
    : { kind: 'open', drafts: left.length > 0 ? left : drafts };
}

function nearestDay(drafts: readonly LoanDraft[], day: number): string {
  const days = drafts.map((draft) => draft.loan.disbursed).sort((a, b) => Math.abs(a - day) - Math.abs(b - day));
  return days[0] === undefined ? '' : formatIso(days[0]);
}

function byNameKey(row: LedgerRow, name: string, index: LoanIndex): Resolved {
  const drafts = index.byName.get(name) ?? [];
  if (drafts.length > 0 && othersLoans(drafts, row, index))
    return { kind: 'none', variant: 'unknownBorrower', nearest: index.nearestName(row.identity.borrower) };
  if (row.disbursed !== null) {
    const sameDay = narrowed(index.byNameAndDay.get(nameAndDay(name, row.disbursed)) ?? [], row, index);
    if (sameDay.length === 1 && sameDay[0] !== undefined) return found(sameDay[0]);
    if (sameDay.length > 1) return { kind: 'ambiguous', count: sameDay.length };
    if (index.leftOut.has(name) || index.leftOut.has(nameAndDay(name, row.disbursed))) return { kind: 'leftOut' };
    if (drafts.length > 0)
      return { kind: 'otherDay', given: formatIso(row.disbursed), nearest: nearestDay(drafts, row.disbursed) };
  }
  if (drafts.length === 0)
    return index.leftOut.has(`?${name}`)
      ? { kind: 'leftOut' }
      : {
          kind: 'none',
          variant: 'unknownName',
          nearest: index.nearestName(row.identity.group || row.identity.borrower),
        };
  const left = narrowed(drafts, row, index);
  return left.length === 1 && left[0] !== undefined ? found(left[0]) : { kind: 'open', drafts: left };
}

/**
 * The loan of a ledger row: by loan number where both tables have one, else by group (or borrower) and disbursement
 * day, else by group alone.
 *
 * @source the reading rules: `No` never joins tables
 */
export function resolve(row: LedgerRow, index: LoanIndex): Resolved {
  const { number, group, borrower } = row.identity;
  if (number !== '' && index.byNumber.size > 0) return byNumber(row, index);
  if (group === '' && borrower === '') return { kind: 'nameless' };
  const key = index.keyOf(group || borrower);
  const person = index.keyOf(borrower);
  if (group !== '' && borrower !== '' && index.byName.has(person)) {
    const own = index.byName.get(key) ?? [];
    const single = index.byName.get(person)?.some(({ identity }) => identity.group === '') ?? false;
    if (own.length === 0 || (single && othersLoans(own, row, index))) return byNameKey(row, person, index);
  }
  return byNameKey(row, key, index);
}
