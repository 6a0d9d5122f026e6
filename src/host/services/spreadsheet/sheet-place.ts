/** Sheet: its name, its place and its ranges. */
import { contentSize } from '../../model/edit-cells';
import { moveSheet, renameSheet, setSheetState, sheetByName } from '../../model/edit-workbook';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { CHAIN, free, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, SheetState } from '../states';
import { checkAlive } from '../values/guard';
import { readValues } from '../values/read-values';
import { rangeAt, rangeByText } from './find-range';

/** @throws ServiceError in Google's words for a name that is empty, too long or taken */
export function checkName(m: Machine, name: string, except: SheetModel | null): void {
  if (name === '') throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > 100) throw new ServiceError('The sheet name cannot be greater than 100 characters.');
  const taken = sheetByName(m.model, name);
  if (taken && taken !== except)
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The range of all content from A1; A1 alone where there is none. */
export function dataRange(sheet: SheetModel): RangeState {
  const { rows, columns } = contentSize(sheet);
  return { sheet, area: { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) } };
}

/** The members that name a sheet and give its ranges. */
export function sheetPlace(m: Machine) {
  const alive = ({ sheet }: SheetState): SheetModel => {
    checkAlive(m, sheet);
    return sheet;
  };
  const byText = ({ sheet }: SheetState, text: string): object => {
    const found = rangeByText(m, alive({ sheet }), text);
    if (!found) throw new ServiceError('Range not found');
    return m.make('Range', found);
  };
  const name = read('', (s: SheetState) => alive(s).name);
  return {
    getName: name,
    getSheetName: name,
    getSheetId: read('', (s: SheetState) => alive(s).gid),
    getIndex: read('', (s: SheetState) => m.model.sheets.indexOf(alive(s)) + 1),
    getParent: free('', () => m.make('Spreadsheet', {})),
    getType: free('', () => m.enums.SheetType['GRID']),
    getRange: free('int,int|int,int,int|int,int,int,int|str', (s: SheetState, ...args) =>
      typeof args[0] === 'string' ? byText(s, args[0]) : m.make('Range', rangeAt(m, s.sheet, numbersIn(args))),
    ),
    getRangeList: free('list', (s: SheetState, texts) => {
      if (texts.length === 0) throw new ServiceError('The range list must have at least one range.');
      const ranges = texts.map((text) => rangeByText(m, alive(s), String(text)));
      if (ranges.some((range) => range === null)) throw new ServiceError('Range not found');
      return m.make('RangeList', { ranges });
    }),
    getDataRange: read('', (s: SheetState) => m.make('Range', dataRange(alive(s)))),
    getLastRow: read('', (s: SheetState) => contentSize(alive(s)).rows),
    getLastColumn: read('', (s: SheetState) => contentSize(alive(s)).columns),
    getMaxRows: read('', (s: SheetState) => alive(s).maxRows),
    getMaxColumns: read('', (s: SheetState) => alive(s).maxColumns),
    getSheetValues: read('int,int,int,int', (s: SheetState, ...numbers) => {
      const { sheet, area } = rangeAt(m, alive(s), numbers);
      return readValues(m, sheet, area);
    }),
    setName: write('str', (s: SheetState, text) => {
      checkName(m, text, alive(s));
      renameSheet(m.model, s.sheet, text);
      return CHAIN;
    }),
    isSheetHidden: read('', (s: SheetState) => alive(s).state !== 'visible'),
    hideSheet: write('', (s: SheetState) => {
      const others = m.model.sheets.filter((one) => one.state === 'visible' && one !== alive(s));
      if (others.length === 0) throw new ServiceError("You can't hide all the sheets in a document.");
      setSheetState(m.model, s.sheet, 'hidden');
      if (m.model.activeSheet === s.sheet.gid && others[0]) m.activate(others[0]);
      return CHAIN;
    }),
    showSheet: write('', (s: SheetState) => {
      setSheetState(m.model, alive(s), 'visible');
      return CHAIN;
    }),
    activate: write('', (s: SheetState) => {
      m.activate(alive(s));
      return CHAIN;
    }),
    setActiveRange: write('@Range', (s: SheetState, range: RangeState) => {
      m.activate(alive(s));
      return m.make('Range', range);
    }),
    setActiveSelection: write('@Range|str', (s: SheetState, range) => {
      m.activate(alive(s));
      return typeof range === 'string' ? byText(s, range) : m.make('Range', range);
    }),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.Sheet>;
}

/** The signature lets numbers or one string through; here they are numbers. */
const numbersIn = (args: readonly (number | string)[]): readonly number[] => args.map(Number);

/** Puts a sheet at a 1-based place among the tabs. */
export function placeSheet(m: Machine, sheet: SheetModel, place: number): void {
  if (place < 1 || place > m.model.sheets.length) throw new ServiceError('Sheet index out of range.');
  moveSheet(m.model, sheet, place - 1);
}
