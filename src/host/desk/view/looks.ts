/** Looks by number: each one is sent once, however many cells have it. */
import type { CellStyle } from '../../model/style';
import type { Look } from '../protocol';

export interface LookBook {
  readonly looks: readonly Look[];
  numberOf(style: CellStyle): number;
}

const lookOf = (style: CellStyle): Look => ({
  bold: style.bold,
  italic: style.italic,
  underline: style.underline,
  strike: style.strike,
  font: style.fontFamily,
  size: style.fontSize,
  color: style.fontColor,
  background: style.background,
  horizontal: style.horizontal,
  vertical: style.vertical,
  wrap: style.wrap,
  borders: style.borders,
});

/** An empty book of looks. */
export function createLooks(): LookBook {
  const looks: Look[] = [];
  const byStyle = new Map<CellStyle, number>();
  const byText = new Map<string, number>();
  return {
    looks,
    numberOf(style) {
      const known = byStyle.get(style);
      if (known !== undefined) return known;
      const look = lookOf(style);
      const text = JSON.stringify(look);
      const number = byText.get(text) ?? looks.push(look) - 1;
      byText.set(text, number);
      byStyle.set(style, number);
      return number;
    },
  };
}
