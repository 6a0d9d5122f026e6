import { columnsOf } from '../columns/columns-of';
import type { Notes } from '../notes';
import { tableReader } from './columns-read';
import { cellAt } from './found-table';
import type { FoundTable, TotalRow } from './found-table';

interface Prefix {
  /** Sum of the first n data rows; of those that hold plain numbers. */
  readonly all: readonly number[];
  readonly numbers: readonly number[];
  readonly readable: boolean;
  /** A cell holds a fraction, so sums may differ by rounding. */
  readonly fractions: boolean;
}

function prefixSums(table: FoundTable, column: number): Prefix {
  const reader = tableReader(table);
  const [all, numbers] = [[0], [0]];
  let [readable, fractions] = [true, false];
  table.rows.forEach((row, index) => {
    const cell = cellAt(table.sheet, row, column);
    const read = reader.amount(row, column);
    const amount = read.kind === 'value' ? read.value : read.kind === 'ambiguous' ? read.asThousands : 0;
    if (read.kind === 'unreadable' || read.kind === 'error') readable = false;
    if (typeof cell === 'number' && !Number.isInteger(cell)) fractions = true;
    all.push((all[index] ?? 0) + amount);
    numbers.push((numbers[index] ?? 0) + (typeof cell === 'number' ? cell : 0));
  });
  return { all, numbers, readable, fractions };
}

/** "Jumlah s.d. bulan lalu" counts what stands on other pages too. */
const isRunning = (label: string): boolean =>
  /\bs\s*[./]?\s*d\b|sampai dengan|(bulan|bln|tahun|thn|hal|halaman)\.? (yang )?lalu|kumulatif|akumulasi|pindahan|dipindahkan/i.test(
    label,
  );

const isSub = (label: string): boolean => /sub|per bulan|bulan|halaman/i.test(label);

function checkColumn(table: FoundTable, column: number, notes: Notes): void {
  const { all, numbers, readable, fractions } = prefixSums(table, column);
  const reader = tableReader(table);
  const starts = [0];
  for (const total of table.totals) {
    const at = { table, row: total.row, column };
    const end = total.after === 0 ? table.rows.length : total.after;
    const cell = cellAt(table.sheet, total.row, column);
    const read = reader.amount(total.row, column);
    const heading = table.headings[column] ?? '';
    if (read.kind === 'error') notes.add('DAT-12', 'error', { column: heading }, at);
    if (read.kind === 'value' && cell !== '' && readable && typeof cell !== 'boolean') {
      const slack = fractions ? end / 2 + 1 : 0;
      const sums = starts.map((start) => (all[end] ?? 0) - (all[start] ?? 0));
      if (!isRunning(total.label) && !sums.some((sum) => Math.abs(sum - read.value) <= slack)) {
        const computed = nearest(total, sums, read.value);
        const skips = starts.some((start) => (numbers[end] ?? 0) - (numbers[start] ?? 0) === read.value);
        notes.add('DAT-09', skips ? 'skipsText' : 'total', { column: heading, stated: read.value, computed }, at);
      }
    }
    const last = starts[starts.length - 1];
    if (total.after !== last) starts.push(total.after);
    if (starts.length > MOST_SECTIONS) starts.splice(1, 1);
  }
}

/** A total is held against the table and against its last sections, not against every section of a long book. */
const MOST_SECTIONS = 24;

/** The sum that a wrong total most likely meant: its own section's for a subtotal, else the whole. */
function nearest(total: TotalRow, sums: readonly number[], stated: number): number {
  const [whole, section] = [sums[0] ?? 0, sums[sums.length - 1] ?? 0];
  if (isSub(total.label)) return section;
  return Math.abs(section - stated) < Math.abs(whole - stated) ? section : whole;
}

/** DAT-09: the total rows of a table against the rows above them, sections and grand totals alike. */
export function checkTotals(table: FoundTable, notes: Notes): void {
  if (table.totals.length === 0) return;
  for (const declared of columnsOf(table.kind)) {
    if (declared.type !== 'amount' || declared.key === 'loanPrincipal' || declared.key === 'remaining') continue;
    for (const column of table.columns[declared.key] ?? []) checkColumn(table, column, notes);
  }
}
