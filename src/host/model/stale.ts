/** Which formulas a write makes stale: everything that refers to the written cells, directly or through others. */
import { type Area, cellKey, contains, overlaps, parseArea } from './area';
import { cellAt, editCell, type FormulaCell, formulasOf } from './edit-cells';
import { type FormulaReads, readsOf } from './references';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

interface Changed {
  readonly written: Area | null;
  readonly byColumn: Map<number, Set<number>>;
}
type ChangedSheets = Map<string, Changed>;

/** Chains that run against the order of rows take a pass each; beyond this many, every formula counts as stale. */
const MAX_PASSES = 40;

/**
 * Marks every formula that depends on the area, in any sheet, as stale.
 *
 * @param area what was written, in `sheet`; a formula within it is not marked for its own sake
 */
export function markDependentsStale(book: WorkbookModel, sheet: SheetModel, area: Area): void {
  const changed: ChangedSheets = new Map([[sheet.name.toLowerCase(), { written: area, byColumn: new Map() }]]);
  const names = namedReads(book);
  const reads = new Map<string, FormulaReads>();
  for (let pass = 0; ; pass += 1) {
    let found = false;
    for (const own of book.sheets) {
      for (const at of formulasOf(own)) {
        const cell = cellAt(own, at.row, at.column);
        if (cell.stale || cell.formula === null) continue;
        const read = reads.get(cell.formula) ?? readsOf(cell.formula);
        reads.set(cell.formula, read);
        if (pass < MAX_PASSES && !depends(read, own.name.toLowerCase(), changed, names)) continue;
        markStale(own, at, changed);
        found = true;
      }
    }
    if (!found) return;
  }
}

function namedReads(book: WorkbookModel): ReadonlyMap<string, FormulaReads> {
  return new Map(book.definedNames.map(({ name, formula }) => [name.toLowerCase(), readsOf(formula)]));
}

function depends(
  read: FormulaReads,
  own: string,
  changed: ChangedSheets,
  names: ReadonlyMap<string, FormulaReads>,
): boolean {
  if (read.anything) return true;
  if (read.references.some(({ sheet, area }) => touches(changed.get(sheet ?? own), area))) return true;
  return read.names.some((name) => {
    const named = names.get(name);
    return (
      named !== undefined &&
      (named.anything || named.references.some(({ sheet, area }) => touches(changed.get(sheet ?? own), area)))
    );
  });
}

function touches(changed: Changed | undefined, area: Area): boolean {
  if (!changed) return false;
  if (changed.written && overlaps(changed.written, area)) return true;
  for (const [column, rows] of changed.byColumn) {
    if (column < area.column || column >= area.column + area.columns) continue;
    if (rows.size < area.rows) {
      for (const row of rows) if (contains(area, row, column)) return true;
    } else {
      for (let row = area.row; row < area.row + area.rows; row += 1) if (rows.has(row)) return true;
    }
  }
  return false;
}

/** An array formula's other cells hold nothing of their own, so they go stale with it. */
function markStale(sheet: SheetModel, at: FormulaCell, changed: ChangedSheets): void {
  const range = parseArea(cellAt(sheet, at.row, at.column).arrayRange ?? '');
  const area = range ?? { ...at, rows: 1, columns: 1 };
  const name = sheet.name.toLowerCase();
  const known = changed.get(name) ?? { written: null, byColumn: new Map<number, Set<number>>() };
  changed.set(name, known);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      editCell(sheet, { row, column }, { stale: true });
      const rows = known.byColumn.get(column) ?? new Set();
      known.byColumn.set(column, rows.add(row));
    }
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
