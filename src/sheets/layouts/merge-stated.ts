import type { RowIdentity } from './identity';
import type { LoanDraft } from './loan-draft';
import type { Claims } from './merge-claims';
import type { LayoutSource, StatedFigure, StatedLoan } from './merge-source';

/** What was paid and is left comes from the report itself where it is the source: there DAT-06 speaks of it. */
const OWN: readonly StatedFigure['kind'][] = ['outstandingPrincipal', 'paidPrincipal'];

interface Reports {
  /** The layouts that count, with the report of the day that is read. */
  readonly sources: readonly LayoutSource[];
  /** Reports of other days. */
  readonly witnesses: readonly LayoutSource[];
}

/**
 * What the reports of a book state of its loans, each on its own day. A loan known from a report of one date only is
 * not held against reports of other dates.
 */
export function statedLoans(
  { sources, witnesses }: Reports,
  keptOf: ReadonlyMap<RowIdentity, LoanDraft>,
  claims: Claims,
): readonly StatedLoan[] {
  const dates = new Map(sources.map(({ layout, date }) => [layout, date]));
  return [...sources, ...witnesses].flatMap(({ stated, statedOn, layout }) =>
    stated.flatMap(({ draft, table, row, figures, movement }): readonly StatedLoan[] => {
      const loan = keptOf.get(draft.identity)?.loan.key;
      const winner = loan === undefined ? undefined : claims.of.get(loan);
      if (loan === undefined || winner === undefined || statedOn === null) return [];
      const snapshot = dates.get(winner) ?? null;
      if (snapshot !== null && snapshot !== statedOn) return [];
      const shown = winner === layout ? figures.filter(({ kind }) => !OWN.includes(kind)) : figures;
      return [{ loan, asOf: statedOn, table, row, figures: shown, movement }];
    }),
  );
}
