/** MTR-12: whether the book changed under a partner's list since it was drawn. */
import { civilFromDays, formatIso, parseIso, type CivilDate } from '../../book/civil-date';
import type { Finding } from '../../book/finding';
import { groupKey } from '../../book/group-key';
import { describeFinding } from '../../messages/describe-finding';
import { digestOf, textMark } from '../../month/digest';
import { nameKey } from '../../nominees/name-key';
import type { Partner } from '../../nominees/partners/partner';
import type { PoolMember } from '../../nominees/pool/pool-member';
import type { WorkbookPort } from '../workbook-port';
import type { JudgedPool } from './nominee-list';
import type { PartnerList } from './partner-lists';
import type { PoolReading } from './read-pool';

/** A list that is older than the book. */
export interface StaleList {
  /** The day on which it was drawn, YYYY-MM-DD. */
  readonly drawn: string;
  /** The day on which the change was seen. */
  readonly changed: string;
}

interface DrawnList {
  readonly drawn: string;
  /** Sixteen digits a member on it: whose, and of what the row rests on. No name and no NIK. */
  readonly marks: string;
}

const keyOf = ({ name }: Partner): string => `daftarCalon-${nameKey(name)}`;
/** After every day of a book: what is entered later counts, whatever day a list is made for. */
const ALL_DAYS = civilFromDays(Number.MAX_SAFE_INTEGER);

function drawnIn(port: WorkbookPort, partner: Partner): DrawnList | null {
  const stored = port.recall(keyOf(partner));
  if (typeof stored !== 'object' || stored === null) return null;
  const { drawn, marks } = stored as Partial<Record<keyof DrawnList, unknown>>; // an object; its fields are checked
  const known = typeof drawn === 'string' && parseIso(drawn) !== null && typeof marks === 'string';
  return known ? { drawn, marks } : null;
}

/** Loans, repayments and members' shares of a KSM, whatever their day and order. */
function markOfGroup({ reading: { book, shares } }: PoolReading, group: string): string {
  const loans = book.loans.filter((loan) => groupKey(loan.group) === group);
  const keys = new Set(loans.map(({ key }) => key));
  const paid = book.repayments.filter(({ loan }) => keys.has(loan));
  const parts = shares.filter((share) => groupKey(share.group) === group).map(({ name, amount }) => `${name}|${amount}`);
  return `${digestOf({ ...book, loans, repayments: paid }, ALL_DAYS)} ${parts.sort().join(' ')}`;
} // prettier-ignore

/** Who is on the list → a mark of what is known of them in the book, their consents to this partner among it. */
function marksOf(pool: PoolReading, { partner, placement }: PartnerList): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  const markOf = ({ name, group, consents }: PoolMember): string => {
    const key = groupKey(group === '' ? name : group);
    const ofGroup = groups.get(key) ?? markOfGroup(pool, key);
    groups.set(key, ofGroup);
    const agreed = consents
      .filter((one) => nameKey(one.partner) === nameKey(partner.name))
      .map(({ step, given, withdrawn }) => [step, given, withdrawn].join('|'));
    return textMark([ofGroup, ...agreed.sort()].join(' '));
  };
  const listed = [...placement.of.keys()].flatMap((index) => pool.pool[index] ?? []);
  return new Map(listed.map((member) => [textMark(member.key), markOf(member)]));
}

/** Writes down what the list rests on, as the book is now. */
export function rememberDrawn(port: WorkbookPort, pool: PoolReading, list: PartnerList, today: CivilDate): void {
  const marks = [...marksOf(pool, list)].map(([who, mark]) => who + mark).join('');
  port.remember(keyOf(list.partner), { drawn: formatIso(today), marks });
}

/**
 * Whether the book says something else now of anybody who was on the list when it was drawn, and still is.
 *
 * @returns null where it does not, or where the list was never drawn by us
 */
export function staleList(port: WorkbookPort, pool: PoolReading, list: PartnerList, today: CivilDate): StaleList | null {
  const before = drawnIn(port, list.partner);
  if (before === null) return null;
  const then = new Map((before.marks.match(/.{16}/g) ?? []).map((pair) => [pair.slice(0, 8), pair.slice(8)]));
  const differs = [...marksOf(pool, list)].some(([who, mark]) => (then.get(who) ?? mark) !== mark);
  return differs ? { drawn: before.drawn, changed: formatIso(today) } : null;
} // prettier-ignore

/** The same as a finding. */
function staleFinding({ reading }: PoolReading, partner: Partner, { drawn, changed }: StaleList): Finding {
  const sheet = reading.tables[0]?.sheet.name ?? '';
  const params = { drawn, changed, partner: partner.name };
  return { code: 'MTR-12', severity: 'warning', sheet, cell: '', value: '', variant: 'stale', params };
}

/** What is said of the partner's own list; nothing where it is as the book is. */
export function staleSentences(port: WorkbookPort, { pool, own, partner }: JudgedPool, today: CivilDate): readonly string[] {
  const stale = staleList(port, pool, own, today);
  return stale === null ? [] : [describeFinding(staleFinding(pool, partner, stale)).what];
} // prettier-ignore

/** Of the other partners' lists, which stay as they were drawn while this one is made anew. */
export function staleOthers(port: WorkbookPort, { pool, lists, partner }: JudgedPool, today: CivilDate): readonly Finding[] {
  return lists.flatMap((list) => {
    const stale = list.partner === partner ? null : staleList(port, pool, list, today);
    return stale === null ? [] : [staleFinding(pool, list.partner, stale)];
  });
} // prettier-ignore
