/** Patches <sheetData>: changed cells are written, every other element is copied as it stands. */
import { columnNumber } from '../model/area';
import type { CellModel } from '../model/cell';
import { patchRowTag, type RowLook } from './patch-row';
import { writeCell } from './write-cell';
import { scanXml, type Scanner } from './xml-scan';

export interface CellPatch {
  readonly part: string;
  readonly prefix: string;
  /** Changed cells by row, columns ascending. */
  readonly columns: ReadonlyMap<number, readonly number[]>;
  /** The cell as it is now and as it was loaded. */
  cell(row: number, column: number): CellModel;
  before(row: number, column: number): CellModel | undefined;
  /** The format's number in the file. */
  style(id: number): number;
  /** Rows whose height or hiding changed; null leaves rows as they are. */
  readonly looks: ReadonlyMap<number, RowLook> | null;
}
export interface CellsPatched {
  readonly xml: string;
  /** A formula came, went or changed. */
  readonly formulas: boolean;
}

/** @param xml the element <sheetData> whole */
export function patchCells(xml: string, patch: CellPatch): CellsPatched {
  const scanner = scanXml(xml, patch.part);
  const { prefix } = patch;
  const out: string[] = [];
  const orphans = new Set<string>();
  const waiting = [...new Set([...patch.columns.keys(), ...(patch.looks?.keys() ?? [])])].sort((a, b) => a - b);
  let copied = 0;
  let formulas = false;
  let row = 0;
  const touch = (): void => {
    formulas = true;
  };
  const newRow = (number: number): string => {
    const look = patch.looks?.get(number);
    const cells = (patch.columns.get(number) ?? [])
      .map((column) => freshCell(patch, { row: number, column }, touch))
      .join('');
    if (cells === '' && (!look || (look.height === null && !look.hidden))) return '';
    const tag = patchRowTag(`<${prefix}row r="${number}">`, look);
    return `${tag}${cells}</${prefix}row>`;
  };
  scanner.next();
  if (scanner.is('empty')) {
    return { xml: `<${prefix}sheetData>${waiting.map(newRow).join('')}</${prefix}sheetData>`, formulas };
  }
  while (scanner.next() && scanner.depth >= 1) {
    if ((!scanner.is('open') && !scanner.is('empty')) || scanner.name !== 'row') continue;
    const stated = scanner.attribute('r');
    row = stated === null ? row + 1 : Number(stated);
    out.push(xml.slice(copied, scanner.start));
    copied = scanner.start;
    while (waiting[0] !== undefined && waiting[0] < row) out.push(newRow(waiting.shift() ?? 0));
    const changed = waiting[0] === row;
    if (changed) waiting.shift();
    if (!changed && orphans.size === 0) {
      scanner.skip();
      continue;
    }
    out.push(patchRow(scanner, xml, { row, patch, orphans, touch }));
    copied = scanner.end;
  }
  out.push(xml.slice(copied, scanner.start), waiting.map(newRow).join(''), xml.slice(scanner.start));
  return { xml: out.join(''), formulas };
}

interface RowWork {
  readonly row: number;
  readonly patch: CellPatch;
  /** Groups of shared formulas whose first cell is gone. */
  readonly orphans: Set<string>;
  touch(): void;
}

/** The scanner stands on the row's tag, afterwards on its close. */
function patchRow(scanner: Scanner, xml: string, work: RowWork): string {
  const { row, patch } = work;
  const pending = [...(patch.columns.get(row) ?? [])];
  const tag = xml.slice(scanner.start, scanner.end);
  const open = scanner.is('open');
  const cells: string[] = [];
  let copied = scanner.end;
  let inserted = false;
  let column = 0;
  const fresh = (): void => {
    const cell = freshCell(patch, { row, column: pending.shift() ?? 0 }, () => work.touch());
    if (cell !== '') inserted = true;
    cells.push(cell);
  };
  if (open) {
    const depth = scanner.depth;
    while (scanner.next() && scanner.depth >= depth) {
      if ((!scanner.is('open') && !scanner.is('empty')) || scanner.name !== 'c') continue;
      const reference = scanner.attribute('r');
      column = reference === null ? column + 1 : columnNumber(reference.replace(/\d+$/, ''));
      const start = scanner.start;
      cells.push(xml.slice(copied, start));
      while (pending[0] !== undefined && pending[0] < column) fresh();
      scanner.skip();
      const old = xml.slice(start, scanner.end);
      copied = scanner.end;
      if (pending[0] === column) {
        pending.shift();
        cells.push(patchCell(old, { ...work, column }));
      } else cells.push(work.orphans.size > 0 ? adopt(old, { ...work, column }) : old);
    }
    cells.push(xml.slice(copied, scanner.start));
  }
  while (pending.length > 0) fresh();
  const content = cells.join('');
  const plain = inserted ? tag.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '') : tag;
  const head = patchRowTag(plain, patch.looks?.get(row));
  if (!open && content === '') return head;
  return `${open ? head : `${head.slice(0, -2).trimEnd()}>`}${content}</${patch.prefix}row>`;
}

