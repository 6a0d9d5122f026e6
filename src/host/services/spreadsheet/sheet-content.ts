/** Sheet: clearing, rules, charts, metadata, protection, filter. */
import { contentSize } from '../../model/edit-cells';
import { changeSheet } from '../../model/edit-sheet';
import { takeId } from '../../model/edit-workbook';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { CHAIN, free, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, RuleState, SheetState } from '../states';
import { checkAlive, checkProtection } from '../values/guard';
import { cellMaker } from '../values/to-cell';
import { writeCells } from '../values/write-values';
import { newChart } from './chart';
import { copySheet } from './copy-sheet';
import { ADD, addMetadata, metadataAt, onSheet } from './metadata';
import { namedRangesOf, rangeOfName } from './named-range';
import { protectionsOf, protectSheet } from './protection';
import { clearContents } from './range-edit';
import { plainArea } from './restyle-area';
import { shiftLines } from './shift-lines';
import { toHex } from './colors';

/** Everything that is stored, so that clearing costs what there is. */
function storedArea(sheet: SheetModel): RangeState['area'] {
  let rows = 1;
  let columns = 1;
  for (const [row, { cells }] of sheet.rows) {
    rows = Math.max(rows, row);
    columns = Math.max(columns, cells.length - 1);
  }
  return { row: 1, column: 1, rows: Math.min(rows, sheet.maxRows), columns: Math.min(columns, sheet.maxColumns) };
}

/** The members about what a sheet holds besides single ranges. */
export function sheetContent(m: Machine) {
  const all = (sheet: SheetModel): RangeState => {
    checkAlive(m, sheet);
    return { sheet, area: storedArea(sheet) };
  };
  const clearFormats = (sheet: SheetModel): void => {
    plainArea(m, all(sheet), false);
    // doc: Sheet.clearFormats takes what the Format menu allows, conditional formatting included.
    if (sheet.conditionals.length > 0) changeSheet(sheet, { conditionals: [] });
  };
  const clear = ({ sheet }: SheetState, options: Readonly<Record<string, unknown>> = {}): typeof CHAIN => {
    const { contentsOnly, formatOnly } = options;
    if (formatOnly !== true) clearContents(m, all(sheet));
    if (contentsOnly !== true) clearFormats(sheet);
    return CHAIN;
  };
  return {
    clear: write('|plain', clear),
    clearContents: write('', (s: SheetState) => clear(s, { contentsOnly: true })),
    clearFormats: write('', (s: SheetState) => clear(s, { formatOnly: true })),
    clearNotes: write('', ({ sheet }: SheetState) => {
      changeSheet(all(sheet).sheet, { notes: new Map() });
      return CHAIN;
    }),
    appendRow: write('list', ({ sheet }: SheetState, values) => {
      const row = contentSize(sheet).rows + 1;
      if (row > sheet.maxRows) shiftLines(m, sheet, { axis: 'rows', at: sheet.maxRows + 1, by: row - sheet.maxRows });
      const wide = values.length - sheet.maxColumns;
      if (wide > 0) shiftLines(m, sheet, { axis: 'columns', at: sheet.maxColumns + 1, by: wide });
      const make = cellMaker(m);
      if (values.length === 0) return CHAIN;
      writeCells(m, { sheet, area: { row, column: 1, rows: 1, columns: values.length } }, (before, _, column) =>
        make(values[column - 1], before),
      );
      return CHAIN;
    }),
    getConditionalFormatRules: read('', ({ sheet }: SheetState) =>
      sheet.conditionals.map((rule) => m.make('ConditionalFormatRule', { sheet, rule } satisfies RuleState)),
    ),
    setConditionalFormatRules: write('list', ({ sheet }: SheetState, rules) => {
      checkAlive(m, sheet);
      const states = rules.map((rule) => ruleState(m, rule));
      if (states.some((one) => one.sheet !== sheet))
        throw new ServiceError('Conditional format rules must have ranges on the sheet they are set on.');
      checkProtection(m, sheet, { row: 1, column: 1, rows: 1, columns: 1 });
      changeSheet(sheet, { conditionals: states.map((one) => one.rule) });
    }),
    clearConditionalFormatRules: write('', ({ sheet }: SheetState) => {
      checkProtection(m, sheet, { row: 1, column: 1, rows: 1, columns: 1 });
      changeSheet(sheet, { conditionals: [] });
    }),
    newChart: free('', ({ sheet }: SheetState) => m.make('EmbeddedChartBuilder', newChart(sheet))),
    getCharts: read('', ({ sheet }: SheetState) =>
      sheet.charts.map((chart) => m.make('EmbeddedChart', { sheet, chart })),
    ),
    insertChart: write('@EmbeddedChart', ({ sheet }: SheetState, { chart }) => {
      checkAlive(m, sheet);
      if (sheet.charts.some((one) => one.id === chart.id))
        throw new ServiceError('The chart is already on this sheet.');
      changeSheet(sheet, { charts: [...sheet.charts, { ...chart, id: takeId(m.model), part: null }] });
    }),
    updateChart: write('@EmbeddedChart', ({ sheet }: SheetState, { chart }) => {
      if (!sheet.charts.some((one) => one.id === chart.id)) throw new ServiceError('Chart not found');
      changeSheet(sheet, { charts: sheet.charts.map((one) => (one.id === chart.id ? chart : one)) });
    }),
    removeChart: write('@EmbeddedChart', ({ sheet }: SheetState, { chart }) => {
      if (!sheet.charts.some((one) => one.id === chart.id)) throw new ServiceError('Chart not found');
      changeSheet(sheet, { charts: sheet.charts.filter((one) => one.id !== chart.id) });
    }),
    addDeveloperMetadata: write(ADD, ({ sheet }: SheetState, ...args) => addMetadata(m, onSheet(sheet), args)),
    getDeveloperMetadata: read('', ({ sheet }: SheetState) => metadataAt(m, onSheet(sheet))),
    createDeveloperMetadataFinder: free('', ({ sheet }: SheetState) =>
      m.make('DeveloperMetadataFinder', { spot: onSheet(sheet), tests: [] }),
    ),
    getNamedRanges: read('', ({ sheet }: SheetState) =>
      namedRangesOf(m)
        .filter((one) => rangeOfName(m, one)?.sheet === sheet)
        .map(({ name }) => m.make('NamedRange', { name })),
    ),
    protect: write('', ({ sheet }: SheetState) => protectSheet(m, sheet)),
    getProtections: read('enum', ({ sheet }: SheetState, { name }) => protectionsOf(m, sheet, name)),
    getFilter: read('', ({ sheet }: SheetState) => (sheet.filter ? m.make('Filter', { sheet }) : null)),
    getTabColor: read('', ({ sheet }: SheetState) => sheet.tabColor),
    setTabColor: write('str?', ({ sheet }: SheetState, color) => {
      changeSheet(sheet, { tabColor: toHex(color) });
      return CHAIN;
    }),
    hasHiddenGridlines: read('', ({ sheet }: SheetState) => !sheet.gridlines),
    setHiddenGridlines: write('bool', ({ sheet }: SheetState, hide) => {
      changeSheet(sheet, { gridlines: !hide });
      return CHAIN;
    }),
    copyTo: write('@Spreadsheet', ({ sheet }: SheetState) => m.make('Sheet', { sheet: copySheet(m, sheet) })),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.Sheet>;
}

function ruleState(m: Machine, rule: unknown): RuleState {
  if (m.classOf(rule) !== 'ConditionalFormatRule') {
    throw new ServiceError(
      "The parameters (class[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
    );
  }
  return m.stateOf(rule) as RuleState; // its class says so
}
