/** One worksheet part as a sheet of the model. */
import { type Area, cellKey, cellName, parseArea, parseAreas } from '../model/area';
import { createSheet } from '../model/new-sheet';
import type { CellLink, PageSetup, SheetModel, SheetProtection, SheetState } from '../model/sheet';
import type { DifferentialStyle } from '../model/rules';
import { BookUnreadable } from './book-unreadable';
import type { Package } from './package';
import { type CellContext, contentArea, readCells } from './read-cells';
import { readColor } from './read-colors';
import { readNotes } from './read-notes';
import { readCharts } from './read-drawing';
import { readConditionals, readValidations } from './read-rules';
import { type Relation, relationsOf } from './relations';
import { pixelsOfPoints, pixelsOfWidth, SPELT_OUT } from './sizes';
import { readSheetParts } from './sheet-parts';
import { childOf, childrenOf, descendantsOf, isTrue, relationId, type XmlNode } from './xml-tree';

export interface SheetContext extends Omit<CellContext, 'part'> {
  readonly source: Package;
  readonly differentials: readonly DifferentialStyle[];
  readonly theme: readonly string[];
  readonly nextId: () => number;
}
export interface SheetEntry {
  readonly gid: number;
  readonly name: string;
  readonly state: SheetState;
  readonly part: string;
}

/** The most cells that a Google spreadsheet holds. */
const MAX_CELLS = 10_000_000;

/** @throws BookUnreadable when the part is broken, or its content spans more than a Google spreadsheet holds */
export function readSheet(entry: SheetEntry, context: SheetContext): SheetModel {
  const { part } = entry;
  const { elements, cells } = readSheetParts(context.source.text(part), part, (scanner) =>
    readCells(scanner, { ...context, part }),
  );
  const find = (name: string): XmlNode | null => elements.find((node) => node.name === name) ?? null;
  const relations = relationsOf(context.source, part);
  const extension = find('extLst');
  const format = find('sheetFormatPr')?.attributes;
  const content = contentArea(cells.rows);
  if (content && content.rows * content.columns > MAX_CELLS) {
    throw new BookUnreadable((say) => say.tooManyCells(entry.name, cellName(content.rows, content.columns)));
  }
  return {
    ...createSheet(entry.gid, entry.name),
    state: entry.state,
    part,
    rows: cells.rows,
    rowHeights: new Map([...cells.heights].map(([row, points]) => [row, pixelsOfPoints(points)])),
    hiddenRows: cells.hidden,
    defaultRowHeight: pixelsOfPoints(Number(format?.['defaultRowHeight'] ?? 15)),
    defaultColumnWidth: pixelsOfWidth(
      Number(format?.['defaultColWidth'] ?? Number(format?.['baseColWidth'] ?? 8) + 5 / 7),
    ),
    ...readColumns(find('cols')),
    ...readView(find('sheetViews')),
    merges: areasIn(find('mergeCells'), 'mergeCell'),
    validations: readValidations(find('dataValidations'), extension),
    conditionals: readConditionals(elements, extension, context.differentials),
    protection: readProtection(find('sheetProtection'), find('protectedRanges')),
    notes: readNotes(context.source, relations),
    links: readLinks(find('hyperlinks'), relations),
    charts: drawingOf(find('drawing'), relations).flatMap((drawing) =>
      readCharts(context.source, drawing, context.nextId),
    ),
    filter: parseArea(find('autoFilter')?.attributes['ref'] ?? ''),
    tabColor: readColor(childOf(find('sheetPr'), 'tabColor'), context.theme),
    page: readPage(find('pageSetup'), find('sheetPr')),
    maxRows: Math.max(1000, content?.rows ?? 0),
    maxColumns: Math.max(26, content?.columns ?? 0),
  };
}

const areasIn = (node: XmlNode | null, name: string): readonly Area[] =>
  childrenOf(node, name).flatMap((child) => parseAreas(child.attributes['ref'] ?? ''));

const drawingOf = (node: XmlNode | null, relations: readonly Relation[]): readonly string[] =>
  relations.filter((relation) => node && relation.id === relationId(node)).map((relation) => relation.target);

function readColumns(node: XmlNode | null): Pick<SheetModel, 'columnWidths' | 'hiddenColumns' | 'columnStyles'> {
  const widths = new Map<number, number>();
  const hidden = new Set<number>();
  const styles = new Map<number, number>();
  for (const { attributes: of } of childrenOf(node, 'col')) {
    // whole-sheet settings ("columns 8 to 16384") need not be spelt out for columns that nobody uses
    const last = Math.min(Number(of['max']), SPELT_OUT);
    for (let column = Number(of['min']); column <= last; column += 1) {
      if (of['width'] !== undefined) widths.set(column, pixelsOfWidth(Number(of['width'])));
      if (isTrue(of['hidden'])) hidden.add(column);
      if (of['style'] !== undefined) styles.set(column, Number(of['style']));
    }
  }
  return { columnWidths: widths, hiddenColumns: hidden, columnStyles: styles };
}

function readView(node: XmlNode | null): Pick<SheetModel, 'frozenRows' | 'frozenColumns' | 'gridlines'> {
  const view = childOf(node, 'sheetView');
  const pane = childOf(view, 'pane')?.attributes;
  const frozen = pane?.['state'] === 'frozen' || pane?.['state'] === 'frozenSplit';
  return {
    frozenRows: frozen ? Number(pane['ySplit'] ?? 0) : 0,
    frozenColumns: frozen ? Number(pane['xSplit'] ?? 0) : 0,
    gridlines: isTrue(view?.attributes['showGridLines'], true),
  };
}

function readProtection(node: XmlNode | null, ranges: XmlNode | null): SheetProtection | null {
  if (!node || !isTrue(node.attributes['sheet'])) return null;
  return {
    hasPassword: node.attributes['password'] !== undefined || node.attributes['hashValue'] !== undefined,
    description: '',
    warningOnly: false,
    unprotected: childrenOf(ranges, 'protectedRange').flatMap((range) => parseAreas(range.attributes['sqref'] ?? '')),
  };
}

function readLinks(node: XmlNode | null, relations: readonly Relation[]): ReadonlyMap<number, CellLink> {
  const links = new Map<number, CellLink>();
  for (const link of childrenOf(node, 'hyperlink')) {
    const area = parseArea(link.attributes['ref'] ?? '');
    if (!area) continue;
    const target = relations.find((relation) => relation.id === relationId(link))?.target ?? null;
    const location = link.attributes['location'] ?? null;
    links.set(cellKey(area.row, area.column), {
      url: target !== null && location !== null ? `${target}#${location}` : target,
      location: target === null ? location : null,
    });
  }
  return links;
}

function readPage(node: XmlNode | null, properties: XmlNode | null): PageSetup | null {
  if (!node) return null;
  const fit = properties ? descendantsOf(properties, 'pageSetUpPr')[0]?.attributes['fitToPage'] : undefined;
  return {
    orientation: node.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    fitToWidth: isTrue(fit) && node.attributes['fitToWidth'] !== '0',
  };
}
