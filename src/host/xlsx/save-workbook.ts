/** Saves a workbook: its package with what changed patched in. The model is not touched, so it can go on being used. */
import { cellAt, formulasOf } from '../model/edit-cells';
import { renameInFormula } from '../model/formula-text';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { addContentType, removePart } from './content-types';
import type { PackageEdit } from './package';
import { patchSheet } from './patch-sheet';
import { patchWorkbook } from './patch-workbook';
import { reachableParts } from './reachable';
import { addRelation, RELATIONS, relationsOf, relativeTarget, removeRelation } from './relations';
import { shiftParts } from './shift-parts';
import { type Source, sourceOf } from './source';
import { isStateEmpty, type State, writeState } from './state-part';
import { createStyleWriter, type StyleWriter } from './write-styles';
import { replaceNodes } from './xml-edit';
import { encodeXml } from './xml-text';
import { descendantsOf, parseXml } from './xml-tree';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A sheet wider than this many pixels prints across the page's long side. */
const PORTRAIT_WIDTH = 700;
const isWide = (sheet: SheetModel): boolean =>
  [...sheet.columnWidths.values()].reduce((a, b) => a + b, 0) > PORTRAIT_WIDTH;
/** It prints on A4, as wide as the page: what Google's print dialog proposes, too. */
const emptySheet = (sheet: SheetModel): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15.75" defaultColWidth="14.2857143"/><sheetData/>' +
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" fitToHeight="0"${isWide(sheet) ? ' orientation="landscape"' : ''}/></worksheet>`;
const EMPTY_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

/**
 * The workbook as a file. The same changes to the same file give the same bytes; parts that nobody changed come back as they were.
 *
 * @param book one that openWorkbook or newWorkbook made
 */
export function saveWorkbook(book: WorkbookModel): Uint8Array {
  const source = sourceOf(book);
  const edit = source.package.edit();
  const shifted = shiftParts(edit, source, book);
  let styles: StyleWriter | null = null;
  const stylePart = relationsOf(edit, source.part).find(({ type }) => type === 'styles')?.target;
  const writer = (): StyleWriter => {
    styles ??= createStyleWriter(stylePart === undefined ? EMPTY_STYLES : edit.text(stylePart), book.styles);
    return styles;
  };
  const added = new Map<number, string>();
  let formulas = shifted;
  let cells = false;
  for (const sheet of book.sheets) {
    const part = sheet.part ?? addSheet(edit, source, sheet, added);
    if (sheet.part !== null && !isChanged(sheet)) continue;
    cells ||= sheet.part !== null && sheet.dirtyCells.size > 0;
    formulas = patchSheet({ edit, part, sheet, book, styles: writer }) || formulas;
  }
  if (styles !== null) saveStyles(edit, source, { part: stylePart, text: writer().text() });
  const gone = [...source.names.keys()].filter((gid) => !book.sheets.some((sheet) => sheet.gid === gid));
  dropSheets(edit, source, gone);
  if (book.dirty.has('sheets')) renameInCharts(edit, source, book);
  saveState(edit, source, book);
  if (formulas || gone.length > 0) dropCalculationChain(edit, source);
  const recalculate = formulas || gone.length > 0 || (cells && book.sheets.some(hasStaleFormula));
  if (recalculate || book.dirty.size > 0) saveWorkbookPart(edit, source, { book, added, recalculate });
  dropUnreachable(edit, source);
  return edit.zip();
}

const isChanged = ({ dirty, dirtyCells, shifts }: SheetModel): boolean =>
  dirty.size > 0 || dirtyCells.size > 0 || shifts.length > 0;

/** Whoever writes a cell marks what depends on it (model/stale.ts); those formulas are saved without a value. */
const hasStaleFormula = (sheet: SheetModel): boolean =>
  formulasOf(sheet).some(({ row, column }) => cellAt(sheet, row, column).stale);

function addSheet(edit: PackageEdit, source: Source, sheet: SheetModel, added: Map<number, string>): string {
  const part = edit.freeName('xl/worksheets/bergulir#.xml');
  edit.setText(part, emptySheet(sheet));
  addContentType(edit, part, SHEET_TYPE);
  added.set(
    sheet.gid,
    addRelation(edit, source.part, { type: 'worksheet', target: relativeTarget(source.part, part) }),
  );
  return part;
}

