/** What accepted fixes ask of the spreadsheet beside the Workbook port: single cells, one after the other. */
import type { StoredCell } from '../fixes/types';
import type { Cell } from '../sheets/sheet-data';
import type { WorkbookPort } from './workbook-port';

export interface CellPlace {
  readonly sheetId: number;
  /** A1. */
  readonly cell: string;
}

export interface CellState {
  readonly value: Cell;
  readonly format: string;
  /** '' where the cell has none. */
  readonly formula: string;
  /** A text with a link, or with letters that look different: writing the cell would lose that, and nothing could bring it back. */
  readonly styled: boolean;
}

export interface RepairPort extends WorkbookPort {
  /** Names of the user's sheets by their ids. */
  sheetNames(): ReadonlyMap<number, string>;
  /** A cell as it stands at this moment; null where its sheet or the cell is gone. */
  readCell(place: CellPlace): CellState | null;
  /** Value and number format, at once in effect; text stays that same text. Throws where the spreadsheet refuses. */
  writeCell(place: CellPlace, cell: StoredCell): void;
  writeFormat(place: CellPlace, format: string): void;
  /** The cells of an own sheet; nothing where there is none. */
  readOwn(key: string): readonly (readonly unknown[])[];
}
