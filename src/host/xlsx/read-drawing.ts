/** The charts of a sheet's drawing. Pictures, shapes and kinds of charts that we do not draw stay as they are. */
import type { ChartModel, ChartSeries } from '../model/chart';
import type { Package } from './package';
import { readColor } from './read-colors';
import { relationsOf } from './relations';
import { EMU_A_PIXEL } from './sizes';
import { childOf, childrenOf, descendantsOf, parseXml, relationId, type XmlNode } from './xml-tree';

/** @param nextId gives each chart a number of its own */
export function readCharts(source: Package, drawing: string, nextId: () => number): readonly ChartModel[] {
  if (!source.has(drawing)) return [];
  const relations = new Map(relationsOf(source, drawing).map((relation) => [relation.id, relation.target]));
  return parseXml(source.text(drawing), drawing).children.flatMap((anchor) => {
    const node = descendantsOf(anchor, 'chart')[0];
    const part = node && relations.get(relationId(node) ?? '');
    if (part === undefined || !source.has(part)) return [];
    return [{ ...readChart(parseXml(source.text(part), part)), ...placeOf(anchor), id: nextId(), part }];
  });
}

function placeOf(anchor: XmlNode): Pick<ChartModel, 'anchor' | 'width' | 'height'> {
  const from = childOf(anchor, 'from');
  const number = (node: XmlNode | null, name: string): number => Number(childOf(node, name)?.text ?? 0);
  const size = childOf(anchor, 'ext');
  return {
    anchor: {
      row: number(from, 'row') + 1,
      column: number(from, 'col') + 1,
      offsetX: Math.round(number(from, 'colOff') / EMU_A_PIXEL),
      offsetY: Math.round(number(from, 'rowOff') / EMU_A_PIXEL),
    },
    width: size ? Math.round(Number(size.attributes['cx']) / EMU_A_PIXEL) : 600,
    height: size ? Math.round(Number(size.attributes['cy']) / EMU_A_PIXEL) : 371,
  };
}

type Content = Omit<ChartModel, 'anchor' | 'width' | 'height' | 'id' | 'part'>;

function readChart(root: XmlNode): Content {
  const chart = childOf(root, 'chart');
  const plot = childOf(chart, 'plotArea');
  const drawn = plot?.children.filter((node) => /Chart$/.test(node.name)) ?? [];
  const [first] = drawn;
  const legend = childOf(childOf(chart, 'legend'), 'legendPos')?.attributes['val'];
  const series = childrenOf(first, 'ser');
  const axes = plot?.children.filter((node) => /Ax$/.test(node.name)) ?? [];
  return {
    kind: drawn.length === 1 && first ? kindOf(first) : 'foreign',
    title: textOf(childOf(chart, 'title')),
    series: series.map(readSeries),
    pointColors:
      series.length === 1 && series[0] ? childrenOf(series[0], 'dPt').map((node) => colorOf(node) ?? '') : [],
    legend: legend === undefined ? 'none' : legend === 'b' ? 'bottom' : 'right',
    xTitle:
      textOf(
        childOf(
          axes.find((node) => node.name !== 'valAx'),
          'title',
        ),
      ) || null,
    yTitle:
      textOf(
        childOf(
          axes.find((node) => node.name === 'valAx'),
          'title',
        ),
      ) || null,
  };
}

function kindOf(node: XmlNode): ChartModel['kind'] {
  if (node.name === 'pieChart') return 'pie';
  if (node.name === 'lineChart') return 'line';
  if (node.name !== 'barChart') return 'foreign';
  return childOf(node, 'barDir')?.attributes['val'] === 'bar' ? 'bar' : 'column';
}

function readSeries(node: XmlNode): ChartSeries {
  const reference = (name: string): string | null => {
    const found = childOf(node, name);
    return found ? (descendantsOf(found, 'f')[0]?.text ?? null) : null;
  };
  const name = childOf(node, 'tx');
  return {
    name: reference('tx') ?? (name ? (descendantsOf(name, 'v')[0]?.text ?? null) : null),
    categories: reference('cat'),
    values: reference('val') ?? '',
    color: colorOf(node),
  };
}

/** Its fill, or its stroke where it is a line. */
function colorOf(node: XmlNode): string | null {
  const look = childOf(node, 'spPr');
  return readColor(solid(look) ?? solid(childOf(look, 'ln')), []);
}

/** A drawing's colour node in the form that cells' colours have. */
function solid(node: XmlNode | null): XmlNode | null {
  const color = childOf(childOf(node, 'solidFill'), 'srgbClr');
  return color && { ...color, attributes: { rgb: color.attributes['val'] ?? '' } };
}

const textOf = (node: XmlNode | null): string =>
  node
    ? descendantsOf(node, 't')
        .map((part) => part.text)
        .join('')
    : '';