function saveStyles(
  edit: PackageEdit,
  source: Source,
  { part, text }: { part: string | undefined; text: string },
): void {
  if (part !== undefined) {
    if (edit.text(part) !== text) edit.setText(part, text);
    return;
  }
  const name = edit.freeName('xl/stylesBergulir#.xml');
  edit.setText(name, text);
  addContentType(edit, name, STYLES_TYPE);
  addRelation(edit, source.part, { type: 'styles', target: relativeTarget(source.part, name) });
}

/** Takes the relation away; what only that sheet led to goes with dropUnreachable. */
function dropSheets(edit: PackageEdit, source: Source, gone: readonly number[]): void {
  if (gone.length === 0) return;
  const root = parseXml(edit.text(source.part), source.part);
  const nodes = root.children.filter((node) => node.name === 'sheets').flatMap((node) => node.children);
  for (const node of nodes) {
    if (!gone.includes(Number(node.attributes['sheetId']))) continue;
    const id = Object.entries(node.attributes).find(([key]) => /^\w+:id$/.test(key))?.[1];
    if (id !== undefined) removeRelation(edit, source.part, id);
  }
}

/** Charts that stay refer to sheets by name. */
function renameInCharts(edit: PackageEdit, source: Source, book: WorkbookModel): void {
  const renamed = book.sheets.flatMap((sheet) => {
    const before = source.names.get(sheet.gid);
    return before === undefined || before === sheet.name ? [] : [[before, sheet.name] as const];
  });
  if (renamed.length === 0) return;
  for (const part of edit.names().filter((name) => /charts\/[^/]+\.xml$/i.test(name))) {
    const text = edit.text(part);
    const changes = descendantsOf(parseXml(text, part), 'f').map((node) => {
      const formula = renamed.reduce((result, [before, after]) => renameInFormula(result, before, after), node.text);
      const own = text.slice(node.start, node.end);
      return [
        node,
        formula === node.text ? own : `<${node.fullName}>${encodeXml(formula)}</${node.fullName}>`,
      ] as const;
    });
    const after = replaceNodes(text, changes);
    if (after !== text) edit.setText(part, after);
  }
}

function saveState(edit: PackageEdit, source: Source, book: WorkbookModel): void {
  if (!book.dirty.has('state')) return;
  const state: State = {
    metadata: book.metadata,
    properties: book.properties,
    protections: new Map(book.sheets.map((sheet) => [sheet.gid, sheet.rangeProtections])),
  };
  if (source.statePart !== null) {
    edit.setText(source.statePart, writeState(state));
    return;
  }
  if (isStateEmpty(state)) return;
  const part = edit.freeName('customXml/bergulir#.xml');
  edit.setText(part, writeState(state));
  addContentType(edit, part, 'application/xml');
  addRelation(edit, source.part, { type: 'customXml', target: relativeTarget(source.part, part) });
}

/** Which formula follows which: programs make it anew; a wrong one they call damage. */
function dropCalculationChain(edit: PackageEdit, source: Source): void {
  const chain = relationsOf(edit, source.part).find(({ type }) => type === 'calcChain');
  if (chain) removeRelation(edit, source.part, chain.id);
}

function saveWorkbookPart(
  edit: PackageEdit,
  source: Source,
  of: { book: WorkbookModel; added: ReadonlyMap<number, string>; recalculate: boolean },
): void {
  const before = edit.text(source.part);
  // Some programs declare it on each sheet's own element, where it does not hold for the sheet beside it.
  const root = /<(?:[\w.-]+:)?workbook\b[^>]*>/.exec(before)?.[0] ?? '';
  const declared = /\bxmlns:([\w.-]+)\s*=\s*["'][^"']*\/officeDocument\/(?:2006\/)?relationships["']/.exec(root)?.[1];
  const relationAttribute = (id: string): string =>
    declared === undefined ? ` xmlns:r="${RELATIONS}" r:id="${id}"` : ` ${declared}:id="${id}"`;
  const after = patchWorkbook(before, { ...of, source, relationAttribute });
  if (after !== before) edit.setText(source.part, after);
}

/** What relationships led to when the book was opened and do not any more; parts that nothing ever led to stay. */
function dropUnreachable(edit: PackageEdit, source: Source): void {
  const before = reachableParts(source.package);
  const after = reachableParts(edit);
  for (const part of source.package.names()) {
    const key = part.toLowerCase();
    if (before.has(key) && !after.has(key)) removePart(edit, part);
  }
}
