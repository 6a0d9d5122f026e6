/** The book as every command that computes reads it: by the remembered mapping, or by one sheet or layout where asked. */
import type { CivilDate } from '../book/civil-date';
import { mapping as words } from '../messages/mapping';
import type { BookReading } from '../sheets/book-reading';
import { applyMapping, unmapped } from '../sheets/mapping/apply';
import type { MappedBook } from '../sheets/mapping/apply';
import { storedMapping } from '../sheets/mapping/migrate';
import type { Mapping } from '../sheets/mapping/types';
import { isDecisions, readBook } from '../sheets/read-book';
import type { SheetData } from '../sheets/sheet-data';
import { LAYOUTS } from '../sheets/table/forced-table';
import type { LayoutName } from '../sheets/table/forced-table';
import { done, refused, type Outcome } from './outcome';
import type { WorkbookPort } from './workbook-port';

/** Under this key the mapping lies in the book's memory. */
export const MAPPING_KEY = 'pemetaan';

/** What a command may ask to be read instead of what is found; names as people give them. */
export interface ReadChoice {
  /** Only these sheets (and Pengaturan and Pengecualian). */
  readonly sheets?: readonly string[];
  /** Only this layout. */
  readonly layout?: string;
}

export interface ReadDays {
  readonly today: CivilDate;
  readonly asOf?: CivilDate;
  readonly asked?: boolean;
}

/** A book with what a person wants of it, not yet read. */
export interface ChosenBook {
  /** Every sheet of the book, as it stands. */
  readonly all: readonly SheetData[];
  /** The sheets that may be read, as they stand. */
  readonly sheets: readonly SheetData[];
  readonly mapped: MappedBook;
  readonly layout: LayoutName | null;
  readonly mapping: Mapping | null;
}

/** The remembered mapping, or the sentence why it cannot be used; null where nothing is remembered. */
export function recalledMapping(port: WorkbookPort): Outcome<Mapping | null> {
  const stored = storedMapping(port.recall(MAPPING_KEY));
  if (stored.kind === 'unreadable') return refused(stored.later ? words.later : words.unreadable);
  return done(stored.kind === 'mapping' ? stored.mapping : null);
}

/** The sheets that were asked for, or the sentence that one is not there. */
export function chosenSheets(
  sheets: readonly SheetData[],
  { sheets: names = [] }: ReadChoice,
): Outcome<readonly SheetData[]> {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const unknown = names.find((name) => !sheets.some((sheet) => same(sheet.name, name)));
  if (unknown !== undefined) return refused(words.unknownSheet(unknown, sheets.map(({ name }) => name).join(', ')));
  const wanted = (sheet: SheetData): boolean =>
    names.length === 0 || isDecisions(sheet) || names.some((name) => same(sheet.name, name));
  return done(sheets.filter(wanted));
}

/** A layout by its name; null where none was asked for. */
export function chosenLayout({ layout }: ReadChoice): Outcome<LayoutName | null> {
  if (layout === undefined || layout === '') return done(null);
  const found = LAYOUTS.find((known) => known === layout.trim().toLowerCase());
  return found === undefined ? refused(words.unknownLayout(layout)) : done(found);
}

/** Puts the remembered mapping on a book; refuses with one sentence where the book no longer matches it. */
export function chosenBook(port: WorkbookPort, choice: ReadChoice): Outcome<ChosenBook> {
  const layout = chosenLayout(choice);
  if (!layout.ok) return layout;
  const mapping = recalledMapping(port);
  if (!mapping.ok) return mapping;
  const all = port.readBook();
  const sheets = chosenSheets(all, choice);
  if (!sheets.ok) return sheets;
  const frame = { all, sheets: sheets.result, layout: layout.result, mapping: mapping.result };
  if (mapping.result === null) return done({ ...frame, mapped: unmapped(sheets.result) });
  const applied = applyMapping(sheets.result, choiceOfMapping(mapping.result, sheets.result, choice));
  return applied.ok ? done({ ...frame, mapped: applied.book }) : refused(words.mismatch(applied.why));
}

/** Where only some sheets are read, the others' part of the mapping does not matter. */
export const choiceOfMapping = (mapping: Mapping, sheets: readonly SheetData[], choice: ReadChoice): Mapping =>
  (choice.sheets ?? []).length === 0
    ? mapping
    : {
        ...mapping,
        sheets: mapping.sheets.filter(({ sheetId, ignored }) => !ignored && sheets.some(({ id }) => id === sheetId)),
      };

/** Reads a chosen book. */
export function readChosen({ mapped, layout }: Pick<ChosenBook, 'mapped' | 'layout'>, days: ReadDays): BookReading {
  return readBook(mapped.sheets, { ...days, forced: mapped.forced, ...(layout === null ? {} : { layout }) });
}

/**
 * Reads the book as every command does.
 *
 * @param days today, and the reporting day where it is known
 * @param choice a sheet or layout asked for
 * @returns the reading (its own `problem` may still say why nothing can be computed), or why the mapping does not fit
 */
export function readMappedBook(port: WorkbookPort, days: ReadDays, choice: ReadChoice = {}): Outcome<BookReading> {
  const book = chosenBook(port, choice);
  return book.ok ? done(readChosen(book.result, days)) : book;
}
