/** Who may call what: scopes of the manifest, and Google's authorisation modes. */
import type { Machine } from './machine';
import type { Touch } from './member';
import { ServiceError } from './service-error';

const SCOPE = 'https://www.googleapis.com/auth/';
const CURRENT = ['spreadsheets.currentonly', 'spreadsheets'];
const ALL = ['spreadsheets'];
/** Drive v3 and Sheets v4; neither takes spreadsheets.currentonly. */
const FILES = ['drive.file', 'drive'];
const SHEETS_API = ['drive.file', 'drive', 'spreadsheets'];
const UI = ['script.container.ui'];

/** Scopes of which one is needed, by member or by class; as the reference pages of Apps Script list them. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.create': ALL,
  'SpreadsheetApp.open': ALL,
  'SpreadsheetApp.openById': ALL,
  'SpreadsheetApp.openByUrl': ALL,
  'Spreadsheet.copy': ALL,
  'Spreadsheet.addEditor': ALL,
  'Spreadsheet.addEditors': ALL,
  'Spreadsheet.removeEditor': ALL,
  'Spreadsheet.addViewer': ALL,
  'Spreadsheet.addViewers': ALL,
  'Spreadsheet.removeViewer': ALL,
  'Spreadsheet.getEditors': ALL,
  'Spreadsheet.getViewers': ALL,
  'Spreadsheet.getOwner': ALL,
  'Ui.showSidebar': UI,
  'Ui.showModalDialog': UI,
  'Ui.showModelessDialog': UI,
  'Ui.showDialog': UI,
  'Drive.Files.create': FILES,
  'Drive.Files.get': FILES,
  'Drive.Files.list': FILES,
  'Drive.Files.update': FILES,
  'Drive.Files.remove': FILES,
  'Drive.Permissions.create': FILES,
  'Drive.Permissions.list': FILES,
  'Drive.Permissions.update': FILES,
  'Drive.Permissions.remove': FILES,
  'Sheets.Spreadsheets.get': SHEETS_API,
  'Sheets.Spreadsheets.batchUpdate': SHEETS_API,
  'Sheets.Spreadsheets.Values.get': SHEETS_API,
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
};
const CLASSES_ON_THE_BOOK = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'NamedRange',
  'Filter',
  'EmbeddedChart',
  'TextFinder',
  'Selection',
]);
/** What a menu is made of: all that AuthMode.NONE leaves. */
const MENU = new Set(['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu']);
const DIALOGS = new Set([
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Ui.showDialog',
  'Ui.alert',
  'Ui.prompt',
  'Spreadsheet.show',
]);
/** Need no authorisation at all. */
const HARMLESS = new Set(['Logger', 'console', 'Utilities', 'Menu', 'HtmlService', 'HtmlOutput', 'HtmlTemplate']);
const NOT_IN_A_CELL = new Set(['PropertiesService', 'Properties', 'CacheService', 'Cache', 'LockService', 'Lock']);

/** @throws ServiceError in Google's words where the call is not permitted now */
export function checkAllowed(machine: Machine, full: string, touch: Touch): void {
  const owner = full.slice(0, full.indexOf('.'));
  if (machine.phase === 'load' && owner !== 'Logger' && owner !== 'console') refuse(full);
  if (machine.authMode === 'NONE' && !MENU.has(full) && !HARMLESS.has(owner)) refuse(full);
  if (machine.authMode === 'LIMITED' && DIALOGS.has(full)) refuse(full);
  if (machine.authMode === 'CUSTOM_FUNCTION') checkInCell(full, owner, touch);
  const needed = SCOPES[full] ?? (CLASSES_ON_THE_BOOK.has(owner) ? CURRENT : null);
  if (needed && !needed.some((scope) => machine.scopes.has(SCOPE + scope))) {
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${full}. Required permissions: ${needed.map((s) => SCOPE + s).join(' || ')}`,
    );
  }
}

function checkInCell(full: string, owner: string, touch: Touch): void {
  if (owner === 'Drive' || owner === 'Sheets') refuse(full);
  if (full === 'SpreadsheetApp.getUi') throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  if (touch === 'write' || owner === 'Ui' || owner === 'Session') refuse(full);
  // Google allows these; our functions must not use them, since results are cached by arguments alone.
  if (NOT_IN_A_CELL.has(owner)) {
    throw new ServiceError(
      `${full}: fungsi sel hanya boleh bergantung pada argumennya (hasilnya disimpan menurut argumen)`,
    );
  }
}

function refuse(full: string): never {
  throw new ServiceError(`You do not have permission to call ${full}`);
}
