/** KSM-05: instalments in the group's own book against those that the UPK received. */
import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { Repayment } from '../book/records';
import { bookFinding } from './finding';
import { firstOf, instalmentFlows, lastOf, type BooksOfGroup } from './group-flows';
import { lastDay, lastWholeMonth, monthOf, monthText } from './month';
import { agreeAround, runningSum } from './parting';

export interface LedgerMatch {
  /** The UPK's repayments of this group. */
  readonly repayments: readonly Repayment[];
  readonly asOf: CivilDate;
  /** Days that an instalment may be on its way. */
  readonly grace: number;
}

/**
 * Each month at whose end the two sums differ by something else than the month before, with the days of grace around it.
 * What was paid before the group's book begins, or after the month of its last entry (that it sleeps is KSM-04), is not
 * looked at.
 *
 * @source RULES, KSM-05: cumulated to month end, 7 days' grace
 */
export function matchLedger(
  { name, cash }: BooksOfGroup,
  { repayments, asOf, grace }: LedgerMatch,
): readonly Finding[] {
  const start = firstOf(cash);
  const flows = instalmentFlows(cash).filter(({ day }) => day <= asOf);
  const [book] = cash;
  if (start === null || book === undefined || repayments.length === 0 || flows.length === 0) return [];
  const paid = repayments.flatMap(({ paid: day, total, opening }) =>
    opening || day < start ? [] : [{ day, amount: total, row: 0, table: null }],
  );
  const [own, ledger] = [runningSum(flows), runningSum(paid.filter(({ day }) => day <= asOf))];
  const found: Finding[] = [];
  let known = 0;
  const kept =
    lastOf(
      cash.flatMap(({ entries }) => entries.map(({ day }) => day)),
      asOf,
    ) ?? start;
  for (let month = monthOf(start); month <= Math.min(lastWholeMonth(asOf), monthOf(kept)); month++) {
    const day = lastDay(month);
    const difference = own(day) - ledger(day);
    if (agreeAround((at) => own(at) - known, ledger, { day, grace })) continue;
    known = difference;
    const last = flows.filter((flow) => flow.day <= day).pop();
    const row = last?.row ?? book.entries[0]?.row ?? book.table.headingRow;
    const table = last?.table ?? book.table;
    const params = { month: monthText(month), booked: own(day), ledger: ledger(day) };
    const at = { table, keys: ['out', 'amount'], row, group: name };
    found.push(bookFinding('KSM-05', 'ledger', { params, at, value: '' }));
  }
  return found;
}
