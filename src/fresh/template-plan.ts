/** A sheet for people to fill, as data. Nothing here knows Apps Script. Rows and columns are 1-based. */
import type { EntryRule, FreshFormat, FreshTable, FreshValue } from '../sheets/columns/fresh-tables';

/** Where the values stand that another sheet chooses from: in a sheet that is being made, or in one that was there. */
export type ListPlace =
  | { readonly kind: 'made'; readonly table: FreshTable; readonly row: number; readonly column: number }
  | { readonly kind: 'kept'; readonly sheetId: number; readonly row: number; readonly column: number };

export type PlanRule = Exclude<EntryRule, { kind: 'from' }> | { readonly kind: 'choice'; readonly place: ListPlace };

/** Part of one column; `rows` null goes on to the end of the sheet. */
export interface ColumnPart {
  readonly column: number;
  readonly row: number;
  readonly rows: number | null;
}

export interface TemplatePlan {
  readonly key: FreshTable;
  /** The name it gets; where taken, a suffix. */
  readonly name: string;
  /** Pixels. */
  readonly widths: readonly number[];
  /** The headings, the example, and what else stands there from the start; every row equally long. */
  readonly cells: readonly (readonly FreshValue[])[];
  /** Help, same shape as `cells`. */
  readonly notes: readonly (readonly string[])[];
  readonly formats: readonly { readonly format: FreshFormat; readonly part: ColumnPart }[];
  readonly rules: readonly { readonly rule: PlanRule; readonly help: string; readonly part: ColumnPart }[];
}

/** Below the headings. */
export const EXAMPLE_ROW = 2;

/** What a plan says in words; messages/ has them. */
export interface TemplateWords {
  /** What a cell takes. */
  readonly rule: (rule: EntryRule) => string;
  /** The note on a heading. */
  readonly heading: (column: { readonly help: string; readonly example: string; readonly required: boolean }) => string;
  /** The note on the example row. */
  readonly example: string;
  readonly settingExample: (label: string) => string;
  readonly settingSource: string;
}
