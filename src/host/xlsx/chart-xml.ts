/** A chart as its own part (DrawingML charts), in the element order that Excel insists on. */
import type { ChartModel, ChartSeries } from '../model/chart';
import { encodeXml } from './xml-text';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** What the series' ranges hold now, for programs that draw before they compute. */
export interface ChartCache {
  texts(reference: string): readonly string[];
  numbers(reference: string): readonly (number | null)[];
}

/** The text of a chart's part. */
export function chartXml(chart: ChartModel, cache: ChartCache): string {
  const title =
    chart.title === ''
      ? '<c:autoTitleDeleted val="1"/>'
      : `${titleXml(chart.title, 1200)}<c:autoTitleDeleted val="0"/>`;
  const legend =
    chart.legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="${chart.legend === 'bottom' ? 'b' : 'r'}"/><c:overlay val="0"/></c:legend>`;
  return (
    `${HEAD}<c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${plotXml(chart, cache)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr>' +
    '<a:endParaRPr lang="id-ID"/></a:p></c:txPr></c:chartSpace>'
  );
}

const titleXml = (text: string, size = 900): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="id-ID" sz="${size}" b="1"/><a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function plotXml(chart: ChartModel, cache: ChartCache): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, { index, cache })).join('');
  if (chart.kind === 'pie')
    return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  const axes = axesXml(chart);
  const ids = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  if (chart.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>${axes}`;
  }
  const direction = chart.kind === 'bar' ? 'bar' : 'col';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/>${ids}</c:barChart>${axes}`
  );
}

const fillXml = (color: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill></c:spPr>`;

const strokeXml = (color: string): string =>
  `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill></a:ln></c:spPr>`;

function seriesXml(
  chart: ChartModel,
  series: ChartSeries,
  { index, cache }: { index: number; cache: ChartCache },
): string {
  const name = series.name === null ? '' : `<c:tx>${nameXml(series.name, cache)}</c:tx>`;
  const line = chart.kind === 'line';
  const color = series.color === null ? '' : line ? strokeXml(series.color) : fillXml(series.color);
  const invert = chart.kind === 'pie' || line ? '' : '<c:invertIfNegative val="0"/>';
  const points = chart.pointColors
    .map((point, at) =>
      point === '' ? '' : `<c:dPt><c:idx val="${at}"/>${invert}<c:bubble3D val="0"/>${fillXml(point)}</c:dPt>`,
    )
    .join('');
  const categories =
    series.categories === null
      ? ''
      : `<c:cat><c:strRef><c:f>${encodeXml(series.categories)}</c:f>${textCache(cache.texts(series.categories))}</c:strRef></c:cat>`;
  const values = `<c:val><c:numRef><c:f>${encodeXml(series.values)}</c:f>${numberCache(cache.numbers(series.values))}</c:numRef></c:val>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${color}${invert}${line ? '<c:marker><c:symbol val="none"/></c:marker>' : ''}` +
    `${points}${categories}${values}${line ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** A name is a reference where it looks like one, else the text itself. */
function nameXml(name: string, cache: ChartCache): string {
  if (!/!\$?[A-Z]{1,3}\$?\d+$/.test(name)) return `<c:v>${encodeXml(name)}</c:v>`;
  return `<c:strRef><c:f>${encodeXml(name)}</c:f>${textCache(cache.texts(name))}</c:strRef>`;
}

const textCache = (texts: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, at) => `<c:pt idx="${at}"><c:v>${encodeXml(text)}</c:v></c:pt>`).join('')}</c:strCache>`;

const numberCache = (numbers: readonly (number | null)[]): string =>
  `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${numbers.length}"/>` +
  `${numbers.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`)).join('')}</c:numCache>`;

/** Bars run top down like the rows that they show. */
function axesXml(chart: ChartModel): string {
  const bar = chart.kind === 'bar';
  const least = chart.yMin === undefined ? '' : `<c:min val="${chart.yMin}"/>`;
  const axis = (id: number, other: number, position: string, content: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${bar && id === 111111111 ? 'maxMin' : 'minMax'}"/>${id === 222222222 ? least : ''}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${content}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${other}"/><c:crosses val="${bar && id === 222222222 ? 'max' : 'autoZero'}"/>`;
  const format = encodeXml(chart.yFormat ?? '#,##0');
  const title = (text: string | null): string => (text === null ? '' : titleXml(text));
  const category = axis(
    111111111,
    222222222,
    bar ? 'l' : 'b',
    `${title(chart.xTitle)}<c:numFmt formatCode="General" sourceLinked="0"/>`,
  );
  const value = axis(
    222222222,
    111111111,
    bar ? 'b' : 'l',
    `<c:majorGridlines/>${title(chart.yTitle)}<c:numFmt formatCode="${format}" sourceLinked="0"/>`,
  );
  return (
    `<c:catAx>${category}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${value}<c:crossBetween val="between"/></c:valAx>`
  );
}
