/** Every class that the script can meet, and the globals it starts from. */
import { cacheService, cache, properties, propertiesService } from './base/properties';
import { consoleMembers, logger, session, user } from './base/session';
import { htmlOutput, htmlService, htmlTemplate } from './base/html';
import { lock, lockService } from './base/lock';
import { menu, promptResponse, ui } from './base/ui';
import { utilities } from './base/utilities';
import { driveFiles } from './drive/files';
import { drivePermissions } from './drive/permissions';
import { ENUM_CLASSES } from './enums';
import type { Machine } from './machine';
import type { Members } from './member';
import type { ClassTable, ClassTables } from './registry';
import { spreadsheetApp } from './spreadsheet/app';
import { spreadsheets } from './sheets-v4/spreadsheets';
import { spreadsheetValues } from './sheets-v4/values';
import { chartBuilder, containerInfo, embeddedChart } from './spreadsheet/chart';
import { booleanCondition, conditionalBuilder, conditionalRule } from './spreadsheet/conditional';
import { filter, rangeFilter } from './spreadsheet/filter';
import { developerMetadata, metadataFinder, metadataLocation } from './spreadsheet/metadata';
import { namedRange } from './spreadsheet/named-range';
import { protection } from './spreadsheet/protection';
import { rangeBorders } from './spreadsheet/range-borders';
import { rangeEdit } from './spreadsheet/range-edit';
import { rangeFormat } from './spreadsheet/range-format';
import { rangeList } from './spreadsheet/range-list';
import { rangeOwners } from './spreadsheet/range-owners';
import { rangePlace } from './spreadsheet/range-place';
import { rangeRichText } from './spreadsheet/range-rich-text';
import { rangeValidation } from './spreadsheet/range-validation';
import { rangeValues } from './spreadsheet/range-values';
import { richTextBuilder, richTextValue, textStyle, textStyleBuilder } from './spreadsheet/rich-text';
import { sheetContent } from './spreadsheet/sheet-content';
import { sheetLines } from './spreadsheet/sheet-lines';
import { sheetPlace } from './spreadsheet/sheet-place';
import { spreadsheet } from './spreadsheet/spreadsheet';
import { validation, validationBuilder } from './spreadsheet/validation';
import type { RangeState } from './states';

const onApp = (name: string, members: object, constants: Readonly<Record<string, unknown>> = {}): ClassTable => ({
  members: members as Members<never>, // each file's `satisfies Surface<…>` has checked its members
  constants,
  fullName: `SpreadsheetApp.${name}`,
});
const plain = (members: object, constants: Readonly<Record<string, unknown>> = {}): ClassTable => ({
  members: members as Members<never>, // as above
  constants,
});

