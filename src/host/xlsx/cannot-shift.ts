/** What a file holds that cannot go along when rows or columns are put in or taken out: then nothing is moved at all. */
import { type Area, parseArea } from '../model/area';
import { cellAt, formulasOf } from '../model/edit-cells';
import { formulaTokens, sheetOfPrefix } from '../model/formula-text';
import { type LineShift, movedArea, movedSpan } from '../model/line-shift';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { type Relation, relationsOf } from './relations';
import { type Source, sourceOf } from './source';
import { descendantsOf, parseXml } from './xml-tree';

/** 'array' and 'table': an array formula or a table would be cut. */
export type CannotShift = 'pivot' | 'table' | 'array' | 'form' | 'dataTable' | 'sparkline' | 'span';

/** Elements of a sheet that name places in ways of their own. */
const FORMS = /<(?:[\w.-]+:)?(?:scenarios|customSheetViews|oleObjects|controls|dataConsolidate|cellWatches)\b/;
const WHAT_IF = /\bt\s*=\s*["']dataTable["']/;
const SPARKLINES = /<(?:[\w.-]+:)?sparklineGroups\b/;

/** An area that lines are put into, or taken out of, but not whole. */
function isCut(area: Area, shift: LineShift): boolean {
  const moved = movedArea(area, shift);
  return moved !== null && (moved.rows !== area.rows || moved.columns !== area.columns);
}

const cutsArray = (sheet: SheetModel, shift: LineShift): boolean =>
  formulasOf(sheet).some(({ row, column }) => {
    const area = parseArea(cellAt(sheet, row, column).arrayRange ?? '');
    return area !== null && isCut(area, shift);
  });

/** 'Januari:Desember'!B5: the sheets between two, of which this may be one. */
const spansSheets = (formula: string): boolean =>
  /:[^!(),]*!/.test(formula) &&
  formulaTokens(formula).some(
    (token, index, all) =>
      sheetOfPrefix(token)?.includes(':') === true ||
      (sheetOfPrefix(token) !== null && all[index - 1] === ':' && sheetOfPrefix(all[index - 3] ?? '') === null),
  );

/** A table keeps its headings, its sums and a row between them. Its columns have names of their own. */
function cutsTable(source: Source, part: string, sheet: SheetModel, shift: LineShift): boolean {
  const { attributes } = parseXml(source.package.text(part), part);
  const stated = parseArea(attributes['ref'] ?? '');
  const area = sheet.shifts.reduce((one, before) => one && movedArea(one, before), stated);
  if (area === null) return true;
  if (shift.axis === 'columns') return isCut(area, shift);
  const head = Number(attributes['headerRowCount'] ?? 1);
  const foot = Number(attributes['totalsRowCount'] ?? 0);
  const left = (first: number, count: number): number => {
    const span = count === 0 ? null : movedSpan([first, first + count - 1], shift);
    return span === null ? 0 : span[1] - span[0] + 1;
  };
  const body = area.rows - head - foot;
  const kept =
    left(area.row, head) === head &&
    left(area.row + head, body) > 0 &&
    left(area.row + area.rows - foot, foot) === foot;
  return !kept;
}

function pivotsOn(source: Source, name: string): boolean {
  return source.package
    .names()
    .filter((part) => /pivotCacheDefinition[^/]*\.xml$/i.test(part))
    .some((part) =>
      descendantsOf(parseXml(source.package.text(part), part), 'worksheetSource').some(
        (node) => node.attributes['sheet']?.toLowerCase() === name.toLowerCase(),
      ),
    );
}

/** Only what the file itself has can be in the way: what was added here is in the book's own model. */
function inFile(source: Source, sheet: SheetModel, shift: LineShift): CannotShift | null {
  const { part } = sheet;
  if (part === null) return null;
  const relations: readonly Relation[] = relationsOf(source.package, part);
  if (relations.some(({ type }) => type === 'pivotTable')) return 'pivot';
  if (pivotsOn(source, source.names.get(sheet.gid) ?? sheet.name)) return 'pivot';
  const tables = relations.filter(({ type, target }) => type === 'table' && source.package.has(target));
  if (tables.some(({ target }) => cutsTable(source, target, sheet, shift))) return 'table';
  const xml = source.package.text(part);
  if (FORMS.test(xml)) return 'form';
  if (WHAT_IF.test(xml)) return 'dataTable';
  return shift.by < 0 && SPARKLINES.test(xml) ? 'sparkline' : null;
}

/** Why the lines of a sheet cannot be moved so; null where they can. */
export function cannotShift(book: WorkbookModel, sheet: SheetModel, shift: LineShift): CannotShift | null {
  if (cutsArray(sheet, shift)) return 'array';
  const spans = book.sheets.some((home) =>
    formulasOf(home).some(({ row, column }) => spansSheets(cellAt(home, row, column).formula ?? '')),
  );
  return spans ? 'span' : inFile(sourceOf(book), sheet, shift);
}
