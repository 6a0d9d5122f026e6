/** A worksheet's part brought in line with its model: only what was recorded as changed is touched. */
import { type Area, areaName, cellKey, columnOfKey, parseArea, rowOfKey } from '../model/area';
import { cellAt, contentSize } from '../model/edit-cells';
import { hasContent } from '../model/cell';
import { movedLine } from '../model/line-shift';
import type { Feature, SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { fittedHeight } from './fit-rows';
import type { PackageEdit } from './package';
import { columnsByRow, patchCells } from './patch-cells';
import type { RowLook } from './patch-row';
import { addRelation, RELATIONS, relationsOf, relativeTarget } from './relations';
import { elementTexts, type ElementName, placeElement } from './sheet-order';
import { layoutOf } from './sheet-parts';
import { writeAround } from './write-around';
import { addDrawing, writeCharts } from './write-charts';
import { writeColumns } from './write-columns';
import { goneHalves, patchExtension, writeConditionals } from './write-conditionals';
import { writeLinks } from './write-links';
import { pageBreaks } from './write-pages';
import { writeNotes } from './write-notes';
import type { StyleWriter } from './write-styles';
import { patchValidationExtension, writeValidations } from './write-validations';
import { writeView } from './write-view';
import { parseXml, relationId } from './xml-tree';

/** The part of a sheet that was added here. */
const ADDED = /\/bergulir\d+\.xml$/;

export interface SheetPatch {
  readonly edit: PackageEdit;
  readonly part: string;
  readonly sheet: SheetModel;
  readonly book: WorkbookModel;
  readonly styles: () => StyleWriter;
}

/** @returns whether a formula came, went or changed */
export function patchSheet(patch: SheetPatch): boolean {
  const { edit, part, sheet } = patch;
  let xml = edit.text(part);
  const { prefix, relationPrefix } = layoutOf(xml, part);
  const relationAttribute = (id: string): string =>
    relationPrefix === null ? ` xmlns:r="${RELATIONS}" r:id="${id}"` : ` ${relationPrefix}:id="${id}"`;
  const get = (name: ElementName): string => elementTexts(xml, part, name)[0] ?? '';
  const set = (name: ElementName, text: string): void => {
    xml = placeElement(xml, part, name, text);
  };
  const changed = (feature: Feature): boolean => sheet.dirty.has(feature);
  const cells = patchData(patch, get('sheetData') || `<${prefix}sheetData/>`, prefix);
  if (cells) set('sheetData', cells.xml);
  const dimension = dimensionOf(sheet, get('dimension'));
  if (dimension !== null) set('dimension', `<${prefix}dimension ref="${dimension}"/>`);
  if (changed('frozen') || changed('gridlines')) set('sheetViews', writeView(sheet, get('sheetViews'), prefix));
  if (changed('columns')) set('cols', writeColumns(sheet, get('cols'), prefix));
  if (changed('conditionals')) {
    const old = elementTexts(xml, part, 'conditionalFormatting');
    const extension = get('extLst');
    if (extension !== '')
      set('extLst', patchExtension(extension, sheet.conditionals, goneHalves(sheet.conditionals, old)));
    const differential = (rule: SheetModel['conditionals'][number]): number => patch.styles().differential(rule.style);
    set('conditionalFormatting', writeConditionals(sheet.conditionals, old, { prefix, differential }));
  }
  if (changed('validations')) {
    set('dataValidations', writeValidations(sheet.validations, get('dataValidations'), prefix));
    const extension = get('extLst');
    if (extension !== '') set('extLst', patchValidationExtension(sheet.validations, extension));
  }
  if (changed('links'))
    set('hyperlinks', writeLinks(sheet, get('hyperlinks'), { edit, part, prefix, relationAttribute }));
  if (changed('notes')) {
    const shapes = writeNotes(edit, part, sheet);
    if (shapes !== null) set('legacyDrawing', `<${prefix}legacyDrawing${relationAttribute(shapes)}/>`);
  }
  if (changed('charts')) {
    const drawing = patchDrawing(patch, get('drawing'));
    if (drawing !== null) set('drawing', `<${prefix}drawing${relationAttribute(drawing)}/>`);
  }
  if (cells && ADDED.test(part)) set('rowBreaks', pageBreaks(sheet, prefix));
  for (const [name, text] of writeAround(sheet, get, prefix)) set(name, text);
  edit.setText(part, xml);
  return cells?.formulas ?? false;
}

function patchData(
  { sheet, styles, part, book }: SheetPatch,
  old: string,
  prefix: string,
): ReturnType<typeof patchCells> | null {
  // A sheet that is new has no heights yet at all: its wrapped texts need theirs.
  const looks = sheet.dirty.has('rows') || sheet.part === null ? rowLooks(sheet, book) : newRowLooks(sheet);
  if (sheet.dirtyCells.size === 0 && looks === null) return null;
  return patchCells(old, {
    part,
    prefix,
    columns: columnsByRow(sheet.dirtyCells.keys(), { row: rowOfKey, column: columnOfKey }),
    cell: (row, column) => cellAt(sheet, row, column),
    before: (row, column) => sheet.dirtyCells.get(cellKey(row, column)),
    style: (id) => styles().cell(id),
    looks,
  });
}

/** Every row that the model gives a look, and every row that was given one when it was loaded (it may have lost it). */
function rowLooks(sheet: SheetModel, book: WorkbookModel): ReadonlyMap<number, RowLook> {
  const looks = new Map<number, RowLook>();
  for (const row of new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...sheet.rows.keys()])) {
    const pixels = sheet.rowHeights.get(row);
    const fitted = pixels === undefined ? fittedHeight(sheet, book, row) : null;
    looks.set(row, { height: pixels ?? null, fitted, hidden: sheet.hiddenRows.has(row) });
  }
  return looks;
}

