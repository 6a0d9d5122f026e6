/** The add-on's own sheets, known by sheet metadata that holds that sheet's own id: a duplicate is the user's. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const METADATA_KEY = 'bergulir.lembar';

/** Between being made and being known as ours a sheet bears this; a run that was killed there leaves one behind. */
const unfinished = (name: string): string => `${name} (belum lengkap)`;

export type OwnSheets = Map<string, Sheet>;

const valueFor = (key: string, sheet: Sheet): string => `${key}:${sheet.getSheetId()}`;

/** Own sheets by their lasting key. */
export function findOwnSheets(spreadsheet: Spreadsheet): OwnSheets {
  const own: OwnSheets = new Map();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const value = metadata.getValue();
    if (sheet === null || value === null) continue;
    const key = value.slice(0, value.lastIndexOf(':'));
    if (value === valueFor(key, sheet) && !own.has(key)) own.set(key, sheet);
  }
  return own;
}

/** The name, or the name with the first free number behind it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let n = 2;
  while (taken.has(`${name} (${n})`.toLowerCase())) n += 1;
  return `${name} (${n})`;
}

/** A sheet that a killed run had made and not yet signed: our unfinished name and nothing in it. */
function leftBehind(sheets: readonly Sheet[], name: string, own: OwnSheets): Sheet | null {
  const ids = new Set(Array.from(own.values(), (sheet) => sheet.getSheetId()));
  const found = sheets.find((sheet) => sheet.getName() === unfinished(name) && !ids.has(sheet.getSheetId()));
  return found !== undefined && found.getLastRow() === 0 ? found : null;
}

/**
 * The own sheet of a key, made where there is none. It is inserted under an unfinished name, signed, and only then
 * given its own, so that whatever a killed run leaves is recognised by the next.
 */
export function ownSheet(spreadsheet: Spreadsheet, own: OwnSheets, key: string, name: string): Sheet {
  const known = own.get(key);
  if (known !== undefined && known.getName() !== unfinished(name)) return known;
  const sheets = spreadsheet.getSheets();
  const sheet = known ?? leftBehind(sheets, name, own) ?? spreadsheet.insertSheet(unfinished(name), sheets.length);
  if (known === undefined) {
    sheet.addDeveloperMetadata(METADATA_KEY, valueFor(key, sheet), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  sheet.setName(freeName(name, new Set(sheets.map((each) => each.getName().toLowerCase()))));
  own.set(key, sheet);
  return sheet;
}

/** Every sheet that is not ours. */
export function usersSheets(spreadsheet: Spreadsheet, own: OwnSheets): readonly Sheet[] {
  const ids = new Set(Array.from(own.values(), (sheet) => sheet.getSheetId()));
  return spreadsheet.getSheets().filter((sheet) => !ids.has(sheet.getSheetId()));
}
