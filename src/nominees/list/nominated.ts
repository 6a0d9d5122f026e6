/** A member with what people wrote of the nomination. */
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { NomineeStatus } from './status';

export interface NominationEntry {
  readonly status: NomineeStatus | null;
  /** Since when it has this status. */
  readonly since: CivilDate | null;
  readonly asked: Rupiah | null;
  readonly tenor: number | null;
  readonly granted: Rupiah | null;
  readonly remark: string;
}