/** Rows that were put in have the height of the one before them; null where there are none. */
function newRowLooks(sheet: SheetModel): ReadonlyMap<number, RowLook> | null {
  let rows: number[] = [];
  for (const shift of sheet.shifts.filter(({ axis }) => axis === 'rows')) {
    rows = rows.map((row) => movedLine(row, shift)).filter((row) => row !== null);
    for (let row = shift.at; row < shift.at + shift.by; row += 1) rows.push(row);
  }
  const looks = rows.map((row): [number, RowLook] => {
    const height = sheet.rowHeights.get(row) ?? null;
    return [row, { height, fitted: null, hidden: sheet.hiddenRows.has(row) }];
  });
  return looks.length === 0 ? null : new Map(looks);
}

/** The sheet's extent, where changed cells lie outside what it says; null where it holds. */
function dimensionOf(sheet: SheetModel, old: string): string | null {
  if (sheet.dirtyCells.size === 0) return null;
  const stated = old === '' ? null : parseArea(parseXml(old, 'dimension').attributes['ref'] ?? '');
  if (!stated && sheet.part !== null && old === '') return null;
  let area: Area | null = stated && sheet.part !== null ? stated : null;
  for (const key of sheet.dirtyCells.keys()) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (hasContent(cellAt(sheet, row, column))) area = grown(area, row, column);
  }
  if (area === null) return contentSize(sheet).rows === 0 && old === '' ? null : 'A1';
  const name = areaName(area);
  return stated && areaName(stated) === name ? null : name;
}

function grown(area: Area | null, row: number, column: number): Area {
  if (!area) return { row, column, rows: 1, columns: 1 };
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  const bottom = Math.max(area.row + area.rows - 1, row);
  const right = Math.max(area.column + area.columns - 1, column);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** @returns the id of the relation to a new drawing; null where the sheet names one already */
function patchDrawing({ edit, part, sheet, book }: SheetPatch, old: string): string | null {
  const known = old === '' ? null : relationId(parseXml(old, 'drawing'));
  const target = relationsOf(edit, part).find(({ id }) => id === known)?.target;
  const drawing = target ?? addDrawing(edit);
  writeCharts(edit, drawing, sheet, book);
  return target === undefined
    ? addRelation(edit, part, { type: 'drawing', target: relativeTarget(part, drawing) })
    : null;
}
