/** What every report is made from. */
import type { Portfolio } from '../arrears/types';
import type { Finding } from '../book/finding';

export interface ReportInput {
  readonly portfolio: Portfolio;
  readonly findings: readonly Finding[];
  /** False where the book records no jasa: it is then unknown, not zero. */
  readonly interestRecorded: boolean;
  /** The file's own name; '' where unknown. */
  readonly bookName: string;
}
