/** A sheet for people to fill, as data. Nothing here knows Apps Script. Rows and columns are 1-based. */
import type { EntryRule, FreshFormat, FreshValue } from '../sheets/columns/fresh-tables';

/** Where the values stand that another sheet chooses from: in a sheet that is being made, or in one that was there. */
export type ListPlace =
  | { readonly kind: 'made'; readonly table: string; readonly row: number; readonly column: number }
  | { readonly kind: 'kept'; readonly sheetId: number; readonly row: number; readonly column: number };

export type PlanRule =
  | Exclude<EntryRule, { kind: 'from' }>
  | { readonly kind: 'choice'; readonly place: ListPlace; readonly advice?: boolean }
  /** What stands in the column itself so far; other values are welcome. */
  | { readonly kind: 'again' };

/** Part of one column; `rows` null goes on to the end of the sheet. */
export interface ColumnPart {
  readonly column: number;
  readonly row: number;
  readonly rows: number | null;
}

/** Formulas for a part of a column, and of the columns beside it where there are more. */
export interface PlanFormula {
  readonly part: ColumnPart;
  /** With `=`, `;` between arguments and no decimals, so that it means the same in every locale; {row} is its own row, {book} the sheet it reads. */
  readonly texts: readonly string[];
}

export interface TemplatePlan {
  /** Unique among the sheets that are being made. */
  readonly key: string;
  /** The name it gets; where taken, a suffix. */
  readonly name: string;
  /** Pixels. */
  readonly widths: readonly number[];
  /** The headings, the example, and what else stands there from the start; every row equally long. */
  readonly cells: readonly (readonly FreshValue[])[];
  /** Help, same shape as `cells`. */
  readonly notes: readonly (readonly string[])[];
  readonly formats: readonly { readonly format: FreshFormat; readonly part: ColumnPart }[];
  readonly formulas?: readonly PlanFormula[];
  /** Key of a sheet of the same run that the formulas read. */
  readonly reads?: string;
  /** 1-based row of the headings, 1 where nothing is said; titles and labels stand above. */
  readonly headingRow?: number;
  /** Rows below the headings that are an example, 1 where nothing is said. */
  readonly exampleRows?: number;
  /** Rows that are titles of a part. */
  readonly sections?: readonly number[];
  /** Cells that people fill apart from the table below the headings. */
  readonly fields?: readonly ColumnPart[];
  /** Size of what is filled in; the sheet's own where nothing is said. */
  readonly fontSize?: number;
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
  /** Help for a column that offers what stands in it so far. */
  readonly again: string;
  /** The note on the example row. */
  readonly example: string;
  readonly settingExample: (label: string) => string;
  readonly settingSource: string;
  readonly report: ReportWords;
}

interface LineWords {
  readonly text: string;
  readonly help: string;
}

/** Words of Laporan Usaha. */
export interface ReportWords {
  readonly since: string;
  readonly sinceHelp: string;
  readonly profitTitle: string;
  readonly headings: readonly string[];
  readonly sum: string;
  readonly capacityTitle: string;
  readonly months: LineWords;
  readonly average: LineWords;
  readonly otherLoans: LineWords;
  readonly share: LineWords;
  readonly capacity: LineWords;
  readonly balanceTitle: string;
  readonly cash: LineWords;
  readonly stock: LineWords;
  readonly owed: LineWords;
  readonly tools: LineWords;
  readonly assets: LineWords;
  readonly debts: LineWords;
  readonly equity: LineWords;
}
