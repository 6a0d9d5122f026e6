/** Spreadsheet: the open book. */
import { deleteSheet, insertSheet, sheetById } from '../../model/edit-workbook';
import type { SheetModel } from '../../model/sheet';
import { zoneOf } from '../../realm/time-zone';
import type { Machine } from '../machine';
import { free, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import { markDependentsStale } from '../../model/stale';
import type { RangeState, SheetState } from '../states';
import { localeOf } from '../values/locale';
import { copySheet, freeName } from './copy-sheet';
import { rangeByText } from './find-range';
import { ADD, addMetadata, metadataAt, ON_BOOK } from './metadata';
import { namedRangesOf, rangeOfName, removeNamedRange, setNamedRange } from './named-range';
import { protectionsOf } from './protection';
import { checkName, dataRange, placeSheet } from './sheet-place';
import { checkCells } from './shift-lines';

/** The active sheet; the first where the model names none. */
export function activeSheet(m: Machine): SheetModel {
  const found = sheetById(m.model, m.model.activeSheet) ?? m.model.sheets[0];
  if (!found) throw new ServiceError('The spreadsheet has no sheets.');
  return found;
}

/** The members of the book. */
export function spreadsheet(m: Machine) {
  const asSheet = (sheet: SheetModel): object => m.make('Sheet', { sheet });
  const insert = (name: string, index: number): object => {
    checkName(m, name, null);
    checkCells(m, 26_000);
    const made = insertSheet(m.model, name, Math.min(index, m.model.sheets.length));
    m.activate(made);
    return asSheet(made);
  };
  const afterActive = (): number => m.model.sheets.indexOf(activeSheet(m)) + 1;
  const remove = (sheet: SheetModel): void => {
    if (!m.model.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.gid} not found`);
    if (m.model.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    const others = m.model.sheets.filter((one) => one !== sheet && one.state === 'visible');
    if (others.length === 0) throw new ServiceError("You can't remove all the visible sheets in a document.");
    // What pointed into the sheet has lost its ground.
    markDependentsStale(m.model, sheet, { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
    deleteSheet(m.model, sheet);
  };
  const active = read('', () => asSheet(activeSheet(m)));
  return {
    getId: read('', () => 'host-lokal'),
    getName: read('', () => m.name),
    getUrl: read('', () => 'https://docs.google.com/spreadsheets/d/host-lokal/edit'),
    getSheets: read('', () => m.model.sheets.map(asSheet)),
    getNumSheets: read('', () => m.model.sheets.length),
    getSheetByName: read('str', (_, name) => {
      // Google compares the whole name and its case.
      const found = m.model.sheets.find((sheet) => sheet.name === name);
      return found ? asSheet(found) : null;
    }),
    getSheetById: read('int', (_, gid) => {
      const found = sheetById(m.model, gid);
      return found ? asSheet(found) : null;
    }),
    getActiveSheet: active,
    setActiveSheet: write(
      '@Sheet|@Sheet,bool',
      (_, ...[{ sheet }]: readonly [SheetState] | readonly [SheetState, boolean]) => {
        m.activate(sheet);
        return asSheet(sheet);
      },
    ),
    insertSheet: write('|str|int|str,int', (_, ...args: readonly (string | number)[]) => {
      const name =
        args.find((one): one is string => typeof one === 'string') ?? freeName(m, `Sheet${m.model.sheets.length + 1}`);
      const index = args.find((one): one is number => typeof one === 'number') ?? afterActive();
      return insert(name, index);
    }),
    deleteSheet: write('@Sheet', (_, { sheet }) => remove(sheet)),
    deleteActiveSheet: write('', () => {
      remove(activeSheet(m));
      return asSheet(activeSheet(m));
    }),
    duplicateActiveSheet: write('', () => {
      const made = copySheet(m, activeSheet(m), { index: afterActive() });
      m.activate(made);
      return asSheet(made);
    }),
    moveActiveSheet: write('int', (_, place) => placeSheet(m, activeSheet(m), place)),
    getRange: free('str', (_, text) => {
      const found = rangeByText(m, activeSheet(m), text);
      if (!found) throw new ServiceError('Range not found');
      return m.make('Range', found);
    }),
    getRangeByName: read('str', (_, name) => {
      const named = namedRangesOf(m).find((one) => one.name.toLowerCase() === name.toLowerCase());
      const found = named ? rangeOfName(m, named) : rangeByText(m, activeSheet(m), name);
      return found ? m.make('Range', found) : null;
    }),
    getDataRange: read('', () => m.make('Range', dataRange(activeSheet(m)))),
    getNamedRanges: read('', () => namedRangesOf(m).map(({ name }) => m.make('NamedRange', { name }))),
    setNamedRange: write('str,@Range', (_, name, range) => setNamedRange(m, name, range)),
    removeNamedRange: write('str', (_, name) => removeNamedRange(m, name)),
    getProtections: read('enum', (_, { name }) => m.model.sheets.flatMap((sheet) => protectionsOf(m, sheet, name))),
    addDeveloperMetadata: write(ADD, (_, ...args) => addMetadata(m, ON_BOOK, args)),
    getDeveloperMetadata: read('', () => metadataAt(m, ON_BOOK)),
    createDeveloperMetadataFinder: free('', () => m.make('DeveloperMetadataFinder', { spot: null, tests: [] })),
    getSpreadsheetLocale: read('', () => m.locale),
    setSpreadsheetLocale: write('str', (_, locale) => void (m.locale = localeOf(locale).name)),
    getSpreadsheetTimeZone: read('', () => m.zone.name),
    setSpreadsheetTimeZone: write('str', (_, name) => void (m.zone = zoneOf(name))),
    toast: free(
      'str|str,str|str,str,num',
      (_, message, title = '', seconds?) => void m.ui.toasts.push({ message, title, seconds: seconds ?? null }),
    ),
    copy: write('str', () => {
      throw new ServiceError(
        'Spreadsheet.copy menyalin data semua anggota; host lokal menolaknya (PLATFORM.md)',
        'NotImitated',
      );
    }),
    getActiveRange: read('', () => m.make('Range', selectedIn(m))),
    getActiveCell: read('', () => {
      const { sheet, area } = selectedIn(m);
      return m.make('Range', { sheet, area: { ...area, rows: 1, columns: 1 } });
    }),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.Spreadsheet>;
}

/** What is selected on the active sheet; its first cell where nobody selected anything. */
function selectedIn(m: Machine): RangeState {
  const sheet = activeSheet(m);
  const area = m.selected?.gid === sheet.gid ? m.selected.area : { row: 1, column: 1, rows: 1, columns: 1 };
  return { sheet, area };
}
