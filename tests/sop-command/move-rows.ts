/** Moves the rows of a sheet down, as a person who inserts lines at its top does. */
import type { Host } from '../../src/host/host';
import { cellAt, editCell } from '../../src/host/model/edit-cells';

export function shiftRows(host: Host, name: string, by: number): void {
  const sheet = host.model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(name);
  const rows = [...sheet.rows].sort(([a], [b]) => b - a);
  for (const [row, { cells }] of rows)
    cells.forEach((_, column) => {
      if (column === 0) return;
      const { value, formula, style } = cellAt(sheet, row, column);
      editCell(sheet, { row: row + by, column }, { value, formula, style });
      if (row <= by) editCell(sheet, { row, column }, { value: null, formula: null });
    });
}
