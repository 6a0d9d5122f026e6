/** Which of a fresh book's sheets a book has already, whoever made them and whatever they are called. */
import type { CivilDate } from '../book/civil-date';
import type { FreshTable } from '../sheets/columns/fresh-tables';
import { SETTING_HEADINGS, SETTINGS } from '../sheets/columns/settings';
import { isExceptionsSheet } from '../sheets/exceptions/read-exceptions';
import { isTaken, readPeople } from '../sheets/people/read-people';
import type { PeopleTable } from '../sheets/people/read-people';
import type { BookReading } from '../sheets/book-reading';
import { readBook, sourceSheets } from '../sheets/read-book';
import { isSettingsSheet } from '../sheets/settings/settings';
import type { SheetData } from '../sheets/sheet-data';
import type { FoundTable } from '../sheets/table/found-table';
import { headingKey } from '../sheets/table/heading-text';
import type { ListPlace } from './template-plan';

/** A sheet that serves, and where its columns stand. */
export interface Present {
  readonly sheet: string;
  readonly placeOf: (column: string) => ListPlace | null;
}

export type PresentTables = Readonly<Partial<Record<FreshTable, Present>>>;

const inTable = (table: FoundTable): Present => ({
  sheet: table.sheet.name,
  placeOf: (key) => {
    const column = table.columns[key]?.[0];
    return column === undefined ? null : { kind: 'kept', sheetId: table.sheet.id, row: table.headingEnd + 1, column };
  },
});

const inPeople = (table: PeopleTable): Present => ({
  sheet: table.sheet.name,
  placeOf: (key) => {
    const column = table.columns[key];
    return column === undefined ? null : { kind: 'kept', sheetId: table.sheet.id, row: table.headingEnd + 1, column };
  },
});

const onSheet = (sheet: string): Present => ({ sheet, placeOf: () => null });

const LABELS = new Set([SETTING_HEADINGS[0], ...SETTINGS.map(({ label }) => label)].map(headingKey));

/** A sheet of decisions: by its name, and because it has the heading or one of the labels. */
const isSettings = (sheet: SheetData): boolean =>
  isSettingsSheet(sheet) &&
  sheet.cells.some((row) => row.some((cell) => typeof cell === 'string' && LABELS.has(headingKey(cell))));

/** What a book's loans and repayments stand in; a card or a report tells both. */
function ofLoans({ tables, problem }: BookReading): Pick<PresentTables, 'loans' | 'repayments'> {
  const told = problem === null || problem.variant === 'noReadableRows' || problem.variant === 'noReportDate';
  const source = told ? tables[0]?.sheet.name : undefined;
  const [list, ledger] = (['loans', 'repayments'] as const).map((kind) => tables.find((table) => table.kind === kind));
  const loans = list !== undefined ? inTable(list) : source === undefined ? undefined : onSheet(source);
  const repayments = ledger !== undefined ? inTable(ledger) : source === undefined ? undefined : onSheet(source);
  return { ...(loans === undefined ? {} : { loans }), ...(repayments === undefined ? {} : { repayments }) };
}

/**
 * The sheets of a fresh book that are there.
 *
 * @param today for reading; no figure depends on it
 */
export function presentTables(sheets: readonly SheetData[], today: CivilDate): PresentTables {
  const reading = readBook(sheets, { today });
  const people = readPeople(sourceSheets(sheets)).tables;
  const groups = people.find(({ kind }) => kind === 'groups');
  const members = people.find(({ kind, list }) => kind === 'members' && list);
  const shares = people.find((table) => table.kind === 'shares' && !isTaken(table, reading.tables));
  const settings = sheets.find(isSettings);
  // An empty one was begun and cut off, or tells nothing: the name alone is no list.
  const exceptions = sheets.find(
    (sheet) => isExceptionsSheet(sheet) && sheet.cells.some((row) => row.some((cell) => cell !== null && cell !== '')),
  );
  return {
    ...(groups === undefined ? {} : { groups: inPeople(groups) }),
    ...(members === undefined ? {} : { members: inPeople(members) }),
    ...(shares === undefined ? {} : { shares: inPeople(shares) }),
    ...ofLoans(reading),
    ...(settings === undefined ? {} : { settings: onSheet(settings.name) }),
    ...(exceptions === undefined ? {} : { exceptions: onSheet(exceptions.name) }),
  };
}
