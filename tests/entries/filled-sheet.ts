/** A small sheet that people fill, over a made-up book, with what a person may do to both: for tests of what survives. */
import { addDays, civilDate, type CivilDate } from '../../src/book/civil-date';
import { placeEntries } from '../../src/entries/place-entries';
import { readEntries } from '../../src/entries/read-entries';
import type { Subject } from '../../src/entries/subject';
import { entryPlan, type EntryColumn, type EntryLine } from '../../src/report/entry-sheet';
import { layoutOf } from '../../src/report/entry-layout';
import { subtitle, title } from '../../src/report/rows';
import type { SheetPlan } from '../../src/report/sheet-plan';
import type { Cell } from '../../src/sheets/sheet-data';

export interface TestLoan {
  /** What the test knows and the code does not. */
  readonly uid: number;
  readonly number: string;
  readonly name: string;
  readonly day: CivilDate;
  readonly amount: number;
  /** Due or late: it stands in the list itself. */
  readonly listed: boolean;
}

export type Grid = readonly (readonly Cell[])[];

const plain = { width: 80, format: 'text' } as const;
const entry = { help: '', rule: null };
export const COLUMNS: readonly EntryColumn[] = [
  { heading: 'No', plan: { width: 30, format: 'integer' } },
  { heading: 'KSM', plan: plain },
  { heading: 'No pinjaman', plan: plain },
  { heading: 'Saldo', plan: { width: 80, format: 'rupiah' } },
  { heading: 'Hasil kunjungan', plan: { ...plain, entry }, field: { key: 'result', kind: 'text' } },
  { heading: 'Tanggal janji', plan: { ...plain, entry }, field: { key: 'promiseDay', kind: 'date' } },
  { heading: 'Janji (Rp)', plan: { ...plain, entry }, field: { key: 'promiseAmount', kind: 'amount' } },
];
export const NAMING = ['KSM', 'No pinjaman'] as const;
export const LAYOUT = layoutOf({ columns: COLUMNS, naming: NAMING });

/** Numbered as a book without lasting numbers is: by the place in the list. */
const subjectOf = ({ number, name, day, amount }: TestLoan, place: number): Subject => ({
  number,
  name,
  part: '',
  day,
  amount,
  shown: number || String(place + 1),
});

/** The sheet written anew over a book: what stands on it is read, placed and put back. */
export function rerun(loans: readonly TestLoan[], grid: Grid): { readonly plan: SheetPlan; readonly grid: Grid } {
  const subjects = loans.map(subjectOf);
  const placement = placeEntries(readEntries(grid, LAYOUT), subjects);
  const lines = (listed: boolean): EntryLine[] =>
    loans.flatMap((loan, index): EntryLine[] => {
      const subject = subjects[index];
      if (subject === undefined || loan.listed !== listed) return [];
      const rows = placement.of.get(index) ?? [];
      const cells = [index + 1, loan.name, subject.shown, loan.amount];
      if (rows.length === 0) return listed ? [{ subject, cells, entered: null }] : [];
      return rows.map((entered) => ({ subject, cells, entered }));
    });
  const plan = entryPlan({
    key: 'uji',
    name: 'Uji',
    top: [title('Bergulir · Uji'), subtitle('Keadaan')],
    columns: COLUMNS,
    naming: NAMING,
    sections: [
      { title: null, lines: lines(true), empty: 'Tidak ada.', total: ['', 'JUMLAH', '', 0] },
      { title: 'Lainnya', lines: lines(false) },
    ],
    placement,
    subjects,
    orientation: 'landscape',
  });
  const width = plan.columns.length;
  return { plan, grid: plan.rows.map(({ cells }) => Array.from({ length: width }, (_, i) => cells[i] ?? '')) };
}

/** Rows of the sheet that are about a loan, by their place on it. */
export const loanRows = (grid: Grid): readonly number[] => {
  const key = keyColumn(grid);
  return grid.flatMap((row, index) => (String(row[key] ?? '').startsWith('j{') ? [index] : []));
};
export const keyColumn = (grid: Grid): number =>
  grid.find((row) => row.includes('Kunci Bergulir'))?.indexOf('Kunci Bergulir') ?? -1;
export const columnOf = (grid: Grid, heading: string): number =>
  grid.find((row) => row.includes('Kunci Bergulir'))?.indexOf(heading) ?? -1;

/** A cell typed over. */
export const typed = (grid: Grid, row: number, column: number, value: Cell): Grid =>
  grid.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells));

export const FIRST_DAY = civilDate(2022, 1, 10);
export const monthLater = (months: number): CivilDate => addDays(FIRST_DAY, 31 * months);
