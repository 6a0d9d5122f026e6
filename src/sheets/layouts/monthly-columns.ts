import { plain } from '../cells/plain-text';
import type { Cell } from '../sheet-data';
import { cellAt } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { headingKey } from '../table/heading-text';
import { monthLabel } from './monthly-label';
import type { MonthLabel } from './monthly-label';

export type MonthPart = 'principal' | 'interest' | 'total' | 'date' | 'single';

/** One month (or n-th instalment) of a monthly recap, with its columns by part. */
export interface MonthGroup {
  /** A month with its year, or the number of an instalment. */
  readonly label:
    | Exclude<MonthLabel, { kind: 'month' }>
    | { readonly kind: 'month'; readonly month: number; readonly year: number; readonly until: boolean };
  readonly columns: Readonly<Partial<Record<MonthPart, readonly number[]>>>;
}

interface Labelled {
  readonly column: number;
  readonly label: MonthLabel;
  readonly part: MonthPart;
}

/** The heading's rows: those of the table, two above, and one below where no data stands in it. */
function headingLines(table: FoundTable): readonly (readonly Cell[])[] {
  const first = Math.max(1, table.headingRow - 2);
  const below = table.rows.includes(table.headingEnd + 1) ? 0 : 1;
  const lines: (readonly Cell[])[] = [];
  for (let row = first; row <= table.headingEnd + below; row++) lines.push(spreadLine(table, row));
  return lines;
}

/** A row of headings, 0-based by column, with merged cells spread over their columns. */
function spreadLine({ sheet, headingRow, firstColumn }: FoundTable, row: number): Cell[] {
  const from = row < headingRow ? firstColumn + 2 : 1; // a title above the table is no month's heading, merged or not
  const line = (sheet.cells[row - 1] ?? []).map((cell, index): Cell => (index + 1 < from ? '' : cell));
  for (const merge of sheet.merges) {
    if (merge.row > row || merge.row + merge.rows <= row || merge.columns < 2 || merge.column < from) continue;
    for (let c = merge.column; c < merge.column + merge.columns; c++)
      line[c - 1] = cellAt(sheet, merge.row, merge.column);
  }
  return line;
}

const PARTS: readonly (readonly [RegExp, MonthPart])[] = [
  [/\btanggal\b/, 'date'],
  [/\b(jasa|bop|j)\b/, 'interest'],
  [/\b(pokok|p)\b/, 'principal'],
  [/\b(jumlah|total)\b/, 'total'],
];

const partOf = (text: Cell): MonthPart | null => {
  if (typeof text !== 'string') return null;
  const key = headingKey(text);
  if (/\bpokok\b/.test(key) && /\bjasa\b/.test(key)) return 'total';
  return PARTS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
};

/** Where a label stands over several columns without a merge, it holds for the parts to its right too. */
function filledRight(lines: readonly (readonly Cell[])[], at: number, column: number): Cell {
  const line = lines[at] ?? [];
  if (plainOf(line[column]) !== '') return line[column] ?? '';
  const parted = lines.some((other, index) => index > at && partOf(other[column] ?? '') !== null);
  for (let left = column - 1; parted && left >= Math.max(0, column - 4); left--)
    if (plainOf(line[left]) !== '') return line[left] ?? '';
  return '';
}

const plainOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? plain(cell) : cell === undefined ? '' : 'x';

/** Numbers 1, 2, 3 … or I, II, III … under a heading "Angsuran ke". */
function bareNumber(lines: readonly (readonly Cell[])[], at: number, column: number): MonthLabel | null {
  const cell = lines[at]?.[column];
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? plain(cell) : '';
  const above = at === 0 ? '' : plainOf(filledRight(lines, at - 1, column)).toLowerCase();
  return /^(\d{1,2}|[ivx]{1,4})$/i.test(text) && /angs|cicil|setor/.test(above) ? monthLabel(`angsuran ${text}`) : null;
}

