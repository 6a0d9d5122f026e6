/** What the sheets of Periksa buku KSM are made from. */
import type { CivilDate } from '../../book/civil-date';
import type { BusinessResult } from '../../ksm/business';
import type { CapacityRule } from '../../ksm/capacity';
import type { MonitoredGroup } from '../../ksm/monitor';
import type { TrainingPath } from '../../ksm/training-path';

export interface GroupBooksInput {
  readonly asOf: CivilDate;
  readonly bookName: string;
  readonly lines: readonly MonitoredGroup[];
  readonly businesses: readonly BusinessResult[];
  readonly training: TrainingPath;
  readonly trainingName: string;
  readonly rule: CapacityRule;
  readonly aliveDays: number;
  /** Whether the UPK's own ledger stands in the book. */
  readonly hasLedger: boolean;
}
