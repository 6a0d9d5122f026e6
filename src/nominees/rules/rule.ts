/** A rule about one nominee for one partner. */
import type { CivilDate } from '../../book/civil-date';
import type { NomineeCode, Severity } from '../../book/finding';
import type { Rupiah } from '../../book/money';
import type { NomineeVariants } from '../finding-variants';
import type { Partner } from '../partners/partner';
import type { CellRef, PoolMember } from '../pool/pool-member';

/** A member as somebody would nominate them. */
export interface Nomination {
  readonly member: PoolMember;
  readonly partner: Partner;
  readonly asOf: CivilDate;
  /** The day on which consents must hold: today, whatever day the figures are of. */
  readonly today: CivilDate;
  /** Null where nothing was chosen yet. */
  readonly amount: Rupiah | null;
  readonly tenor: number | null;
  /** A month at the partner's terms; null where amount, tenor or rate is not known. */
  readonly instalment: Rupiah | null;
  /** Other partners to whom the person stands nominated. */
  readonly otherPartners: readonly string[];
}

/** Rules about a single person; the others look at the list. */
export type PersonCode = Exclude<keyof NomineeVariants, 'MTR-12' | 'MTR-13'>;

/** no: the person does not qualify. nearly: something can still be brought or chosen. note: to be known, nothing more. */
export type Weight = 'no' | 'nearly' | 'note';

/** A reason, one of a code's variants with what its sentence needs. */
export type Reason = {
  readonly [C in PersonCode]: {
    readonly [V in keyof NomineeVariants[C]]: {
      readonly code: C;
      readonly variant: V;
      readonly params: NomineeVariants[C][V];
      readonly weight: Weight;
      /** Where it differs from the rule's. */
      readonly severity?: Severity;
      /** Cells that the figure comes from. */
      readonly cells?: readonly CellRef[];
    };
  }[keyof NomineeVariants[C]];
}[PersonCode];

export interface NomineeRule {
  readonly code: NomineeCode;
  readonly severity: Severity;
  readonly source: string;
  /** Null where the person passes, or where the partner does not ask it. */
  readonly check: (nomination: Nomination) => Reason | null;
}
