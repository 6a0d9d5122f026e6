/** Adds formats to styles.xml: new ones are made from the file's own, so what we do not model (theme, indent, rotation) stays. */
import type { DifferentialStyle } from '../model/rules';
import type { CellStyle } from '../model/style';
import { type StyleTable } from '../model/style-table';
import { builtInFormat, builtInNumber } from './number-formats';
import { insertInside } from './relations';
import { setAttribute } from './xml-edit';
import { encodeXml } from './xml-text';
import { alignmentXml, bordersXml, differentialXml, fillXml, fontFrom, fontXml } from './style-xml';
import { childOf, parseXml } from './xml-tree';

export interface StyleWriter {
  /** The number in the file of a style of the table; added where it is new. */
  cell(id: number): number;
  /** The number of a differential style, added where it is new. */
  differential(style: DifferentialStyle): number;
  /** styles.xml as it is now. */
  text(): string;
}

const PART = 'xl/styles.xml';

/** @param xml styles.xml as it came */
export function createStyleWriter(xml: string, table: StyleTable): StyleWriter {
  let text = xml;
  const numbers = new Map<number, number>();
  const differentials = new Map<string, number>();
  const prefix = /^[^]*?<([\w.-]+:)?styleSheet/.exec(xml)?.[1] ?? '';

  /** Adds an element to one of the lists and says its number. */
  function add(list: string, element: string): number {
    text = withList(text, list, prefix);
    const node = childOf(parseXml(text, PART), list);
    if (!node) return 0;
    const found = node.children.findIndex((child) => text.slice(child.start, child.end) === element);
    if (found >= 0) return found;
    const count = node.children.length;
    text = insertInside(text, node, element);
    const grown = childOf(parseXml(text, PART), list);
    if (grown) text = setAttribute(text, grown, ['count', String(count + 1)]);
    return count;
  }
  function cell(id: number): number {
    const entry = table.entries[id];
    if (!entry || entry.base === null) return id;
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const before = table.entries[entry.base]?.style ?? entry.style;
    const number = addFormat(entry.style, before, entry.base);
    numbers.set(id, number);
    return number;
  }
  function addFormat(style: CellStyle, before: CellStyle, base: number): number {
    const root = parseXml(text, PART);
    const old = childOf(root, 'cellXfs')?.children[base];
    const own: Record<string, string> = {
      numFmtId: '0',
      fontId: '0',
      fillId: '0',
      borderId: '0',
      xfId: '0',
      ...old?.attributes,
    };
    if (style.numberFormat !== before.numberFormat) {
      own['numFmtId'] = String(formatNumber(style.numberFormat));
      own['applyNumberFormat'] = '1';
    }
    if (fontXml(style, prefix) !== fontXml(before, prefix)) {
      own['fontId'] = String(add('fonts', fontFrom(text, Number(own['fontId']), { style, before, prefix })));
      own['applyFont'] = '1';
    }
    if (style.background !== before.background) {
      own['fillId'] = String(style.background === null ? 0 : add('fills', fillXml(style.background, prefix)));
      own['applyFill'] = '1';
    }
    if (JSON.stringify(style.borders) !== JSON.stringify(before.borders)) {
      own['borderId'] = String(add('borders', bordersXml(style, prefix)));
      own['applyBorder'] = '1';
    }
    const alignment = alignmentXml(style, before, old ? childOf(old, 'alignment') : null, prefix);
    if (alignment.changed) own['applyAlignment'] = '1';
    const protection = style.locked ? '' : `<${prefix}protection locked="0"/>`;
    if (style.locked !== before.locked) own['applyProtection'] = '1';
    const content = alignment.text + protection;
    const attributes = Object.entries(own)
      .map(([key, value]) => ` ${key}="${encodeXml(value)}"`)
      .join('');
    return add(
      'cellXfs',
      content === '' ? `<${prefix}xf${attributes}/>` : `<${prefix}xf${attributes}>${content}</${prefix}xf>`,
    );
  }
  function formatNumber(format: string): number {
    const builtIn = builtInNumber(format);
    if (builtIn !== undefined) return builtIn;
    const list = childOf(parseXml(text, PART), 'numFmts')?.children ?? [];
    const known = list.find((node) => node.attributes['formatCode'] === format);
    if (known) return Number(known.attributes['numFmtId']);
    let id = Math.max(163, ...list.map((node) => Number(node.attributes['numFmtId']))) + 1;
    while (builtInFormat(id) !== undefined) id += 1;
    add('numFmts', `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(format)}"/>`);
    return id;
  }
  function differential(style: DifferentialStyle): number {
    const key = JSON.stringify(style);
    const known = differentials.get(key);
    if (known !== undefined) return known;
    const number = add('dxfs', differentialXml(style, prefix));
    differentials.set(key, number);
    return number;
  }
  return { cell, differential, text: () => text };
}

/** The order of styles.xml (ECMA-376 part 1, CT_Stylesheet). */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function withList(text: string, list: string, prefix: string): string {
  const root = parseXml(text, PART);
  if (childOf(root, list)) return text;
  const element = `<${prefix}${list} count="0"></${prefix}${list}>`;
  const next = root.children.find((node) => LISTS.indexOf(node.name) > LISTS.indexOf(list));
  if (!next) return insertInside(text, root, element);
  return text.slice(0, next.start) + element + text.slice(next.start);
}
