/** What the papers for a partner's nominees are made of. */
import type { CivilDate } from '../../../book/civil-date';
import type { Judgement } from '../../../nominees/judge';
import type { Partner } from '../../../nominees/partners/partner';

export interface PaperInput {
  readonly partner: Partner;
  readonly asOf: CivilDate;
  readonly bookName: string;
  /** Everybody on the partner's list who is not done with. */
  readonly listed: readonly Judgement[];
}
