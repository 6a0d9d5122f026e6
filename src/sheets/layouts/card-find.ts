import { plain } from '../cells/plain-text';
import { headerOf } from '../columns/columns-of';
import type { SheetData } from '../sheet-data';
import { bodyOf } from '../table/body';
import { fit } from '../table/fit';
import type { Fit } from '../table/fit';
import type { FoundTable } from '../table/found-table';
import { cellAt } from '../table/found-table';
import type { ColumnHeading } from '../table/heading-block';
import { blockAt, headingRows } from '../table/headings';
import type { HeadingBlock } from '../table/headings';
import { mergedReader } from '../table/merged-cells';
import { cardLines, isCardHead } from './card-lines';
import type { CardLine } from './card-lines';

/** One loan card: the lines above, the instalment table below. */
export interface Card {
  readonly sheet: SheetData;
  readonly lines: ReadonlyMap<string, CardLine>;
  /** The instalment table, a ledger of this one loan. */
  readonly table: FoundTable;
}

interface Placed {
  readonly block: HeadingBlock;
  readonly headings: readonly ColumnHeading[];
  readonly fit: Fit;
  readonly first: number;
  readonly last: number;
}

const ORDER = new Set(['ke', 'no', 'angsuran ke', 'no urut']);

/** Headings cut where a gap, or a second "Ke", begins the card beside. */
function sideBySide(headings: readonly ColumnHeading[]): readonly (readonly ColumnHeading[])[] {
  const runs: ColumnHeading[][] = [];
  for (const heading of headings) {
    const run = runs[runs.length - 1];
    const gap = run !== undefined && heading.column - (run[run.length - 1]?.column ?? 0) > 1;
    const again = run !== undefined && ORDER.has(heading.own) && run.some(({ own }) => own === heading.own);
    if (run === undefined || gap || again) runs.push([heading]);
    else run.push(heading);
  }
  return runs;
}

/** A ledger that names no loan: just what stands under a card's head. */
function asInstalments(headings: readonly ColumnHeading[]): Fit | null {
  const found = fit('repayments', headings);
  const nameless = found.missing.length === 1 && found.missing[0] === headerOf('repayments', 'group');
  return nameless ? found : null;
}

function placed(sheet: SheetData): readonly Placed[] {
  const found: Placed[] = [];
  let covered = 0;
  for (const top of headingRows(sheet)) {
    if (top <= covered) continue;
    const block = blockAt(sheet, top);
    for (const headings of sideBySide(block.headings)) {
      const fitted = asInstalments(headings);
      if (fitted === null) continue;
      covered = block.bottom;
      const columns = headings.map(({ column }) => column);
      found.push({ block, headings, fit: fitted, first: Math.min(...columns), last: Math.max(...columns) });
    }
  }
  return found;
}

const TALLEST_HEAD = 25;

/** The head's area: above the table, below the one before it, as wide as there is no card beside. */
function headOf(
  sheet: SheetData,
  one: Placed,
  all: readonly Placed[],
): { lines: ReadonlyMap<string, CardLine>; from: number } {
  const above = all.filter(
    (other) => other.block.bottom < one.block.top && other.first <= one.last && one.first <= other.last,
  );
  const beside = all.filter((other) => other.block.top === one.block.top && other !== one);
  const lefts = beside.filter(({ last }) => last < one.first).map(({ last }) => last + 1);
  const rights = beside.filter(({ first }) => first > one.last).map(({ first }) => first - 1);
  const area = {
    firstRow: Math.max(1, one.block.top - TALLEST_HEAD, ...above.map(({ block }) => block.bottom + 1)),
    lastRow: one.block.top - 1,
    firstColumn: Math.max(1, ...lefts),
    lastColumn: Math.min(sheet.cells[0]?.length ?? 1, ...rights),
  };
  const lines = cardLines(sheet, area);
  const rows = [...lines.values()].map(({ row }) => row);
  return { lines, from: Math.min(one.block.top, ...rows) };
}

/** Rows that hold an amount; a schedule printed beforehand leaves the rest empty. */
function paidRows(table: FoundTable): readonly number[] {
  const amounts = ['principalPart', 'interestPart', 'total'].flatMap((key) => table.columns[key] ?? []);
  const dated = table.columns['paidOn']?.[0] ?? 0;
  const planned = Object.entries(table.headings).some(
    ([column, text]) => Number(column) !== dated && /jatuh tempo|\bjt\b/i.test(text),
  );
  return table.rows.filter((row) => {
    const some = amounts.some((column) => {
      const cell = cellAt(table.sheet, row, column);
      return typeof cell === 'string' ? plain(cell) !== '' : true;
    });
    const date = cellAt(table.sheet, row, dated);
    return some && !(planned && typeof date === 'string' && plain(date) === '');
  });
}

function cardAt(sheet: SheetData, one: Placed, until: number, id: number): FoundTable {
  const { block, headings } = one;
  const { columns, coverage } = one.fit;
  const mark = columns['nth'] ?? columns['sequence'] ?? columns['paidOn'] ?? [one.first];
  const range = {
    kind: 'repayments', columns: { ...columns, group: mark }, firstColumn: one.first, lastColumn: one.last,
    firstRow: block.bottom + 1, lastRow: until, repeated: new Set<number>(),
  } as const; // prettier-ignore
  const { rows, totals } = bodyOf(sheet, mergedReader(sheet), range);
  const { sequence, ...own } = columns;
  const table: FoundTable = {
    id, kind: 'repayments', sheet, headingRow: block.top, headingEnd: block.bottom, firstColumn: one.first, lastColumn: one.last,
    columns: own['nth'] === undefined && sequence !== undefined ? { ...own, nth: sequence } : own,
    headings: Object.fromEntries(headings.map(({ column, shown }): [number, string] => [column, shown])),
    title: '', rows, totals, coverage, report: false,
  }; // prettier-ignore
  const said = sheet.cardHabits?.find(({ top, column }) => top === block.top && column === one.first);
  return { ...table, rows: paidRows(table), ...(said === undefined ? {} : { habits: said }) };
}

/**
 * The loan cards of a sheet: one, or several below or beside each other.
 *
 * @param nextId the id of the first card's table
 */
export function findCards(sheet: SheetData, nextId: number): readonly Card[] {
  const all = placed(sheet);
  const heads = all.map((one) => ({ one, ...headOf(sheet, one, all) }));
  const cards: Card[] = [];
  for (const { one, lines } of heads) {
    if (!isCardHead(lines)) continue;
    const below = heads.filter(
      (other) => other.one.block.top > one.block.bottom && other.one.first <= one.last && one.first <= other.one.last,
    );
    const until = Math.min(sheet.cells.length, ...below.map(({ from }) => from - 1));
    cards.push({ sheet, lines, table: cardAt(sheet, one, until, nextId + cards.length) });
  }
  return cards;
}
