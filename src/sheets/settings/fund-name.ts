import type { CivilDate } from '../../book/civil-date';
import { plain } from '../cells/plain-text';
import type { SheetData } from '../sheet-data';
import { textOn } from './decision-on';
import type { Settings } from './settings';

/** Titles stand in the first rows. */
const TOP = 6;
const TITLE = /^(?:upk\s+)?((?:bkm|lkm|badan keswadayaan masyarakat|lembaga keswadayaan masyarakat)\s+[^-–—|,:;(]+)/i;
const LONGEST = 60;

/**
 * What the BKM is called, for papers that leave the UPK: as Pengaturan names it, else as a title above the book's tables
 * does.
 *
 * @returns '' where neither tells
 */
export function fundName(settings: Settings, sheets: readonly SheetData[], day: CivilDate): string {
  const decided = textOn(settings, 'fund', day);
  if (decided !== null && decided !== '') return decided;
  for (const { cells } of sheets)
    for (const cell of cells.slice(0, TOP).flat()) {
      const name = typeof cell === 'string' ? TITLE.exec(plain(cell))?.[1]?.trim() : undefined;
      if (name !== undefined && name.length <= LONGEST) return name;
    }
  return '';
}
