/** Sheet: rows and columns — how many, how wide, hidden, frozen. */
import { contentSize } from '../../model/edit-cells';
import { changeSheet } from '../../model/edit-sheet';
import { styleOf } from '../../model/style-table';
import { cellAt } from '../../model/edit-cells';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { CHAIN, type Member, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, SheetState } from '../states';
import { checkAlive, checkProtection } from '../values/guard';
import type { Axis } from '../../model/line-shift';
import { shiftLines } from './shift-lines';

/** The members about rows and columns. */
export function sheetLines(m: Machine) {
  const change = (sheet: SheetModel, by: Parameters<typeof changeSheet>[1]): typeof CHAIN => {
    checkAlive(m, sheet);
    checkProtection(m, sheet, { row: 1, column: 1, rows: 1, columns: 1 });
    changeSheet(sheet, by);
    return CHAIN;
  };
  const shift = (axis: Axis, place: 'before' | 'after' | 'delete', many: boolean): Member<SheetState> =>
    write(many ? 'int,int' : 'int', ({ sheet }: SheetState, at: number, count = 1) => {
      if (count < 1) throw new ServiceError(`The number of ${axis} must be at least 1.`);
      shiftLines(m, sheet, { axis, at: place === 'after' ? at + 1 : at, by: place === 'delete' ? -count : count });
      return place === 'delete' ? undefined : CHAIN;
    });
  const insertLines = (axis: Axis): Member<SheetState> =>
    write('int|int,int', ({ sheet }: SheetState, at, count = 1) => void shiftLines(m, sheet, { axis, at, by: count }));
  const sizes = (map: ReadonlyMap<number, number>, start: number, count: number, size: number): Map<number, number> => {
    const made = new Map(map);
    for (let line = start; line < start + count; line += 1) made.set(line, size);
    return made;
  };
  const width = write('int,int|int,int,int', ({ sheet }: SheetState, ...args) => {
    const [start, count, size] = args.length === 3 ? args : [args[0], 1, args[1]];
    checkLines(sheet.maxColumns, start, count, 'columns');
    return change(sheet, { columnWidths: sizes(sheet.columnWidths, start, count, size) });
  });
  const height = write('int,int|int,int,int', ({ sheet }: SheetState, ...args) => {
    const [start, count, size] = args.length === 3 ? args : [args[0], 1, args[1]];
    checkLines(sheet.maxRows, start, count, 'rows');
    return change(sheet, { rowHeights: sizes(sheet.rowHeights, start, count, size) });
  });
  const resize = ({ sheet }: SheetState, start: number, count: number): typeof CHAIN => {
    checkLines(sheet.maxColumns, start, count, 'columns');
    const made = new Map(sheet.columnWidths);
    for (let column = start; column < start + count; column += 1) made.set(column, fittingWidth(m, sheet, column));
    return change(sheet, { columnWidths: made });
  };
  const hidden = (axis: Axis, hide: boolean): Member<SheetState> =>
    write('@Range|int|int,int', ({ sheet }: SheetState, ...args) => {
      const [first, count = 1] = typeof args[0] === 'number' ? [args[0], args[1]] : linesOf(args[0], axis);
      const made = new Set(axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns);
      for (let line = first; line < first + count; line += 1)
        if (hide) made.add(line);
        else made.delete(line);
      return change(sheet, axis === 'rows' ? { hiddenRows: made } : { hiddenColumns: made });
    });
  return {
    insertRowBefore: shift('rows', 'before', false),
    insertRowsBefore: shift('rows', 'before', true),
    insertRowAfter: shift('rows', 'after', false),
    insertRowsAfter: shift('rows', 'after', true),
    insertRows: insertLines('rows'),
    insertColumns: insertLines('columns'),
    insertColumnBefore: shift('columns', 'before', false),
    insertColumnsBefore: shift('columns', 'before', true),
    insertColumnAfter: shift('columns', 'after', false),
    insertColumnsAfter: shift('columns', 'after', true),
    deleteRow: shift('rows', 'delete', false),
    deleteRows: shift('rows', 'delete', true),
    deleteColumn: shift('columns', 'delete', false),
    deleteColumns: shift('columns', 'delete', true),
    getColumnWidth: read(
      'int',
      ({ sheet }: SheetState, column) => sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth,
    ),
    getRowHeight: read('int', ({ sheet }: SheetState, row) => sheet.rowHeights.get(row) ?? sheet.defaultRowHeight),
    setColumnWidth: width,
    setColumnWidths: width,
    setRowHeight: height,
    setRowHeights: height,
    setRowHeightsForced: height,
    autoResizeColumn: write('int', (s: SheetState, column) => resize(s, column, 1)),
    autoResizeColumns: write('int,int', (s: SheetState, start, count) => resize(s, start, count)),
    autoResizeRows: write('int,int', ({ sheet }: SheetState, start, count) => {
      const made = new Map([...sheet.rowHeights].filter(([row]) => row < start || row >= start + count));
      return change(sheet, { rowHeights: made });
    }),
    hideRows: hidden('rows', true),
    hideRow: hidden('rows', true),
    showRows: hidden('rows', false),
    unhideRow: hidden('rows', false),
    hideColumns: hidden('columns', true),
    hideColumn: hidden('columns', true),
    showColumns: hidden('columns', false),
    unhideColumn: hidden('columns', false),
    isRowHiddenByUser: read('int', ({ sheet }: SheetState, row) => sheet.hiddenRows.has(row)),
    isColumnHiddenByUser: read('int', ({ sheet }: SheetState, column) => sheet.hiddenColumns.has(column)),
    getFrozenRows: read('', ({ sheet }: SheetState) => sheet.frozenRows),
    getFrozenColumns: read('', ({ sheet }: SheetState) => sheet.frozenColumns),
    setFrozenRows: write('int', ({ sheet }: SheetState, rows) => {
      checkFreeze(sheet, 'rows', rows);
      change(sheet, { frozenRows: rows });
    }),
    setFrozenColumns: write('int', ({ sheet }: SheetState, columns) => {
      checkFreeze(sheet, 'columns', columns);
      change(sheet, { frozenColumns: columns });
    }),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.Sheet>;
}

/** @throws ServiceError where everything would be frozen, or the line would cut through a merge */
function checkFreeze(sheet: SheetModel, axis: Axis, count: number): void {
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (count < 0 || count >= size) throw new ServiceError(`You can't freeze all ${axis} on the sheet.`);
  const cut = sheet.merges.some((merge) => {
    const [first, lines] = linesOf({ sheet, area: merge }, axis);
    return first <= count && first + lines - 1 > count;
  });
  if (cut) throw new ServiceError(`You can't freeze ${axis} which contain only part of a merged cell.`);
}

function checkLines(size: number, start: number, count: number, axis: Axis): void {
  if (start < 1 || count < 1 || start + count - 1 > size) throw new ServiceError(`Those ${axis} are out of bounds.`);
}

const linesOf = ({ area }: RangeState, axis: Axis): readonly [number, number] =>
  axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];

/** About seven pixels a letter, as the widest line of a column needs; the true width is the browser's affair. */
function fittingWidth(m: Machine, sheet: SheetModel, column: number): number {
  let widest = 0;
  for (let row = 1; row <= contentSize(sheet).rows; row += 1) {
    const cell = cellAt(sheet, row, column);
    if (cell.value === null || typeof cell.value === 'object') continue;
    const { fontSize } = styleOf(m.model.styles, cell.style);
    for (const line of String(cell.value).split('\n')) widest = Math.max(widest, (line.length * fontSize * 7) / 10);
  }
  return Math.max(21, Math.round(widest) + 17);
}
