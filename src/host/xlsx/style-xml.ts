/** Fonts, fills, borders, alignments and differential styles as XML. */
import type { DifferentialStyle } from '../model/rules';
import type { BorderSide, CellStyle } from '../model/style';
import { encodeXml } from './xml-text';
import { childOf, parseXml, type XmlNode } from './xml-tree';

const colorXml = (name: string, color: string, p: string): string =>
  `<${p}${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;

export const fontXml = (style: CellStyle, p: string): string =>
  `<${p}font>${style.bold ? `<${p}b/>` : ''}${style.italic ? `<${p}i/>` : ''}${style.strike ? `<${p}strike/>` : ''}` +
  `${style.underline ? `<${p}u/>` : ''}<${p}sz val="${style.fontSize}"/>` +
  `${style.fontColor === null ? '' : colorXml('color', style.fontColor, p)}<${p}name val="${encodeXml(style.fontFamily)}"/></${p}font>`;

export interface FontChange {
  readonly style: CellStyle;
  readonly before: CellStyle;
  readonly prefix: string;
}

/** The font of the file with what changed put in: family, charset, theme colour and scheme stay where they still hold. */
export function fontFrom(text: string, id: number, { style, before, prefix: p }: FontChange): string {
  const node = childOf(parseXml(text, 'xl/styles.xml'), 'fonts')?.children[id];
  if (!node) return fontXml(style, p);
  const kept = (name: string, same: boolean): string => {
    const child = childOf(node, name);
    return same && child ? text.slice(child.start, child.end) : '';
  };
  const switched = (name: string, now: boolean, was: boolean): string =>
    now === was ? kept(name, true) : now ? `<${p}${name}/>` : '';
  const sameName = style.fontFamily === before.fontFamily;
  const color =
    style.fontColor === before.fontColor
      ? kept('color', true)
      : style.fontColor === null
        ? ''
        : colorXml('color', style.fontColor, p);
  return (
    `<${p}font>${switched('b', style.bold, before.bold)}${switched('i', style.italic, before.italic)}` +
    `${switched('strike', style.strike, before.strike)}${switched('u', style.underline, before.underline)}${kept('vertAlign', true)}` +
    `<${p}sz val="${style.fontSize}"/>${color}<${p}name val="${encodeXml(style.fontFamily)}"/>` +
    `${kept('family', sameName)}${kept('charset', sameName)}${kept('scheme', sameName)}</${p}font>`
  );
}

export const fillXml = (color: string, p: string): string =>
  `<${p}fill><${p}patternFill patternType="solid">${colorXml('fgColor', color, p)}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

export function bordersXml({ borders }: CellStyle, p: string): string {
  const side = (name: string, value: BorderSide | null): string =>
    value === null
      ? `<${p}${name}/>`
      : `<${p}${name} style="${value.style}">${value.color === null ? `<${p}color auto="1"/>` : colorXml('color', value.color, p)}</${p}${name}>`;
  return `<${p}border>${side('left', borders.left)}${side('right', borders.right)}${side('top', borders.top)}${side('bottom', borders.bottom)}<${p}diagonal/></${p}border>`;
}

export function alignmentXml(
  style: CellStyle,
  before: CellStyle,
  old: XmlNode | null,
  p: string,
): { text: string; changed: boolean } {
  const own: Record<string, string> = { ...old?.attributes };
  const set = (name: string, value: string | null): void => {
    if (value === null) delete own[name];
    else own[name] = value;
  };
  if (style.horizontal !== before.horizontal)
    set('horizontal', style.horizontal === 'general' ? null : style.horizontal);
  if (style.vertical !== before.vertical)
    set('vertical', { top: 'top', middle: 'center', bottom: null }[style.vertical]);
  if (style.wrap !== before.wrap) set('wrapText', style.wrap ? '1' : null);
  const attributes = Object.entries(own)
    .map(([key, value]) => ` ${key}="${encodeXml(value)}"`)
    .join('');
  const changed =
    style.horizontal !== before.horizontal || style.vertical !== before.vertical || style.wrap !== before.wrap;
  return { text: attributes === '' ? '' : `<${p}alignment${attributes}/>`, changed };
}

export function differentialXml(style: DifferentialStyle, p: string): string {
  const flag = (name: string, value: boolean | null): string =>
    value === null ? '' : value ? `<${p}${name}/>` : `<${p}${name} val="${name === 'u' ? 'none' : '0'}"/>`;
  const font =
    flag('b', style.bold) +
    flag('i', style.italic) +
    flag('strike', style.strike) +
    flag('u', style.underline) +
    (style.fontColor === null ? '' : colorXml('color', style.fontColor, p));
  const fill =
    style.background === null
      ? ''
      : `<${p}fill><${p}patternFill patternType="solid">${colorXml('fgColor', style.background, p)}${colorXml('bgColor', style.background, p)}</${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font === '' ? '' : `<${p}font>${font}</${p}font>`}${fill}</${p}dxf>`;
}
