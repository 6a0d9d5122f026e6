/** The cells of a sheet: one pass over <sheetData>. */
import { type Area, cellName, contains, MAX_COLUMNS, MAX_ROWS, parseArea } from '../model/area';
import type { CellModel, CellValue } from '../model/cell';
import { moveFormula } from '../model/formula-text';
import { serialOf } from '../model/serial';
import type { RowCells } from '../model/sheet';
import { BookUnreadable } from './book-unreadable';
import { readText } from './read-strings';
import type { Scanner } from './xml-scan';
import { decodeCellText } from './xml-text';

export interface CellContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly styleCount: number;
  readonly date1904: boolean;
}
export interface SheetRows {
  readonly rows: Map<number, RowCells>;
  /** Points, where a row has its own height. */
  readonly heights: Map<number, number>;
  readonly hidden: Set<number>;
}
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}
interface Raw {
  type: string | null;
  text: string | null;
  formula: string | null;
  arrayRange: string | null;
}

/** The scanner stands on <sheetData>; afterwards on its close. */
export function readCells(scanner: Scanner, context: CellContext): SheetRows {
  const result: SheetRows = { rows: new Map(), heights: new Map(), hidden: new Set() };
  if (scanner.kind !== 'open') return result;
  const depth = scanner.depth;
  const shared = new Map<string, Shared>();
  let row = 0;
  let column = 0;
  let cells: (CellModel | undefined)[] = [];
  const staleArrays: Area[] = [];
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== 'open' && scanner.kind !== 'empty') continue;
    if (scanner.name === 'row') {
      row = readRow(scanner, row, result, context.part);
      column = 0;
      const known = result.rows.get(row);
      cells = known?.cells ?? [];
      if (!known && scanner.kind === 'open') result.rows.set(row, { cells });
    } else if (scanner.name === 'c') {
      const at = placeOf(scanner.attribute('r'), row, column + 1, context.part);
      column = at;
      const cell = readCell(scanner, { row, column }, context, shared);
      cells[column] = cell;
      const area = cell.stale && cell.arrayRange !== null ? parseArea(cell.arrayRange) : null;
      if (area) staleArrays.push(area);
    }
  }
  for (const area of staleArrays) markArray(result, area);
  return result;
}

/** The other cells of an array formula without a known value are as unknown as its first. */
function markArray(result: SheetRows, area: Area): void {
  for (const [row, { cells }] of result.rows) {
    cells.forEach((cell, column) => {
      if (cell && contains(area, row, column)) cells[column] = { ...cell, stale: true };
    });
  }
}

function readRow(scanner: Scanner, before: number, result: SheetRows, part: string): number {
  const stated = scanner.attribute('r');
  const row = stated === null ? before + 1 : Number(stated);
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROWS) throw new BookUnreadable((say) => say.badXml(part));
  // a height that is not the person's own was fitted by a program, and fits again
  const own = ['1', 'true'].includes(scanner.attribute('customHeight') ?? '');
  const height = scanner.attribute('ht');
  if (own && height !== null && Number.isFinite(Number(height))) result.heights.set(row, Number(height));
  const hidden = scanner.attribute('hidden');
  if (hidden === '1' || hidden === 'true') result.hidden.add(row);
  return row;
}

/** The column of a cell's name; cells without one follow each other. */
function placeOf(reference: string | null, row: number, next: number, part: string): number {
  let column = 0;
  let index = 0;
  if (reference === null) column = next;
  else {
    for (; index < reference.length; index += 1) {
      const code = reference.charCodeAt(index) & ~32;
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    if (Number(reference.slice(index)) !== row) throw new BookUnreadable((say) => say.badXml(part));
  }
  if (column < 1 || column > MAX_COLUMNS) throw new BookUnreadable((say) => say.badXml(part));
  return column;
}

function readCell(
  scanner: Scanner,
  at: { row: number; column: number },
  context: CellContext,
  shared: Map<string, Shared>,
): CellModel {
  const stated = Number(scanner.attribute('s') ?? 0);
  const style = stated >= 0 && stated < context.styleCount ? stated : 0;
  const raw: Raw = { type: scanner.attribute('t'), text: null, formula: null, arrayRange: null };
  if (scanner.kind === 'open') readContent(scanner, raw, at, shared);
  const value = valueOf(raw, context, at);
  const stale = raw.formula !== null && value === null && raw.type !== 'str';
  const formula = raw.formula;
  return {
    value: formula !== null && value === null && !stale ? '' : value,
    formula,
    arrayRange: raw.arrayRange,
    style,
    stale,
  };
}

function readContent(
  scanner: Scanner,
  raw: Raw,
  at: { row: number; column: number },
  shared: Map<string, Shared>,
): void {
  const depth = scanner.depth;
  let inside = '';
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind === 'text') {
      if (inside === 'v') raw.text = (raw.text ?? '') + scanner.text();
      else if (inside === 'f') raw.formula = (raw.formula ?? '') + scanner.text();
      continue;
    }
    if (scanner.kind === 'close') inside = '';
    else if (scanner.name === 'is') raw.text = scanner.kind === 'open' ? readText(scanner) : '';
    else if (scanner.name === 'f') readFormula(scanner, raw, at, shared);
    else if (scanner.name !== 'v') scanner.skip();
    if (scanner.kind === 'open') inside = scanner.name;
  }
}

/** Leaves the scanner on the formula's last token. */
function readFormula(
  scanner: Scanner,
  raw: Raw,
  at: { row: number; column: number },
  shared: Map<string, Shared>,
): void {
  const type = scanner.attribute('t');
  const group = scanner.attribute('si');
  if (type === 'array') raw.arrayRange = scanner.attribute('ref');
  let text = '';
  if (scanner.is('open')) {
    const depth = scanner.depth;
    while (scanner.next() && scanner.depth >= depth) if (scanner.is('text')) text += scanner.text();
  }
  // what a what-if table computes has no formula of its own: its value alone is kept
  if (type === 'dataTable') return;
  raw.formula = text === '' ? null : decodeCellText(text);
  if (type !== 'shared' || group === null) return;
  const first = shared.get(group);
  if (raw.formula !== null) shared.set(group, { formula: raw.formula, ...at });
  else if (first) raw.formula = moveFormula(first.formula, at.row - first.row, at.column - first.column);
}

function valueOf({ type, text, formula }: Raw, context: CellContext, at: { row: number; column: number }): CellValue {
  if (text === null) return null;
  switch (type) {
    case 's': {
      const string = context.strings[Number(text)];
      if (string === undefined)
        throw new BookUnreadable((say) => say.badXml(`${context.part}, ${cellName(at.row, at.column)}`));
      return string === '' ? null : string;
    }
    case 'inlineStr':
      return text === '' ? null : text;
    case 'str':
      return text === '' && formula === null ? null : decodeCellText(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return dateOf(text.trim(), context.date1904);
    default:
      return numberOf(text);
  }
}

function numberOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}

/** ISO 8601 days and times become serials; what is no such day stays text. */
function dateOf(text: string, date1904: boolean): CellValue {
  const time = Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : serialOf(time, date1904);
}

/** The area that any cell with content spans; null where there is none. */
export function contentArea(rows: ReadonlyMap<number, RowCells>): Area | null {
  let [lastRow, lastColumn] = [0, 0];
  for (const [row, { cells }] of rows) {
    cells.forEach((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === null)) return;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    });
  }
  return lastRow === 0 ? null : { row: 1, column: 1, rows: lastRow, columns: lastColumn };
}
