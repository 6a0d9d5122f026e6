/** What the papers for a partner's nominees are made of. */
import type { CivilDate } from '../../../book/civil-date';
import type { Judgement } from '../../../nominees/judge';
import type { Partner } from '../../../nominees/partners/partner';

export interface PaperInput {
  readonly partner: Partner;
  readonly asOf: CivilDate;
  /** What the BKM is called; '' where the book does not say. */
  readonly fund: string;
  /** Who signs for the UPK; '' for a line to write on. */
  readonly manager: string;
  /** Everybody on the partner's list who is not done with. */
  readonly listed: readonly Judgement[];
}
