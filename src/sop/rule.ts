/** The shape of a rule. */
import { formatIso } from '../book/civil-date';
import type { Severity, SopCode } from '../book/finding';
import type { SopVariants } from './finding-variants';
import type { Limits } from './limits/limits-on';
import type { Limit, LimitKey } from './limits/types';
import type { Need, Scope, Subjects } from './subjects';

interface Broken {
  /** What it is held against, where that is a dated limit. */
  readonly limit?: Limit;
  /** Where it is milder than the rule's. */
  readonly severity?: Severity;
  /** The cell it is about, where that is not the first column that the rule needs. */
  readonly at?: Need;
  /** After the programme no decision of the BKM says what holds: gathered into one finding a rule. */
  readonly unrecorded?: boolean;
}

type OfVariants<Variants> = {
  readonly [V in keyof Variants & string]: Broken & { readonly variant: V; readonly params: Variants[V] };
}[keyof Variants & string];

/** How a subject breaks a rule. */
export type Violation<C extends SopCode> = C extends SopCode ? OfVariants<SopVariants[C]> : never;

/** null: kept. unknown: the book does not tell. exempt: the rule does not ask this subject, which is then not counted. */
export type Verdict<C extends SopCode> = Violation<C> | 'unknown' | 'exempt' | null;

/** A column, or several of which one will do. */
export type NeedChoice = Need | readonly Need[];

export interface Rule<C extends SopCode, S extends Scope> {
  readonly code: C;
  readonly scope: S;
  readonly severity: Severity;
  /** Where it is written, as people cite it; a limit's own source goes before it. */
  readonly clause: string;
  /** The columns without which it cannot be checked; findings stand at the first one that the subject's row has. */
  readonly needs: readonly NeedChoice[];
  /** Needs whose column tells something even where it is wholly blank. */
  readonly blankTells?: readonly Need[];
  /** The limits it goes by; where nobody ever set one of them the rule is off. */
  readonly limits?: readonly LimitKey[];
  /** More than this part of a table's rows: one finding, of the variant `many`. */
  readonly gatherAbove?: number;
  readonly check: (subject: Subjects[S], limits: Limits) => Verdict<C>;
}

/** A rule, its parts typed by its code and scope. */
export const rule = <C extends SopCode, S extends Scope>(declared: Rule<C, S>): Rule<C, S> => declared;

/** The day from which a limit holds, as a finding's words take it. */
export const since = ({ validFrom }: Limit): string => formatIso(validFrom);