/** The tables of one machine. */
export function tablesOf(m: Machine): ClassTables {
  const range: Members<RangeState> = {
    ...rangeValues(m),
    ...rangePlace(m),
    ...rangeFormat(m),
    ...rangeBorders(m),
    ...rangeEdit(m),
    ...rangeRichText(m),
    ...rangeValidation(m),
    ...rangeOwners(m),
    ...rangeFilter(m),
  };
  return {
    ...ENUM_CLASSES,
    Spreadsheet: onApp('Spreadsheet', spreadsheet(m)),
    Sheet: onApp('Sheet', { ...sheetPlace(m), ...sheetLines(m), ...sheetContent(m) }),
    Range: onApp('Range', range),
    RangeList: onApp('RangeList', rangeList(m, range)),
    DataValidation: onApp('DataValidation', validation(m)),
    DataValidationBuilder: onApp('DataValidationBuilder', validationBuilder(m)),
    ConditionalFormatRule: onApp('ConditionalFormatRule', conditionalRule(m)),
    ConditionalFormatRuleBuilder: onApp('ConditionalFormatRuleBuilder', conditionalBuilder(m)),
    BooleanCondition: onApp('BooleanCondition', booleanCondition(m)),
    RichTextValue: onApp('RichTextValue', richTextValue(m)),
    RichTextValueBuilder: onApp('RichTextValueBuilder', richTextBuilder(m)),
    TextStyle: onApp('TextStyle', textStyle(m)),
    TextStyleBuilder: onApp('TextStyleBuilder', textStyleBuilder(m)),
    Protection: onApp('Protection', protection(m)),
    DeveloperMetadata: onApp('DeveloperMetadata', developerMetadata(m)),
    DeveloperMetadataLocation: onApp('DeveloperMetadataLocation', metadataLocation(m)),
    DeveloperMetadataFinder: onApp('DeveloperMetadataFinder', metadataFinder(m)),
    NamedRange: onApp('NamedRange', namedRange(m)),
    EmbeddedChart: onApp('EmbeddedChart', embeddedChart(m)),
    EmbeddedChartBuilder: onApp('EmbeddedChartBuilder', chartBuilder(m)),
    ContainerInfo: onApp('ContainerInfo', containerInfo()),
    Filter: onApp('Filter', filter(m)),
    Ui: plain(ui(m)),
    Menu: plain(menu(m)),
    PromptResponse: plain(promptResponse(m)),
    HtmlOutput: plain(htmlOutput(m)),
    HtmlTemplate: plain(htmlTemplate(m)),
    Properties: plain(properties(m)),
    Cache: plain(cache(m)),
    Lock: plain(lock(m)),
    User: plain(user()),
    ...globalTables(m),
  };
}

/** The classes whose one object is a global. */
function globalTables(m: Machine): ClassTables {
  return {
    SpreadsheetApp: plain(spreadsheetApp(m)),
    HtmlService: plain(htmlService(m)),
    PropertiesService: plain(propertiesService(m)),
    CacheService: plain(cacheService(m)),
    LockService: plain(lockService(m)),
    Session: plain(session(m)),
    Utilities: plain(utilities()),
    Logger: plain(logger(m)),
    console: plain(consoleMembers(m)),
    Charts: plain({}),
    ScriptApp: plain({}),
    Drive: plain({}),
    'Drive.Files': plain(driveFiles(m)),
    'Drive.Permissions': plain(drivePermissions(m)),
    Sheets: plain({}),
    'Sheets.Spreadsheets': plain(spreadsheets(m)),
    'Sheets.Spreadsheets.Values': plain(spreadsheetValues(m)),
  };
}

/** Which enumerations stand on which object. */
export const ENUMS_ON: Readonly<Record<string, readonly (keyof Machine['enums'])[]>> = {
  SpreadsheetApp: [
    'BandingTheme',
    'BooleanCriteria',
    'BorderStyle',
    'CopyPasteType',
    'DataValidationCriteria',
    'DeveloperMetadataLocationType',
    'DeveloperMetadataVisibility',
    'Dimension',
    'Direction',
    'ProtectionType',
    'SheetType',
    'TextDirection',
    'WrapStrategy',
  ],
  Charts: ['ChartType', 'ChartHiddenDimensionStrategy', 'ChartMergeStrategy', 'Position'],
  HtmlService: ['SandboxMode', 'XFrameOptionsMode'],
  ScriptApp: ['AuthMode'],
  Utilities: ['DigestAlgorithm', 'MacAlgorithm', 'Charset'],
  Ui: ['Button', 'ButtonSet'],
};

/** Services that stand on another one: what they are called on it, innermost first, since each is made when its owner is. */
export const PARTS_ON: Readonly<Record<string, readonly string[]>> = {
  'Sheets.Spreadsheets': ['Values'],
  Sheets: ['Spreadsheets'],
  Drive: ['Files', 'Permissions'],
};

/** Globals of Google that this host does not offer: touching one says so. */
export const ABSENT = [
  'DriveApp',
  'UrlFetchApp',
  'GmailApp',
  'MailApp',
  'DocumentApp',
  'FormApp',
  'CalendarApp',
  'ContentService',
  'XmlService',
  'LanguageApp',
  'Jdbc',
  'People',
  'AdminDirectory',
] as const;
