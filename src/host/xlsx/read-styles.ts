/** styles.xml: the cell formats resolved, and the differential styles that conditional formats use. */
import type { DifferentialStyle } from '../model/rules';
import { type Borders, type BorderSide, type BorderStyle, type CellStyle, DEFAULT_STYLE } from '../model/style';
import { builtInFormat } from './number-formats';
import { readColor } from './read-colors';
import { childOf, childrenOf, isTrue, type XmlNode } from './xml-tree';

export interface ReadStyles {
  readonly cells: readonly CellStyle[];
  readonly differentials: readonly DifferentialStyle[];
}
export const NO_DIFFERENCE: DifferentialStyle = {
  bold: null,
  italic: null,
  underline: null,
  strike: null,
  fontColor: null,
  background: null,
};

/** @param root null where the book has no styles */
export function readStyles(root: XmlNode | null, theme: readonly string[]): ReadStyles {
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((node) => [
      Number(node.attributes['numFmtId']),
      node.attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = (childOf(root, 'fonts')?.children ?? []).map((node) => readFont(node, theme));
  const fills = (childOf(root, 'fills')?.children ?? []).map((node) => readFill(node, theme));
  const borders = (childOf(root, 'borders')?.children ?? []).map((node) => readBorders(node, theme));
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf').map((node): CellStyle => {
    const { numFmtId, fontId, fillId, borderId } = node.attributes;
    const format = Number(numFmtId ?? 0);
    return {
      ...DEFAULT_STYLE,
      numberFormat: formats.get(format) ?? builtInFormat(format) ?? 'General',
      ...fonts[Number(fontId ?? 0)],
      background: fills[Number(fillId ?? 0)] ?? null,
      borders: borders[Number(borderId ?? 0)] ?? DEFAULT_STYLE.borders,
      ...readAlignment(childOf(node, 'alignment')),
      locked: isTrue(childOf(node, 'protection')?.attributes['locked'], true),
    };
  });
  const differentials = childrenOf(childOf(root, 'dxfs'), 'dxf').map((node) => readDifferential(node, theme));
  return { cells: cells.length > 0 ? cells : [DEFAULT_STYLE], differentials };
}

const flag = (node: XmlNode | null): boolean | null =>
  node ? isTrue(node.attributes['val'], true) && node.attributes['val'] !== 'none' : null;

function readFont(node: XmlNode, theme: readonly string[]): Partial<CellStyle> {
  return {
    bold: flag(childOf(node, 'b')) ?? false,
    italic: flag(childOf(node, 'i')) ?? false,
    underline: underlineOf(node) ?? false,
    strike: flag(childOf(node, 'strike')) ?? false,
    fontFamily: childOf(node, 'name')?.attributes['val'] ?? DEFAULT_STYLE.fontFamily,
    fontSize: Number(childOf(node, 'sz')?.attributes['val'] ?? DEFAULT_STYLE.fontSize),
    fontColor: readColor(childOf(node, 'color'), theme),
  };
}

/** Its value is a kind ('single', 'double', 'none'), not a boolean. */
function underlineOf(font: XmlNode): boolean | null {
  const node = childOf(font, 'u');
  return node ? node.attributes['val'] !== 'none' : null;
}

function readFill(node: XmlNode, theme: readonly string[]): string | null {
  const pattern = childOf(node, 'patternFill');
  if (!pattern || pattern.attributes['patternType'] !== 'solid') return null;
  return readColor(childOf(pattern, 'fgColor'), theme) ?? readColor(childOf(pattern, 'bgColor'), theme);
}

function readBorders(node: XmlNode, theme: readonly string[]): Borders {
  const side = (name: string, other: string): BorderSide | null => {
    const found = childOf(node, name) ?? childOf(node, other);
    const style = found?.attributes['style'];
    if (!found || style === undefined || style === 'none') return null;
    // the schema's own list of styles is BorderStyle
    return { style: style as BorderStyle, color: readColor(childOf(found, 'color'), theme) };
  };
  return {
    top: side('top', 'top'),
    right: side('right', 'end'),
    bottom: side('bottom', 'bottom'),
    left: side('left', 'start'),
  };
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'fill',
};

function readAlignment(node: XmlNode | null): Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap'> {
  const vertical = node?.attributes['vertical'];
  return {
    horizontal: HORIZONTAL[node?.attributes['horizontal'] ?? ''] ?? 'general',
    vertical: vertical === 'top' ? 'top' : vertical === 'center' ? 'middle' : 'bottom',
    wrap: isTrue(node?.attributes['wrapText']),
  };
}

function readDifferential(node: XmlNode, theme: readonly string[]): DifferentialStyle {
  const font = childOf(node, 'font');
  const pattern = childOf(childOf(node, 'fill'), 'patternFill');
  return {
    bold: flag(childOf(font, 'b')),
    italic: flag(childOf(font, 'i')),
    underline: font ? underlineOf(font) : null,
    strike: flag(childOf(font, 'strike')),
    fontColor: readColor(childOf(font, 'color'), theme),
    // a differential fill keeps its colour where a pattern's background is
    background: readColor(childOf(pattern, 'bgColor'), theme) ?? readColor(childOf(pattern, 'fgColor'), theme),
  };
}
