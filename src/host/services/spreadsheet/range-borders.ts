/** Range.setBorder. */
import { cellAt } from '../../model/edit-cells';
import type { Borders, BorderSide, BorderStyle } from '../../model/style';
import { styleOf } from '../../model/style-table';
import type { Machine } from '../machine';
import { CHAIN, type Surface, write } from '../member';
import type { RangeState } from '../states';
import { toHex } from './colors';
import { restyleArea } from './restyle-area';

const STYLES: Readonly<Record<string, BorderStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};
/** true draws, false takes away, null leaves. */
type Wish = boolean | null;
interface Wishes {
  readonly top: Wish;
  readonly left: Wish;
  readonly bottom: Wish;
  readonly right: Wish;
  readonly vertical: Wish;
  readonly horizontal: Wish;
}

/** The member that draws borders; both cells beside a line know of it, as in Google's own export. */
export function rangeBorders(m: Machine) {
  return {
    setBorder: write(
      'bool?,bool?,bool?,bool?,bool?,bool?|bool?,bool?,bool?,bool?,bool?,bool?,str?,enum|bool?,bool?,bool?,bool?,bool?,bool?,str?,any',
      (range: RangeState, ...[top, left, bottom, right, vertical, horizontal, color, style]) => {
        const name = (style as { readonly name?: string } | null | undefined)?.name ?? 'SOLID'; // an enumeration's state or null
        const side: BorderSide = { style: STYLES[name] ?? 'thin', color: toHex(color ?? null) };
        draw(m, range, { top, left, bottom, right, vertical, horizontal }, side);
        return CHAIN;
      },
    ),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.Range>;
}

function draw(m: Machine, range: RangeState, wishes: Wishes, side: BorderSide): void {
  const { sheet, area } = range;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const known = new Map<number, { readonly borders: Borders }>();
  const pick = (wish: Wish, old: BorderSide | null): BorderSide | null => (wish === null ? old : wish ? side : null);
  restyleArea(m, range, (row, column) => {
    const { style } = cellAt(sheet, row, column);
    const [first, last] = [row === area.row, row === lastRow];
    const [leftmost, rightmost] = [column === area.column, column === lastColumn];
    // What a cell gets depends on its look and on which edges of the range it lies.
    const key = style * 16 + (first ? 8 : 0) + (last ? 4 : 0) + (leftmost ? 2 : 0) + (rightmost ? 1 : 0);
    const done = known.get(key);
    if (done) return done;
    const before = styleOf(m.model.styles, style).borders;
    const borders: Borders = {
      top: pick(first ? wishes.top : wishes.horizontal, before.top),
      bottom: pick(last ? wishes.bottom : wishes.horizontal, before.bottom),
      left: pick(leftmost ? wishes.left : wishes.vertical, before.left),
      right: pick(rightmost ? wishes.right : wishes.vertical, before.right),
    };
    const change = { borders };
    known.set(key, change);
    return change;
  });
}
