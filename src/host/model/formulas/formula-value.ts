/** What a cell or a part of a formula comes to. Null is "nobody knows", and whatever is made of it is too. */
import type { Area } from '../area';
import { cellAt, forEachCell } from '../edit-cells';
import type { CellValue } from '../cell';
import type { SheetModel } from '../sheet';

/** `undefined` is an empty cell: 0 beside a sign, '' beside a text. */
export type Scalar = number | string | boolean | undefined | null;

export interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

const scalarOf = (value: CellValue, stale: boolean): Scalar => {
  if (stale || (typeof value === 'object' && value !== null)) return null;
  return value ?? undefined;
};

/** The one cell of a place; a range stands for nothing alone. */
export function single({ sheet, area }: Place): Scalar {
  if (area.rows !== 1 || area.columns !== 1) return null;
  const { value, stale } = cellAt(sheet, area.row, area.column);
  return scalarOf(value, stale);
}

/** What SUM makes of a range: text and truth values are nothing. */
export function total({ sheet, area }: Place): Scalar {
  let [sum, known] = [0, true];
  forEachCell(sheet, area, ({ value, stale }) => {
    if (scalarOf(value, stale) === null) known = false;
    if (typeof value === 'number') sum += value;
  });
  return known ? sum : null;
}

/** A number, as a sign takes it. */
export function asNumber(value: Scalar): number | null {
  if (value === undefined) return 0;
  return typeof value === 'number' ? value : null;
}

/** Compares as a spreadsheet does: texts without regard to case, an empty cell as whatever stands on the other side. */
export function compared(one: Scalar, sign: string, other: Scalar): boolean | null {
  if (one === null || other === null) return null;
  const like = (value: Scalar, beside: Scalar): Scalar =>
    value === undefined ? (typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0) : value;
  const [a, b] = [like(one, other), like(other, one)];
  if (typeof a !== typeof b) return sign === '<>' ? true : sign === '=' ? false : null;
  const [x, y] = typeof a === 'string' && typeof b === 'string' ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
  const order = (x ?? 0) < (y ?? 0) ? -1 : (x ?? 0) > (y ?? 0) ? 1 : 0;
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      return null;
  }
}

/** Whether a cell meets a criterion such as ">=45292" or "penjualan"; a wildcard nobody knows. */
function meets(value: Scalar, criterion: Scalar): boolean | null {
  if (value === null || criterion === null) return null;
  if (typeof criterion !== 'string') return value === (criterion ?? 0);
  if (/[*?~]/.test(criterion)) return null;
  const [, sign = '=', wanted = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = wanted.trim() !== '' && Number.isFinite(Number(wanted)) ? Number(wanted) : null;
  if (number !== null) return typeof value === 'number' && compared(value, sign, number) === true;
  if (sign !== '=' && sign !== '<>') return null;
  return compared(value ?? '', sign, wanted);
}

/**
 * Sums or counts the cells of `what` in the rows in which every criterion is met; only columns beside each other in one sheet.
 *
 * @param what null counts
 */
export function totalWhere(
  what: Place | null,
  criteria: readonly { readonly place: Place; readonly criterion: Scalar }[],
): Scalar {
  const first = criteria[0];
  if (first === undefined || criteria.some(({ place }) => place.area.columns !== 1)) return null;
  const { row: top, rows } = first.place.area;
  const places = [...criteria.map(({ place }) => place), ...(what === null ? [] : [what])];
  if (places.some(({ area }) => area.rows !== rows || area.columns !== 1)) return null;
  let sum: number | null = 0;
  forEachCell(first.place.sheet, first.place.area, (_, row) => {
    if (sum === null) return;
    const at = ({ sheet, area }: Place): Scalar => {
      const { value, stale } = cellAt(sheet, area.row + row - top, area.column);
      return scalarOf(value, stale);
    };
    const met = criteria.map(({ place, criterion }) => meets(at(place), criterion));
    if (met.includes(false)) return;
    if (met.includes(null)) sum = null;
    else {
      const add = what === null ? 1 : at(what);
      sum = add === null ? null : sum + (typeof add === 'number' ? add : 0);
    }
  });
  return sum;
}
