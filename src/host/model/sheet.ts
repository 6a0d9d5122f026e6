/** A sheet of the in-memory workbook. Read its fields freely; change it only through edit-*.ts, which record what saving must patch. */
import type { Area } from './area';
import type { CellModel } from './cell';
import type { ChartModel } from './chart';
import type { LineShift } from './line-shift';
import type { ConditionalRule, Validation } from './rules';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';
/** What saving has to write anew. */
export type Feature =
  | 'merges'
  | 'frozen'
  | 'columns'
  | 'rows'
  | 'validations'
  | 'conditionals'
  | 'protection'
  | 'notes'
  | 'links'
  | 'charts'
  | 'filter'
  | 'tab'
  | 'gridlines'
  | 'page';

export interface RowCells {
  /** By 1-based column; holes are empty cells. */
  readonly cells: (CellModel | undefined)[];
}

export interface SheetProtection {
  readonly hasPassword: boolean;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Areas that stay editable. */
  readonly unprotected: readonly Area[];
}
export interface RangeProtection {
  readonly id: number;
  readonly area: Area;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** A cell's link: outside (`url`) or into the book (`location`, e.g. "'Pinjaman'!B5"). */
export interface CellLink {
  readonly url: string | null;
  readonly location: string | null;
}

export interface SheetShift extends LineShift {
  /** By row: the cells that were taken out, as they were. */
  readonly taken: ReadonlyMap<number, RowCells>;
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Everything on one page's width. */
  readonly fitToWidth: boolean;
}

export interface SheetModel {
  /** The sheet's lasting id: sheetId of the file, getSheetId() of Apps Script. */
  readonly gid: number;
  readonly name: string;
  readonly state: SheetState;
  /** Sparse, by 1-based row. */
  readonly rows: Map<number, RowCells>;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, where a column or row has its own. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Styles of whole columns, where the file has such: empty cells of the column look so. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly validations: readonly Validation[];
  /** In order of priority, first first. */
  readonly conditionals: readonly ConditionalRule[];
  readonly protection: SheetProtection | null;
  readonly rangeProtections: readonly RangeProtection[];
  /** By cellKey(). */
  readonly notes: ReadonlyMap<number, string>;
  readonly links: ReadonlyMap<number, CellLink>;
  /** The add-on's and the user's alike. */
  readonly charts: readonly ChartModel[];
  readonly filter: Area | null;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly page: PageSetup | null;
  /** The grid's size: getMaxRows(), getMaxColumns(). */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** By cellKey(): cells changed since loading, as they were; and what else changed. */
  readonly dirtyCells: Map<number, CellModel>;
  readonly dirty: Set<Feature>;
  /**
   * Rows and columns that were put in or taken out since loading, in order: saving does the same to the file's own text
   * before it patches what else changed. `dirtyCells` goes by where the cells are now.
   */
  readonly shifts: readonly SheetShift[];
  /** The part of the package it came from; null for a new sheet. */
  readonly part: string | null;
}
