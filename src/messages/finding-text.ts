/** The shape of what is said of a finding: what is wrong, why it matters, what to do. */
import type { FindingVariants } from '../sheets/finding-variants';

export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The sentence of one variant: its values, and what stands in the cell. */
export type Sentence<P> = (params: P, value: string) => FindingText;

/** One function a variant of each code, in each language: a missing one does not compile. */
export type FindingCatalogue = {
  readonly [C in keyof FindingVariants]: {
    readonly [V in keyof FindingVariants[C]]: Sentence<FindingVariants[C][V]>;
  };
};
