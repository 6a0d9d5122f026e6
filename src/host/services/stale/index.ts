/** Formulas by what they depend on, so that a write finds those it makes stale. */
import { type Area, contains, overlaps, parseArea } from '../../model/area';
import { cellAt, putCell } from '../../model/edit-cells';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { referencesOf } from './references';

interface Dependent {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}
interface Watch {
  readonly area: Area;
  readonly dependent: Dependent;
}
interface SheetIndex {
  /** Watches over few rows, by blocks of rows. */
  readonly blocks: Map<number, Watch[]>;
  /** Watches over many rows. */
  wide: Watch[];
}
type Index = Map<number, SheetIndex>;

const BLOCK = 32;
const WIDE = 32;
const indexes = new WeakMap<WorkbookModel, Index>();

/** Forgets the index: formulas, names or sheets have changed. */
export const forgetFormulas = (book: WorkbookModel): void => void indexes.delete(book);

/** Marks every formula that depends on the area, directly or through others, as stale. Marked ones are done with. */
export function markStale(book: WorkbookModel, sheet: SheetModel, area: Area): void {
  let index = indexes.get(book);
  if (!index) {
    index = build(book);
    indexes.set(book, index);
  }
  const queue: { sheet: SheetModel; area: Area }[] = [{ sheet, area }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { sheet: at, row, column } of hit(index.get(next.sheet.gid), next.area)) {
      const cell = cellAt(at, row, column);
      if (cell.stale || cell.formula === null) continue;
      putCell(at, { row, column }, { ...cell, stale: true });
      const spill = cell.arrayRange === null ? null : parseArea(cell.arrayRange);
      if (spill) markSpill(at, spill);
      queue.push({ sheet: at, area: spill ?? { row, column, rows: 1, columns: 1 } });
    }
  }
}

/** The other cells of an array formula hold values only, and are as old as the formula. */
function markSpill(sheet: SheetModel, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (!cell.stale && cell.value !== null) putCell(sheet, { row, column }, { ...cell, stale: true });
    }
  }
}

function hit(index: SheetIndex | undefined, area: Area): readonly Dependent[] {
  if (!index) return [];
  const found: Dependent[] = [];
  const single = area.rows === 1 && area.columns === 1;
  const touches = (watch: Watch): boolean =>
    single ? contains(watch.area, area.row, area.column) : overlaps(watch.area, area);
  // A wide watch fires once: its formula is stale from then on.
  index.wide = index.wide.filter((watch) => {
    if (!touches(watch)) return true;
    found.push(watch.dependent);
    return false;
  });
  const [first, last] = [Math.floor(area.row / BLOCK), Math.floor((area.row + area.rows - 1) / BLOCK)];
  const visit = (watches: readonly Watch[] | undefined): void => {
    for (const watch of watches ?? []) if (touches(watch)) found.push(watch.dependent);
  };
  if (last - first < index.blocks.size)
    for (let block = first; block <= last; block += 1) visit(index.blocks.get(block));
  else for (const [block, watches] of index.blocks) if (block >= first && block <= last) visit(watches);
  return found;
}

function build(book: WorkbookModel): Index {
  const index: Index = new Map(book.sheets.map((sheet) => [sheet.gid, { blocks: new Map(), wide: [] }]));
  for (const sheet of book.sheets) {
    for (const [row, { cells }] of sheet.rows) {
      cells.forEach((cell, column) => {
        if (cell?.formula == null || cell.stale) return;
        for (const { gid, area } of referencesOf(cell.formula, sheet, book)) {
          watch(index.get(gid), { area, dependent: { sheet, row, column } });
        }
      });
    }
  }
  return index;
}

function watch(index: SheetIndex | undefined, made: Watch): void {
  if (!index) return;
  if (made.area.rows > WIDE) {
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
