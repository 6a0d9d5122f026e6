/**
 * The file's own text brought in line with rows and columns that were put in or taken out since it was opened: the sheet,
 * its notes, its drawings and tables, every chart and rule of the book that names it. Done before anything else is patched.
 */
import { cellName, parseArea } from '../model/area';
import { type LineShift, movedArea, movedLine } from '../model/line-shift';
import { shiftFormula } from '../model/shift-formula';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { PackageEdit } from './package';
import { relationsOf } from './relations';
import { shiftCells } from './shift-cells';
import { shiftText, type TextShift } from './shift-text';
import type { Source } from './source';
import { replaceNodes, setAttribute } from './xml-edit';
import { encodeXml } from './xml-text';
import { childOf, childrenOf, descendantsOf, parseXml, type XmlNode } from './xml-tree';

const DATA = /<(?:[\w.-]+:)?sheetData\b/;

/** Where the cells lie in a sheet's text. */
function dataIn(xml: string): readonly [number, number] {
  const start = DATA.exec(xml)?.index ?? xml.length;
  const close = xml.lastIndexOf('sheetData>');
  const end = close < start ? xml.indexOf('>', start) + 1 : close + 'sheetData>'.length;
  return [start, Math.max(start, end)];
}

function shiftSheet(
  edit: PackageEdit,
  part: string,
  shifts: readonly LineShift[],
  how: Omit<TextShift, 'shift'>,
): void {
  const xml = edit.text(part);
  const [start, end] = dataIn(xml);
  let [head, tail] = [xml.slice(0, start), xml.slice(end)];
  for (const shift of shifts) {
    head = shiftText(head, { ...how, shift });
    tail = shiftText(tail, { ...how, shift });
  }
  const data = xml.slice(start, end);
  const made = head + (how.own && data !== '' ? shiftCells(data, shifts, part) : data) + tail;
  if (made !== xml) edit.setText(part, made);
}

type Replacement = readonly [node: XmlNode, text: string];

function rewrite(edit: PackageEdit, part: string, work: (text: string, root: XmlNode) => readonly Replacement[]): void {
  const text = edit.text(part);
  const made = replaceNodes(text, work(text, parseXml(text, part)));
  if (made !== text) edit.setText(part, made);
}

const own = (text: string, node: XmlNode): string => text.slice(node.start, node.end);
const content = (node: XmlNode, text: string): string => `<${node.fullName}>${encodeXml(text)}</${node.fullName}>`;

/** Notes and the threads beneath them: those of cells that were taken out go. */
function shiftComments(edit: PackageEdit, part: string, name: string, shift: LineShift): void {
  rewrite(edit, part, (text, root) =>
    descendantsOf(root, name).map((node) => {
      const area = parseArea(node.attributes['ref'] ?? '');
      const moved = area && movedArea(area, shift);
      const text0 = own(text, node);
      if (moved === null) return [node, area === null ? text0 : ''];
      return [node, setAttribute(text0, parseXml(text0, part), ['ref', cellName(moved.row, moved.column)])];
    }),
  );
}

/** The shapes that show notes. Lines are counted from nought. */
function shiftShapes(edit: PackageEdit, part: string, shift: LineShift): void {
  const name = shift.axis === 'rows' ? 'Row' : 'Column';
  rewrite(edit, part, (_, root) =>
    childrenOf(root, 'shape').flatMap((shape): readonly Replacement[] => {
      const line = descendantsOf(shape, name)[0];
      const moved = line && movedLine(Number(line.text) + 1, shift);
      if (line === undefined || moved === undefined) return [];
      if (moved === null) return [[shape, '']];
      const by = moved - 1 - Number(line.text);
      const anchors = descendantsOf(shape, 'Anchor').map((anchor): Replacement => {
        // column, offset, row, offset of the upper left corner, then of the lower right one
        const mine = shift.axis === 'rows' ? [2, 6] : [0, 4];
        const numbers = anchor.text.split(',').map(Number);
        return [
          anchor,
          content(anchor, numbers.map((one, index) => (mine.includes(index) ? one + by : one)).join(', ')),
        ];
      });
      return by === 0 ? [] : [[line, content(line, String(moved - 1))], ...anchors];
    }),
  );
}

/** Charts and pictures stand on cells: they go with their upper left one, and stretch where they span what is put in. */
function shiftDrawing(edit: PackageEdit, part: string, shift: LineShift): void {
  const name = shift.axis === 'rows' ? 'row' : 'col';
  rewrite(edit, part, (_, root) =>
    root.children.flatMap((anchor): readonly Replacement[] => {
      const lineOf = (corner: string): XmlNode | null => childOf(childOf(anchor, corner), name);
      const [from, to] = [lineOf('from'), lineOf('to')];
      const edit = anchor.attributes['editAs'];
      if (from === null || edit === 'absolute') return [];
      const place = (line: XmlNode): number => (movedLine(Number(line.text) + 1, shift) ?? shift.at) - 1;
      const first = place(from);
      const last = to === null ? 0 : edit === 'oneCell' ? Number(to.text) + first - Number(from.text) : place(to);
      return [
        [from, content(from, String(first))],
        ...(to === null ? [] : [[to, content(to, String(Math.max(first, last)))] as const]),
      ];
    }),
  );
}

function shiftChart(edit: PackageEdit, part: string, how: TextShift): void {
  rewrite(edit, part, (text, root) =>
    descendantsOf(root, 'f').map((node) => {
      const { formula } = shiftFormula(node.text, { ...how, own: false, pattern: null });
      return [node, formula === node.text ? own(text, node) : content(node, formula)];
    }),
  );
}

function shiftBelongings(edit: PackageEdit, part: string, how: TextShift): void {
  const { shift } = how;
  for (const { type, target } of relationsOf(edit, part)) {
    if (!edit.has(target)) continue;
    if (type === 'comments') shiftComments(edit, target, 'comment', shift);
    else if (type === 'threadedComment') shiftComments(edit, target, 'threadedComment', shift);
    else if (type === 'vmlDrawing') shiftShapes(edit, target, shift);
    else if (type === 'drawing') shiftDrawing(edit, target, shift);
    else if (type === 'table') edit.setText(target, shiftText(edit.text(target), how));
  }
}

function shiftOne(edit: PackageEdit, source: Source, book: WorkbookModel, sheet: SheetModel): void {
  const name = source.names.get(sheet.gid) ?? sheet.name;
  for (const home of book.sheets)
    if (home.part !== null) shiftSheet(edit, home.part, sheet.shifts, { sheet: name, own: home === sheet });
  const charts = edit.names().filter((one) => /charts\/[^/]+\.xml$/i.test(one));
  for (const shift of sheet.shifts) {
    if (sheet.part !== null) shiftBelongings(edit, sheet.part, { sheet: name, own: true, shift });
    for (const part of charts) shiftChart(edit, part, { sheet: name, own: false, shift });
  }
}

/** @returns whether anything was moved */
export function shiftParts(edit: PackageEdit, source: Source, book: WorkbookModel): boolean {
  const moved = book.sheets.filter(({ part, shifts }) => part !== null && shifts.length > 0);
  for (const sheet of moved) shiftOne(edit, source, book, sheet);
  return moved.length > 0;
}
