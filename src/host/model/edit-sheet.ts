/** Changes to a sheet that are not cells. Each records the feature, so that saving patches just that element. */
import type { Feature, SheetModel } from './sheet';
import { writable } from './writable';

/** Fields that `changeSheet` may set, and the feature that each of them belongs to. */
const FEATURE_OF = {
  merges: 'merges',
  frozenRows: 'frozen',
  frozenColumns: 'frozen',
  columnWidths: 'columns',
  hiddenColumns: 'columns',
  rowHeights: 'rows',
  hiddenRows: 'rows',
  validations: 'validations',
  conditionals: 'conditionals',
  protection: 'protection',
  notes: 'notes',
  links: 'links',
  charts: 'charts',
  filter: 'filter',
  tabColor: 'tab',
  gridlines: 'gridlines',
  page: 'page',
} as const satisfies Partial<Record<keyof SheetModel, Feature>>;

/** Whether changeSheet takes the field. */
export const isChangeable = (field: string): field is keyof typeof FEATURE_OF => field in FEATURE_OF;

export type SheetChanges = Partial<Pick<SheetModel, keyof typeof FEATURE_OF>>;

/**
 * Sets fields of a sheet and records them as changed.
 *
 * @example changeSheet(sheet, { merges: [...sheet.merges, area] })
 */
export function changeSheet(sheet: SheetModel, changes: SheetChanges): void {
  Object.assign(writable(sheet), changes);
  for (const field of Object.keys(changes)) {
    // Object.keys forgets the keys' type; SheetChanges has no others
    sheet.dirty.add(FEATURE_OF[field as keyof typeof FEATURE_OF]);
  }
}

/** Widens or shortens the grid; it is no part of the file, only of what Google shows. */
export function resizeGrid(sheet: SheetModel, maxRows: number, maxColumns: number): void {
  const open = writable(sheet);
  open.maxRows = maxRows;
  open.maxColumns = maxColumns;
}
