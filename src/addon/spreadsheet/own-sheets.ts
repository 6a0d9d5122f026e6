/** The add-on's own sheets, known by sheet metadata that holds that sheet's own id: a duplicate is the user's. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const METADATA_KEY = 'bergulir.lembar';

/** Between being made and being known as ours a sheet bears this; a run that was killed there leaves one behind. */
export const unfinished = (name: string): string => `${name} (belum lengkap)`;

/** A sheet with what is asked of it more than once. */
export interface KnownSheet {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
}

/** A sheet of ours. */
export interface OwnSheet extends KnownSheet {
  /** What its signature says of the frame that it was given (frame.ts). */
  readonly frame: string;
  /** Where that is written; null in the run that made it. */
  readonly signature: Metadata | null;
}

/** The sheets of a spreadsheet, looked at once a command. */
export interface SheetRegister {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: KnownSheet[];
  /** Own sheets by their lasting key. */
  readonly own: Map<string, OwnSheet>;
}

const valueFor = (key: string, id: number, frame: string): string => `${key}:${id}:${frame}`;

interface Signed extends OwnSheet {
  readonly key: string;
  readonly signature: Metadata;
}

/** What a signature says, where it names a sheet of the book. */
function readSignature(signature: Metadata, sheets: readonly KnownSheet[]): readonly Signed[] {
  const [, key, id, frame = ''] = /^(.+?):(\d+)(?::(.*))?$/.exec(signature.getValue() ?? '') ?? [];
  const known = sheets.find((each) => each.id === Number(id));
  return key === undefined || known === undefined ? [] : [{ ...known, key, frame, signature }];
}

/** A duplicate of an own sheet bears the signature of the one that it was made of. */
const liesOnItsSheet = ({ signature, id }: Signed): boolean => signature.getLocation().getSheet()?.getSheetId() === id;

/** Looks at every sheet once: its id and its name, and which ones are ours. */
export function registerOf(spreadsheet: Spreadsheet): SheetRegister {
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName() }));
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  const signed = found.flatMap((signature) => readSignature(signature, sheets));
  const own = new Map<string, OwnSheet>();
  for (const each of signed) {
    const alone = signed.filter(({ key }) => key === each.key).length === 1;
    if (!own.has(each.key) && (alone || liesOnItsSheet(each))) own.set(each.key, each);
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

/** What is laid on a sheet when it is made, before it is signed; its mark is part of the signature. */
export interface Laid {
  readonly mark: string;
  readonly lay: (sheet: Sheet, left: boolean) => void;
}

export interface MadeSheet {
  readonly known: OwnSheet;
  /** It was made just now, and nothing stands in it. */
  readonly made: boolean;
}

/**
 * The own sheet of a key, made where there is none. A new one is inserted under an unfinished name and signed; it gets
 * its own name with `named`, once it says in its title that it is not complete. So whatever a killed run leaves says what
 * it is, and is recognised by the next.
 */
export function ownSheet(
  register: SheetRegister,
  { key, name }: { key: string; name: string },
  laid?: Laid,
): MadeSheet {
  const known = register.own.get(key);
  if (known !== undefined) return { known, made: false };
  const left = leftBehind(register, name);
  const sheet = left ?? inserted(register, unfinished(name));
  laid?.lay(sheet.sheet, left !== null);
  const frame = laid?.mark ?? '';
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.sheet.addDeveloperMetadata(METADATA_KEY, valueFor(key, sheet.id, frame), DOCUMENT);
  const made: OwnSheet = { ...sheet, frame, signature: null };
  register.own.set(key, made);
  return { known: made, made: true };
}

/** Writes down that a sheet has another frame now. */
export function signAnew({ own }: SheetRegister, key: string, frame: string): void {
  const known = own.get(key);
  if (known === undefined) return;
  known.signature?.setValue(valueFor(key, known.id, frame));
  own.set(key, { ...known, frame });
}

/** Gives a new own sheet its name, or the first free one like it; one that has a name keeps it, whoever gave it. */
export function named({ sheets, own }: SheetRegister, key: string, name: string): string {
  const known = own.get(key);
  if (known === undefined || known.name !== unfinished(name)) return known?.name ?? name;
  const free = freeName(
    name,
    sheets.filter(({ id }) => id !== known.id),
  );
  known.sheet.setName(free);
  const now = { ...known, name: free };
  sheets.splice(
    sheets.findIndex(({ id }) => id === known.id),
    1,
    now,
  );
  own.set(key, now);
  return free;
}
