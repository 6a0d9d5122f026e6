/** What the desk's page and its server tell each other. Types only: both sides compile against this file. */
import type { Language } from '../language';

/** How a cell's text stands in it: a number to the right, a truth value or an error in the middle. */
export type CellKind = 'text' | 'number' | 'truth' | 'error' | 'empty';

/**
 * One cell: row and column (1-based), what it shows, what editing it begins with ('' where that is the same), its kind,
 * its look (an index into `looks`), and 1 where its formula is older than what it reads.
 */
export type CellView = readonly [
  row: number,
  column: number,
  shown: string,
  typed: string,
  kind: CellKind,
  look: number,
  stale: 0 | 1,
];

export interface Side {
  readonly style: string;
  readonly color: string | null;
}
/** What cells look like, with the marks and rules that hold on them already laid over. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly font: string;
  readonly size: number;
  readonly color: string | null;
  readonly background: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly borders: {
    readonly top: Side | null;
    readonly right: Side | null;
    readonly bottom: Side | null;
    readonly left: Side | null;
  };
}

export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartPoints {
  readonly name: string;
  readonly color: string | null;
  readonly values: readonly number[];
}
/** A chart with the figures that it draws. */
export interface ChartView {
  readonly id: number;
  readonly kind: 'bar' | 'column' | 'pie' | 'line';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartPoints[];
  readonly pointColors: readonly string[];
  readonly legend: 'none' | 'right' | 'bottom';
  readonly xTitle: string | null;
  readonly yTitle: string | null;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** The choices that a cell's validation offers. */
export interface ChoiceView {
  readonly areas: readonly AreaView[];
  readonly choices: readonly string[];
}

export interface SheetView {
  readonly gid: number;
  readonly name: string;
  /** Lines of the grid, and how many of its rows are sent. */
  readonly rows: number;
  readonly columns: number;
  readonly rowsShown: number;
  readonly cells: readonly CellView[];
  readonly looks: readonly Look[];
  readonly merges: readonly AreaView[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly notes: readonly (readonly [row: number, column: number, text: string])[];
  readonly charts: readonly ChartView[];
  readonly choices: readonly ChoiceView[];
}

export interface TabView {
  readonly gid: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  /** Cells whose formula could not be worked out again. */
  readonly stale: number;
}
export type MenuView =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuView[] };

export interface PanelView {
  /** Under which the page of this panel is served. */
  readonly id: number;
  readonly title: string;
  readonly width: number;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
}

export type { Language };

/** Where the book stands: sent with every answer. */
export interface BookView {
  /** Rises with every change. */
  readonly revision: number;
  readonly name: string;
  /** The file that it came from; null where it has none yet. */
  readonly path: string | null;
  readonly language: Language;
  readonly tabs: readonly TabView[];
  readonly active: number;
  readonly selection: AreaView | null;
  readonly menus: readonly MenuView[];
  readonly functions: readonly string[];
  readonly panel: PanelView | null;
  readonly undo: boolean;
  readonly redo: boolean;
  /** Changes that the file does not have. */
  readonly unsaved: boolean;
  /** The copy that is kept beside the book in case of a crash, and when it was last written. */
  readonly kept: { readonly path: string; readonly at: string } | null;
  /** One sentence about how the book was opened. */
  readonly notice: string | null;
}

/** What changed on a sheet: some cells, or so much that the page had better ask for it again. */
export type SheetChange =
  | { readonly gid: number; readonly whole: true }
  | {
      readonly gid: number;
      readonly whole: false;
      readonly cells: readonly CellView[];
      readonly looks: readonly Look[];
    };

export interface Told {
  readonly kind: 'toast' | 'alert';
  readonly title: string;
  readonly message: string;
}
/** A question that a command asks before it goes on. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
  /** Asks for a line of text too; the answer is then the button, a colon, and the text. */
  readonly typed: boolean;
}

export interface Answer {
  readonly book: BookView;
  readonly changes: readonly SheetChange[];
  readonly told: readonly Told[];
  readonly question: Question | null;
  /** google.script.run: what the function returned. */
  readonly value?: unknown;
  /** One sentence where nothing was done. */
  readonly refused: string | null;
}

/** At most so many rows are put in at once. */
export const MOST_ROWS = 1000;

/** What the page asks for; `POST do` with one of these as JSON. */
export type Asked =
  | {
      readonly act: 'type';
      readonly gid: number;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly act: 'clear'; readonly gid: number; readonly area: AreaView }
  /** Puts rows in before a row, or takes some out from it on. */
  | { readonly act: 'rows' | 'delete-rows'; readonly gid: number; readonly at: number; readonly count: number }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' }
  | { readonly act: 'show'; readonly gid: number }
  | {
      readonly act: 'menu';
      readonly functionName: string;
      readonly answers: readonly string[];
      readonly selected: { readonly gid: number; readonly area: AreaView } | null;
    }
  | { readonly act: 'call'; readonly panel: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly act: 'close-panel' }
  | { readonly act: 'language'; readonly language: Language }
  | { readonly act: 'save'; readonly name: string; readonly over: boolean }
  | { readonly act: 'original' };
