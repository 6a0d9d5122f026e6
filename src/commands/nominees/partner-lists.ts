/** The partners' lists as people left them. */
import { placeEntries, type Placement } from '../../entries/place-entries';
import type { NominationEntry } from '../../nominees/list/nominated';
import { isOver } from '../../nominees/list/status';
import type { Partner } from '../../nominees/partners/partner';
import { entryOf, listSource, memberSubject } from '../../report/nominees/list-sheet';
import { enteredIn } from '../entered';
import type { WorkbookPort } from '../workbook-port';
import type { PoolReading } from './read-pool';

/** A partner's list as people left it. */
export interface PartnerList {
  readonly partner: Partner;
  readonly placement: Placement;
}

/** What stands on every partner's list. */
export function listsOf(port: WorkbookPort, pool: PoolReading): readonly PartnerList[] {
  const subjects = pool.pool.map(memberSubject);
  return pool.partners.map((partner) => ({
    partner,
    placement: placeEntries(enteredIn(port, listSource(partner), pool.sheets), subjects),
  }));
}

/** The last row of a member on a list; null where the member is not on it. */
export const entryAt = ({ placement }: PartnerList, index: number): NominationEntry | null => {
  const rows = placement.of.get(index) ?? [];
  const last = rows[rows.length - 1];
  return last === undefined ? null : entryOf(last);
};

/** Other partners at whom a member stands nominated and not done with. */
export const elsewhere = (lists: readonly PartnerList[], own: Partner, index: number): readonly string[] =>
  lists.flatMap((list) => {
    const entry = list.partner === own ? null : entryAt(list, index);
    return entry === null || (entry.status !== null && isOver(entry.status)) ? [] : [list.partner.name];
  });
