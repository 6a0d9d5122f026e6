/**
 * The shape of a rule's cases: at the exact boundary, and one rupiah, one day, one person beyond. tests/sop/rules.test.ts runs them,
 * docs/rules.md shows what they say.
 */
import type { SopCode } from '../../../src/book/finding';
import type { Limit } from '../../../src/sop/limits/types';
import type { Rule } from '../../../src/sop/rule';
import type { Scope, Subjects } from '../../../src/sop/subjects';

export interface Case<S extends Scope> {
  /** In Indonesian, for the documentation. */
  readonly says: string;
  readonly subject: Subjects[S];
  /** What the BKM decided, beside the guides. */
  readonly own?: readonly Limit[];
}

export type Rejected<S extends Scope> = Case<S> & {
  readonly variant: string;
  /** Those of the finding's values that matter here. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly severity?: string;
};

export interface Cases<C extends SopCode = SopCode, S extends Scope = Scope> {
  readonly rule: Rule<C, S>;
  readonly accept: readonly Case<S>[];
  readonly reject: readonly Rejected<S>[];
  /** The book does not tell. */
  readonly unknown: readonly Case<S>[];
  /** The rule does not ask. */
  readonly exempt: readonly Case<S>[];
}

export const cases = <C extends SopCode, S extends Scope>(of: Cases<C, S>): Cases<C, S> => of;
