/** A sheet's cells moved to other lines as they are, without being written anew; and moved back. */
import { cellKey, columnOfKey, rowOfKey } from './area';
import type { CellModel } from './cell';
import { forgetFormulas } from './edit-cells';
import { type LineShift, movedLine } from './line-shift';
import type { RowCells, SheetModel } from './sheet';
import { writable } from './writable';

type Taken = ReadonlyMap<number, RowCells>;

/** By cellKey(): the keys of a map with what they lead to; those of lines that were taken out are left out. */
export function movedKeys<T>(map: ReadonlyMap<number, T>, shift: LineShift): Map<number, T> {
  const made = new Map<number, T>();
  for (const [key, value] of map) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const line = movedLine(shift.axis === 'rows' ? row : column, shift);
    if (line !== null) made.set(shift.axis === 'rows' ? cellKey(line, column) : cellKey(row, line), value);
  }
  return made;
}

/** The same by line. */
export function movedLines<T>(map: ReadonlyMap<number, T>, shift: LineShift): Map<number, T> {
  const made = new Map<number, T>();
  for (const [line, value] of map) {
    const to = movedLine(line, shift);
    if (to !== null) made.set(to, value);
  }
  return made;
}

function moveRows(sheet: SheetModel, shift: LineShift): Map<number, RowCells> {
  const taken = new Map<number, RowCells>();
  const all = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, cells] of all) {
    const to = movedLine(row, shift);
    if (to === null) taken.set(row, cells);
    else sheet.rows.set(to, cells);
  }
  return taken;
}

function moveColumns(sheet: SheetModel, { at, by }: LineShift): Map<number, RowCells> {
  const taken = new Map<number, RowCells>();
  for (const [row, { cells }] of sheet.rows) {
    if (cells.length <= at) continue;
    const gone = cells.splice(at, Math.max(0, -by), ...Array.from({ length: Math.max(0, by) }, () => undefined));
    if (gone.length === 0) continue;
    const kept: (CellModel | undefined)[] = [];
    gone.forEach((cell, index) => (kept[at + index] = cell));
    taken.set(row, { cells: kept });
  }
  return taken;
}

/** Cells as they were before anything of them was changed since it is recorded. */
function asTheyWere(taken: Map<number, RowCells>, before: ReadonlyMap<number, CellModel>): Taken {
  for (const [row, { cells }] of taken) taken.set(row, { cells: cells.slice() });
  for (const [key, cell] of before) {
    const cells = taken.get(rowOfKey(key))?.cells;
    if (cells?.[columnOfKey(key)] !== undefined) cells[columnOfKey(key)] = cell;
  }
  return taken;
}

/** Moves the cells, and what is recorded of them; gives those that were taken out, by the row in which they stood. */
export function moveCells(sheet: SheetModel, shift: LineShift): Taken {
  const taken = shift.axis === 'rows' ? moveRows(sheet, shift) : moveColumns(sheet, shift);
  const kept = asTheyWere(taken, sheet.dirtyCells);
  writable(sheet).dirtyCells = movedKeys(sheet.dirtyCells, shift);
  forgetFormulas(sheet);
  return kept;
}

/** The contrary of moveCells, but for what was recorded. */
export function moveBack(sheet: SheetModel, { axis, at, by }: LineShift, taken: Taken): void {
  const back: LineShift = { axis, at, by: -by };
  if (axis === 'rows') moveRows(sheet, back);
  else moveColumns(sheet, back);
  for (const [row, { cells }] of taken) {
    if (axis === 'rows') sheet.rows.set(row, { cells: cells.slice() });
    else {
      const own = sheet.rows.get(row)?.cells;
      if (own) cells.forEach((cell, column) => (own[column] = cell));
    }
  }
  forgetFormulas(sheet);
}
