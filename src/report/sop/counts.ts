/** Findings counted by what they share. */
import type { Severity } from '../../book/finding';
import { groupKey } from '../../book/group-key';
import type { TemuanRow } from '../temuan/temuan-row';

export type SeverityCounts = Readonly<Record<Severity | 'excused', number>>;

export interface Counted {
  /** As the first row of it says it; '' for the book as a whole. */
  readonly name: string;
  readonly counts: SeverityCounts;
  readonly rows: readonly TemuanRow[];
}

/** Errors, warnings and infos that stand, and what is excused. */
export function severityCounts(rows: readonly TemuanRow[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0, excused: 0 };
  for (const { excused, severity } of rows) counts[excused === '' ? severity : 'excused'] += 1;
  return counts;
}

function gathered(
  rows: readonly TemuanRow[],
  keyOf: (row: TemuanRow) => string,
  nameOf: (row: TemuanRow) => string,
): readonly Counted[] {
  const groups = new Map<string, TemuanRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return Array.from(groups.values(), (all) => {
    const [first] = all;
    return { name: first === undefined ? '' : nameOf(first), counts: severityCounts(all), rows: all };
  });
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** By code, in the order of the codes. */
export const byCode = (rows: readonly TemuanRow[]): readonly Counted[] =>
  [...gathered(rows, ({ code }) => code, ({ code }) => code)].sort((a, b) => byText(a.name, b.name)); // prettier-ignore

const keyOfGroup = ({ group }: TemuanRow): string => (group.trim() === '' ? '' : groupKey(group));

/** By KSM, spellings of one name together: most errors first, then most warnings, then by name; the book itself last. */
export const byGroup = (rows: readonly TemuanRow[]): readonly Counted[] =>
  [...gathered(rows, keyOfGroup, ({ group }) => group.trim())].sort(
    (a, b) =>
      Number(a.name === '') - Number(b.name === '') ||
      b.counts.error - a.counts.error ||
      b.counts.warning - a.counts.warning ||
      byText(groupKey(a.name), groupKey(b.name)),
  );
