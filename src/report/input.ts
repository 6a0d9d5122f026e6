/** What every report is made from. */
import type { Portfolio } from '../arrears/types';
import type { Finding } from '../book/finding';
import type { Fix } from '../fixes/types';

export interface ReportInput {
  readonly portfolio: Portfolio;
  readonly findings: readonly Finding[];
  /** False where the book records no jasa: it is then unknown, not zero. */
  readonly interestRecorded: boolean;
  /** The file's own name; '' where unknown. */
  readonly bookName: string;
  /** What *Perbaiki data…* would offer; the findings list says so. */
  readonly offers?: readonly Fix[];
}
