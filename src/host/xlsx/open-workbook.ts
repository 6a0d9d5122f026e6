/** Opens a workbook file. */
import { createStyleTable } from '../model/style-table';
import type { SheetModel } from '../model/sheet';
import type { DefinedName, WorkbookModel } from '../model/workbook';
import { BookUnreadable } from './book-unreadable';
import { refuseBeyondMemory, refuseLargeFile } from './too-large';
import { openPackage, type Package } from './package';
import { themeColors } from './read-colors';
import { readSheet, type SheetContext, type SheetEntry } from './read-sheet';
import { readStrings } from './read-strings';
import { readStyles } from './read-styles';
import { type Relation, relationsOf } from './relations';
import { refuseOtherFiles } from './sniff';
import type { Source } from './source';
import { NO_STATE, readState, type State, STATE_NAMESPACE } from './state-part';
import { childOf, childrenOf, isTrue, parseXml, relationId, type XmlNode } from './xml-tree';

/**
 * The workbook in a file.
 *
 * @param bytes the file; never changed
 * @throws BookUnreadable with one Indonesian sentence when it is no intact .xlsx
 */
export function openWorkbook(bytes: Uint8Array): WorkbookModel {
  refuseOtherFiles(bytes);
  refuseLargeFile(bytes.length);
  return workbookOf(openPackage(bytes));
}

/** The workbook in a package. */
export function workbookOf(source: Package): WorkbookModel {
  const part = workbookPart(source);
  const root = parseXml(source.text(part), part);
  const relations = relationsOf(source, part);
  const optional = (type: string): string | null =>
    relations.find((relation) => relation.type === type && source.has(relation.target))?.target ?? null;
  const tree = (name: string | null): XmlNode | null => (name === null ? null : parseXml(source.text(name), name));
  const theme = themeColors(tree(optional('theme')));
  const styles = readStyles(tree(optional('styles')), theme);
  const strings = optional('sharedStrings');
  const entries = sheetEntries(root, relations, source);
  const large = [...entries.map(({ part: sheet }) => sheet), strings ?? ''];
  refuseBeyondMemory(large.reduce((sum, one) => sum + source.size(one), 0));
  let nextId =
    Math.max(0, ...childrenOf(childOf(root, 'sheets'), 'sheet').map((node) => Number(node.attributes['sheetId']))) + 1;
  const date1904 = isTrue(childOf(root, 'workbookPr')?.attributes['date1904']);
  const context: SheetContext = {
    source,
    strings: strings === null ? [] : readStrings(source, strings),
    styleCount: styles.cells.length,
    differentials: styles.differentials,
    date1904,
    theme,
    nextId: () => nextId++,
  };
  const { statePart, state } = findState(source, relations);
  const sheets = entries.flatMap((entry): SheetModel[] =>
    entry.part === ''
      ? []
      : [{ ...readSheet(entry, context), rangeProtections: state.protections.get(entry.gid) ?? [] }],
  );
  if (sheets.length === 0) throw new BookUnreadable((say) => say.notWorkbook);
  const used = [...state.metadata, ...sheets.flatMap((sheet) => sheet.rangeProtections)].map(({ id }) => id);
  const origin: Source = {
    package: source,
    part,
    statePart,
    names: new Map(sheets.map(({ gid, name }) => [gid, name])),
  };
  return {
    sheets,
    activeSheet: activeGid(root, entries, sheets),
    definedNames: readNames(root, entries),
    metadata: state.metadata,
    properties: state.properties,
    styles: createStyleTable(styles.cells),
    date1904,
    nextId: Math.max(nextId, ...used.map((id) => id + 1)),
    dirty: new Set(),
    source: origin,
  };
}

function workbookPart(source: Package): string {
  const target = relationsOf(source, '').find((relation) => relation.type === 'officeDocument')?.target;
  const part = [target, 'xl/workbook.xml'].find((name) => name !== undefined && source.has(name));
  if (part === undefined) throw new BookUnreadable((say) => say.notWorkbook);
  if (part.endsWith('.bin')) throw new BookUnreadable((say) => say.binary);
  if (parseXml(source.text(part), part).name !== 'workbook') throw new BookUnreadable((say) => say.notWorkbook);
  return part;
}

/** In the order of the tabs; chart sheets and macro sheets have no part here, for Google knows none. */
function sheetEntries(root: XmlNode, relations: readonly Relation[], source: Package): readonly SheetEntry[] {
  return childrenOf(childOf(root, 'sheets'), 'sheet').map((node) => {
    const relation = relations.find(({ id }) => id === relationId(node));
    const state = node.attributes['state'];
    if (!relation || !source.has(relation.target))
      throw new BookUnreadable((say) => say.corrupt(say.noSheet(node.attributes['name'] ?? '')));
    return {
      gid: Number(node.attributes['sheetId']),
      name: node.attributes['name'] ?? '',
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      part: relation.type === 'worksheet' ? relation.target : '',
    };
  });
}

function activeGid(root: XmlNode, entries: readonly SheetEntry[], sheets: readonly SheetModel[]): number {
  const tab = Number(childOf(childOf(root, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
  const active = sheets.find((sheet) => sheet.gid === entries[tab]?.gid);
  return (active ?? sheets.find((sheet) => sheet.state === 'visible') ?? sheets[0])?.gid ?? 0;
}

function readNames(root: XmlNode, entries: readonly SheetEntry[]): readonly DefinedName[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName').map((node, index) => ({
    name: node.attributes['name'] ?? '',
    formula: node.text,
    sheet:
      node.attributes['localSheetId'] === undefined
        ? null
        : (entries[Number(node.attributes['localSheetId'])]?.gid ?? null),
    hidden: isTrue(node.attributes['hidden']),
    raw: String(index),
  }));
}

function findState(source: Package, relations: readonly Relation[]): { statePart: string | null; state: State } {
  for (const { type, target } of relations) {
    if (type !== 'customXml' || !source.has(target)) continue;
    const text = source.text(target);
    if (text.includes(STATE_NAMESPACE)) return { statePart: target, state: readState(text, target) };
  }
  return { statePart: null, state: NO_STATE };
}
