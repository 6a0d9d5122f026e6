/** A sheet as plain data, from its rows of values. */
import type { Cell, SheetData } from '../../src/sheets/sheet-data';

export function gridSheet(name: string, rows: readonly (readonly Cell[])[], id = 0): SheetData {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { id, name, hidden: false, cells, formats: cells.map((row) => row.map(() => '')), merges: [] };
}
