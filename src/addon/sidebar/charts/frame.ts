/** What charts over twelve month ends share: the frame, the scale from nought, and the months below. */
import { draw, type Element } from '../page';
import type { Tick } from './scale';

const WIDTH = 276;
const [LEFT, RIGHT, TOP, BOTTOM] = [40, 4, 8, 26];
/** Room that the last year needs to be written whole. */
const YEAR = 26;

/** The scale from nought to the top, in a frame so high. */
export interface Scale {
  readonly height: number;
  readonly top: number;
  readonly label: (value: number) => string;
}

/** The width of one of so many places. */
export const slotOf = (places: number): number => (WIDTH - LEFT - RIGHT) / places;
/** The middle of a place. */
export const middleOf = (index: number, places: number): number => LEFT + slotOf(places) * (index + 0.5);
/** Where nought is. */
export const floorOf = ({ height }: Scale): number => height - BOTTOM;
/** How far above nought a figure is; what is below nought stands on the axis, its figure in the table. */
export const riseOf = (value: number, { height, top }: Scale): number =>
  (Math.max(0, Math.min(value, top)) / top) * (height - TOP - BOTTOM);

const DOTTED = { 'stroke-dasharray': '1 3' } as const;

const lines = (scale: Scale): readonly Element[] =>
  [0, scale.top / 2, scale.top].flatMap((value) => {
    const y = floorOf(scale) - riseOf(value, scale);
    return [
      draw('line', { class: 'axis', x1: LEFT, x2: WIDTH - RIGHT, y1: y, y2: y, ...(value === 0 ? {} : DOTTED) }),
      draw('text', { x: LEFT - 4, y: y + 3.5, 'text-anchor': 'end' }, scale.label(value)),
    ];
  });

const months = (ticks: readonly Tick[], floor: number): readonly Element[] =>
  ticks.flatMap(({ month, year }, index) => {
    const x = middleOf(index, ticks.length);
    const written = [draw('text', { x, y: floor + 12, 'text-anchor': 'middle' }, month)];
    const begin = Math.min(x - 3, WIDTH - YEAR);
    return year === '' ? written : [...written, draw('text', { x: begin, y: floor + 23 }, year)];
  });

/** Said in the place of a figure that nobody knows. */
export const unknownMark = (index: number, places: number, scale: Scale): Element =>
  draw('text', { x: middleOf(index, places), y: floorOf(scale) - 3, 'text-anchor': 'middle' }, '?');

/** A drawing with its frame; hidden from those who hear the page, who have the table. */
export const framed = (ticks: readonly Tick[], scale: Scale, inside: readonly Element[]): Element =>
  draw('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(scale.height)}`, 'aria-hidden': 'true' }, [
    ...lines(scale),
    ...months(ticks, floorOf(scale)),
    ...inside,
  ]);
