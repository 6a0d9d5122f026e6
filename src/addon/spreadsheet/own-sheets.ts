/** The add-on's own sheets, known by sheet metadata that holds that sheet's own id: a duplicate is the user's. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const METADATA_KEY = 'bergulir.lembar';

/** Between being made and being known as ours a sheet bears this; a run that was killed there leaves one behind. */
export const unfinished = (name: string): string => `${name} (belum lengkap)`;

/** A sheet with what is asked of it more than once. */
export interface KnownSheet {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
}

/** The sheets of a spreadsheet, looked at once a command. */
export interface SheetRegister {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: KnownSheet[];
  /** Own sheets by their lasting key. */
  readonly own: Map<string, KnownSheet>;
}

const valueFor = (key: string, id: number): string => `${key}:${id}`;

/** Looks at every sheet once: its id and its name, and which ones are ours. */
export function registerOf(spreadsheet: Spreadsheet): SheetRegister {
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName() }));
  const own = new Map<string, KnownSheet>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const [value, at] = [metadata.getValue(), metadata.getLocation().getSheet()];
    if (value === null || at === null) continue;
    const id = at.getSheetId();
    const [key, known] = [value.slice(0, value.lastIndexOf(':')), sheets.find((each) => each.id === id)];
    if (known !== undefined && value === valueFor(key, id) && !own.has(key)) own.set(key, known);
  }
  return { spreadsheet, sheets, own };
}

/** Every sheet that is not ours. */
export function usersSheets({ sheets, own }: SheetRegister): readonly KnownSheet[] {
  const ids = new Set(Array.from(own.values(), ({ id }) => id));
  return sheets.filter(({ id }) => !ids.has(id));
}

/** The name, or the name with the first free number behind it. */
export function freeName(name: string, sheets: readonly KnownSheet[]): string {
  const taken = new Set(sheets.map((each) => each.name.toLowerCase()));
  if (!taken.has(name.toLowerCase())) return name;
  let n = 2;
  while (taken.has(`${name} (${n})`.toLowerCase())) n += 1;
  return `${name} (${n})`;
}

/** A sheet that a killed run had made and not yet signed: our unfinished name and nothing in it. */
function leftBehind(register: SheetRegister, name: string): KnownSheet | null {
  const found = usersSheets(register).find((each) => each.name === unfinished(name));
  return found !== undefined && found.sheet.getLastRow() === 0 ? found : null;
}

function inserted({ spreadsheet, sheets }: SheetRegister, name: string): KnownSheet {
  const sheet = spreadsheet.insertSheet(name, sheets.length);
  const known = { sheet, id: sheet.getSheetId(), name };
  sheets.push(known);
  return known;
}

/**
 * The own sheet of a key, made where there is none. A new one is inserted under an unfinished name and signed; it gets
 * its own name with `named`, once it says in its title that it is not complete. So whatever a killed run leaves says what
 * it is, and is recognised by the next.
 */
export function ownSheet(register: SheetRegister, key: string, name: string): KnownSheet {
  const known = register.own.get(key);
  if (known !== undefined) return known;
  const made = leftBehind(register, name) ?? inserted(register, unfinished(name));
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  made.sheet.addDeveloperMetadata(METADATA_KEY, valueFor(key, made.id), DOCUMENT);
  register.own.set(key, made);
  return made;
}

/** Gives a new own sheet its name, or the first free one like it; one that has a name keeps it, whoever gave it. */
export function named({ sheets, own }: SheetRegister, key: string, name: string): string {
  const known = own.get(key);
  if (known === undefined || known.name !== unfinished(name)) return known?.name ?? name;
  const free = freeName(
    name,
    sheets.filter((each) => each !== known),
  );
  known.sheet.setName(free);
  const now = { ...known, name: free };
  sheets.splice(sheets.indexOf(known), 1, now);
  own.set(key, now);
  return free;
}
