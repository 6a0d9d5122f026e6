/** Frozen rows and columns, grid lines: <sheetViews>. */
import { cellName } from '../model/area';
import type { SheetModel } from '../model/sheet';
import { replaceNodes, setAttribute } from './xml-edit';
import { childOf, parseXml } from './xml-tree';

/** @param old the element as it stands, '' where there is none */
export function writeView(sheet: SheetModel, old: string, prefix: string): string {
  const p = prefix;
  const text = old || `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const before = parseXml(text, 'sheetViews');
  const view = childOf(before, 'sheetView');
  if (!view) return old;
  const panes = view.children.filter((node) => node.name === 'pane' || node.name === 'selection');
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  const cleared = replaceNodes(
    text,
    panes.map((node) => [node, ''] as const),
  ).replace(/<([\w:.-]*sheetView)(\s[^>]*)?><\/\1>/, '<$1$2/>');
  const bare = childOf(parseXml(cleared, 'sheetViews'), 'sheetView');
  if (!bare) return old;
  const lined = setAttribute(cleared, bare, ['showGridLines', sheet.gridlines ? null : '0']);
  if (!frozen) return lined;
  const node = childOf(parseXml(lined, 'sheetViews'), 'sheetView');
  if (!node) return old;
  const tag = lined.slice(node.start, node.inner).replace(/\s*\/>$/, '>');
  const rest = node.inner === node.end ? '' : lined.slice(node.inner, node.innerEnd);
  return `${lined.slice(0, node.start)}${tag}${paneOf(sheet, p)}${rest}</${node.fullName}>${lined.slice(node.end)}`;
}

function paneOf({ frozenRows: rows, frozenColumns: columns }: SheetModel, p: string): string {
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = cellName(rows + 1, columns + 1);
  return `<${p}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/><${p}selection pane="${active}"/>`;
}
