/** Ratios at month ends as curves: told apart by dash and mark, not by colour, so that a printed page tells them too. */
import { decimal } from '../../../messages/format';
import { draw, type Element } from '../page';
import { floorOf, framed, middleOf, riseOf, unknownMark, type Scale } from './frame';
import { topOf, type Tick } from './scale';

export interface Curve {
  readonly name: string;
  readonly values: readonly (number | null)[];
}
interface Point {
  readonly x: number;
  readonly y: number;
}

type Look = readonly [dash: string, mark: (at: Point) => Element];

const circle = ({ x, y }: Point): Element => draw('circle', { class: 'dot', cx: x, cy: y, r: 2.6 });
const square = ({ x, y }: Point): Element =>
  draw('rect', { class: 'dot hollow', x: x - 2.4, y: y - 2.4, width: 4.8, height: 4.8 });
const triangle = ({ x, y }: Point): Element =>
  draw('path', { class: 'dot', d: `M${String(x)} ${String(y - 3.4)}l3.4 6h-6.8z` });

const LOOKS: readonly Look[] = [
  ['none', circle],
  ['5 3', square],
  ['1.5 2.5', triangle],
];
const lookOf = (index: number): Look => LOOKS[index] ?? ['none', circle];

/** Stretches of a curve between figures that nobody knows. */
function stretches(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  points.forEach((point, index) => {
    if (point === null) return;
    const before = index === 0 ? null : points[index - 1];
    if (before === null || before === undefined) found.push([point]);
    else found[found.length - 1]?.push(point);
  });
  return found;
}

function curveOf({ values }: Curve, scale: Scale, [dash, mark]: Look): readonly Element[] {
  const points = values.map((value, index) =>
    value === null ? null : { x: middleOf(index, values.length), y: floorOf(scale) - riseOf(value, scale) },
  );
  const lines = stretches(points).map((part) => {
    const at = part.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
    return draw('polyline', { class: 'curve', points: at, 'stroke-dasharray': dash });
  });
  return [...lines, ...points.filter((point) => point !== null).map(mark)];
}

/** What each curve is, with its dash and mark. */
const key = (curves: readonly Curve[]): Element =>
  draw(
    'svg',
    { viewBox: '0 0 276 14', 'aria-hidden': 'true' },
    curves.flatMap(({ name }, index) => {
      const [x, [dash, mark]] = [40 + index * 76, lookOf(index)];
      const line = { class: 'curve', x1: x, x2: x + 26, y1: 7, y2: 7, 'stroke-dasharray': dash };
      return [draw('line', line), mark({ x: x + 13, y: 7 }), draw('text', { x: x + 32, y: 10.5 }, name)];
    }),
  );

/**
 * The key and the chart; ticks and curves are of the same month ends.
 *
 * @param known whether the figures of a month end are; where they are and there is no ratio, nothing is drawn
 */
export function curvesChart(
  ticks: readonly Tick[],
  known: readonly boolean[],
  curves: readonly Curve[],
): readonly Element[] {
  const top = Math.max(1, topOf(curves.flatMap(({ values }) => values)));
  const scale: Scale = { height: 212, top, label: (value) => `${decimal(value * 100, 0)}%` };
  const inside = [
    ...curves.flatMap((curve, index) => curveOf(curve, scale, lookOf(index))),
    ...known.flatMap((it, index) => (it ? [] : [unknownMark(index, ticks.length, scale)])),
  ];
  return [key(curves), framed(ticks, scale, inside)];
}
