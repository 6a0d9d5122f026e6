import type { Cell, SheetData } from '../sheet-data';
import { cellAt } from './found-table';

/** Reads a cell; one that lies under a vertical merge reads as the merge's first cell. */
export type CellReader = (row: number, column: number) => Cell;

const KEY = 100000;

/** A reader that sees through vertical merges, as where one KSM's name stands beside several loans. */
export function mergedReader(sheet: SheetData): CellReader {
  const tops = new Map<number, number>();
  for (const merge of sheet.merges) {
    if (merge.rows < 2 || merge.columns > 1) continue;
    for (let row = merge.row + 1; row < merge.row + merge.rows && row <= sheet.cells.length; row++)
      tops.set(row * KEY + merge.column, merge.row);
  }
  if (tops.size === 0) return (row, column) => cellAt(sheet, row, column);
  return (row, column) => cellAt(sheet, tops.get(row * KEY + column) ?? row, column);
}
