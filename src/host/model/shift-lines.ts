/**
 * Puts rows or columns into a sheet, or takes some out; everything in the book that names a place goes along, as in Sheets.
 * What the file says of these things is moved when it is saved (xlsx/shift-parts.ts), so most of it is not marked as
 * changed here: only what is no longer there, or is there now, is.
 */
import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea, areaName, overlaps } from './area';
import { EMPTY_CELL } from './cell';
import { putCell } from './edit-cells';
import { changeSheet, type SheetChanges } from './edit-sheet';
import { setDefinedNames, setMetadata, setRangeProtections } from './edit-workbook';
import { anchorStep, type LineShift, movedArea, movedAreas, movedLine, movedSpan } from './line-shift';
import { moveCells, movedKeys, movedLines } from './move-cells';
import type { ConditionalRule, Validation } from './rules';
import { shiftFormula } from './shift-formula';
import { shiftFormulas } from './shift-formulas';
import type { SheetModel } from './sheet';
import { markDependentsStale, watchAnew } from './stale';
import type { WorkbookModel } from './workbook';
import { writable } from './writable';

/** The whole lines from `at` on. */
const linesFrom = ({ axis, at }: LineShift, count: number): Area =>
  axis === 'rows'
    ? { row: at, column: 1, rows: count, columns: MAX_COLUMNS }
    : { row: 1, column: at, rows: MAX_ROWS, columns: count };

const plainly = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Map || one instanceof Set ? [...one] : one));

/** Sets the fields that are not what they were: without a mark where saving moves them in the file's own text. */
function follow(sheet: SheetModel, changes: SheetChanges, marked: boolean): void {
  const names = Object.keys(changes) as (keyof SheetChanges)[]; // its own keys
  const changed = names.filter((name) => plainly(changes[name]) !== plainly(sheet[name]));
  const made: SheetChanges = Object.fromEntries(changed.map((name) => [name, changes[name]]));
  if (marked) changeSheet(sheet, made);
  else Object.assign(writable(sheet), made);
}

export function shiftLines(book: WorkbookModel, sheet: SheetModel, shift: LineShift): void {
  if (shift.by < 0) markDependentsStale(book, sheet, linesFrom(shift, -shift.by));
  const taken = moveCells(sheet, shift);
  writable(sheet).shifts = [...sheet.shifts, { ...shift, taken }];
  shiftFormulas(book, sheet, shift);
  shiftArrays(sheet, shift);
  shiftAround(sheet, shift);
  for (const home of book.sheets) shiftRules(home, sheet, shift);
  shiftBook(book, sheet, shift);
  if (shift.by > 0) inherit(sheet, shift);
  watchAnew(book);
}

/** An array formula names the cells that it fills. */
function shiftArrays(sheet: SheetModel, shift: LineShift): void {
  for (const [row, { cells }] of sheet.rows)
    cells.forEach((cell, column) => {
      const area = cell?.arrayRange == null ? null : parseArea(cell.arrayRange);
      const moved = area && movedArea(area, shift);
      if (cell && moved && areaName(moved) !== cell.arrayRange)
        putCell(sheet, { row, column }, { ...cell, arrayRange: areaName(moved) });
    });
}

/** Merges, notes, sizes, what is frozen: of the sheet itself. */
function shiftAround(sheet: SheetModel, shift: LineShift): void {
  const rows = shift.axis === 'rows';
  const merges = movedAreas(sheet.merges, shift).filter((area) => area.rows * area.columns > 1);
  follow(sheet, { merges }, merges.length !== sheet.merges.length);
  const notes = movedKeys(sheet.notes, shift);
  follow(sheet, { notes }, notes.size !== sheet.notes.size);
  const links = movedKeys(sheet.links, shift);
  follow(sheet, { links }, links.size !== sheet.links.size);
  const filter = sheet.filter && movedArea(sheet.filter, shift);
  follow(sheet, { filter }, sheet.filter !== null && filter === null);
  const hidden = (lines: ReadonlySet<number>): Set<number> =>
    new Set([...lines].map((line) => movedLine(line, shift)).filter((line) => line !== null));
  if (rows)
    follow(sheet, { rowHeights: movedLines(sheet.rowHeights, shift), hiddenRows: hidden(sheet.hiddenRows) }, false);
  else {
    const columnWidths = movedLines(sheet.columnWidths, shift);
    follow(sheet, { columnWidths, hiddenColumns: hidden(sheet.hiddenColumns) }, false);
    writable(sheet).columnStyles = movedLines(sheet.columnStyles, shift);
  }
  const frozen = rows ? sheet.frozenRows : sheet.frozenColumns;
  // lines put in right below the frozen ones are not frozen
  const left = frozen === 0 ? 0 : (movedSpan([1, frozen], shift)?.[1] ?? 0);
  if (left !== frozen) changeSheet(sheet, rows ? { frozenRows: left } : { frozenColumns: left });
  const { protection } = sheet;
  if (protection !== null)
    follow(sheet, { protection: { ...protection, unprotected: movedAreas(protection.unprotected, shift) } }, false);
}

