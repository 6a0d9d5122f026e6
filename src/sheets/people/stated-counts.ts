/** DAT-10: a stated count against the rows that are listed. */
import { a1 } from '../address';
import type { Finding } from '../../book/finding';
import { groupKey } from '../../book/group-key';
import type { Group, Loan, Member, MemberShare, SourceRow } from '../../book/records';
import { plain } from '../cells/plain-text';
import { cellAt } from '../table/found-table';
import type { PeopleTable } from './read-people';

export interface Counted {
  readonly groups: readonly Group[];
  readonly members: readonly Member[];
  readonly shares: readonly MemberShare[];
  readonly loans: readonly Loan[];
}

type Variant = 'group' | 'loan' | 'list';

function findingAt(source: SourceRow, column: number, variant: Variant, about: { readonly stated: number; readonly listed: number; readonly value?: string; readonly loan?: string; readonly group?: string }): Finding {
  const { stated, listed, value = String(stated), ...of } = about;
  return {
    code: 'DAT-10',
    severity: 'warning',
    sheet: source.sheet,
    cell: a1(source.row, column),
    ...of,
    value,
    variant,
    params: { stated, listed },
  };
} // prettier-ignore

function tally<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Members of today's list: whoever left is none. */
const stays = ({ left }: Member): boolean => left === null || left === false;

/** What the list of KSM and the list of loans state, against the members and the shares. A KSM of which nobody is listed says nothing. */
function statedByRecords({ groups, members, shares, loans }: Counted): readonly Finding[] {
  const listed = tally(members, (one) => (stays(one) && one.group !== '' ? groupKey(one.group) : null));
  const shared = tally(shares, ({ loan }) => loan);
  const ofGroups = groups.flatMap(({ key, name, members: stated, source }) => {
    const count = listed.get(key);
    if (stated === null || count === undefined || stated === count) return [];
    return [findingAt(source, source.columns['members'] ?? 1, 'group', { stated, listed: count, group: name })];
  });
  const ofLoans = loans.flatMap(({ key, id, group, papers, source }) => {
    const count = shared.get(key);
    if (papers.members === null || count === undefined || papers.members === count) return [];
    const about = { stated: papers.members, listed: count, loan: id, group };
    return [findingAt(source, source.columns['members'] ?? 1, 'loan', about)];
  });
  return [...ofGroups, ...ofLoans];
}

const PEOPLE =
  /(?:^|\(|\b(?:jumlah|total|sebanyak|banyaknya)\b[^\d]*)(\d{1,4})\s*(?:orang|org|anggota|peserta|jiwa|nasabah|calon nasabah|nama)\b/i;
/** How far from a list such a line may stand. */
const TITLES_ABOVE = 4;
const LINES_BELOW = 2;

/** "Jumlah 14 orang" below a list, or "(14 orang)" in its title, against its rows; of a part of it, against those since the last such line. */
function statedInList({ sheet, rows, columns, headingRow }: PeopleTable): readonly Finding[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return [];
  const own = new Set(rows);
  const end = last + LINES_BELOW;
  const width = sheet.cells[headingRow - 1]?.length ?? 0;
  const findings: Finding[] = [];
  let since = 0;
  const lines = [
    ...Array.from({ length: TITLES_ABOVE }, (_, index) => headingRow - TITLES_ABOVE + index),
    ...Array.from({ length: end - first + 1 }, (_, index) => first + index),
  ];
  for (const row of lines) {
    if (own.has(row)) {
      since++;
      continue;
    }
    for (let column = 1; column <= width; column++) {
      const cell = cellAt(sheet, row, column);
      const stated = typeof cell === 'string' ? PEOPLE.exec(plain(cell)) : null;
      if (stated === null || typeof cell !== 'string') continue;
      const count = Number(stated[1]);
      if (count !== since && count !== rows.length) {
        const source = { sheet: sheet.name, row, columns };
        findings.push(findingAt(source, column, 'list', { stated: count, listed: rows.length, value: plain(cell) }));
      }
      since = 0;
    }
  }
  return findings;
}

/**
 * Holds stated counts against the rows that are listed.
 *
 * @param counted the records of a book
 * @param tables the lists of people, for what stands above and below them
 * @source RULES, DAT-10: "14 orang", 4 names
 */
export const checkCounts = (counted: Counted, tables: readonly PeopleTable[]): readonly Finding[] => [
  ...statedByRecords(counted),
  ...tables.filter(({ kind, list }) => kind === 'members' && list).flatMap(statedInList),
];
