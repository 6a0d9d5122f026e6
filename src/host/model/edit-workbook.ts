/** Changes to the workbook itself: sheets made, deleted, renamed, moved, hidden; names, metadata, properties. */
import { renameInFormula, quoteSheetName } from './formula-text';
import { createSheet } from './new-sheet';
import type { RangeProtection, SheetModel, SheetState } from './sheet';
import { putCell } from './edit-cells';
import { changeSheet } from './edit-sheet';
import type { DefinedName, Metadata, Properties, PropertyStore, WorkbookModel } from './workbook';
import { writable } from './writable';

/** A number that nothing of this workbook has yet. */
export function takeId(book: WorkbookModel): number {
  writable(book).nextId = book.nextId + 1;
  return book.nextId - 1;
}

export const sheetByName = (book: WorkbookModel, name: string): SheetModel | null =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;

export const sheetById = (book: WorkbookModel, gid: number): SheetModel | null =>
  book.sheets.find((sheet) => sheet.gid === gid) ?? null;

/** Adds an empty sheet of 1000 × 26 at a 0-based place. The caller sees to it that the name is free. */
export function insertSheet(book: WorkbookModel, name: string, index = book.sheets.length): SheetModel {
  const sheet = createSheet(takeId(book), name);
  const sheets = [...book.sheets];
  sheets.splice(index, 0, sheet);
  writable(book).sheets = sheets;
  book.dirty.add('sheets');
  return sheet;
}

/** Takes a sheet away with its own names and metadata. Formulas that name it are left as text; see markDependentsStale. */
export function deleteSheet(book: WorkbookModel, sheet: SheetModel): void {
  const open = writable(book);
  const index = book.sheets.indexOf(sheet);
  open.sheets = book.sheets.filter((other) => other !== sheet);
  book.dirty.add('sheets');
  const names = book.definedNames.filter((name) => name.sheet !== sheet.gid);
  if (names.length !== book.definedNames.length) setDefinedNames(book, names);
  const metadata = book.metadata.filter((entry) => entry.sheet !== sheet.gid);
  if (metadata.length !== book.metadata.length) setMetadata(book, metadata);
  if (book.activeSheet === sheet.gid) {
    const next = open.sheets
      .slice(index)
      .concat(open.sheets)
      .find((other) => other.state === 'visible');
    if (next) setActiveSheet(book, next);
  }
}

/** Renames a sheet in formulas, names, charts and links as well. */
export function renameSheet(book: WorkbookModel, sheet: SheetModel, name: string): void {
  const before = sheet.name;
  const renamed = (text: string): string => renameInFormula(text, before, name);
  writable(sheet).name = name;
  book.dirty.add('sheets');
  for (const other of book.sheets) {
    renameInCells(other, renamed);
    const charts = other.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((one) => ({
        ...one,
        categories: one.categories === null ? null : renamed(one.categories),
        values: renamed(one.values),
      })),
    }));
    if (JSON.stringify(charts) !== JSON.stringify(other.charts)) changeSheet(other, { charts });
    const links = new Map(
      [...other.links].map(([key, link]) => [key, { ...link, location: link.location && renamed(link.location) }]),
    );
    if (JSON.stringify([...links]) !== JSON.stringify([...other.links])) changeSheet(other, { links });
  }
  const names = book.definedNames.map((entry) => {
    const formula = renamed(entry.formula);
    return formula === entry.formula ? entry : { ...entry, formula };
  });
  if (names.some((entry, index) => entry !== book.definedNames[index])) setDefinedNames(book, names);
}

function renameInCells(sheet: SheetModel, renamed: (text: string) => string): void {
  for (const [row, { cells }] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (cell?.formula == null) return;
      const formula = renamed(cell.formula);
      if (formula !== cell.formula) putCell(sheet, { row, column }, { ...cell, formula });
    });
  }
}

/** Moves a sheet to a 0-based place. */
export function moveSheet(book: WorkbookModel, sheet: SheetModel, index: number): void {
  const sheets = book.sheets.filter((other) => other !== sheet);
  sheets.splice(index, 0, sheet);
  writable(book).sheets = sheets;
  book.dirty.add('sheets');
}

export function setSheetState(book: WorkbookModel, sheet: SheetModel, state: SheetState): void {
  writable(sheet).state = state;
  book.dirty.add('sheets');
}

export function setActiveSheet(book: WorkbookModel, sheet: SheetModel): void {
  writable(book).activeSheet = sheet.gid;
  book.dirty.add('active');
}

export function setDefinedNames(book: WorkbookModel, names: readonly DefinedName[]): void {
  writable(book).definedNames = names;
  book.dirty.add('names');
}

export function setMetadata(book: WorkbookModel, metadata: readonly Metadata[]): void {
  writable(book).metadata = metadata;
  book.dirty.add('state');
}

export function setProperties(book: WorkbookModel, store: PropertyStore, properties: Properties): void {
  writable(book).properties = { ...book.properties, [store]: properties };
  book.dirty.add('state');
}

/** Protections of ranges are no part of the file format that we write: they live in our own state. */
export function setRangeProtections(book: WorkbookModel, sheet: SheetModel, list: readonly RangeProtection[]): void {
  writable(sheet).rangeProtections = list;
  book.dirty.add('state');
}

/** "'Pinjaman 2023'!B5", as links and formulas write it. */
export const locationOf = (sheet: SheetModel, reference: string): string =>
  `${quoteSheetName(sheet.name)}!${reference}`;
