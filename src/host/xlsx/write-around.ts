/** The small elements of a sheet: merges, filter, protection, tab colour, page. */
import { areaName } from '../model/area';
import type { Feature, SheetModel } from '../model/sheet';
import { insertInside } from './relations';
import type { ElementName } from './sheet-order';
import { setAttribute, withAttribute } from './xml-edit';
import { childOf, parseXml } from './xml-tree';

/**
 * The elements that have to change, by name.
 *
 * @param get the element as it stands, '' where there is none
 */
export function writeAround(
  sheet: SheetModel,
  get: (name: ElementName) => string,
  p: string,
): readonly (readonly [ElementName, string])[] {
  const changed = (feature: Feature): boolean => sheet.dirty.has(feature);
  const result: (readonly [ElementName, string])[] = [];
  if (changed('merges')) result.push(['mergeCells', mergesXml(sheet, get('mergeCells'), p)]);
  if (changed('filter')) result.push(['autoFilter', filterXml(sheet, get('autoFilter'), p)]);
  if (changed('protection')) {
    result.push(['sheetProtection', protectionXml(sheet, get('sheetProtection'), p)]);
    result.push(['protectedRanges', openRangesXml(sheet, p)]);
  }
  if (changed('tab') || changed('page')) result.push(['sheetPr', propertiesXml(sheet, get('sheetPr'), p)]);
  if (changed('page')) result.push(['pageSetup', pageXml(sheet, get('pageSetup'), p)]);
  return result;
}

/** Merges that stay keep their element. */
function mergesXml(sheet: SheetModel, old: string, p: string): string {
  if (sheet.merges.length === 0) return '';
  const kept = new Map(
    old === ''
      ? []
      : parseXml(old, 'mergeCells').children.map((node) => [
          node.attributes['ref'] ?? '',
          old.slice(node.start, node.end),
        ]),
  );
  const items = sheet.merges.map(areaName).map((name) => kept.get(name) ?? `<${p}mergeCell ref="${name}"/>`);
  return `<${p}mergeCells count="${items.length}">${items.join('')}</${p}mergeCells>`;
}

/** A filter over the same range keeps its conditions. */
function filterXml(sheet: SheetModel, old: string, p: string): string {
  if (sheet.filter === null) return '';
  const name = areaName(sheet.filter);
  if (old !== '' && parseXml(old, 'autoFilter').attributes['ref'] === name) return old;
  return `<${p}autoFilter ref="${name}"/>`;
}

/** A protection that is there already keeps its password. */
function protectionXml(sheet: SheetModel, old: string, p: string): string {
  if (sheet.protection === null) return '';
  return old === '' ? `<${p}sheetProtection sheet="1" objects="1" scenarios="1"/>` : withAttribute(old, 'sheet', '1');
}

function openRangesXml(sheet: SheetModel, p: string): string {
  const areas = sheet.protection?.unprotected ?? [];
  if (areas.length === 0) return '';
  const ranges = areas.map(
    (area, index) => `<${p}protectedRange sqref="${areaName(area)}" name="Bergulir${index + 1}"/>`,
  );
  return `<${p}protectedRanges>${ranges.join('')}</${p}protectedRanges>`;
}

function propertiesXml(sheet: SheetModel, old: string, p: string): string {
  let text = old || `<${p}sheetPr/>`;
  if (sheet.dirty.has('tab')) {
    const color = childOf(parseXml(text, 'sheetPr'), 'tabColor');
    if (color) text = text.slice(0, color.start) + text.slice(color.end);
    if (sheet.tabColor !== null) {
      const element = `<${p}tabColor rgb="FF${sheet.tabColor.slice(1).toUpperCase()}"/>`;
      const root = parseXml(text, 'sheetPr');
      // the schema wants it first
      text =
        root.inner === root.end
          ? insertInside(text, root, element)
          : text.slice(0, root.inner) + element + text.slice(root.inner);
    }
  }
  if (sheet.dirty.has('page')) {
    const fit = childOf(parseXml(text, 'sheetPr'), 'pageSetUpPr');
    const value = sheet.page?.fitToWidth ? '1' : null;
    if (fit) text = setAttribute(text, fit, ['fitToPage', value]);
    else if (value) text = insertInside(text, parseXml(text, 'sheetPr'), `<${p}pageSetUpPr fitToPage="1"/>`);
  }
  const root = parseXml(text, 'sheetPr');
  return root.children.length === 0 && Object.keys(root.attributes).length === 0 ? '' : text;
}

/** Paper 9 is A4. */
function pageXml(sheet: SheetModel, old: string, p: string): string {
  if (sheet.page === null) return old;
  const base = old || `<${p}pageSetup paperSize="9"/>`;
  const fitted = sheet.page.fitToWidth ? withAttribute(base, 'fitToHeight', '0') : base;
  return withAttribute(fitted, 'orientation', sheet.page.orientation);
}
