/** Notes: comments and the shapes that show them. Those that did not change keep their element, with its author and its formats. */
import { cellKey, cellName, columnOfKey, parseArea, rowOfKey } from '../model/area';
import type { SheetModel } from '../model/sheet';
import { addContentType, addDefaultType } from './content-types';
import type { PackageEdit } from './package';
import { addRelation, insertInside, relationsOf, relativeTarget } from './relations';
import { replaceNodes } from './xml-edit';
import { decodeCellText, encodeCellText } from './xml-text';
import { childOf, childrenOf, descendantsOf, parseXml, type XmlNode } from './xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author></author></authors><commentList></commentList></comments>`;
const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/**
 * Brings the comments of a sheet in line with its notes.
 *
 * @returns the id of the relation to a new drawing of shapes, which the sheet must name; null where it names one already
 */
export function writeNotes(edit: PackageEdit, part: string, sheet: SheetModel): string | null {
  const relations = relationsOf(edit, part);
  const known = relations.find(({ type }) => type === 'comments')?.target;
  if (known === undefined && sheet.notes.size === 0) return null;
  const comments = known ?? addComments(edit, part);
  const text = edit.text(comments);
  const root = parseXml(text, comments);
  const list = childOf(root, 'commentList');
  if (!list) return null;
  const pending = new Map(sheet.notes);
  const gone: XmlNode[] = [];
  for (const node of childrenOf(list, 'comment')) {
    const area = parseArea(node.attributes['ref'] ?? '');
    const key = area ? cellKey(area.row, area.column) : -1;
    if (area && pending.get(key) === noteOf(node)) pending.delete(key);
    else gone.push(node);
  }
  const removed = gone
    .map((node) => node.attributes['ref'] ?? '')
    .filter((reference) => !pending.has(keyOf(reference)));
  const p = root.fullName.includes(':') ? `${root.fullName.split(':')[0]}:` : '';
  const added = [...pending].map(([key, note]) => commentXml(key, note, p)).join('');
  const end = list.innerEnd;
  const grown = end === list.end ? insertInside(text, list, added) : text.slice(0, end) + added + text.slice(end);
  edit.setText(
    comments,
    replaceNodes(
      grown,
      gone.map((node) => [node, ''] as const),
    ),
  );
  return writeShapes(edit, part, { shown: [...pending.keys()], removed: new Set(removed.map(keyOf)) });
}

function keyOf(reference: string): number {
  const area = parseArea(reference);
  return area ? cellKey(area.row, area.column) : -1;
}

const noteOf = (node: XmlNode): string =>
  decodeCellText(
    descendantsOf(node, 't')
      .map((run) => run.text)
      .join(''),
  );

function addComments(edit: PackageEdit, part: string): string {
  const comments = edit.freeName('xl/commentsBergulir#.xml');
  edit.setText(comments, EMPTY_COMMENTS);
  addContentType(edit, comments, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  addRelation(edit, part, { type: 'comments', target: relativeTarget(part, comments) });
  return comments;
}

const commentXml = (key: number, note: string, p: string): string =>
  `<${p}comment ref="${cellName(rowOfKey(key), columnOfKey(key))}" authorId="0"><${p}text><${p}r><${p}t xml:space="preserve">${encodeCellText(note)}</${p}t></${p}r></${p}text></${p}comment>`;

function writeShapes(
  edit: PackageEdit,
  part: string,
  { shown, removed }: { shown: readonly number[]; removed: ReadonlySet<number> },
): string | null {
  const known = relationsOf(edit, part).find(({ type }) => type === 'vmlDrawing')?.target;
  const drawing = known ?? edit.freeName('xl/drawings/vmlBergulir#.vml');
  const text = known === undefined ? EMPTY_DRAWING : edit.text(known);
  const root = parseXml(text, drawing);
  const shapes = childrenOf(root, 'shape').map((node) => ({ node, key: shapeKey(node) }));
  const drawn = new Set(shapes.map(({ key }) => key));
  const numbers = shapes.map(({ node }) => Number(/_s(\d+)$/.exec(node.attributes['id'] ?? '')?.[1] ?? 1024));
  const first = Math.max(1024, ...numbers) + 1;
  const added = shown
    .filter((key) => !drawn.has(key))
    .map((key, index) => shapeXml(key, first + index))
    .join('');
  const gone = shapes.filter(({ key }) => removed.has(key)).map(({ node }) => [node, ''] as const);
  edit.setText(drawing, replaceNodes(insertInside(text, root, added), gone));
  if (known !== undefined) return null;
  addDefaultType(edit, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  return addRelation(edit, part, { type: 'vmlDrawing', target: relativeTarget(part, drawing) });
}

function shapeKey(shape: XmlNode): number {
  const number = (name: string): number => Number(descendantsOf(shape, name)[0]?.text ?? -1);
  return number('Row') < 0 ? -1 : cellKey(number('Row') + 1, number('Column') + 1);
}

function shapeXml(key: number, number: number): string {
  const row = rowOfKey(key) - 1;
  const column = columnOfKey(key) - 1;
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${number}" ` +
    'type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:70pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
