import type { Cell } from '../sheet-data';
import { readAmount, thousandsMarkOf } from './amount';
import type { AmbiguousAmount, AmountReading, ThousandsMark } from './amount';

/** What a whole column of amounts tells about the lone "1.000" in it. */
export interface AmountColumn {
  readonly mark: ThousandsMark;
  /** Smallest and largest plain number in the column; null below three of them. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** The same of all amounts that are clear in themselves, typed ones too; null where there is none. */
  readonly sizes: { readonly low: number; readonly high: number } | null;
}

/** So many lone "500.000" and no other writing are a habit: nobody writes a column of amounts with three decimals. */
const ALIKE = 5;

/** Gathers, over all data cells of a column, which sign groups thousands and how large its plain numbers are. */
export function amountColumn(cells: Iterable<Cell>): AmountColumn {
  let [dots, commas, plainNumbers, low, high] = [0, 0, 0, Infinity, 0];
  const lone = { '.': 0, ',': 0 };
  const clear = { low: Infinity, high: 0 };
  const sized = (amount: number): void => {
    if (amount <= 0) return;
    clear.low = Math.min(clear.low, amount);
    clear.high = Math.max(clear.high, amount);
  };
  for (const cell of cells) {
    if (typeof cell === 'number') {
      if (cell <= 0) continue;
      sized(cell);
      plainNumbers++;
      low = Math.min(low, cell);
      high = Math.max(high, cell);
      continue;
    }
    const mark = thousandsMarkOf(cell);
    if (mark === '.') dots++;
    if (mark === ',') commas++;
    const read = readAmount(cell, null);
    if (read.kind === 'ambiguous' && mark === null) lone[read.mark]++;
    if (read.kind === 'value') sized(read.value);
  }
  if (dots === 0 && commas === 0) {
    if (lone['.'] >= ALIKE && lone[','] === 0) dots++;
    if (lone[','] >= ALIKE && lone['.'] === 0) commas++;
  }
  return {
    mark: dots === commas ? null : dots > commas ? '.' : ',',
    range: plainNumbers < 3 ? null : { low, high },
    sizes: clear.high === 0 ? null : clear,
  };
}

/** An amount that many times smaller than the smallest of its column is of another kind. */
const FAR = 20;

const within = (amount: number, range: { readonly low: number; readonly high: number }): boolean =>
  amount >= range.low / 2 && amount <= range.high * 2;

/**
 * An amount read with its column's habit: the column's thousands sign, or else the size of its plain numbers, decides
 * a lone "1.000".
 *
 * @returns `ambiguous` only where neither decides, or where the sign makes a "570.000" a 570 among amounts of its thousands
 */
export function readAmountIn(cell: Cell, column: AmountColumn): AmountReading {
  const read = readAmount(cell, column.mark);
  if (read.kind === 'value' && column.mark !== null && column.sizes !== null && typeof cell === 'string') {
    const alone = readAmount(cell, null);
    const least = column.sizes.low / FAR;
    const tiny = alone.kind === 'ambiguous' && read.value === alone.asDecimal && Math.abs(read.value) < least;
    return tiny && Math.abs(alone.asThousands) >= least ? alone : read;
  }
  if (read.kind !== 'ambiguous' || column.range === null) return read;
  return bySize(read, column.range);
}

function bySize(read: AmbiguousAmount, range: { readonly low: number; readonly high: number }): AmountReading {
  const [thousands, decimal] = [within(Math.abs(read.asThousands), range), within(Math.abs(read.asDecimal), range)];
  if (thousands === decimal) return read;
  return { kind: 'value', value: thousands ? read.asThousands : read.asDecimal };
}
