/** Charts of a sheet: those that stay keep their parts, new ones get their own, removed ones lose their anchor. */
import { cellAt } from '../model/edit-cells';
import { parseArea } from '../model/area';
import type { ChartModel } from '../model/chart';
import { sheetByName } from '../model/edit-workbook';
import { sheetOfPrefix } from '../model/formula-text';
import type { CellValue } from '../model/cell';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { type ChartCache, chartXml } from './chart-xml';
import { addContentType } from './content-types';
import type { PackageEdit } from './package';
import { addRelation, insertInside, relationsOf, relationsPart, relativeTarget, removeRelation } from './relations';
import { EMU_A_PIXEL } from './sizes';
import { replaceNodes } from './xml-edit';
import { encodeXml } from './xml-text';
import { descendantsOf, parseXml, relationId } from './xml-tree';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Makes a drawing for a sheet that has none; gives its part. */
export function addDrawing(edit: PackageEdit): string {
  const part = edit.freeName('xl/drawings/bergulir#.xml');
  edit.setText(part, EMPTY);
  addContentType(edit, part, DRAWING_TYPE);
  return part;
}

/** Brings a drawing in line with the sheet's charts; pictures, shapes and other charts stay as they are. */
export function writeCharts(edit: PackageEdit, drawing: string, sheet: SheetModel, book: WorkbookModel): void {
  const text = edit.text(drawing);
  const targets = new Map(relationsOf(edit, drawing).map(({ id, target }) => [id, target]));
  const kept = new Map(sheet.charts.flatMap((chart) => (chart.part === null ? [] : [[chart.part, chart] as const])));
  const gone = parseXml(text, drawing).children.filter((anchor) => {
    const chart = descendantsOf(anchor, 'chart')[0];
    const part = chart && targets.get(relationId(chart) ?? '');
    return part !== undefined && !kept.has(part) && edit.has(part);
  });
  edit.setText(
    drawing,
    replaceNodes(
      text,
      gone.map((anchor) => [anchor, ''] as const),
    ),
  );
  for (const anchor of gone) {
    for (const id of descendantsOf(anchor, 'chart').map(relationId)) forget(edit, drawing, id, targets.get(id ?? ''));
  }
  for (const chart of sheet.charts) if (chart.part === null) addChart(edit, drawing, chart, cacheOf(book));
}

/** No two anchors share a chart, so its part goes at once and its name is free again. */
function forget(edit: PackageEdit, drawing: string, id: string | null, part: string | undefined): void {
  if (id === null || part === undefined) return;
  removeRelation(edit, drawing, id);
  edit.remove(part);
  edit.remove(relationsPart(part));
}

function addChart(edit: PackageEdit, drawing: string, chart: ChartModel, cache: ChartCache): void {
  const part = edit.freeName('xl/charts/bergulir#.xml');
  edit.setText(part, chartXml(chart, cache));
  addContentType(edit, part, CHART_TYPE);
  const id = addRelation(edit, drawing, { type: 'chart', target: relativeTarget(drawing, part) });
  const text = edit.text(drawing);
  const root = parseXml(text, drawing);
  const ids = descendantsOf(root, 'cNvPr').map((node) => Number(node.attributes['id']));
  edit.setText(drawing, insertInside(text, root, anchorXml(chart, id, Math.max(1, ...ids) + 1)));
}

const SPACE =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

function anchorXml(chart: ChartModel, relation: string, number: number): string {
  const { row, column, offsetX, offsetY } = chart.anchor;
  const from =
    `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${offsetX * EMU_A_PIXEL}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${offsetY * EMU_A_PIXEL}</xdr:rowOff></xdr:from>`;
  const size = `<xdr:ext cx="${Math.round(chart.width * EMU_A_PIXEL)}" cy="${Math.round(chart.height * EMU_A_PIXEL)}"/>`;
  const description = chart.title === '' ? '' : ` descr="${encodeXml(chart.title)}"`;
  return (
    `<xdr:oneCellAnchor ${SPACE}>${from}${size}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="Grafik ${number}"${description}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    '<xdr:clientData/></xdr:oneCellAnchor>'
  );
}

/** What the referred cells hold now. */
function cacheOf(book: WorkbookModel): ChartCache {
  const values = (reference: string): readonly CellValue[] => {
    const mark = reference.lastIndexOf('!') + 1;
    const sheet = sheetByName(book, sheetOfPrefix(reference.slice(0, mark)) ?? '');
    const area = parseArea(reference.slice(mark));
    if (!sheet || !area || area.rows * area.columns > 10000) return [];
    return Array.from({ length: area.rows * area.columns }, (_, at) => {
      const cell = cellAt(sheet, area.row + Math.floor(at / area.columns), area.column + (at % area.columns));
      return cell.stale ? null : cell.value;
    });
  };
  return {
    texts: (reference) =>
      values(reference).map((value) => (value === null || typeof value === 'object' ? '' : String(value))),
    numbers: (reference) => values(reference).map((value) => (typeof value === 'number' ? value : null)),
  };
}