function labelled(table: FoundTable): readonly Labelled[] {
  const lines = headingLines(table);
  const found: Labelled[] = [];
  const width = Math.max(...lines.map((line) => line.length));
  for (let column = table.firstColumn; column <= width; column++) {
    for (let at = 0; at < lines.length; at++) {
      const label = bareNumber(lines, at, column - 1) ?? monthLabel(filledRight(lines, at, column - 1));
      if (label === null) continue;
      const parts = lines.flatMap((line) => partOf(line[column - 1] ?? '') ?? []);
      found.push({ column, label, part: parts[parts.length - 1] ?? 'single' });
      break;
    }
  }
  return found;
}

const YEAR = /(?:^|\D)((?:19|20)\d{2})(?!\d)/;

interface Dated {
  readonly column: number;
  readonly part: MonthPart;
  readonly label: MonthGroup['label'];
}

/** Years for bare month names: from a heading above the column, else from title or sheet name, rolling over after December. */
function withYears(table: FoundTable, found: readonly Labelled[]): readonly Dated[] {
  const lines = headingLines(table);
  const start = Number(YEAR.exec(`${table.title} ${table.sheet.name}`)?.[1] ?? NaN);
  let [year, last] = [start, 0];
  return found.flatMap((one): readonly Dated[] => {
    const { label } = one;
    if (label.kind === 'nth') return [{ ...one, label }];
    if (label.year !== null) {
      [year, last] = [label.year, label.month];
      return [{ ...one, label: { ...label, year: label.year } }];
    }
    const above = lines
      .map((line) => Number(YEAR.exec(String(line[one.column - 1] ?? ''))?.[1] ?? NaN))
      .find((read) => read > 1990);
    if (above !== undefined) year = above;
    else if (label.month < last) year++;
    last = label.month;
    return Number.isNaN(year) ? [] : [{ ...one, label: { ...label, year } }];
  });
}

/** Columns that are a loan's own, whatever stands above them; "Jasa" may be a month's. */
const TERMS = [
  'sequence', 'loanId', 'groupAndId', 'group', 'borrower', 'disbursed', 'tenor', 'dueDate', 'principal', 'method', 'rhythm', 'status',
  'statusDate', 'cycle', 'members', 'note',
]; // prettier-ignore

const keyOf = (label: MonthGroup['label']): string =>
  label.kind === 'nth' ? `n${label.n}` : `${label.year}-${label.month}-${label.until}`;

/**
 * The months of a monthly recap with their columns.
 *
 * @returns none for a table that has no such columns
 * E.g. headings "Des-22" over "Pokok | Jasa" give { label: Desember 2022, columns: { principal: [7], interest: [8] } }
 */
export function monthGroups(table: FoundTable): readonly MonthGroup[] {
  const claimed = new Set(TERMS.flatMap((key) => table.columns[key] ?? []));
  const groups = new Map<string, { label: MonthGroup['label']; columns: Partial<Record<MonthPart, number[]>> }>();
  for (const { column, label, part } of withYears(table, labelled(table))) {
    if (claimed.has(column)) continue;
    const group = groups.get(keyOf(label)) ?? { label, columns: {} };
    group.columns[part] = [...(group.columns[part] ?? []), column];
    groups.set(keyOf(label), group);
  }
  const filled = [...groups.values()].filter(
    ({ columns }) => columns.principal ?? columns.interest ?? columns.total ?? columns.single,
  );
  return filled.filter((group) => !isSubtotal(group, filled));
}

/** "s.d. Des 2022" to the right of 2022's own months is their total, not a balance brought forward. */
function isSubtotal({ label }: MonthGroup, groups: readonly MonthGroup[]): boolean {
  if (label.kind !== 'month' || !label.until) return false;
  const place = label.year * 12 + label.month;
  return groups.some(
    (other) => other.label.kind === 'month' && !other.label.until && other.label.year * 12 + other.label.month <= place,
  );
}
