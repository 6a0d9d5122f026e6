import { columnsOf, headerOf } from '../columns/columns-of';
import type { TableKind } from '../columns/declaration';
import { meaningsOf } from './aliases';
import { candidatesOf } from './heading-block';
import type { ColumnHeading } from './heading-block';

/** Meaning → its columns, 1-based; more than one only where they add up. */
export type ColumnMap = Readonly<Record<string, readonly number[]>>;

export interface Fit {
  readonly kind: TableKind;
  readonly columns: ColumnMap;
  /** Meanings that only a weak heading gave. */
  readonly weak: ReadonlySet<string>;
  /** Share of the headings that mean something. */
  readonly coverage: number;
  /** Indonesian headings of what is missing for a table of this kind; empty where it fits. */
  readonly missing: readonly string[];
}

interface Claim {
  readonly column: number;
  readonly rank: number;
  readonly weak: boolean;
}

function claims(kind: TableKind, headings: readonly ColumnHeading[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const heading of headings)
    for (const [order, text] of candidatesOf(heading).entries()) {
      const meanings = meaningsOf(kind, text);
      for (const { key, rank, weak } of meanings)
        found.set(key, [...(found.get(key) ?? []), { column: heading.column, rank: rank + order * 1000, weak }]);
      if (meanings.length > 0) break;
    }
  return found;
}

function assign(
  kind: TableKind,
  headings: readonly ColumnHeading[],
): { columns: ColumnMap; weak: ReadonlySet<string> } {
  const open = claims(kind, headings);
  const taken = new Set<number>();
  const columns: Record<string, readonly number[]> = {};
  const weak = new Set<string>();
  for (const pass of [false, true])
    for (const declared of columnsOf(kind)) {
      if (columns[declared.key] !== undefined) continue;
      const free = (open.get(declared.key) ?? []).filter((claim) => claim.weak === pass && !taken.has(claim.column));
      free.sort((a, b) => a.rank - b.rank || a.column - b.column);
      const chosen = declared.many === true ? free : free.slice(0, 1);
      if (chosen.length === 0) continue;
      columns[declared.key] = chosen.map((claim) => claim.column).sort((a, b) => a - b);
      for (const claim of chosen) taken.add(claim.column);
      if (pass) weak.add(declared.key);
    }
  return { columns, weak };
}

const hasAny = (columns: ColumnMap, keys: readonly string[]): boolean => keys.some((key) => columns[key] !== undefined);

const NEEDS: Readonly<Record<TableKind, readonly (readonly string[])[]>> = {
  loans: [['group', 'borrower', 'loanId', 'groupAndId'], ['disbursed'], ['principal'], ['tenor', 'dueDate']],
  repayments: [['group', 'borrower', 'loanId', 'groupAndId'], ['paidOn'], ['principalPart', 'total', 'interestPart']],
};

/** Holds headings against a kind of table. */
export function fit(kind: TableKind, headings: readonly ColumnHeading[]): Fit {
  const { columns, weak } = assign(kind, headings);
  const missing = NEEDS[kind].filter((any) => !hasAny(columns, any)).map((any) => headerOf(kind, any[0] ?? ''));
  const known = Object.values(columns).reduce((sum, list) => sum + list.length, 0);
  return { kind, columns, weak, coverage: known / Math.max(1, headings.length), missing };
}

const SAVINGS = /tabungan|simpanan|iuran|penarikan|absen|presensi/;
const LEDGER = /angsur|setor|bayar|cicil|pengembalian/;

/** What surrounds a heading. */
export interface Surroundings {
  /** Sheet name and title rows, in lower case: they tell a ledger from a savings book with the same headings. */
  readonly setting: string;
  /** Whether the cells below a heading hold days. */
  readonly holdsDays: (column: number) => boolean;
}

/** "Tgl Angsuran" in a list of loans is a due day of the month ("10", "tiap tgl 10"), in a ledger it is a date. */
const holdsDays = (ledger: Fit, about: Surroundings): boolean => about.holdsDays(ledger.columns['paidOn']?.[0] ?? 0);

/**
 * The kind of table that headings stand for, or null.
 *
 */
export function kindOf(headings: readonly ColumnHeading[], about: Surroundings): Fit | null {
  const { setting } = about;
  const ledger = fit('repayments', headings);
  const loans = fit('loans', headings);
  const fitsLedger = ledger.missing.length === 0;
  const paidStrong = fitsLedger && !ledger.weak.has('paidOn');
  const parts = hasAny(ledger.columns, ['principalPart', 'interestPart']);
  const texts = headings.map((heading) => heading.own).join(' | ');
  if (fitsLedger && !parts && (SAVINGS.test(texts) || (SAVINGS.test(setting) && !LEDGER.test(setting)))) return null;
  if (paidStrong && (loans.missing.length > 0 || holdsDays(ledger, about))) return ledger;
  if (loans.missing.length === 0) return loans;
  const payment = parts || !ledger.weak.has('total') || LEDGER.test(setting);
  return fitsLedger && payment ? ledger : null;
}
