/** What the month's papers are made from. */
import type { ChangesSince } from '../../month/changes';
import type { CrossChecks } from '../../month/check';
import type { HistoryRow } from '../../month/history';
import type { MonthEnd } from '../../month/month-end';
import type { Officers } from '../../sheets/settings/officers';
import type { ReportInput } from '../input';

export interface MonthInput extends ReportInput {
  readonly end: MonthEnd;
  readonly crossChecks: CrossChecks;
  /** Against the papers of this very day where it was closed before, then against the last earlier ones. */
  readonly since: readonly ChangesSince[];
  readonly history: readonly HistoryRow[];
  readonly officers: Officers;
}
