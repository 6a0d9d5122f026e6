import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import type { FoundTable } from '../table/found-table';
import { checkTotals } from '../table/totals';
import { checkHeadings } from './heading-checks';
import { checkImportedDays } from './imported-days';
import { loanRows } from './loan-rows';
import type { ReadList } from './merge-loans';

/** Reads the plain lists of loans, each with its own findings. */
export function readLists(tables: readonly FoundTable[]): ReadList[] {
  let counted = 0;
  return tables.map((table) => {
    const notes = takeNotes();
    const rows = loanRows(table, notes, counted);
    counted += table.rows.length;
    checkTotals(table, notes);
    checkHeadings(table, notes);
    checkImportedDays(table, 'disbursed', notes);
    return { table, rows, notes };
  });
}

/** Findings about the ledgers as a whole: empty ones, their totals, jasa that is nowhere recorded. */
export function noteLedgers(ledgers: readonly FoundTable[], interestRecorded: boolean, notes: Notes): void {
  for (const table of ledgers) {
    const at = { table, row: table.headingRow, column: table.firstColumn };
    if (table.rows.length === 0) notes.add('DAT-03', 'emptyLedger', {}, { ...at, severity: 'warning' });
    checkTotals(table, notes);
    checkHeadings(table, notes);
    checkImportedDays(table, 'paidOn', notes);
  }
  const first = ledgers[0];
  if (!interestRecorded && first !== undefined)
    notes.add(
      'DAT-03',
      'interestColumn',
      {},
      { table: first, row: first.headingRow, column: first.firstColumn, severity: 'info' },
    );
}
