/** workbook.xml: the list of sheets, names, the active tab, recalculation. Each is touched only where it changed. */
import type { DefinedName, WorkbookModel } from '../model/workbook';
import { insertInside } from './relations';
import type { Source } from './source';
import { replaceNodes, setAttribute } from './xml-edit';
import { encodeXml } from './xml-text';
import { childOf, childrenOf, parseXml, type XmlNode } from './xml-tree';

/** The order of workbook.xml (ECMA-376 part 1, CT_Workbook). */
const ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing',
  'fileRecoveryPr', 'webPublishObjects', 'extLst',
]; // prettier-ignore

export interface WorkbookPatch {
  readonly book: WorkbookModel;
  readonly source: Source;
  /** Relation ids of new sheets, by gid. */
  readonly added: ReadonlyMap<number, string>;
  readonly relationAttribute: (id: string) => string;
  /** Something was written that formulas may depend on. */
  readonly recalculate: boolean;
}

/** @param xml workbook.xml as it came */
export function patchWorkbook(xml: string, patch: WorkbookPatch): string {
  const { book } = patch;
  const before = tabsOf(xml);
  let text = book.dirty.has('sheets') ? patchTabs(xml, patch) : xml;
  const after = tabsOf(text);
  if (before.join() !== after.join() || book.dirty.has('names')) text = patchNames(text, patch, { before, after });
  if (book.dirty.has('sheets')) text = patchActive(text, book, { before, after });
  return patch.recalculate ? patchCalculation(text) : text;
}

const rootOf = (text: string): XmlNode => parseXml(text, 'xl/workbook.xml');
const prefixOf = (node: XmlNode): string => (node.fullName.includes(':') ? `${node.fullName.split(':')[0]}:` : '');

/** The sheets' ids in the order of the tabs, chart sheets included. */
const tabsOf = (text: string): readonly number[] =>
  childrenOf(childOf(rootOf(text), 'sheets'), 'sheet').map((node) => Number(node.attributes['sheetId']));

/** The tabs in the model's order; a tab that the model does not know (a chart sheet) stays behind the one it stood behind. */
function patchTabs(text: string, { book, source, added, relationAttribute }: WorkbookPatch): string {
  const list = childOf(rootOf(text), 'sheets');
  if (!list) return text;
  const p = prefixOf(list);
  const nodes = new Map(list.children.map((node) => [Number(node.attributes['sheetId']), node]));
  const tabs = book.sheets.map(({ gid }) => gid);
  [...nodes.keys()].forEach((gid, index, all) => {
    if (source.names.has(gid)) return;
    const left = all
      .slice(0, index)
      .reverse()
      .find((other) => tabs.includes(other));
    tabs.splice(left === undefined ? 0 : tabs.indexOf(left) + 1, 0, gid);
  });
  const elements = tabs.map((gid) => {
    const sheet = book.sheets.find((one) => one.gid === gid);
    const node = nodes.get(gid);
    const own = node
      ? text.slice(node.start, node.end)
      : `<${p}sheet name="" sheetId="${gid}"${relationAttribute(added.get(gid) ?? '')}/>`;
    if (!sheet) return own;
    const named = setAttribute(own, parseXml(own, 'sheet'), ['name', sheet.name]);
    return setAttribute(named, parseXml(named, 'sheet'), ['state', sheet.state === 'visible' ? null : sheet.state]);
  });
  return text.slice(0, list.inner) + elements.join('') + text.slice(list.innerEnd);
}

interface Tabs {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A new sheet's frozen rows stand on every page that is printed: what Google's print dialog proposes, too. */
const printTitles = ({ sheets }: WorkbookModel, added: ReadonlyMap<number, string>): readonly DefinedName[] =>
  sheets
    .filter(({ gid, frozenRows }) => frozenRows > 0 && added.has(gid))
    .map(({ gid, name, frozenRows }) => ({
      name: '_xlnm.Print_Titles',
      formula: `'${name.replace(/'/g, "''")}'!$1:$${frozenRows}`,
      sheet: gid,
      hidden: false,
      raw: null,
    }));

/** Names keep their element; those of one sheet get its new place. */
function patchNames(text: string, { book, added }: WorkbookPatch, { before, after }: Tabs): string {
  const root = rootOf(text);
  const list = childOf(root, 'definedNames');
  const p = prefixOf(root);
  const elements = [...book.definedNames, ...printTitles(book, added)].flatMap((name) => {
    const node = name.raw === null ? undefined : list?.children[Number(name.raw)];
    const place = name.sheet === null ? null : after.indexOf(name.sheet);
    if (place !== null && place < 0) return [];
    if (!node) return [nameXml(name, place, p)];
    const content = node.text === name.formula ? text.slice(node.inner, node.innerEnd) : encodeXml(name.formula);
    const own = `${text.slice(node.start, node.inner)}${content}${text.slice(node.innerEnd, node.end)}`;
    const was = node.attributes['localSheetId'];
    return was === undefined || before[Number(was)] === after[Number(was)]
      ? [own]
      : [setAttribute(own, parseXml(own, 'definedName'), ['localSheetId', String(place)])];
  });
  const content = elements.length === 0 ? '' : `<${p}definedNames>${elements.join('')}</${p}definedNames>`;
  return list ? replaceNodes(text, [[list, content]]) : placeChild(text, 'definedNames', content);
}

const nameXml = (name: DefinedName, place: number | null, p: string): string =>
  `<${p}definedName name="${encodeXml(name.name)}"${place === null ? '' : ` localSheetId="${place}"`}${name.hidden ? ' hidden="1"' : ''}>` +
  `${encodeXml(name.formula)}</${p}definedName>`;

/**
 * The file's active tab stays, at its new place: which sheet a run looked at is no part of the book.
 * Only where it went or was hidden, the first visible one takes over.
 */
function patchActive(text: string, book: WorkbookModel, { before, after }: Tabs): string {
  const view = childOf(childOf(rootOf(text), 'bookViews'), 'workbookView');
  if (!view) return text;
  const was = before[Number(view.attributes['activeTab'] ?? 0)];
  const hidden = (gid: number | undefined): boolean =>
    book.sheets.some((sheet) => sheet.gid === gid && sheet.state !== 'visible');
  const first = book.sheets.find((sheet) => sheet.state === 'visible')?.gid;
  const wanted = was === undefined || !after.includes(was) || hidden(was) ? (first ?? 0) : was;
  const index = Math.max(0, after.indexOf(wanted));
  const now = setAttribute(text, view, ['activeTab', index === 0 ? null : String(index)]);
  const moved = childOf(childOf(rootOf(now), 'bookViews'), 'workbookView');
  const scrolled = moved?.attributes['firstSheet'];
  return moved && scrolled !== undefined && Number(scrolled) >= after.length
    ? setAttribute(now, moved, ['firstSheet', null])
    : now;
}

/** Programs compute anew when they open the book; how they compute stays. */
function patchCalculation(text: string): string {
  const root = rootOf(text);
  const node = childOf(root, 'calcPr');
  if (node) return setAttribute(text, node, ['fullCalcOnLoad', '1']);
  return placeChild(text, 'calcPr', `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
}

function placeChild(text: string, name: string, element: string): string {
  const root = rootOf(text);
  const next = root.children.find((node) => ORDER.indexOf(node.name) > ORDER.indexOf(name));
  return next ? text.slice(0, next.start) + element + text.slice(next.start) : insertInside(text, root, element);
}
