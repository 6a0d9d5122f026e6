/** Values out of cells, as getValues and getDisplayValues give them. */
import { type Area, cellName, contains } from '../../model/area';
import type { CellModel } from '../../model/cell';
import { wallTimeOf } from '../../model/serial';
import type { SheetModel } from '../../model/sheet';
import { isDateFormat } from '../../model/style';
import { styleOf } from '../../model/style-table';
import { instantOfWall } from '../../realm/time-zone';
import type { Machine } from '../machine';
import { ServiceError } from '../service-error';
import { showNumber } from './display';
import { localeOf } from './locale';

/** Cells of an area, row by row, by what `each` makes of them; covered cells of a merge and unstored ones are `empty`. */
export function mapCells<T>(
  sheet: SheetModel,
  area: Area,
  empty: (row: number, column: number) => T,
  each: (cell: CellModel, row: number, column: number) => T,
): T[][] {
  const covered = coverOf(sheet, area);
  const out: T[][] = [];
  for (let r = area.row; r < area.row + area.rows; r += 1) {
    const cells = sheet.rows.get(r)?.cells;
    const line: T[] = [];
    for (let c = area.column; c < area.column + area.columns; c += 1) {
      const cell = cells?.[c];
      line.push(cell && !covered?.(r, c) ? each(cell, r, c) : empty(r, c));
    }
    out.push(line);
  }
  return out;
}

/** Whether a cell is hidden under a merge, for the merges that touch an area; null where none does. */
export function coverOf(sheet: SheetModel, area: Area): ((row: number, column: number) => boolean) | null {
  const near = sheet.merges.filter(
    (m) =>
      m.row < area.row + area.rows &&
      area.row < m.row + m.rows &&
      m.column < area.column + area.columns &&
      area.column < m.column + m.columns,
  );
  if (near.length === 0) return null;
  const keys = new Set<number>();
  for (const merge of near) {
    for (let r = merge.row; r < merge.row + merge.rows; r += 1) {
      for (let c = merge.column; c < merge.column + merge.columns; c += 1) {
        if ((r !== merge.row || c !== merge.column) && contains(area, r, c)) keys.add(r * 16384 + c);
      }
    }
  }
  return (row, column) => keys.has(row * 16384 + column);
}

/**
 * getValues: numbers, booleans, strings, dates of the realm at that wall time in the spreadsheet's zone; errors as '#N/A'; empty as ''.
 *
 * @throws ServiceError for a stale formula, naming its cell
 */
export function readValues(machine: Machine, sheet: SheetModel, area: Area): unknown[][] {
  const isDay = dateStyles(machine);
  return mapCells<unknown>(
    sheet,
    area,
    () => '',
    (cell, row, column) => {
      const { value } = cell;
      if (cell.stale) throw stale(sheet, row, column);
      if (value === null) return '';
      if (typeof value === 'number' && isDay(cell.style)) return toDate(machine, value);
      return typeof value === 'object' ? value.error : value;
    },
  );
}

/** getDisplayValues: what the cells show. */
export function readDisplay(machine: Machine, sheet: SheetModel, area: Area): string[][] {
  const locale = localeOf(machine.locale);
  return mapCells(
    sheet,
    area,
    () => '',
    (cell, row, column) => {
      const { value } = cell;
      if (cell.stale) throw stale(sheet, row, column);
      if (value === null) return '';
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      if (typeof value === 'object') return value.error;
      if (typeof value === 'string') return value;
      const format = styleOf(machine.model.styles, cell.style).numberFormat;
      return showNumber(value, format, { locale, wall: wallTimeOf(value, machine.model.date1904) });
    },
  );
}

function toDate(machine: Machine, serial: number): Date {
  return machine.realm.date(instantOfWall(wallTimeOf(serial, machine.model.date1904), machine.zone));
}

/** Answers per style, so that a column of dates asks once. */
function dateStyles(machine: Machine): (style: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (style) => (known[style] ??= isDateFormat(styleOf(machine.model.styles, style).numberFormat));
}

function stale(sheet: SheetModel, row: number, column: number): ServiceError {
  return new ServiceError(
    `Nilai rumus di sel '${sheet.name}'!${cellName(row, column)} belum dihitung, dan host lokal tidak menghitung rumus: buka bukunya dengan Google Sheets atau Excel, simpan, lalu coba lagi.`,
    'StaleFormula',
  );
}
