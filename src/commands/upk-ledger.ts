/** The UPK's own loan book beside the books of its groups, where the workbook has one. */
import { computePortfolio } from '../arrears/portfolio';
import type { CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import type { Rupiah } from '../book/money';
import type { BookReading } from '../sheets/book-reading';
import { conventionOfSettings } from './convention-choice';

/**
 * What each group has overdue, principal and jasa together, by `groupKey`.
 *
 * @returns null where the workbook has no loan book that can be computed: unknown, not zero
 */
export function overdueByGroup(reading: BookReading, asOf: CivilDate): ReadonlyMap<string, Rupiah> | null {
  const convention = conventionOfSettings(reading.settings, asOf);
  if (reading.problem !== null || !convention.ok) return null;
  const sums = new Map<string, Rupiah>();
  for (const { loan, apart, overduePrincipal, overdueInterest } of computePortfolio(reading.book, asOf, convention.result).loans) {
    if (loan.disbursed > asOf) continue;
    const key = groupKey(loan.group);
    sums.set(key, (sums.get(key) ?? 0) + (apart === null ? overduePrincipal + overdueInterest : 0));
  }
  return sums;
} // prettier-ignore
