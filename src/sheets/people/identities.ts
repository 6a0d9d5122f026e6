/** DAT-15: one NIK with two names, and one person in two KSM whose loans overlap. */
import { groupKey } from '../../book/group-key';
import { a1 } from '../address';
import type { Finding } from '../../book/finding';
import type { LoanBook, Member, MemberShare } from '../../book/records';
import type { FindingVariants } from '../finding-variants';
import { overlapOf, spanFinder } from './loan-spans';
import { maskedNik } from './nik';
import { personKey, sameName } from './same-name';

export interface Identified {
  readonly members: readonly Member[];
  readonly shares: readonly MemberShare[];
  readonly book: LoanBook;
}

type Row = Pick<Member, 'name' | 'nik' | 'group' | 'source'>;
type Variants = FindingVariants['DAT-15'];

function findingAt<V extends keyof Variants & string>(row: Row, variant: V, params: Variants[V]): Finding {
  const column = row.source.columns['nik'] ?? row.source.columns['member'] ?? 1;
  return {
    code: 'DAT-15',
    severity: variant === 'spelling' ? 'warning' : 'error',
    sheet: row.source.sheet,
    cell: a1(row.source.row, column),
    ...(row.group === '' ? {} : { group: row.group }),
    value: maskedNik(row.nik ?? ''),
    variant,
    params: params, // every variant's params are flat texts and numbers
  };
}

/** The names that stand at one NIK, each with the row in which it first stands. */
function checkNames(rows: readonly Row[]): Finding[] {
  const first = rows[0];
  const keys = new Map<string, Row>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const key = personKey(row.name);
    if (key === '' || keys.has(key)) continue;
    const like = [...keys].find(([known]) => sameName(known, key))?.[1];
    const other = like ?? first;
    keys.set(key, row);
    if (other === undefined || keys.size === 1) continue;
    const params = { name: row.name, group: row.group, otherName: other.name, otherGroup: other.group };
    findings.push(findingAt(row, like === undefined ? 'names' : 'spelling', params));
  }
  return findings;
}

/** Rows by NIK; the members' lists first, since they are where a NIK is kept. */
function byNik({ members, shares }: Identified): ReadonlyMap<string, { members: Member[]; shares: MemberShare[] }> {
  const found = new Map<string, { members: Member[]; shares: MemberShare[] }>();
  const at = (nik: string) => {
    const known = found.get(nik) ?? { members: [], shares: [] };
    found.set(nik, known);
    return known;
  };
  for (const member of members) if (member.nik !== null) at(member.nik).members.push(member);
  for (const share of shares) if (share.nik !== null) at(share.nik).shares.push(share);
  return found;
}

/**
 * Holds the rows of each NIK against each other. Of two rows the later one bears the finding; of two KSM whose loans
 * overlap, the first row of the later KSM.
 *
 * @param identified the members and shares of a book, and its loans
 * @source RULES, DAT-15
 */
export function checkIdentities(identified: Identified): readonly Finding[] {
  const finder = spanFinder(identified.book, identified.shares);
  const findings: Finding[] = [];
  for (const { members, shares } of byNik(identified).values()) {
    const rows: readonly Row[] = [...members, ...shares];
    const groups = new Set(rows.map(({ group }) => groupKey(group)));
    if (rows.length < 2) continue;
    const names = checkNames(rows);
    findings.push(...names);
    if (groups.size < 2 || names.some(({ variant }) => variant === 'names')) continue;
    const spans = finder.of(members, shares);
    spans.slice(1).forEach((later, index) => {
      for (const earlier of spans.slice(0, index + 1)) {
        const from = overlapOf(earlier, later);
        const row = rows.find(({ group }) => groupKey(group) === groupKey(later.group));
        if (from === null || row === undefined) continue;
        findings.push(findingAt(row, 'groups', { name: row.name, group: later.group, otherGroup: earlier.group, from })); // prettier-ignore
        return;
      }
    });
  }
  return findings;
}
