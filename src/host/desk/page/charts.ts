/** Charts as SVG, drawn from the figures that the host gives. */
import type { ChartView } from '../protocol';

const NS = 'http://www.w3.org/2000/svg';
const COLORS = ['#0b5345', '#c77800', '#8ab6a8', '#7a3b2e', '#5f6368', '#3b6fb6'];

function svg(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text !== '') made.textContent = text;
  return made;
}

const colorOf = (chart: ChartView, series: number, point: number): string => {
  const ownPoint = chart.series.length === 1 ? chart.pointColors[point] : undefined;
  const byPoint = chart.kind === 'pie' ? point : series;
  return ownPoint ?? chart.series[series]?.color ?? COLORS[byPoint % COLORS.length] ?? '#0b5345';
};

/** 1, 2 or 5 times a power of ten, so that four lines or so fit. */
function stepFor(most: number): number {
  const rough = Math.max(most, 1e-9) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? 10 * power;
}

/** Short figures for an axis: 1,2 jt, 300 rb. */
export function axisFigure(value: number): string {
  const short = (by: number, unit: string): string =>
    `${String(Math.round((value / by) * 10) / 10).replace('.', ',')} ${unit}`;
  if (Math.abs(value) >= 1e9) return short(1e9, 'M');
  if (Math.abs(value) >= 1e6) return short(1e6, 'jt');
  if (Math.abs(value) >= 1e4) return short(1e3, 'rb');
  return String(Math.round(value * 1000) / 1000).replace('.', ',');
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function columns(chart: ChartView, { left, top, width, height }: Frame): readonly SVGElement[] {
  const most = Math.max(0, ...chart.series.flatMap((one) => one.values));
  const step = stepFor(most);
  const peak = Math.max(step, Math.ceil(most / step) * step);
  const y = (value: number): number => top + height - (Math.max(0, value) / peak) * height;
  const made: SVGElement[] = [];
  for (let line = 0; line <= peak + step / 2; line += step) {
    made.push(svg('line', { x1: left, x2: left + width, y1: y(line), y2: y(line), stroke: '#e4e7e5' }));
    made.push(svg('text', { x: left - 6, y: y(line) + 4, 'text-anchor': 'end', class: 'axis' }, axisFigure(line)));
  }
  const slot = width / Math.max(1, chart.categories.length);
  const bar = Math.min(46, (slot * 0.7) / Math.max(1, chart.series.length));
  chart.categories.forEach((name, at) => {
    const middle = left + slot * (at + 0.5);
    chart.series.forEach((one, index) => {
      const value = one.values[at] ?? 0;
      const x = middle + (index - chart.series.length / 2) * bar;
      made.push(
        svg('rect', {
          x,
          y: y(value),
          width: Math.max(1, bar - 2),
          height: top + height - y(value),
          fill: colorOf(chart, index, at),
          rx: 1,
        }),
      );
    });
    const label = shortened(name, Math.max(4, Math.floor(slot / 6)));
    made.push(svg('text', { x: middle, y: top + height + 16, 'text-anchor': 'middle', class: 'axis' }, label));
  });
  return made;
}

function bars(chart: ChartView, { left, top, width, height }: Frame): readonly SVGElement[] {
  const most = Math.max(1e-9, ...chart.series.flatMap((one) => one.values));
  const slot = height / Math.max(1, chart.categories.length);
  const bar = Math.min(26, (slot * 0.7) / Math.max(1, chart.series.length));
  const names = Math.min(130, width * 0.36);
  return chart.categories.flatMap((name, at) => {
    const middle = top + slot * (at + 0.5);
    const label = svg(
      'text',
      { x: left + names - 8, y: middle + 4, 'text-anchor': 'end', class: 'axis' },
      shortened(name, 20),
    );
    const rects = chart.series.flatMap((one, index) => {
      const value = one.values[at] ?? 0;
      const long = (Math.max(0, value) / most) * (width - names - 56);
      const y = middle + (index - chart.series.length / 2) * bar;
      return [
        svg('rect', {
          x: left + names,
          y,
          width: Math.max(0, long),
          height: Math.max(1, bar - 2),
          fill: colorOf(chart, index, at),
          rx: 1,
        }),
        svg('text', { x: left + names + long + 5, y: y + bar / 2 + 3, class: 'axis' }, axisFigure(value)),
      ];
    });
    return [label, ...rects];
  });
}

function linesOf(chart: ChartView, frame: Frame): readonly SVGElement[] {
  const { left, top, width, height } = frame;
  const most = Math.max(0, ...chart.series.flatMap((one) => one.values));
  const step = stepFor(most);
  const peak = Math.max(step, Math.ceil(most / step) * step);
  const slot = width / Math.max(1, chart.categories.length);
  const at = (value: number, index: number): string =>
    `${left + slot * (index + 0.5)},${top + height - (Math.max(0, value) / peak) * height}`;
  return [
    ...columns({ ...chart, series: [] }, frame),
    ...chart.series.map((one, index) =>
      svg('polyline', {
        points: one.values.map(at).join(' '),
        fill: 'none',
        stroke: colorOf(chart, index, 0),
        'stroke-width': 2,
      }),
    ),
  ];
}

function pie(chart: ChartView, { left, top, width, height }: Frame): readonly SVGElement[] {
  const values = chart.series[0]?.values ?? [];
  const all = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const radius = Math.min(height / 2, width / 4);
  const [x, y] = [left + radius + 4, top + height / 2];
  let turned = -Math.PI / 2;
  return values.flatMap((value, index) => {
    const part = all === 0 ? 0 : Math.max(0, value) / all;
    const from = turned;
    turned += part * 2 * Math.PI;
    const point = (angle: number): string => `${x + radius * Math.cos(angle)},${y + radius * Math.sin(angle)}`;
    const color = colorOf(chart, 0, index);
    const path = `M${x},${y} L${point(from)} A${radius},${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${point(turned)} Z`;
    const slice =
      part >= 1 ? svg('circle', { cx: x, cy: y, r: radius, fill: color }) : svg('path', { d: path, fill: color });
    const line = top + 14 + index * 18;
    const legend = left + 2 * radius + 24;
    const percent = `${String(Math.round(part * 1000) / 10).replace('.', ',')}%`;
    return [
      slice,
      svg('rect', { x: legend, y: line - 9, width: 10, height: 10, fill: color }),
      svg(
        'text',
        { x: legend + 16, y: line, class: 'axis' },
        `${shortened(chart.categories[index] ?? '', 22)} ${percent}`,
      ),
    ];
  });
}

/** The chart with its title; those who do not see it read its figures in the table that `describe` makes. */
export function drawChart(chart: ChartView): SVGElement {
  const { width, height } = chart;
  const legend = chart.series.length > 1 && chart.kind !== 'pie';
  const made = svg('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': describe(chart),
  });
  made.append(svg('rect', { width, height, fill: '#fff', stroke: '#dadce0', rx: 4 }));
  made.append(svg('text', { x: 14, y: 24, class: 'chart-title' }, chart.title));
  const wide = chart.kind === 'bar' || chart.kind === 'pie';
  const left = wide ? 14 : 58;
  const frame: Frame = {
    left,
    top: 40,
    width: width - left - 14,
    height: height - 40 - (wide ? 14 : 30) - (legend ? 20 : 0),
  };
  const draw = { column: columns, bar: bars, line: linesOf, pie }[chart.kind];
  made.append(...draw(chart, frame));
  if (legend)
    chart.series.forEach((one, index) => {
      const x = 14 + index * (width / chart.series.length);
      made.append(svg('rect', { x, y: height - 20, width: 10, height: 10, fill: colorOf(chart, index, 0) }));
      made.append(svg('text', { x: x + 16, y: height - 11, class: 'axis' }, shortened(one.name, 24)));
    });
  return made;
}

/** Title and figures in one sentence. */
export function describe(chart: ChartView): string {
  const points = chart.categories.map((name, at) => {
    const values = chart.series.map((one) => (one.values[at] ?? 0).toLocaleString('id-ID')).join(' / ');
    return `${name}: ${values}`;
  });
  return `${chart.title}. ${points.join('; ')}`;
}
