import type { BookReading } from '../book-reading';
import type { Understood } from './understand';

/** What a book can do without, and figures are lost for it. */
export type CostlyField = 'rate' | 'interestPart' | 'paidOn' | 'status' | 'receipt' | 'members';

const SNAPSHOTS: readonly string[] = ['progress', 'collectability'];

/** Declared columns that a readable book lacks and that cost figures or checks. */
export function missingFields(
  understood: readonly Understood[],
  { problem, book }: BookReading,
): readonly CostlyField[] {
  if (problem !== null) return [];
  const tables = understood.map(({ told }) => told);
  const has = (kinds: readonly string[], ...fields: readonly string[]): boolean =>
    tables.some(
      ({ kind, columns }) => kinds.includes(kind) && columns.some(({ field }) => fields.includes(field ?? '')),
    );
  const lists = ['loans', 'card'];
  const priced = book.loans.some(({ rate, statedInterest }) => rate !== null || statedInterest !== null);
  const history = tables.some(({ layout }) => !SNAPSHOTS.includes(layout));
  const told: readonly (readonly [CostlyField, boolean])[] = [
    ['rate', priced || has(lists, 'rate', 'instalmentInterest', 'target.interest')],
    ['interestPart', book.interestRecorded],
    ['paidOn', history],
    ['status', has(lists, 'status')],
    ['receipt', has(['loans', 'repayments', 'card'], 'receipt')],
    ['members', has(lists, 'members')],
  ];
  return told.filter(([, there]) => !there).map(([field]) => field);
}
