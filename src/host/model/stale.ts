/** Which formulas a write makes stale: everything that refers to the written cells, directly or through others. */
import { type Area, cellKey, contains, MAX_COLUMNS, MAX_ROWS, overlaps, parseArea } from './area';
import { cellAt, editCell, formulasOf } from './edit-cells';
import { type FormulaReads, readsOf } from './references';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}
interface Watch {
  readonly area: Area;
  readonly place: Place;
}
interface SheetIndex {
  /** Watches over few rows, by blocks of rows. */
  readonly blocks: Map<number, Watch[]>;
  /** Watches over many rows. One that has fired is done with: its formula is stale. */
  wide: Watch[];
}
interface Index {
  readonly bySheet: ReadonlyMap<number, SheetIndex>;
  /** What the index was built from; where any of it is another object by now, it is built anew. */
  readonly stamp: readonly unknown[];
}

const BLOCK = 32;
const WHOLE: Area = { row: 1, column: 1, rows: MAX_ROWS, columns: MAX_COLUMNS };
const indexes = new WeakMap<WorkbookModel, Index>();

/**
 * Marks every formula that depends on the area, in any sheet, as stale.
 *
 * @param area what was written, in `sheet`; a formula within it is not marked for its own sake
 */
export function markDependentsStale(book: WorkbookModel, sheet: SheetModel, area: Area): void {
  const { bySheet } = indexOf(book);
  const queue: { sheet: SheetModel; area: Area }[] = [{ sheet, area }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { sheet: at, row, column } of dependents(bySheet.get(next.sheet.gid), next.area)) {
      const cell = cellAt(at, row, column);
      if (cell.stale || cell.formula === null) continue;
      const area = parseArea(cell.arrayRange ?? '') ?? { row, column, rows: 1, columns: 1 };
      markArea(at, area);
      queue.push({ sheet: at, area });
    }
  }
}

/** Formulas were worked out again: those that had fired must be watched anew. */
export const watchAnew = (book: WorkbookModel): void => void indexes.delete(book);

function indexOf(book: WorkbookModel): Index {
  const stamp = [book.sheets, book.definedNames, ...book.sheets.map(formulasOf)];
  const known = indexes.get(book);
  if (known?.stamp.length === stamp.length && stamp.every((one, i) => one === known.stamp[i])) return known;
  const made = { bySheet: build(book), stamp };
  indexes.set(book, made);
  return made;
}

/** An array formula's other cells hold nothing of their own, so they go stale with it. */
function markArea(sheet: SheetModel, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      editCell(sheet, { row, column }, { stale: true });
    }
  }
}

function dependents(index: SheetIndex | undefined, area: Area): readonly Place[] {
  if (!index) return [];
  const found: Place[] = [];
  const single = area.rows === 1 && area.columns === 1;
  const touches = ({ area: watched }: Watch): boolean =>
    single ? contains(watched, area.row, area.column) : overlaps(watched, area);
  const visit = (watches: readonly Watch[] = []): void => {
    for (const watch of watches) if (touches(watch)) found.push(watch.place);
  };
  const wide = index.wide.filter(touches);
  if (wide.length > 0) index.wide = index.wide.filter((watch) => !touches(watch));
  visit(wide);
  const [first, last] = [Math.floor(area.row / BLOCK), Math.floor((area.row + area.rows - 1) / BLOCK)];
  if (last - first < index.blocks.size) {
    for (let block = first; block <= last; block += 1) visit(index.blocks.get(block));
  } else {
    for (const [block, watches] of index.blocks) if (block >= first && block <= last) visit(watches);
  }
  return found;
}

function build(book: WorkbookModel): ReadonlyMap<number, SheetIndex> {
  const index = new Map<number, SheetIndex>(book.sheets.map((sheet) => [sheet.gid, { blocks: new Map(), wide: [] }]));
  const gids = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.gid]));
  const names = new Map(book.definedNames.map(({ name, formula }) => [name.toLowerCase(), readsOf(formula)]));
  for (const sheet of book.sheets) {
    for (const { row, column } of formulasOf(sheet)) {
      const cell = cellAt(sheet, row, column);
      if (cell.stale || cell.formula === null) continue;
      const reads = withNames(readsOf(cell.formula), names);
      const place = { sheet, row, column };
      if (reads.anything) for (const one of index.values()) one.wide.push({ area: WHOLE, place });
      for (const { sheet: name, area } of reads.references) {
        watch(index.get(name === null ? sheet.gid : (gids.get(name) ?? -1)), { area, place });
      }
    }
  }
  return index;
}

/** What a formula reads, and what its names read, and theirs. */
function withNames(reads: FormulaReads, names: ReadonlyMap<string, FormulaReads>): FormulaReads {
  const seen = new Set<string>();
  const all = [reads];
  for (const one of all) {
    for (const name of one.names) {
      const named = seen.has(name) ? undefined : names.get(name);
      seen.add(name);
      if (named) all.push(named);
    }
  }
  return {
    anything: all.some((one) => one.anything),
    references: all.flatMap((one) => one.references),
    names: [...seen],
  };
}

function watch(index: SheetIndex | undefined, made: Watch): void {
  if (!index) return;
  if (made.area.rows > BLOCK) {
    index.wide.push(made);
    return;
  }
  const last = Math.floor((made.area.row + made.area.rows - 1) / BLOCK);
  for (let block = Math.floor(made.area.row / BLOCK); block <= last; block += 1) {
    const known = index.blocks.get(block);
    if (known) known.push(made);
    else index.blocks.set(block, [made]);
  }
}

/** For tests and messages: every stale cell of a sheet, by cellKey(). */
export function staleCells(sheet: SheetModel): readonly number[] {
  const keys: number[] = [];
  for (const [row, { cells }] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (cell?.stale) keys.push(cellKey(row, column));
    });
  }
  return keys;
}
