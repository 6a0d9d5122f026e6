/** What became of one case. */
export type Outcome =
  | { readonly id: string; readonly state: 'passed' }
  | { readonly id: string; readonly state: 'failed'; readonly mismatches: readonly string[] }
  | { readonly id: string; readonly state: 'skipped'; readonly reason: string };

/** A case that cannot be tried, and why. */
export const skipped = (id: string, reason: string): Outcome => ({ id, state: 'skipped', reason });

/** Passed where nothing differs. */
export const judgedBy = (id: string, mismatches: readonly string[]): Outcome =>
  mismatches.length === 0 ? { id, state: 'passed' } : { id, state: 'failed', mismatches };

/** `what got instead of wanted` where the two differ, else nothing. */
export const differing = (what: string, got: unknown, wanted: unknown): readonly string[] =>
  got === wanted ? [] : [`${what} ${String(got)} instead of ${String(wanted)}`];
