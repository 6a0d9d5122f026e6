/** Lists of members and of KSM: found by their headings, wherever they stand. */
import { plain } from '../cells/plain-text';
import type { ColumnDeclaration } from '../columns/declaration';
import { GROUP_COLUMNS } from '../columns/groups';
import { MEMBER_COLUMNS } from '../columns/members';
import type { SheetData } from '../sheet-data';
import { meaningsOf } from '../table/aliases';
import { candidatesOf } from '../table/heading-block';
import type { ColumnHeading } from '../table/heading-block';
import { headingKey } from '../table/heading-text';
import { blockAt, headingReader } from '../table/headings';
import { peopleRows } from './people-rows';

export type PeopleKind = 'members' | 'groups';

/** A table of people. Rows and columns are 1-based. */
export interface PeopleTable {
  /** Unique among the tables of people of one reading. */
  readonly id: number;
  readonly kind: PeopleKind;
  readonly sheet: SheetData;
  readonly headingEnd: number;
  /** Meaning → column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Heading of each column as the person wrote it. */
  readonly headings: Readonly<Record<number, string>>;
  readonly rows: readonly number[];
  /** A list of the people themselves; false where it is about their loans or proposals. */
  readonly list: boolean;
}

interface Meaning {
  readonly key: string;
  readonly weak: boolean;
}

const DECLARED: Readonly<Record<PeopleKind, readonly ColumnDeclaration[]>> = {
  members: MEMBER_COLUMNS,
  groups: GROUP_COLUMNS,
};

function meanings(declared: readonly ColumnDeclaration[]): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  const put = (alias: string, meaning: Meaning): void => {
    const key = headingKey(alias);
    if (key !== '' && !found.has(key)) found.set(key, meaning);
  };
  for (const { key, header, aliases } of declared) for (const alias of [header, ...aliases]) put(alias, { key, weak: false }); // prettier-ignore
  for (const { key, weak = [] } of declared) for (const alias of weak) put(alias, { key, weak: true });
  return found;
}

const MEANINGS: Readonly<Record<PeopleKind, ReadonlyMap<string, Meaning>>> = {
  members: meanings(MEMBER_COLUMNS),
  groups: meanings(GROUP_COLUMNS),
};

/** Columns by meaning, a heading that says it plainly before one that may mean it. */
function columnsOf(kind: PeopleKind, headings: readonly ColumnHeading[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const weak of [false, true])
    for (const heading of headings) {
      if (Object.values(found).includes(heading.column)) continue;
      const meaning = candidatesOf(heading)
        .map((text) => MEANINGS[kind].get(text))
        .find((one) => one !== undefined && one.weak === weak);
      if (meaning !== undefined && found[meaning.key] === undefined) found[meaning.key] = heading.column;
    }
  return found;
}

const has = (columns: Readonly<Record<string, number>>, ...keys: readonly string[]): boolean =>
  keys.some((key) => columns[key] !== undefined);

/** A list of members names persons and tells who they are; a list of KSM names groups and what they are. */
function fits(kind: PeopleKind, columns: Readonly<Record<string, number>>): boolean {
  if (kind === 'groups') return has(columns, 'group') && has(columns, 'leader', 'founded', 'jointLiability');
  const told = has(columns, 'nik', 'sex', 'born');
  return has(columns, 'member') && (told || (has(columns, 'group') && has(columns, 'phone', 'address')));
}

/** Whether headings speak of a loan of these people rather than of the people. */
const aboutLoans = (headings: readonly ColumnHeading[]): boolean =>
  headings.some((heading) =>
    candidatesOf(heading).some(
      (text) =>
        /usulan|\busul\b|plafon/.test(text) ||
        meaningsOf('loans', text).some(({ key, weak }) => !weak && (key === 'disbursed' || key === 'tenor')),
    ),
  );

/** Runs of headings without a gap, as tables stand beside each other. */
function runs(headings: readonly ColumnHeading[]): ColumnHeading[][] {
  const found: ColumnHeading[][] = [];
  for (const heading of headings) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run === undefined || last === undefined || heading.column > last.column + 1) found.push([heading]);
    else run.push(heading);
  }
  return found;
}

/** Rows that hold two or more headings of lists of people. */
function headingRows(sheet: SheetData): readonly number[] {
  const read = headingReader();
  const rows: number[] = [];
  sheet.cells.forEach((cells, index) => {
    const keys = new Set<string>();
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell === '') continue;
      const key = read(cell);
      const meaning = key === '' ? undefined : (MEANINGS.members.get(key) ?? MEANINGS.groups.get(key));
      if (meaning !== undefined) keys.add(key);
    }
    if (keys.size >= 2) rows.push(index + 1);
  });
  return rows;
}

/**
 * Every list of members and of KSM in a sheet.
 *
 * @param nextId the id of the first one found
 */
export function findPeople(sheet: SheetData, nextId: number): readonly PeopleTable[] {
  const tops = headingRows(sheet);
  const tables: PeopleTable[] = [];
  tops.forEach((top, index) => {
    const block = blockAt(sheet, top);
    const below = tops.slice(index + 1).find((row) => row > block.bottom) ?? sheet.cells.length + 1;
    for (const headings of runs(block.headings)) {
      const kind = (['members', 'groups'] as const).find((one) => fits(one, columnsOf(one, headings)));
      if (kind === undefined) continue;
      const columns = columnsOf(kind, headings);
      tables.push({
        id: nextId + tables.length,
        kind,
        sheet,
        headingEnd: block.bottom,
        columns,
        headings: Object.fromEntries(headings.map((h): [number, string] => [h.column, plain(h.shown)])),
        rows: peopleRows(sheet, { kind, columns, first: block.bottom + 1, last: below - 1 }),
        list: !aboutLoans(headings),
      });
    }
  });
  return tables;
}

/** How a person calls a column of a list. */
export const peopleHeader = (kind: PeopleKind, key: string): string =>
  DECLARED[kind].find((column) => column.key === key)?.header ?? key;
