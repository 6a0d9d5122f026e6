/** Rows and columns put in or taken out. Where formulas, rules or names point into what moves, this host refuses rather than guess. */
import { type Area, MAX_COLUMNS, columnOfKey, cellKey, rowOfKey } from '../../model/area';
import { cellAt, contentSize, formulasOf, putCell } from '../../model/edit-cells';
import { EMPTY_CELL } from '../../model/cell';
import { changeSheet, resizeGrid } from '../../model/edit-sheet';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { ServiceError } from '../service-error';
import { readsOf } from '../../model/references';
import { checkProtection } from '../values/guard';

export const MAX_CELLS = 10_000_000;
export type Axis = 'rows' | 'columns';

/** Cells of all grids together, with `more` on top. */
export function checkCells(m: Machine, more: number): void {
  const total = m.model.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, more);
  if (total > MAX_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/**
 * Puts `by` lines in before line `at` (by > 0), or takes -by lines out from `at` on.
 *
 * @throws ServiceError beyond Google's limits, or where something else would have to move too
 */
export function shiftLines(
  m: Machine,
  sheet: SheetModel,
  { axis, at, by }: { axis: Axis; at: number; by: number },
): void {
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  const other = axis === 'rows' ? sheet.maxColumns : sheet.maxRows;
  if (at < 1 || at > size + (by > 0 ? 1 : 0) || (by < 0 && at - by - 1 > size))
    throw new ServiceError('Those rows are out of bounds.'.replace('rows', axis));
  if (by < 0 && size + by < 1) throw new ServiceError(`You can't delete all the ${axis} on the sheet.`);
  if (by > 0) checkCells(m, by * other);
  const whole: Area =
    axis === 'rows' ? { row: at, column: 1, rows: 1, columns: 1 } : { row: 1, column: at, rows: 1, columns: 1 };
  checkProtection(m, sheet, whole);
  if (anythingFrom(sheet, axis, at)) {
    refuseIfPointedAt(m, sheet, axis, at);
    moveCells(sheet, { axis, at, by });
  }
  resizeGrid(sheet, axis === 'rows' ? size + by : sheet.maxRows, axis === 'rows' ? sheet.maxColumns : size + by);
}

function anythingFrom(sheet: SheetModel, axis: Axis, at: number): boolean {
  const { rows, columns } = contentSize(sheet);
  const areas = [
    ...sheet.merges,
    ...sheet.validations.flatMap((v) => v.areas),
    ...sheet.conditionals.flatMap((c) => c.areas),
    ...(sheet.filter ? [sheet.filter] : []),
  ];
  const end = (area: Area): number => (axis === 'rows' ? area.row + area.rows : area.column + area.columns) - 1;
  const keys = [...sheet.notes.keys(), ...sheet.links.keys()].map(axis === 'rows' ? rowOfKey : columnOfKey);
  return (
    (axis === 'rows' ? rows : columns) >= at || areas.some((area) => end(area) >= at) || keys.some((key) => key >= at)
  );
}

function refuseIfPointedAt(m: Machine, sheet: SheetModel, axis: Axis, at: number): void {
  const touches = (area: Area): boolean => (axis === 'rows' ? area.row + area.rows : area.column + area.columns) > at;
  const refuse = (what: string): never => {
    throw new ServiceError(
      `Menyisipkan atau menghapus ${axis === 'rows' ? 'baris' : 'kolom'} yang ditunjuk ${what} belum ditiru di host lokal`,
      'NotImitated',
    );
  };
  const name = sheet.name.toLowerCase();
  const pointsHere = (formula: string): boolean => {
    const { anything, references } = readsOf(formula);
    return anything || references.some((one) => one.sheet === name && touches(one.area));
  };
  for (const home of m.model.sheets) {
    for (const { row, column } of formulasOf(home)) {
      if (home === sheet || pointsHere(cellAt(home, row, column).formula ?? '')) refuse('rumus');
    }
    if (home.charts.some((chart) => chart.series.some((one) => one.values.includes(sheet.name)))) refuse('grafik');
  }
  if (m.model.definedNames.some((one) => one.formula.includes(sheet.name))) refuse('nama');
  if (sheet.validations.length > 0 || sheet.conditionals.length > 0 || sheet.filter)
    refuse('validasi, format bersyarat atau filter');
}

function moveCells(sheet: SheetModel, { axis, at, by }: { axis: Axis; at: number; by: number }): void {
  const to = (line: number): number | null => (line < at ? line : by < 0 && line < at - by ? null : line + by);
  const stored = [...sheet.rows].flatMap(([row, { cells }]) =>
    [...cells.entries()].flatMap(([column, cell]) => (cell ? [{ row, column, cell }] : [])),
  );
  const moving = stored.filter(({ row, column }) => (axis === 'rows' ? row : column) >= at);
  for (const { row, column } of moving) putCell(sheet, { row, column }, EMPTY_CELL);
  for (const { row, column, cell } of moving) {
    const line = to(axis === 'rows' ? row : column);
    if (line !== null) putCell(sheet, axis === 'rows' ? { row: line, column } : { row, column: line }, cell);
  }
  const moveKeys = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(
      [...map].flatMap(([key, value]) => {
        const line = to(axis === 'rows' ? rowOfKey(key) : columnOfKey(key));
        if (line === null) return [];
        return [[axis === 'rows' ? cellKey(line, columnOfKey(key)) : cellKey(rowOfKey(key), line), value] as const];
      }),
    );
  const moveLines = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
    new Map([...map].flatMap(([line, value]) => (to(line) === null ? [] : [[to(line) ?? 0, value] as const])));
  const moveSet = (set: ReadonlySet<number>): Set<number> => new Set([...set].map(to).filter((line) => line !== null));
  const lines =
    axis === 'rows'
      ? { rowHeights: moveLines(sheet.rowHeights), hiddenRows: moveSet(sheet.hiddenRows) }
      : { columnWidths: moveLines(sheet.columnWidths), hiddenColumns: moveSet(sheet.hiddenColumns) };
  changeSheet(sheet, {
    merges: sheet.merges.flatMap((merge) => movedArea(merge, axis, to)),
    notes: moveKeys(sheet.notes),
    links: moveKeys(sheet.links),
    ...lines,
  });
}

function movedArea(area: Area, axis: Axis, to: (line: number) => number | null): readonly Area[] {
  const start = axis === 'rows' ? area.row : area.column;
  const count = axis === 'rows' ? area.rows : area.columns;
  const left = Array.from({ length: Math.min(count, MAX_COLUMNS) }, (_, i) => to(start + i)).filter(
    (line) => line !== null,
  );
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined) return [];
  const made =
    axis === 'rows'
      ? { ...area, row: first, rows: last - first + 1 }
      : { ...area, column: first, columns: last - first + 1 };
  return made.rows * made.columns > 1 ? [made] : [];
}