/** A cell that the file had not; nothing where it is empty and plain. */
function freshCell(patch: CellPatch, at: { row: number; column: number }, touch: () => void): string {
  const cell = patch.cell(at.row, at.column);
  if (cell.formula !== null) touch();
  const before = patch.before(at.row, at.column);
  const unchanged = before !== undefined && before.style === cell.style;
  if (cell.value === null && cell.formula === null && unchanged) return '';
  return writeCell({ ...at, prefix: patch.prefix }, cell, patch.style(cell.style), null);
}

function patchCell(old: string, work: RowWork & { column: number }): string {
  const { row, column, patch } = work;
  const cell = patch.cell(row, column);
  const before = patch.before(row, column);
  const formula = formulaOf(old, patch.part);
  const sameFormula = before !== undefined && before.formula === cell.formula && before.arrayRange === cell.arrayRange;
  const sameValue = before !== undefined && sameContent(before, cell);
  if (sameFormula && sameValue) return before.style === cell.style ? old : restyled(old, patch.style(cell.style));
  if (formula && !sameFormula && formula.group !== null && formula.first) work.orphans.add(formula.group);
  if (!sameFormula) work.touch();
  const at = { row, column, prefix: patch.prefix };
  const kept =
    formula && sameFormula ? (formula.group !== null && work.orphans.has(formula.group) ? null : formula.xml) : null;
  return writeCell(at, cell, patch.style(cell.style), kept);
}

const sameContent = (a: CellModel, b: CellModel): boolean =>
  a.stale === b.stale &&
  (a.value === b.value ||
    (typeof a.value === 'object' && typeof b.value === 'object' && a.value?.error === b.value?.error));

const STYLE = /\s+s\s*=\s*(?:"[^"]*"|'[^']*')/;

/** Only the format changed: rich text, cached values and whatever else stays; the attribute keeps its place behind the name. */
function restyled(old: string, style: number): string {
  const end = old.indexOf('>') + 1;
  const tag = old.slice(0, end);
  const attribute = style === 0 ? '' : ` s="${style}"`;
  if (STYLE.test(tag)) return tag.replace(STYLE, attribute) + old.slice(end);
  return tag.replace(/^<[\w.:-]+(?:\s+r\s*=\s*(?:"[^"]*"|'[^']*'))?/, (head) => head + attribute) + old.slice(end);
}

/** A cell whose shared formula lost its first cell gets the formula written out. */
function adopt(old: string, work: RowWork & { column: number }): string {
  const formula = formulaOf(old, work.patch.part);
  if (!formula || formula.group === null || formula.first || !work.orphans.has(formula.group)) return old;
  const cell = work.patch.cell(work.row, work.column);
  const own = writeCell(
    { row: 1, column: 1, prefix: work.patch.prefix },
    { ...cell, value: null, stale: false },
    0,
    null,
  );
  return old.replace(formula.xml, () => own.replace(/^<[^>]*>|<\/[^>]*>$/g, ''));
}

/** The formula's element in a cell's text. `first` carries a shared formula's text. */
function formulaOf(cell: string, part: string): { xml: string; group: string | null; first: boolean } | null {
  const scanner = scanXml(cell, part);
  while (scanner.next()) {
    if (scanner.name !== 'f' || (!scanner.is('open') && !scanner.is('empty'))) continue;
    const group = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
    const { start, end } = scanner;
    scanner.skip();
    return { xml: cell.slice(start, scanner.end), group, first: scanner.start > end };
  }
  return null;
}

/** Changed cells as patchCells wants them. */
export function columnsByRow(
  keys: Iterable<number>,
  of: { row(key: number): number; column(key: number): number },
): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const key of keys) {
    const list = rows.get(of.row(key));
    if (list) list.push(of.column(key));
    else rows.set(of.row(key), [of.column(key)]);
  }
  for (const list of rows.values()) list.sort((a, b) => a - b);
  return rows;
}
