import { columnsOf } from '../columns/columns-of';
import type { TableKind } from '../columns/declaration';
import { REPORT_HEADINGS } from '../columns/report-figures';
import { headingKey } from './heading-text';

/** What a heading can mean: weaker meanings and later aliases rank higher, the lowest rank wins. */
export interface Meaning {
  readonly key: string;
  readonly rank: number;
  readonly weak: boolean;
}

function meanings(kind: TableKind): ReadonlyMap<string, readonly Meaning[]> {
  const found = new Map<string, Meaning[]>();
  const put = (alias: string, meaning: Meaning): void => {
    const text = headingKey(alias);
    const before = found.get(text) ?? [];
    if (!before.some((known) => known.key === meaning.key)) found.set(text, [...before, meaning]);
  };
  for (const column of columnsOf(kind)) {
    [column.header, ...column.aliases].forEach((alias, rank) => put(alias, { key: column.key, rank, weak: false }));
    (column.weak ?? []).forEach((alias, index) => put(alias, { key: column.key, rank: 100 + index, weak: true }));
  }
  return found;
}

const made: Partial<Record<TableKind, ReadonlyMap<string, readonly Meaning[]>>> = {};
/** Made when first asked for: every custom function loads this file anew, and most of them read no heading. */
const meaningsIn = (kind: TableKind): ReadonlyMap<string, readonly Meaning[]> => (made[kind] ??= meanings(kind));

/** What a heading's key can mean in a table of this kind. */
export const meaningsOf = (kind: TableKind, key: string): readonly Meaning[] => meaningsIn(kind).get(key) ?? [];

let inReports: ReadonlySet<string> | null = null;

/** Whether a heading's key means anything in any table. */
export const isKnownHeading = (key: string): boolean =>
  meaningsIn('loans').has(key) ||
  meaningsIn('repayments').has(key) ||
  (inReports ??= new Set(REPORT_HEADINGS.map(headingKey))).has(key);
