import type { CivilDate } from '../../book/civil-date';
import { distance, nameKey, numberKey, slips } from '../names';
import type { LeftOutLoan, LoanDraft } from './loan-draft';

/** Loans by what a ledger may call them. */
export interface LoanIndex {
  readonly byNumber: ReadonlyMap<string, readonly LoanDraft[]>;
  readonly byName: ReadonlyMap<string, readonly LoanDraft[]>;
  readonly byNameAndDay: ReadonlyMap<string, readonly LoanDraft[]>;
  /** Numbers, names and name|day of loans that were left out: their repayments are not "without a loan". */
  readonly leftOut: ReadonlySet<string>;
  readonly keyOf: (name: string) => string;
  /** The spelling in the book that comes nearest to a name, '' where none is near. */
  readonly nearestName: (name: string) => string;
  readonly nearestNumber: (number: string) => string;
}

/** Comparisons spent on proposals in one book, so that a large book with many strangers stays linear. */
const PROPOSAL_BUDGET = 2_000_000;

const push = (map: Map<string, LoanDraft[]>, key: string, draft: LoanDraft): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (!list.includes(draft)) list.push(draft);
};

function remembering(read: (text: string) => string): (text: string) => string {
  const seen = new Map<string, string>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const made = read(text);
    seen.set(text, made);
    return made;
  };
}

function nearest(keys: ReadonlyMap<string, string>): (key: string) => string {
  let budget = PROPOSAL_BUDGET;
  return remembering((key) => {
    const most = slips(key.length);
    let [best, found] = [most + 1, ''];
    for (const [known, spelling] of keys) {
      if (budget-- <= 0 || best === 0) break;
      const off =
        known.startsWith(key) || key.startsWith(known) ? Math.min(1, best) : distance(key, known, Math.min(most, best));
      if (off < best) [best, found] = [off, spelling];
    }
    return found;
  });
}

const namesOf = ({ group, borrower }: { readonly group: string; readonly borrower: string }): readonly string[] =>
  [group, borrower].filter((name) => name !== '');

export const nameAndDay = (name: string, day: CivilDate): string => `${name}|${day}`;

/** An index over the loans of a book. */
export function loanIndex(drafts: readonly LoanDraft[], leftOutLoans: readonly LeftOutLoan[]): LoanIndex {
  const [byNumber, byName, byNameAndDay] = [
    new Map<string, LoanDraft[]>(),
    new Map<string, LoanDraft[]>(),
    new Map<string, LoanDraft[]>(),
  ];
  const [spellings, numbers] = [new Map<string, string>(), new Map<string, string>()];
  const keyOf = remembering(nameKey);
  for (const draft of drafts) {
    const { identity, loan } = draft;
    if (identity.number !== '') {
      push(byNumber, numberKey(identity.number), draft);
      numbers.set(numberKey(identity.number), identity.number);
    }
    for (const name of namesOf(identity)) {
      push(byName, keyOf(name), draft);
      push(byNameAndDay, nameAndDay(keyOf(name), loan.disbursed), draft);
      if (!spellings.has(keyOf(name))) spellings.set(keyOf(name), name);
    }
  }
  const leftOut = new Set<string>();
  for (const { identity, disbursed } of leftOutLoans) {
    if (identity.number !== '') leftOut.add(`#${numberKey(identity.number)}`);
    for (const name of namesOf(identity)) {
      leftOut.add(disbursed === null ? keyOf(name) : nameAndDay(keyOf(name), disbursed));
      leftOut.add(`?${keyOf(name)}`);
    }
  }
  const [name, number] = [nearest(spellings), nearest(numbers)];
  return {
    byNumber,
    byName,
    byNameAndDay,
    leftOut,
    keyOf,
    nearestName: (text) => name(keyOf(text)),
    nearestNumber: (text) => number(numberKey(text)),
  };
}
