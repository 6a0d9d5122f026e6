/**
 * Works stale formulas out with Univer's engine. It is given just what those formulas read, as values, and only the stale
 * ones as formulas: whatever is not stale is right already. What it does not know stays stale.
 */
import { CellValueType, type ICellData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets/lib/facade';
import '@univerjs/engine-formula/lib/facade';
import '@univerjs/sheets-formula/lib/facade';
import type { CellModel, CellValue } from '../../model/cell';
import { cellAt, contentSize, editCell, forEachCell, formulasOf } from '../../model/edit-cells';
import { readsOf } from '../../model/references';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import type { Engine } from '../settle';

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
type Data = Record<number, Record<number, ICellData>>;

const valueData = ({ value }: CellModel): ICellData => {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return value === null ? {} : { v: value.error, t: CellValueType.STRING };
};

function staleOf(book: WorkbookModel): readonly Place[] {
  return book.sheets.flatMap((sheet) =>
    formulasOf(sheet).flatMap(({ row, column }): Place[] => {
      const { formula, stale, arrayRange } = cellAt(sheet, row, column);
      return stale && formula !== null && arrayRange === null ? [{ sheet, row, column, formula }] : [];
    }),
  );
}

/** Everything that the formulas read, and they themselves. */
function dataFor(book: WorkbookModel, places: readonly Place[]): Map<SheetModel, Data> {
  const data = new Map<SheetModel, Data>(book.sheets.map((sheet) => [sheet, {}]));
  const byName = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const put = (sheet: SheetModel, row: number, column: number, cell: ICellData): void => {
    const own = data.get(sheet) ?? {};
    (own[row - 1] ??= {})[column - 1] = cell;
    data.set(sheet, own);
  };
  const take = (sheet: SheetModel, area: Parameters<typeof forEachCell>[1]): void => {
    forEachCell(sheet, area, (cell, row, column) => {
      if (!cell.stale) put(sheet, row, column, valueData(cell));
    });
  };
  const all = (sheet: SheetModel): void => {
    const { rows, columns } = contentSize(sheet);
    if (rows > 0) take(sheet, { row: 1, column: 1, rows, columns });
  };
  const named = new Map(book.definedNames.map(({ name, formula }) => [name.toLowerCase(), readsOf(formula)]));
  for (const { sheet, formula } of places) {
    const reads = readsOf(formula);
    const through = reads.names.flatMap((name) => named.get(name) ?? []);
    if (reads.anything || through.some((one) => one.anything)) book.sheets.forEach(all);
    for (const one of [...reads.references, ...through.flatMap((each) => each.references)]) {
      const home = one.sheet === null ? sheet : byName.get(one.sheet);
      if (home) take(home, one.area);
    }
  }
  for (const { sheet, row, column, formula } of places) put(sheet, row, column, { f: `=${formula}` });
  return data;
}

/** Errors that mean "this engine cannot", not "this is the result". */
const UNABLE = new Set(['#NAME?', '#ERROR!', '#CYCLE!', '#CONNECT!', '#CALC!', '#SPILL!']);

/** The value of a computed cell, or undefined where the engine could not tell. */
function computed(cell: ICellData | null | undefined): CellValue | undefined {
  if (!cell || cell.v === undefined || cell.v === null) return undefined;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === '1';
  if (typeof cell.v === 'string' && /^#[A-Z/0!?]+[!?]?$/.test(cell.v))
    return UNABLE.has(cell.v) ? undefined : { error: cell.v };
  if (typeof cell.v === 'number' && !Number.isFinite(cell.v)) return undefined;
  return cell.v;
}

function createApi(): { univer: Univer; api: FUniver } {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  return { univer, api: FUniver.newAPI(univer) };
}

/** Longer than any book that a UPK keeps; a formula that takes longer stays stale. */
const PATIENCE = 60_000;

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

async function compute(book: WorkbookModel, inline: Parameters<Engine['compute']>[1]): Promise<number> {
  const places = staleOf(book).map((place) => ({ ...place, formula: inline(place.sheet, place.formula) }));
  if (places.length === 0) return 0;
  const data = dataFor(book, places);
  const { univer, api } = createApi();
  try {
    const ids = new Map(book.sheets.map((sheet) => [sheet, `s${sheet.gid}`]));
    const workbook = api.createWorkbook({
      id: 'book',
      name: 'book',
      sheetOrder: [...ids.values()],
      sheets: Object.fromEntries(
        book.sheets.map((sheet) => [
          `s${sheet.gid}`,
          {
            id: `s${sheet.gid}`,
            name: sheet.name,
            rowCount: Math.max(sheet.maxRows, 1),
            columnCount: Math.max(sheet.maxColumns, 1),
            cellData: data.get(sheet) ?? {},
          },
        ]),
      ),
      resources: [],
    });
    for (const { name, formula } of book.definedNames)
      if (!name.startsWith('_xlnm')) workbook.insertDefinedName(name, `=${formula}`.replace(/^==/, '='));
    const formulas = api.getFormula();
    const ended = formulas.onCalculationEnd();
    formulas.executeCalculation();
    await Promise.race([ended, later(PATIENCE)]);
    let count = 0;
    for (const { sheet, row, column } of places) {
      const made = workbook
        .getSheetBySheetId(`s${sheet.gid}`)
        ?.getRange(row - 1, column - 1)
        .getCellData();
      const value = computed(made);
      if (value === undefined) continue;
      editCell(sheet, { row, column }, { value, stale: false });
      count += 1;
    }
    return count;
  } finally {
    univer.dispose();
  }
}

export const engine: Engine = { compute };
