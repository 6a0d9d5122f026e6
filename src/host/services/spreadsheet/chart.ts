/** Charts over ranges and their builders. */
import type { ChartModel, ChartSeries } from '../../model/chart';
import { areaName, parseArea } from '../../model/area';
import { cellAt } from '../../model/edit-cells';
import { locationOf, sheetByName } from '../../model/edit-workbook';
import { sheetOfPrefix } from '../../model/formula-text';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { CHAIN, free, read, type Surface } from '../member';
import { ServiceError } from '../service-error';
import type { ChartState, RangeState } from '../states';
import { absolute } from './validation';
import { type Options, optionsOf } from './chart-options';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export interface ChartBuilderState {
  readonly sheet: SheetModel;
  /** The chart that is being modified; null for a new one. */
  readonly before: ChartModel | null;
  type: string;
  ranges: readonly RangeState[];
  numHeaders: number;
  anchor: ChartModel['anchor'];
  options: Options;
}

export const newChart = (sheet: SheetModel): ChartBuilderState => ({
  sheet,
  before: null,
  type: 'COLUMN',
  ranges: [],
  numHeaders: 0,
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
});

const KINDS: Readonly<Record<string, ChartModel['kind']>> = { BAR: 'bar', COLUMN: 'column', PIE: 'pie', LINE: 'line' };

