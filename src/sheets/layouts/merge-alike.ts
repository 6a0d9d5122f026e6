import { isNear, numberKey } from '../names';
import type { RowIdentity } from './identity';
import type { LoanDraft } from './loan-draft';

/** A loan of the book that may be meant by a source's row which no name joins. */
export interface Alike {
  readonly draft: LoanDraft;
  /** Only a slip in the name apart: taken as the same loan. */
  readonly near: boolean;
}

const placeOf = ({ loan }: LoanDraft): string => `${loan.disbursed}|${loan.principal}`;

const namesOf = ({ group, borrower }: RowIdentity): readonly string[] =>
  [group, borrower].filter((name) => name !== '');

const nearly = (one: LoanDraft, other: LoanDraft): boolean =>
  namesOf(one.identity).some((name) => namesOf(other.identity).some((known) => isNear(name, known)));

const otherNumber = ({ identity: { number: a } }: LoanDraft, { identity: { number: b } }: LoanDraft): boolean =>
  a !== '' && b !== '' && numberKey(a) !== numberKey(b);

/**
 * Of the loans that a source lacks those with a strange row's day and amount: with almost its name the same loan; with
 * another name perhaps, where the source has over half of the book's loans and so should have them all.
 *
 * @param known the book's loans before this source
 * @param found those of them that the source's rows name
 * @returns looks a strange row's loan up; each loan is given once
 */
export function alikeLoans(
  known: readonly LoanDraft[],
  found: ReadonlySet<LoanDraft>,
): (draft: LoanDraft) => Alike | null {
  const missing = new Map<string, LoanDraft[]>();
  for (const draft of known)
    if (!found.has(draft)) missing.set(placeOf(draft), [...(missing.get(placeOf(draft)) ?? []), draft]);
  const complete = found.size * 2 > known.length;
  return (draft) => {
    const place = placeOf(draft);
    const same = (missing.get(place) ?? []).filter((other) => !otherNumber(draft, other));
    const near = same.filter((other) => nearly(draft, other));
    const [one] = near.length === 1 ? near : complete ? same : [];
    if (one === undefined) return null;
    missing.set(place, (missing.get(place) ?? []).filter((other) => other !== one)); // prettier-ignore
    return { draft: one, near: near.length === 1 };
  };
}