/** Validations, conditional formats, charts and links of any sheet that name the one whose lines move. */
function shiftRules(home: SheetModel, sheet: SheetModel, shift: LineShift): void {
  const own = home === sheet;
  const at = { sheet: sheet.name, own, shift };
  const plain = (text: string): string => shiftFormula(text, { ...at, pattern: null }).formula;
  const patterned = (areas: readonly Area[]): ((text: string) => string) => {
    const pattern = own ? anchorStep(areas, shift) : null;
    return (text) => shiftFormula(text, { ...at, pattern }).formula;
  };
  const areasOf = (areas: readonly Area[]): readonly Area[] => (own ? movedAreas(areas, shift) : areas);
  const validations = home.validations.flatMap((one): readonly Validation[] => {
    const areas = areasOf(one.areas);
    const moved = patterned(one.areas);
    const formula = (text: string | null): string | null => (text === null ? null : moved(text));
    return areas.length === 0
      ? []
      : [{ ...one, areas, formula1: formula(one.formula1), formula2: formula(one.formula2) }];
  });
  follow(home, { validations }, validations.length !== home.validations.length);
  const conditionals = home.conditionals.flatMap((one): readonly ConditionalRule[] => {
    const areas = areasOf(one.areas);
    return areas.length === 0 ? [] : [{ ...one, areas, formulas: one.formulas.map(patterned(one.areas)) }];
  });
  follow(home, { conditionals }, conditionals.length !== home.conditionals.length);
  const charts = home.charts.map((chart) => ({
    ...chart,
    anchor: own ? movedAnchor(chart.anchor, shift) : chart.anchor,
    series: chart.series.map((one) => ({
      ...one,
      name: one.name !== null && one.name.includes('!') ? plain(one.name) : one.name,
      categories: one.categories === null ? null : plain(one.categories),
      values: plain(one.values),
    })),
  }));
  follow(home, { charts }, false);
  const links = new Map(
    [...home.links].map(([key, link]) => [key, { ...link, location: link.location && plain(link.location) }]),
  );
  follow(home, { links }, false);
}

function movedAnchor(
  anchor: SheetModel['charts'][number]['anchor'],
  shift: LineShift,
): SheetModel['charts'][number]['anchor'] {
  const line = movedLine(shift.axis === 'rows' ? anchor.row : anchor.column, shift) ?? shift.at;
  return shift.axis === 'rows' ? { ...anchor, row: line } : { ...anchor, column: line };
}

/** Names, what developers noted of rows and columns, protected ranges. */
function shiftBook(book: WorkbookModel, sheet: SheetModel, shift: LineShift): void {
  const names = book.definedNames.map((entry) => {
    const how = { sheet: sheet.name, own: entry.sheet === sheet.gid, shift, pattern: null };
    const { formula } = shiftFormula(entry.formula, how);
    return formula === entry.formula ? entry : { ...entry, formula };
  });
  if (names.some((entry, index) => entry !== book.definedNames[index])) setDefinedNames(book, names);
  const kind = shift.axis === 'rows' ? 'ROW' : 'COLUMN';
  const metadata = book.metadata.flatMap((entry) => {
    if (entry.sheet !== sheet.gid || entry.location !== kind || entry.first === null || entry.last === null)
      return [entry];
    const span = movedSpan([entry.first, entry.last], shift);
    return span === null ? [] : [{ ...entry, first: span[0], last: span[1] }];
  });
  if (JSON.stringify(metadata) !== JSON.stringify(book.metadata)) setMetadata(book, metadata);
  const protections = sheet.rangeProtections.flatMap((one) => {
    const area = movedArea(one.area, shift);
    return area === null ? [] : [{ ...one, area }];
  });
  if (protections.length > 0 || sheet.rangeProtections.length > 0) setRangeProtections(book, sheet, protections);
}

/** New lines look like the one before them, and are as high or wide. */
function inherit(sheet: SheetModel, { axis, at, by }: LineShift): void {
  const from = at > 1 ? at - 1 : at + by;
  const lines = Array.from({ length: by }, (_, index) => at + index);
  const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const size = sizes.get(from);
  if (size !== undefined) {
    const made = new Map([...sizes, ...lines.map((line) => [line, size] as const)]);
    follow(sheet, axis === 'rows' ? { rowHeights: made } : { columnWidths: made }, axis === 'columns');
  }
  const merged = (row: number, column: number): boolean =>
    sheet.merges.some((area) => overlaps(area, { row, column, rows: 1, columns: 1 }));
  const take = (row: number, column: number, style: number | undefined): void => {
    // a new line inside a merge is part of it already
    if (style !== undefined && style !== 0 && !merged(row, column))
      putCell(sheet, { row, column }, { ...EMPTY_CELL, style });
  };
  if (axis === 'rows') {
    const cells = sheet.rows.get(from)?.cells ?? [];
    for (const row of lines) cells.forEach((cell, column) => take(row, column, cell?.style));
  } else
    for (const [row, { cells }] of [...sheet.rows]) for (const column of lines) take(row, column, cells[from]?.style);
}
