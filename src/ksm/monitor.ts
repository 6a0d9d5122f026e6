/** The adviser's list: a line a group, those that need a visit first. */
import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import { groupKey } from '../book/group-key';
import type { Rupiah } from '../book/money';
import type { BusinessResult } from './business';
import type { GroupResult } from './group';
import { longestAsleep } from './habits';
import type { BooksResult } from './judge-books';
import { profitTrend } from './profit-trend';

export interface MonitoredGroup {
  readonly group: GroupResult;
  readonly businesses: readonly BusinessResult[];
  /** Of the group, of its businesses, and of cells that cannot be read. */
  readonly findings: readonly Finding[];
  readonly errors: number;
  /** Days that the habit which sleeps longest has slept; 0 where none does. */
  readonly asleep: number;
  /** By the UPK's ledger; null where it has no loan of the group. */
  readonly overdue: Rupiah | null;
  readonly trend: readonly (Rupiah | null)[];
}

export interface MonitorInput {
  readonly result: BooksResult;
  /** Cells of these books that cannot be read. */
  readonly unread: readonly Finding[];
  /** What the UPK's ledger has overdue, by `groupKey`; null where there is no ledger. */
  readonly overdue: ReadonlyMap<string, Rupiah> | null;
  readonly asOf: CivilDate;
}

/**
 * Groups with errors first, then those whose habits sleep longest, then by arrears; else as in the book.
 */
export function monitoredGroups({ result, unread, overdue, asOf }: MonitorInput): readonly MonitoredGroup[] {
  const lines = result.groups.map((group): MonitoredGroup => {
    const key = groupKey(group.name);
    const businesses = result.businesses.filter((one) => one.group !== '' && groupKey(one.group) === key);
    const own = unread.filter((one) => one.group !== undefined && groupKey(one.group) === key);
    const findings = [...own, ...group.findings, ...businesses.flatMap((one) => one.findings)];
    return {
      group,
      businesses,
      findings,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      asleep: longestAsleep(group.habits, asOf),
      overdue: overdue?.get(key) ?? null,
      trend: profitTrend(businesses, asOf),
    };
  });
  return lines
    .map((line, index) => ({ line, index }))
    .sort(
      (a, b) =>
        Number(b.line.errors > 0) - Number(a.line.errors > 0) ||
        b.line.asleep - a.line.asleep ||
        (b.line.overdue ?? 0) - (a.line.overdue ?? 0) ||
        a.index - b.index,
    )
    .map(({ line }) => line);
}
