/** Books for tests, a line an entry. */
import { parseIso, type CivilDate } from '../../src/book/civil-date';
import type { CashBook, CashEntry, CashPurpose, MemberBook, MemberEntry } from '../../src/book/group-books';

export function day(iso: string): CivilDate {
  const date = parseIso(iso);
  if (date === null) throw new Error(iso);
  return date;
}

/** [day, purpose, in, out, stated balance]; the first stands in row 2. */
export type Line = readonly [
  iso: string | null,
  purpose: CashPurpose | 'opening',
  in_: number,
  out: number,
  balance?: number | undefined,
];

const entryOf = ([iso, purpose, came, went, balance]: Line, index: number): CashEntry => ({
  row: index + 2,
  day: iso === null ? null : day(iso),
  in: came,
  out: went,
  balance: balance ?? null,
  opening: purpose === 'opening',
  purpose: purpose === 'opening' ? 'unknown' : purpose,
});

export function cashBook(lines: readonly Line[], more: Partial<CashBook> = {}): CashBook {
  const columns = { date: 1, text: 2, in: 3, out: 4, balance: 5 };
  return {
    kind: 'group',
    group: 'KSM Melati',
    owner: '',
    seasonal: false,
    opening: null,
    stock: null,
    table: { sheet: 'Kas', headingRow: 1, columns },
    entries: lines.map(entryOf),
    ...more,
  };
}

/** [day, member, in, out]; the first stands in row 2. */
export type MemberLine = readonly [iso: string | null, member: string, in_: number, out: number];

export function memberBook(kind: MemberBook['kind'], lines: readonly MemberLine[]): MemberBook {
  const entries = lines.map(([iso, member, came, went], index): MemberEntry => ({
    row: index + 2,
    day: iso === null ? null : day(iso),
    member,
    in: came,
    out: went,
    principal: went,
    opening: false,
  }));
  const table = { sheet: kind, headingRow: 1, columns: { date: 1, member: 2, in: 3, out: 4, balance: 5 } };
  return { kind, group: 'Melati', table, entries };
}

/** Codes with their cells, as they stand in the list. */
export const places = (findings: readonly { code: string; sheet: string; cell: string }[]): readonly string[] =>
  findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
