import type { CivilDate } from '../../book/civil-date';
import { groupKey } from '../../book/group-key';
import type { Loan, MemberShare } from '../../book/records';
import type { ListReader } from '../lists/list-reader';
import type { Notes } from '../notes';
import { nikOf } from './nik-check';

/** A share as its row gives it; `loanId` is the number that it names, '' where none. */
export interface ShareRow extends MemberShare {
  readonly loanId: string;
}

/** A member's part from its row, before its loan is known. */
export function shareOf(reader: ListReader, at: number, notes: Notes): ShareRow {
  const row = reader.row(at);
  const { table } = reader;
  return {
    key: `${table.sheet.id}:${at}:${table.columns['member'] ?? 0}`,
    loan: null,
    loanId: row.text('loanId'),
    group: row.text('group'),
    name: row.text('member'),
    nik: nikOf(reader, row, notes, null),
    disbursed: row.day('disbursed'),
    amount: row.amount('amount'),
    cycle: row.count('cycle'),
    paid: row.amount('paid'),
    source: row.source(),
  };
}

const idKey = (id: string): string => id.toLowerCase().replace(/\s+/g, '');

function gather<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const list = found.get(keyOf(item));
    if (list === undefined) found.set(keyOf(item), [item]);
    else list.push(item);
  }
  return found;
}

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

/**
 * Says which loan each share is part of: by the loan's number, else by the KSM and the disbursement day; where two
 * loans of that day are left, by which loan of the group it is.
 *
 * @param loans the loans of the book
 */
export function linkShares(rows: readonly ShareRow[], loans: readonly Loan[]): readonly MemberShare[] {
  const byNumber = gather(loans.filter(({ source }) => source.columns['loanId'] !== undefined), ({ id }) => idKey(id)); // prettier-ignore
  const dayKey = (group: string, day: CivilDate): string => `${groupKey(group)} ${day}`;
  const byDay = gather(loans, ({ group, disbursed }) => dayKey(group, disbursed));
  return rows.map(({ loanId, ...share }) => {
    if (loanId !== '' && byNumber.size > 0) {
      const named = only(byNumber.get(idKey(loanId)) ?? []);
      return { ...share, loan: named?.key ?? null, group: share.group === '' ? (named?.group ?? '') : share.group };
    }
    const day = share.disbursed;
    const onDay = day === null || share.group === '' ? [] : (byDay.get(dayKey(share.group, day)) ?? []);
    const found = only(onDay) ?? only(onDay.filter(({ papers }) => papers.cycle !== null && papers.cycle === share.cycle)); // prettier-ignore
    return found === null ? share : { ...share, loan: found.key };
  });
}
