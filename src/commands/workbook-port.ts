/** What a command may ask of the spreadsheet. addon/workbook.ts fulfils it over SpreadsheetApp; tests may fulfil it over memory. */
import type { MarkPlan, SheetPlan } from '../report/sheet-plan';
import type { Cell, SheetData } from '../sheets/sheet-data';

export interface WorkbookPort {
  /** The file's own name; '' where unknown. */
  bookName(): string;
  /** Every sheet that is not the add-on's own, as data; a fixed number of calls a sheet. */
  readBook(): readonly SheetData[];
  /** The sheet Pengaturan alone, for commands that read nothing else; empty where there is none. */
  readDecisions(): readonly SheetData[];
  /** Formulas of one sheet from A1 on, '' where a cell has none; one call. */
  formulasOf(sheetId: number): readonly (readonly string[])[];
  /** The cells of an own sheet; nothing where there is none. */
  ownCells(key: string): readonly (readonly Cell[])[];
  /** Writes the plans as own sheets: "belum lengkap" in the title until the last write of that sheet. */
  /** Returns the names they stand under. */
  writeSheets(plans: readonly SheetPlan[]): readonly string[];
  /** Replaces all of the add-on's marks with these; the user's own rules stay in order. */
  mark(plan: MarkPlan): void;
  /** Takes every mark away. Returns how many sheets had any. */
  clearMarks(): number;
  /** Names of the add-on's own sheets, by key. */
  ownSheets(): Readonly<Record<string, string>>;
  /** Small remembered choices in the own hidden sheet; null where nothing is stored under the key. */
  recall(key: string): unknown;
  remember(key: string, value: unknown): void;
  toast(message: string): void;
}
