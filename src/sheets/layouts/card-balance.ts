import type { Rupiah } from '../../book/money';
import type { Notes } from '../notes';
import type { FoundTable } from '../table/found-table';
import type { TableReader } from '../table/columns-read';
import { headingKey } from '../table/heading-text';
import { OF_PRINCIPAL } from './ledger-balance';
import type { LoanDraft } from './loan-draft';
import type { LedgerRow } from './repayment-rows';

/** A card's loan with its rows, in the order in which they stand. */
export interface PaidCard {
  readonly draft: LoanDraft;
  readonly table: FoundTable;
  readonly rows: readonly LedgerRow[];
  readonly reader: TableReader;
}

interface Break {
  readonly card: PaidCard;
  readonly row: number;
  readonly column: number;
  readonly stated: Rupiah;
  readonly computed: Rupiah;
}

const balanceColumn = ({ table }: PaidCard): number | undefined =>
  (table.columns['remaining'] ?? []).find((column) => OF_PRINCIPAL.test(headingKey(table.headings[column] ?? '')));

const NOTHING = { checked: 0, broken: 0, first: null };

/** The first row of a card whose balance is not the loan less what was paid so far, and how many rows were looked at. */
function firstBreak(card: PaidCard): {
  readonly checked: number;
  readonly broken: number;
  readonly first: Break | null;
} {
  const column = balanceColumn(card);
  let [paid, checked, broken] = [0, 0, 0];
  let first: Break | null = null;
  if (column === undefined || card.rows.some(({ principal }) => principal === null)) return NOTHING;
  const paidIn = new Map(card.rows.map(({ row, principal }) => [row, principal ?? 0]));
  // A row that pays nothing has its balance too: a payment that was forgotten shows there.
  for (const row of card.table.rows) {
    paid += paidIn.get(row) ?? 0;
    const read = card.reader.amount(row, column);
    if (read.kind !== 'value') continue;
    checked++;
    const computed = card.draft.loan.principal - paid;
    if (read.value === computed) continue;
    broken++;
    first = first ?? { card, row, column, stated: read.value, computed };
  }
  return { checked, broken, first };
}

/**
 * DAT-11 where a card's running balance breaks, told once a card. A column that agrees on less than half of all rows
 * holds something else than the balance of the principal, and says nothing.
 */
export function checkCardBalances(cards: readonly PaidCard[], notes: Notes): void {
  const found = cards.map(firstBreak);
  const [checked, broken] = found.reduce(([all, bad], one) => [all + one.checked, bad + one.broken], [0, 0]);
  if (broken * 2 > checked) return;
  for (const { first } of found) {
    if (first === null) continue;
    const { card, row, column, stated, computed } = first;
    const at = { table: card.table, row, column, loan: card.draft.loan.id, group: card.draft.loan.group };
    notes.add('DAT-11', 'principal', { stated, computed }, at);
  }
}
