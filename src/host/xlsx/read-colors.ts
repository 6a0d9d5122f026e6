/** Colours as '#rrggbb': plain, from the old palette, or from the theme with a tint. */
import { childOf, type XmlNode } from './xml-tree';

/** ECMA-376 part 1, 18.8.27; 64 and above are the system's. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The order in which styles count the theme's colours. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme's colours in the order in which styles count them, without '#'. */
export function themeColors(theme: XmlNode | null): readonly string[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const node = childOf(scheme, name)?.children[0];
    const value = node?.attributes['lastClr'] ?? node?.attributes['val'] ?? '';
    return /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : index % 2 === 0 ? 'ffffff' : '000000';
  });
}

/** @param node a <color>, <fgColor> or <bgColor>; null is automatic */
export function readColor(node: XmlNode | null, theme: readonly string[]): string | null {
  if (!node) return null;
  const { rgb, indexed, theme: themed, tint, auto } = node.attributes;
  if (auto === '1' || auto === 'true') return null;
  const base =
    rgb !== undefined ? rgb.slice(-6) : indexed !== undefined ? PALETTE[Number(indexed)] : theme[Number(themed)];
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base.toLowerCase(), Number(tint ?? 0))}`;
}

/** Lighter for a positive tint, darker for a negative one, by luminance (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return color;
  const channel = (index: number): number => parseInt(color.slice(index * 2, index * 2 + 2), 16) / 255;
  const rgb = [channel(0), channel(1), channel(2)];
  const [max, min] = [Math.max(...rgb), Math.min(...rgb)];
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const span = saturation * (1 - Math.abs(2 * target - 1));
  const moved = rgb.map((value) => (chroma === 0 ? target : ((value - light) / chroma) * span + target));
  return moved
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