/** A finished chart. */
export function embeddedChart(m: Machine) {
  return {
    getChartId: read('', ({ chart }: ChartState) => chart.id),
    getRanges: read('', ({ chart }: ChartState) => rangesOf(m, chart).map((range) => m.make('Range', range))),
    getContainerInfo: read('', ({ chart }: ChartState) => m.make('ContainerInfo', chart.anchor)),
    getNumHeaders: read('', () => 0),
    modify: free('', ({ sheet, chart }: ChartState) => {
      if (chart.kind === 'foreign')
        throw new ServiceError('Mengubah grafik jenis ini belum ditiru di host lokal', 'NotImitated');
      const options: Options = { title: chart.title, width: chart.width, height: chart.height, legend: chart.legend };
      const state: ChartBuilderState = {
        ...newChart(sheet),
        before: chart,
        type: chart.kind.toUpperCase(),
        ranges: rangesOf(m, chart),
        anchor: chart.anchor,
        options,
      };
      return m.make('EmbeddedChartBuilder', state);
    }),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.EmbeddedChart>;
}

export const containerInfo = () =>
  ({
    getAnchorRow: free('', (s: ChartModel['anchor']) => s.row),
    getAnchorColumn: free('', (s: ChartModel['anchor']) => s.column),
    getOffsetX: free('', (s: ChartModel['anchor']) => s.offsetX),
    getOffsetY: free('', (s: ChartModel['anchor']) => s.offsetY),
  }) satisfies Surface<GoogleAppsScript.Spreadsheet.ContainerInfo>;

/** The builder, for every kind of chart alike: only bar, column, pie and line are imitated. */
export function chartBuilder(m: Machine) {
  const as = (type: string) =>
    free('', (s: ChartBuilderState) => {
      s.type = type;
      return CHAIN;
    });
  const option = (s: ChartBuilderState, name: string, value: unknown): typeof CHAIN => {
    s.options = { ...s.options, ...optionsOf(m, name, value) };
    return CHAIN;
  };
  return {
    asBarChart: as('BAR'),
    asColumnChart: as('COLUMN'),
    asPieChart: as('PIE'),
    asLineChart: as('LINE'),
    setChartType: free('enum', (s: ChartBuilderState, { name }) => {
      s.type = name;
      return CHAIN;
    }),
    addRange: free('@Range', (s: ChartBuilderState, range) => {
      s.ranges = [...s.ranges, range];
      return CHAIN;
    }),
    clearRanges: free('', (s: ChartBuilderState) => {
      s.ranges = [];
      return CHAIN;
    }),
    getRanges: free('', (s: ChartBuilderState) => s.ranges.map((range) => m.make('Range', range))),
    setNumHeaders: free('int', (s: ChartBuilderState, headers) => {
      s.numHeaders = headers;
      return CHAIN;
    }),
    setPosition: free('int,int,int,int', (s: ChartBuilderState, ...[row, column, offsetX, offsetY]) => {
      if (row < 1 || column < 1 || row > s.sheet.maxRows || column > s.sheet.maxColumns)
        throw new ServiceError('The chart must be placed within the sheet.');
      s.anchor = { row, column, offsetX, offsetY };
      return CHAIN;
    }),
    setOption: free('str,any', (s: ChartBuilderState, name, value) => option(s, name, value)),
    setMergeStrategy: free('enum', (_: ChartBuilderState, { name }) => {
      if (name !== 'MERGE_COLUMNS')
        throw new ServiceError(`Charts.ChartMergeStrategy.${name} belum ditiru di host lokal`, 'NotImitated');
      return CHAIN;
    }),
    setTransposeRowsAndColumns: free('bool', (_: ChartBuilderState, transpose) => {
      if (transpose)
        throw new ServiceError('setTransposeRowsAndColumns(true) belum ditiru di host lokal', 'NotImitated');
      return CHAIN;
    }),
    setHiddenDimensionStrategy: free('enum', () => CHAIN),
    build: free('', (s: ChartBuilderState) =>
      m.make('EmbeddedChart', { sheet: s.sheet, chart: chartOf(s) } satisfies ChartState),
    ),
    setTitle: free('str', (s: ChartBuilderState, title) => option(s, 'title', title)),
    setColors: free('list', (s: ChartBuilderState, colors) => option(s, 'colors', colors)),
    setLegendPosition: free('enum', (s: ChartBuilderState, { name }) => option(s, 'legend', name.toLowerCase())),
    setXAxisTitle: free('str', (s: ChartBuilderState, title) => option(s, 'hAxis.title', title)),
    setYAxisTitle: free('str', (s: ChartBuilderState, title) => option(s, 'vAxis.title', title)),
  } satisfies Surface<Builder & GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>;
}

/** The first column gives the categories, every further one a series; header rows name them. */
function chartOf(s: ChartBuilderState): ChartModel {
  const kind = KINDS[s.type];
  if (!kind) throw new ServiceError(`Grafik jenis ${s.type} belum ditiru di host lokal`, 'NotImitated');
  const columns = s.ranges.flatMap(({ sheet, area }) =>
    Array.from({ length: area.columns }, (_, i) => ({ sheet, area: { ...area, column: area.column + i, columns: 1 } })),
  );
  const [first, ...values] = columns;
  if (!first || values.length === 0) throw new ServiceError('A chart needs a range of categories and one of values.');
  const pie = kind === 'pie' || values.length === 1;
  const series = values.map((column, i): ChartSeries => ({
    name: headerOf(column, s.numHeaders),
    categories: referenceOf(below(first, s.numHeaders)),
    values: referenceOf(below(column, s.numHeaders)),
    color: kind === 'pie' ? null : (s.options.colors?.[i] ?? null),
  }));
  const { title = '', width = 600, height = 371, legend = 'right', xTitle = null, yTitle = null } = s.options;
  const pointColors = pie && kind === 'pie' ? (s.options.colors ?? []) : [];
  // -1 is replaced by a free number when the chart is inserted.
  return {
    id: s.before?.id ?? -1,
    kind,
    title,
    series,
    pointColors,
    legend,
    xTitle,
    yTitle,
    ...(s.options.yMin === undefined ? {} : { yMin: s.options.yMin }),
    ...(s.options.yFormat === undefined ? {} : { yFormat: s.options.yFormat }),
    anchor: s.anchor,
    width,
    height,
    part: s.before?.part ?? null,
  };
}

const below = ({ sheet, area }: RangeState, headers: number): RangeState => ({
  sheet,
  area: { ...area, row: area.row + headers, rows: area.rows - headers },
});
const referenceOf = ({ sheet, area }: RangeState): string => locationOf(sheet, absolute(areaName(area)));

function headerOf({ sheet, area }: RangeState, headers: number): string | null {
  if (headers === 0) return null;
  const { value } = cellAt(sheet, area.row + headers - 1, area.column);
  return typeof value === 'string' ? value : value === null ? null : String(value);
}

function rangesOf(m: Machine, chart: ChartModel): readonly RangeState[] {
  const texts = [chart.series[0]?.categories ?? null, ...chart.series.map((one) => one.values)];
  return texts.flatMap((text) => {
    if (text === null) return [];
    const cut = text.lastIndexOf('!');
    const sheet = sheetByName(m.model, sheetOfPrefix(text.slice(0, cut + 1)) ?? '');
    const area = parseArea(text.slice(cut + 1));
    return sheet && area ? [{ sheet, area }] : [];
  });
}
