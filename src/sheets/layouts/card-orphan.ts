import { isBlank } from '../cells/plain-text';
import type { SheetData } from '../sheet-data';
import type { FoundTable } from '../table/found-table';
import { cardLines, isCardHead } from './card-lines';
import type { CardLine } from './card-lines';

/** A card's head under which no instalment table can be read: its loan is left out, and that is said. */
export interface OrphanCard {
  readonly table: FoundTable;
  readonly line: CardLine;
}

const TALLEST = 30;

/**
 * The head of a loan card on a sheet that has no card that can be read.
 *
 * @returns null where there is none; a printed form without an amount is none either
 */
export function orphanCard(sheet: SheetData): OrphanCard | null {
  const area = {
    firstRow: 1,
    lastRow: Math.min(TALLEST, sheet.cells.length),
    firstColumn: 1,
    lastColumn: sheet.cells[0]?.length ?? 1,
  };
  const lines = cardLines(sheet, area);
  const [amount, day] = [lines.get('principal'), lines.get('disbursed')];
  if (!isCardHead(lines) || isBlank(amount?.value ?? '') || isBlank(day?.value ?? '')) return null;
  const line = lines.get('group') ?? lines.get('borrower') ?? amount;
  if (line === undefined) return null;
  const table: FoundTable = {
    id: -1, kind: 'repayments', sheet, headingRow: line.row, headingEnd: line.row, firstColumn: line.column, lastColumn: line.column,
    columns: {}, headings: {}, title: '', rows: [], totals: [], coverage: 0, report: false,
  }; // prettier-ignore
  return { table, line };
}
