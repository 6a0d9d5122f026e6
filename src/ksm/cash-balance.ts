/** A cash book's running balance: what it comes to, and where the book's own breaks (KSM-01, KSM-02, KSM-08). */
import type { Finding } from '../book/finding';
import type { CashBook, CashEntry } from '../book/group-books';
import type { Rupiah } from '../book/money';
import { bookFinding, type BookPlace } from './finding';

export interface RunningBalance {
  /** After each entry, in the book's order. */
  readonly after: readonly Rupiah[];
  /** Cash at the end; with the opening as far as the book tells it. */
  readonly closing: Rupiah;
  /** What the book begins with; null where nothing tells, and then it is counted from zero. */
  readonly opening: Rupiah | null;
  readonly findings: readonly Finding[];
}

const change = ({ in: came, out: went }: CashEntry): Rupiah => came - went;

/** What a balance brought forward stands for: its amount, or where it has none the balance beside it. */
const broughtForward = (entry: CashEntry): Rupiah =>
  entry.in !== 0 || entry.out !== 0 ? change(entry) : (entry.balance ?? 0);

/** What an entry adds to the cash. A balance brought forward on a later page is no money that came in. */
function added(entry: CashEntry, index: number): Rupiah {
  if (!entry.opening) return change(entry);
  return index === 0 ? broughtForward(entry) : 0;
}

/** The balance that an entry states: its own, or on a later page the one brought forward. */
const statedBy = (entry: CashEntry, index: number): Rupiah | null =>
  entry.opening && index > 0 ? broughtForward(entry) : entry.balance;

interface Opening {
  readonly amount: Rupiah | null;
  /** What the first stated balance needs, where no line tells the opening. */
  readonly implied: Rupiah | null;
}

function openingOf({ opening, entries }: CashBook): Opening {
  const [first] = entries;
  if (opening !== null) return { amount: opening, implied: null };
  if (first === undefined) return { amount: null, implied: null };
  if (first.opening || first.purpose === 'capital') return { amount: 0, implied: null };
  let sum = 0;
  for (const [index, entry] of entries.entries()) {
    sum += added(entry, index);
    const stated = statedBy(entry, index);
    if (stated !== null) return { amount: null, implied: stated - sum };
  }
  return { amount: null, implied: null };
}

/** Where the entries, as they were added up, leave the stated balances: one finding a break, not one for every row after it. */
function breaks(book: CashBook, sums: readonly Rupiah[], finder: (index: number) => BookPlace): readonly Finding[] {
  const found: Finding[] = [];
  const stated = book.entries.flatMap((entry, index) => {
    const balance = statedBy(entry, index);
    return balance === null ? [] : [{ balance, index }];
  });
  let offset = 0;
  stated.forEach(({ balance, index }, place) => {
    const expected = (sums[index] ?? 0) + offset;
    if (balance === expected) return;
    const params = { stated: balance, computed: expected };
    found.push(bookFinding('KSM-01', 'balance', { params, at: finder(index), value: String(balance) }));
    const next = stated[place + 1];
    const onlyHere = next !== undefined && next.balance === (sums[next.index] ?? 0) + offset;
    if (!onlyHere) offset = balance - (sums[index] ?? 0);
  });
  return found;
}

/** Each time the cash falls below zero, at the entry that takes it there. */
function overdrawn(book: CashBook, after: readonly Rupiah[], at: (index: number) => BookPlace): readonly Finding[] {
  return after.flatMap((balance, index) => {
    const before = index === 0 ? 0 : (after[index - 1] ?? 0);
    if (balance >= 0 || before < 0) return [];
    const value = String(book.entries[index]?.out ?? 0);
    return [bookFinding('KSM-02', 'below', { params: { balance }, at: at(index), value })];
  });
}

/**
 * Adds a cash book up, row by row.
 *
 * @returns balances that start from the opening the book tells, from the one its first balance needs, or from zero
 */
export function runningBalance(book: CashBook): RunningBalance {
  const { entries, table, group } = book;
  const { amount, implied } = openingOf(book);
  const after: Rupiah[] = [];
  let sum = amount ?? implied ?? 0;
  entries.forEach((entry, index) => {
    sum += added(entry, index);
    after.push(sum);
  });
  const at =
    (...keys: readonly string[]) =>
    (index: number): BookPlace => ({ table, keys, row: entries[index]?.row ?? table.headingRow, group });
  const unknown =
    amount === null && entries.length > 0
      ? [bookFinding('KSM-08', 'opening', { params: { implied }, at: at('in', 'amount')(0), value: '' })]
      : [];
  return {
    after,
    closing: sum,
    opening: amount ?? implied,
    findings: [
      ...unknown,
      ...breaks(book, after, at('balance', 'in', 'amount')),
      ...overdrawn(book, after, at('out', 'amount')),
    ],
  };
}
