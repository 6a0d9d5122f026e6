/** Where the cell of a row of Temuan stands now, for a jump from the sidebar. */
import type { SheetData } from '../../sheets/sheet-data';
import { cellNow } from './link-rows';
import { parseRowKey } from './row-key';

/** The id of the sheet that a key means; null for what is no key. */
export const sheetOfKey = (key: string): number | null => parseRowKey(key)?.sheetId ?? null;

/**
 * The cell that a key means, found by what stands in its row.
 *
 * @returns an A1 address or range, '' where it is about the whole sheet, null where its row is not found any more
 */
export function cellOfKey(key: string, sheet: SheetData): string | null {
  const parsed = parseRowKey(key);
  return parsed === null ? null : cellNow(parsed, sheet);
}
