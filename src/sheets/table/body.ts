import type { TableKind } from '../columns/declaration';
import { isBlank, plain } from '../cells/plain-text';
import type { Cell, SheetData } from '../sheet-data';
import { isExampleRow } from './example-row';
import type { ColumnMap } from './fit';
import type { TotalRow } from './found-table';
import type { CellReader } from './merged-cells';
import { isOtherHeading } from './other-heading';
import { rowKind } from './row-kind';
import type { RowKind } from './row-kind';

/** Where to look for a table's rows. */
export interface BodyRange {
  readonly kind: TableKind;
  readonly columns: ColumnMap;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows of headings repeated at a page break. */
  readonly repeated: ReadonlySet<number>;
}
export interface Body {
  readonly rows: readonly number[];
  readonly totals: readonly TotalRow[];
}

const CORE: Readonly<Record<TableKind, readonly string[]>> = {
  loans: ['disbursed', 'principal', 'tenor', 'dueDate', 'rate', 'instalmentPrincipal'],
  repayments: ['paidOn', 'principalPart', 'interestPart', 'total'],
};
const NAMES = ['loanId', 'groupAndId', 'group', 'borrower'] as const;

const labelOf = (cells: readonly Cell[]): string => {
  const text = cells.find((cell) => typeof cell === 'string' && plain(cell) !== '');
  return typeof text === 'string' ? plain(text) : '';
};

/** The data rows and the total rows of a table; what is neither is passed over. */
export function bodyOf(sheet: SheetData, read: CellReader, range: BodyRange): Body {
  const rows: number[] = [];
  const totals: TotalRow[] = [];
  const names = NAMES.flatMap((key) => range.columns[key] ?? []);
  const core = CORE[range.kind].flatMap((key) => range.columns[key] ?? []);
  const [date, sequence] = [
    range.columns[range.kind === 'loans' ? 'disbursed' : 'paidOn']?.[0],
    range.columns['sequence']?.[0],
  ];
  const silent = new Set(['note', 'status', 'receipt'].flatMap((key) => range.columns[key] ?? []));
  const labels = Array.from(
    { length: range.lastColumn - range.firstColumn + 1 },
    (_, i) => range.firstColumn + i,
  ).filter((column) => !silent.has(column));
  let [fresh, closed] = [true, false];
  let apart = false; // a blank row, a total or a signature since the last row of data
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    if (range.repeated.has(row)) {
      [fresh, closed] = [true, false];
      continue;
    }
    const line = sheet.cells[row - 1] ?? [];
    const all =
      line.length === range.lastColumn && range.firstColumn === 1
        ? line
        : line.slice(range.firstColumn - 1, range.lastColumn);
    if (apart && isOtherHeading(all)) break;
    const named = names.map((column) => read(row, column));
    const place = sequence === undefined ? '' : read(row, sequence);
    if (isExampleRow(place, named)) continue;
    const cells = {
      all,
      labels: labels.map((column) => line[column - 1] ?? ''),
      names: named,
      identity: named.find((cell) => !isBlank(cell)) ?? '',
      sequence: place,
      date: date === undefined ? '' : read(row, date),
      core: core.map((column) => line[column - 1] ?? ''),
    };
    const kind: RowKind = rowKind(cells, fresh, closed);
    if (kind === 'data' || kind === 'incomplete') {
      rows.push(row);
      [fresh, closed, apart] = [false, false, false];
      continue;
    }
    apart ||= kind === 'blank' || kind === 'total' || kind === 'signature';
    if (kind === 'total') {
      totals.push({ row, label: labelOf(all), after: rows.length });
      closed = true;
    } else if (kind === 'signature') closed = true;
    // A row of units, "(Rp)" and "(bln)", may stand between the headings and their numbers.
    else if (kind === 'carried') fresh = false;
  }
  return { rows, totals };
}
