import type { Cell } from '../sheet-data';
import { readAmount, thousandsMarkOf } from './amount';
import type { AmbiguousAmount, AmountReading, ThousandsMark } from './amount';

/** What a whole column of amounts tells about the lone "1.000" in it. */
export interface AmountColumn {
  readonly mark: ThousandsMark;
  /** Smallest and largest plain number in the column; null below three of them. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** So many lone "500.000" and no other writing are a habit: nobody writes a column of amounts with three decimals. */
const ALIKE = 5;

/** Gathers, over all data cells of a column, which sign groups thousands and how large its plain numbers are. */
export function amountColumn(cells: Iterable<Cell>): AmountColumn {
  let [dots, commas, plainNumbers, low, high] = [0, 0, 0, Infinity, 0];
  const lone = { '.': 0, ',': 0 };
  for (const cell of cells) {
    if (typeof cell === 'number') {
      if (cell <= 0) continue;
      plainNumbers++;
      low = Math.min(low, cell);
      high = Math.max(high, cell);
      continue;
    }
    const mark = thousandsMarkOf(cell);
    if (mark === '.') dots++;
    if (mark === ',') commas++;
    const read = mark === null ? readAmount(cell, null) : null;
    if (read?.kind === 'ambiguous') lone[read.mark]++;
  }
  if (dots === 0 && commas === 0) {
    if (lone['.'] >= ALIKE && lone[','] === 0) dots++;
    if (lone[','] >= ALIKE && lone['.'] === 0) commas++;
  }
  return { mark: dots === commas ? null : dots > commas ? '.' : ',', range: plainNumbers < 3 ? null : { low, high } };
}

const within = (amount: number, range: { readonly low: number; readonly high: number }): boolean =>
  amount >= range.low / 2 && amount <= range.high * 2;

/**
 * An amount read with its column's habit: the column's thousands sign, or else the size of its plain numbers, decides
 * a lone "1.000".
 *
 * @returns `ambiguous` only where neither decides
 */
export function readAmountIn(cell: Cell, column: AmountColumn): AmountReading {
  const read = readAmount(cell, column.mark);
  if (read.kind !== 'ambiguous' || column.range === null) return read;
  return bySize(read, column.range);
}

function bySize(read: AmbiguousAmount, range: { readonly low: number; readonly high: number }): AmountReading {
  const [thousands, decimal] = [within(Math.abs(read.asThousands), range), within(Math.abs(read.asDecimal), range)];
  if (thousands === decimal) return read;
  return { kind: 'value', value: thousands ? read.asThousands : read.asDecimal };
}
