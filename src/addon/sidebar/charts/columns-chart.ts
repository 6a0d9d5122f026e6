/** Amounts at month ends as columns, in millions of rupiah. */
import { decimal } from '../../../messages/format';
import { draw, type Element } from '../page';
import { floorOf, framed, middleOf, riseOf, slotOf, unknownMark, type Scale } from './frame';
import { topOf, type Tick } from './scale';

export interface Column {
  /** Null where nobody knows. */
  readonly value: number | null;
  /** From a closed month: drawn empty. */
  readonly stored: boolean;
}

const MILLION = 1_000_000;
/** As few decimals as tell half of the top apart. */
const digitsFor = (top: number): number => (top >= 20 * MILLION ? 0 : top >= 2 * MILLION ? 1 : 2);

/** The chart; ticks and columns are of the same month ends. */
export function columnsChart(ticks: readonly Tick[], columns: readonly Column[]): Element {
  const top = topOf(columns.map(({ value }) => value));
  const scale: Scale = { height: 104, top, label: (value) => decimal(value / MILLION, digitsFor(top)) };
  const width = slotOf(columns.length) * 0.66;
  const bars = columns.map(({ value, stored }, index) => {
    if (value === null) return unknownMark(index, columns.length, scale);
    const height = riseOf(value, scale);
    const x = middleOf(index, columns.length) - width / 2;
    return draw('rect', { class: stored ? 'bar stored' : 'bar', x, y: floorOf(scale) - height, width, height });
  });
  return framed(ticks, scale, bars);
}
