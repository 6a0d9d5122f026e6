import { isBlank, plain } from '../cells/plain-text';
import type { Cell, SheetData } from '../sheet-data';
import { meaningsOf } from '../table/aliases';
import { cellAt, formatAt } from '../table/found-table';
import { headingKey } from '../table/heading-text';

/** A piece of a sheet, 1-based and inclusive. */
export interface CardArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One "Nama KSM : KSM Melati" of a card's head, with the place of its value. */
export interface CardLine {
  readonly key: string;
  readonly label: string;
  readonly value: Cell;
  readonly format: string;
  readonly row: number;
  readonly column: number;
  readonly weak: boolean;
}

/** On a card these are the group's people, not its borrower. */
const NOT_HERE = new Set(['ketua', 'anggota', 'nama anggota', 'nama ketua']);
const LABEL = /^\s*([^:]{2,40}?)\s*:\s*(.*)$/;
const FARTHEST = 6;

/** What a label means on a card; null where it means nothing to us. */
export function cardMeaning(label: string): { readonly key: string; readonly weak: boolean } | null {
  const key = headingKey(label);
  if (key === '' || NOT_HERE.has(key)) return null;
  const meaning = meaningsOf('loans', key).find(({ key: found }) => found !== 'sequence' && found !== 'note');
  return meaning === undefined ? null : { key: meaning.key, weak: meaning.weak };
}

/** The value to the right of a label: past a ":", a little gap, never beyond another label. */
function valueRight(
  sheet: SheetData,
  area: CardArea,
  row: number,
  from: number,
): { value: Cell; column: number } | null {
  for (let column = from; column <= Math.min(area.lastColumn, from + FARTHEST); column++) {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell) || (typeof cell === 'string' && /^[:=\s.]+$/.test(plain(cell)))) continue;
    if (typeof cell !== 'string') return { value: cell, column };
    const text = plain(cell).replace(/^[:=]\s*/, '');
    return LABEL.test(text) && cardMeaning(LABEL.exec(text)?.[1] ?? '') !== null ? null : { value: text, column };
  }
  return null;
}

/** "Pokok Pinjaman :" with nothing behind it is a value that is missing. */
const colonAfter = (sheet: SheetData, row: number, column: number): boolean =>
  [cellAt(sheet, row, column), cellAt(sheet, row, column + 1)].some(
    (cell) => typeof cell === 'string' && /:\s*$/.test(cell),
  );

function lineAt(sheet: SheetData, area: CardArea, row: number, column: number): CardLine | null {
  const cell = cellAt(sheet, row, column);
  if (typeof cell !== 'string' || cell === '') return null;
  const text = plain(cell);
  const inside = LABEL.exec(text);
  const label = (inside?.[1] ?? text).replace(/[:=\s.]+$/, '');
  const meaning = label.length > 40 ? null : cardMeaning(label);
  if (meaning === null) return null;
  const rest = inside?.[2] ?? '';
  const base = { ...meaning, label, row };
  if (rest !== '') return { ...base, value: rest, format: '', column };
  const right = valueRight(sheet, area, row, column + 1);
  if (right !== null) return { ...base, ...right, format: formatAt(sheet, row, right.column) };
  return colonAfter(sheet, row, column) ? { ...base, value: '', format: '', column } : null;
}

/**
 * The key-and-value lines of a card's head, each meaning once: the strongest label, the first of equals.
 *
 * @param area where to look: above the card's table
 */
export function cardLines(sheet: SheetData, area: CardArea): ReadonlyMap<string, CardLine> {
  const found = new Map<string, CardLine>();
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const line = lineAt(sheet, area, row, column);
      if (line === null) continue;
      const before = found.get(line.key);
      if (before === undefined || (before.weak && !line.weak)) found.set(line.key, line);
      column = Math.max(column, line.column);
    }
  return found;
}

/**
 * Whether key-and-value lines are a card's head: it speaks of the loan's amount, day and length, or of all but one of
 * them (then a finding says what is missing).
 */
export function isCardHead(lines: ReadonlyMap<string, CardLine>): boolean {
  const has = (...keys: readonly string[]): boolean => keys.some((key) => lines.has(key));
  const told = [has('principal'), has('disbursed'), has('tenor', 'dueDate')].filter((one) => one).length;
  const strong = [...lines.values()].filter(({ weak }) => !weak).length;
  return told === 3 || (told === 2 && strong >= 3);
}
