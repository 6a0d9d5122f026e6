import type { Notes } from '../notes';
import type { TableReader } from '../table/columns-read';
import { instalmentAmount } from './instalment-amount';
import type { LoanDraft } from './loan-draft';
import type { Monthly } from './monthly';

/** What one column a month holds, and whether the book tells it. */
export interface Singles {
  readonly meaning: 'principalPart' | 'total';
  readonly told: boolean;
}

/**
 * Whether a single column a month holds the principal alone or jasa with it: the title says so; else the balance is the
 * loan less these columns, or is not; else the amounts are the loans' instalments of principal, or with jasa.
 *
 * @returns `told` false where nothing of all that decides; then the amounts are taken as both
 */
export function meaningOfSingles(found: Monthly, drafts: readonly LoanDraft[], reader: TableReader): Singles {
  if (/angsuran pokok|pokok angsuran|pembayaran pokok/i.test(found.table.title))
    return { meaning: 'principalPart', told: true };
  const columns = columnsOf(found);
  const rows = drafts.map((draft): Row => ({ draft, amounts: amountsAt(draft.loan.source.row, columns, reader) }));
  const balance = found.table.columns['balance']?.[0];
  const alone = (balance === undefined ? 0 : byBalance(rows, balance, reader)) || byInstalments(rows);
  return { meaning: alone > 0 ? 'principalPart' : 'total', told: alone !== 0 };
}

interface Row {
  readonly draft: LoanDraft;
  readonly amounts: readonly number[];
}

const columnsOf = ({ groups }: Monthly): readonly number[] => groups.flatMap((group) => group.columns.single ?? []);

const amountsAt = (row: number, columns: readonly number[], reader: TableReader): readonly number[] =>
  columns.flatMap((column) => {
    const read = reader.amount(row, column);
    return read.kind === 'value' && read.value !== 0 ? [read.value] : [];
  });

/** Rows whose balance is the loan less its columns, less those of which it is not. */
function byBalance(rows: readonly Row[], balance: number, reader: TableReader): number {
  let difference = 0;
  for (const { draft, amounts } of rows) {
    const left = reader.amount(draft.loan.source.row, balance);
    if (left.kind !== 'value' || amounts.length === 0) continue;
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    difference += draft.loan.principal - sum === left.value ? 1 : -1;
  }
  return difference;
}

/** Amounts that are the loan's instalment of principal, less those that are the instalment with its jasa. */
const byInstalments = (rows: readonly Row[]): number =>
  rows.reduce((sum, { draft, amounts }) => amounts.reduce((more, one) => more + instalmentAmount(draft, one), sum), 0);

/** DAT-03 where a month's single column was taken as principal and jasa together and nothing tells whether it is. */
export function noteSingles(found: Monthly, { told }: Singles, notes: Notes): void {
  const [column] = columnsOf(found);
  if (told || column === undefined) return;
  const at = { table: found.table, row: found.table.headingEnd, column };
  notes.add('DAT-03', 'singleColumn', {}, { ...at, severity: 'warning' });
}
