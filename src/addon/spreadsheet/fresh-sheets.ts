/**
 * Sheets for people to fill. While one is being made it bears an unfinished name and is signed with its own id, so that a
 * run that was killed there can be taken up again; once it has its name it is the user's and is never written again.
 */
import type { TemplatePlan } from '../../fresh/template-plan';
import type { DayClock } from './day-clock';
import { freeName, unfinished, type KnownSheet, type SheetRegister } from './own-sheets';
import { fillTemplate } from './fill-template';

const METADATA_KEY = 'bergulir.baru';

const valueFor = (key: string, id: number): string => `${key}:${id}`;

/** Sheets that were signed, by the key that their signature tells. */
function signed({ spreadsheet, sheets }: SheetRegister): ReadonlyMap<string, readonly KnownSheet[]> {
  const found = new Map<string, KnownSheet[]>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const [value, at] = [metadata.getValue(), metadata.getLocation().getSheet()];
    if (value === null || at === null) continue;
    const id = at.getSheetId();
    const known = sheets.find((each) => each.id === id);
    const key = value.slice(0, value.lastIndexOf(':'));
    if (known === undefined || value !== valueFor(key, id)) continue;
    found.set(key, [...(found.get(key) ?? []), known]);
  }
  return found;
}

const isUnfinished = ({ name }: KnownSheet): boolean => name.endsWith(unfinished(''));

/** Ids of sheets that were begun and never got their name; one that was not even signed yet is known by its name and that it is empty. */
export function unfinishedIds(register: SheetRegister): ReadonlySet<number> {
  const all = [...signed(register).values()].flat().filter(isUnfinished);
  const unsigned = register.sheets.filter((each) => isUnfinished(each) && each.sheet.getLastRow() === 0);
  return new Set([...all, ...unsigned].map(({ id }) => id));
}

function inserted({ spreadsheet, sheets }: SheetRegister, name: string): KnownSheet {
  const sheet = spreadsheet.insertSheet(name, sheets.length);
  const known = { sheet, id: sheet.getSheetId(), name };
  sheets.push(known);
  return known;
}

/** The sheet to fill: a new one, or the one that a killed run left, emptied. */
function begun(register: SheetRegister, { key, name }: TemplatePlan, left: KnownSheet | undefined): KnownSheet {
  if (left !== undefined) {
    left.sheet.clear();
    const whole = left.sheet.getRange(1, 1, left.sheet.getMaxRows(), left.sheet.getMaxColumns());
    whole.clearDataValidations().clearNote();
    return left;
  }
  const unsigned = register.sheets.find((each) => each.name === unfinished(name));
  const sheet =
    unsigned !== undefined && unsigned.sheet.getLastRow() === 0 ? unsigned : inserted(register, freeName(unfinished(name), register.sheets)); // prettier-ignore
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.sheet.addDeveloperMetadata(METADATA_KEY, valueFor(key, sheet.id), DOCUMENT);
  return sheet;
}

/** Takes the signature off a sheet that has its name: from then on its name alone says nothing, whatever it is called. */
function handOver({ sheet }: KnownSheet): void {
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) metadata.remove();
}

/** Makes the sheets in order, so that a later one can choose from an earlier one; the first of them comes to the front. */
export function makeSheets(
  register: SheetRegister,
  plans: readonly TemplatePlan[],
  clock: DayClock,
): readonly string[] {
  const made = new Map<string, KnownSheet>();
  const known = signed(register);
  for (const each of [...known.values()].flat()) if (!isUnfinished(each)) handOver(each);
  const names = plans.map((plan) => {
    const sheet = begun(register, plan, known.get(plan.key)?.find(isUnfinished));
    fillTemplate(sheet.sheet, plan, {
      clock,
      sheetOf: (place) =>
        (place.kind === 'made' ? made.get(place.table) : register.sheets.find(({ id }) => id === place.sheetId))?.sheet,
    });
    SpreadsheetApp.flush();
    const others = register.sheets.filter((each) => each !== sheet);
    const name = freeName(plan.name, others);
    sheet.sheet.setName(name);
    handOver(sheet);
    const now = { ...sheet, name };
    register.sheets.splice(register.sheets.indexOf(sheet), 1, now);
    made.set(plan.key, now);
    return name;
  });
  const first = [...made.values()][0];
  if (first !== undefined) register.spreadsheet.setActiveSheet(first.sheet);
  return names;
}
