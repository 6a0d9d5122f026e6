/** The shape of what is said of a finding: what is wrong, why it matters, what to do. */
import type { GroupBookVariants } from '../ksm/finding-variants';
import type { NomineeVariants } from '../nominees/finding-variants';
import type { FindingVariants } from '../sheets/finding-variants';
import type { SharedVariants, SopVariants } from '../sop/finding-variants';

/** Every finding's variants, whichever folder makes them. */
export type AllVariants = FindingVariants & GroupBookVariants & NomineeVariants & SopVariants;

export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The sentence of one variant: its values, and what stands in the cell. */
export type Sentence<P> = (params: P, value: string) => FindingText;

/** One function a variant of each code, in each language: a missing one does not compile. */
export type FindingCatalogue = {
  readonly [C in keyof AllVariants]: {
    readonly [V in keyof AllVariants[C]]: Sentence<AllVariants[C][V]>;
  };
};

/** What any code may say. */
export type SharedCatalogue = { readonly [V in keyof SharedVariants]: Sentence<SharedVariants[V]> };
