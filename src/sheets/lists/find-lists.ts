/** Lists of any declared kind, found by their headings wherever they stand. */
import { plain } from '../cells/plain-text';
import type { ColumnDeclaration } from '../columns/declaration';
import type { SheetData } from '../sheet-data';
import { candidatesOf } from '../table/heading-block';
import type { ColumnHeading } from '../table/heading-block';
import { headingKey } from '../table/heading-text';
import { blockAt, headingReader } from '../table/headings';
import type { ListKind } from './list-kind';
import { listRows } from './list-rows';

/** A list as it was found. Rows and columns are 1-based. */
export interface ListTable<K extends string = string> {
  /** Unique among the lists of one reading. */
  readonly id: number;
  readonly kind: K;
  readonly sheet: SheetData;
  readonly headingRow: number;
  readonly headingEnd: number;
  /** Meaning → column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Heading of each column as the person wrote it. */
  readonly headings: Readonly<Record<number, string>>;
  /** Every heading as it is compared, in all its readings. */
  readonly words: readonly string[];
  readonly rows: readonly number[];
}

interface Meaning {
  readonly key: string;
  readonly weak: boolean;
}

const KNOWN = new WeakMap<readonly ColumnDeclaration[], ReadonlyMap<string, Meaning>>();

/** What a heading's key means in a kind of list; made once a declaration. */
function meaningsOf(declared: readonly ColumnDeclaration[]): ReadonlyMap<string, Meaning> {
  const known = KNOWN.get(declared);
  if (known !== undefined) return known;
  const found = new Map<string, Meaning>();
  const put = (alias: string, meaning: Meaning): void => {
    const key = headingKey(alias);
    if (key !== '' && !found.has(key)) found.set(key, meaning);
  };
  for (const { key, header, aliases } of declared) for (const alias of [header, ...aliases]) put(alias, { key, weak: false }); // prettier-ignore
  for (const { key, weak = [] } of declared) for (const alias of weak) put(alias, { key, weak: true });
  KNOWN.set(declared, found);
  return found;
}

/** Columns by meaning, a heading that says it plainly before one that may mean it. */
function columnsOf({ columns }: ListKind, headings: readonly ColumnHeading[]): Readonly<Record<string, number>> {
  const meanings = meaningsOf(columns);
  const found: Record<string, number> = {};
  const taken = new Set<number>();
  for (const weak of [false, true])
    for (const heading of headings) {
      if (taken.has(heading.column)) continue;
      const meaning = candidatesOf(heading)
        .map((text) => meanings.get(text))
        .find((one) => one !== undefined && one.weak === weak);
      if (meaning === undefined || found[meaning.key] !== undefined) continue;
      found[meaning.key] = heading.column;
      taken.add(heading.column);
    }
  return found;
}

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

/** Two words in a row of data may be headings elsewhere ("Ketua", "Kelurahan"); three hardly ever. */
const SURELY = 3;

interface HeadingRow {
  readonly row: number;
  readonly known: number;
}

/** Rows that hold two or more headings of these kinds. */
function headingRows(sheet: SheetData, kinds: readonly ListKind[]): readonly HeadingRow[] {
  const known = kinds.map(({ columns }) => meaningsOf(columns));
  const read = headingReader();
  const rows: HeadingRow[] = [];
  sheet.cells.forEach((cells, index) => {
    const keys = new Set<string>();
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell === '') continue;
      const key = read(cell);
      if (key !== '' && known.some((meanings) => meanings.has(key))) keys.add(key);
    }
    if (keys.size >= 2) rows.push({ row: index + 1, known: keys.size });
  });
  return rows;
}

interface Fitted<K extends string> {
  readonly kind: ListKind<K>;
  readonly headings: readonly ColumnHeading[];
  readonly words: readonly string[];
  readonly columns: Readonly<Record<string, number>>;
}

/** The first kind that a run of headings fits. */
function fitted<K extends string>(headings: readonly ColumnHeading[], kinds: readonly ListKind<K>[]): Fitted<K>[] {
  const words = headings.flatMap(candidatesOf);
  const says = (pattern: RegExp): boolean => words.some((text) => pattern.test(text));
  for (const kind of kinds) {
    const columns = columnsOf(kind, headings);
    const has = (...keys: readonly string[]): boolean => keys.some((key) => columns[key] !== undefined);
    if (kind.fits({ has, says })) return [{ kind, headings, words, columns }];
  }
  return [];
}

/**
 * Every list of the given kinds in a sheet: under titles, in any column, one below or beside another.
 *
 * @param kinds looked for in this order: a table is of the first kind that it fits
 * @param nextId the id of the first one found
 */
export function findLists<K extends string>(
  sheet: SheetData,
  kinds: readonly ListKind<K>[],
  nextId = 0,
): readonly ListTable<K>[] {
  const tops = headingRows(sheet, kinds).map(({ row, known }) => {
    const block = blockAt(sheet, row);
    const found = runs(block.headings).flatMap((headings) => fitted(headings, kinds));
    return { block, found, heads: found.length > 0 || known >= SURELY };
  });
  const tables: ListTable<K>[] = [];
  tops.forEach(({ block, found }, index) => {
    const next = tops.slice(index + 1).find((one) => one.heads && one.block.top > block.bottom);
    const last = (next?.block.top ?? sheet.cells.length + 1) - 1;
    for (const { kind, headings, words, columns } of found)
      tables.push({
        id: nextId + tables.length,
        kind: kind.kind,
        sheet,
        headingRow: block.top,
        headingEnd: block.bottom,
        columns,
        headings: Object.fromEntries(headings.map((h): [number, string] => [h.column, plain(h.shown)])),
        words,
        rows: listRows(sheet, { kind, columns, first: block.bottom + 1, last }),
      });
  });
  return tables;
}
