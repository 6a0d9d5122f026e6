import type { FoundTable } from '../table/found-table';
import { headingKey } from '../table/heading-text';

type Part = 'principalPart' | 'interestPart';

/** What a ledger's title or sheet says its one amount is; "UPK Jasa Mandiri" says nothing. */
function partOf({ columns, title, sheet }: FoundTable): Part | null {
  if (columns['total']?.length !== 1 || columns['principalPart'] || columns['interestPart']) return null;
  const said = [title, sheet.name].map(headingKey);
  const found = said.flatMap((text) => /\b(?:angsuran|penerimaan|rekap|buku)(?: angsuran)? (pokok|jasa)\b(?!.*\b(?:pokok|jasa)\b)/.exec(text)?.[1] ?? []); // prettier-ignore
  if (found.length === 0) return null;
  return found[0] === 'pokok' ? 'principalPart' : 'interestPart';
}

/**
 * A ledger of the principal and one of the jasa, each with one column of amounts: what is paid there pays that part
 * alone. Where only one of them stands, its amounts are taken as any other's.
 */
export function partedLedgers(ledgers: readonly FoundTable[]): readonly FoundTable[] {
  const parts = new Map(ledgers.map((table) => [table, partOf(table)]));
  const both = new Set(parts.values());
  if (!both.has('principalPart') || !both.has('interestPart')) return ledgers;
  return ledgers.map((table) => {
    const part = parts.get(table) ?? null;
    const { total, ...columns } = table.columns;
    return part === null || total === undefined ? table : { ...table, columns: { ...columns, [part]: total } };
  });
}
