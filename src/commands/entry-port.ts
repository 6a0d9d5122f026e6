/** What *Aktifkan peringatan saat mengisi* asks of the spreadsheet beside the Workbook port: validations of the user's cells. */
import type { WarningColumn } from '../sop/entry/entry-plan';
import type { WorkbookPort } from './workbook-port';

/** A column with the help that its cells shall bear. */
export interface WarningPlan extends Omit<WarningColumn, 'words'> {
  readonly help: string;
}

export interface PutWarnings {
  /** Columns that have at least one warning now. */
  readonly columns: number;
  /** Cells that had a validation of their own and were left alone. */
  readonly left: number;
}

export interface EntryPort extends WorkbookPort {
  /** Replaces all of the add-on's warnings by these, on cells without a validation. */
  putWarnings(plans: readonly WarningPlan[]): PutWarnings;
  /** Takes every warning of the add-on's away, wherever it was copied to. Returns how many cells had one. */
  removeWarnings(): number;
}
