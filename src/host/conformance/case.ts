/** A documented behaviour of Apps Script as data: what to do with an empty sheet, and what must be seen. */
export interface Bench {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Empty, made for this case and deleted afterwards. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

export interface Case {
  readonly id: string;
  /** Where the behaviour is written: PLATFORM.md by its heading, or Google's page. */
  readonly source: string;
  /** doc: Google says so; seen: others report it; assumed: to be settled by Uji diri in a real Sheet. */
  readonly ground: 'doc' | 'seen' | 'assumed';
  /** host: cannot be tried, or means nothing, in a real Sheet. */
  readonly where: 'both' | 'host';
  readonly locale?: string;
  readonly timeZone?: string;
  /** Uses Apps Script alone; answers with plain JSON. */
  readonly run: (bench: Bench) => unknown;
  readonly expect: unknown;
}

/** What a call throws: its name, and its sentence where that is not localised. */
export function thrownBy(work: () => unknown): { readonly name: string; readonly message: string } | null {
  try {
    work();
    return null;
  } catch (error) {
    const { name, message } = error as Error; // both places throw Error objects
    return { name, message };
  }
}

/** Whether a call throws at all: for sentences that come in the user's language. */
export const throws = (work: () => unknown): boolean => thrownBy(work) !== null;

/** What a cell holds, as one that may be anything. */
export const valueOf = (range: GoogleAppsScript.Spreadsheet.Range): unknown => range.getValue() as unknown; // typed any by Google
