/** Changes that people make to a sheet without changing what it says; each keeps every figure. */
import { addDays, civilDate, civilParts } from '../../../src/book/civil-date';
import type { Cell, CellRange, SheetData } from '../../../src/sheets/sheet-data';
import { MONTHS } from '../../e2e/support/months';

/** Where the table of a reference book stands, 1-based and inclusive. */
export interface Place {
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

export type Change = (sheet: SheetData, place: Place) => { readonly sheet: SheetData; readonly place: Place };

export const withCells = (
  sheet: SheetData,
  cells: readonly (readonly Cell[])[],
  merges: readonly CellRange[],
): SheetData => {
  const width = Math.max(...cells.map((row) => row.length));
  const even = cells.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
  return { ...sheet, cells: even, formats: even.map((row) => row.map(() => 'General')), merges };
};

const moved = (merges: readonly CellRange[], rows: number, columns: number): CellRange[] =>
  merges.map((merge) => ({ ...merge, row: merge.row + rows, column: merge.column + columns }));

const shifted = (place: Place, rows: number): Place => ({
  ...place,
  top: place.top + rows,
  bottom: place.bottom + rows,
  first: place.first + rows,
  last: place.last + rows,
});

/** Three title rows more, one of them merged over the whole table. */
export const titleRows: Change = (sheet, place) => {
  const width = sheet.cells[0]?.length ?? 1;
  const title = (text: string): Cell[] => [text, ...Array<Cell>(width - 1).fill('')];
  const top = [
    title('PNPM MANDIRI PERKOTAAN'),
    title('UPK BKM MAJU BERSAMA'),
    title('Kelurahan Contoh, Kecamatan Contoh'),
  ];
  const whole = { row: 1, column: 1, rows: 1, columns: width };
  return {
    sheet: withCells(sheet, [...top, ...sheet.cells], [whole, ...moved(sheet.merges, 3, 0)]),
    place: shifted(place, 3),
  };
};

/** Moved three columns to the right and five rows down. */
export const movedAway: Change = (sheet, place) => {
  const blank: Cell[][] = Array.from({ length: 5 }, () => ['']);
  const cells = [...blank, ...sheet.cells.map((row): Cell[] => ['', '', '', ...row])];
  return { sheet: withCells(sheet, cells, moved(sheet.merges, 5, 3)), place: shifted(place, 5) };
};

const eachHeading =
  (change: (text: string) => string): Change =>
  (sheet, place) => ({
    place,
    sheet: {
      ...sheet,
      cells: sheet.cells.map((row, r) =>
        r + 1 < place.top || r + 1 > place.bottom
          ? row
          : row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)),
      ),
    },
  });

export const capitals = eachHeading((text) => text.toUpperCase());
export const doubledSpaces = eachHeading((text) => ` ${text.replace(/ /g, '  ')} `);
export const lineBreaks = eachHeading((text) => text.replace(/ /g, '\n'));
export const withDots = eachHeading((text) =>
  text
    .replace(/^No$/, 'No.')
    .replace(/^Tgl /, 'Tgl. ')
    .replace(/^Angs /, 'Angs. '),
);

/** Blank rows inside the table, every seventh. */
export const blankRows: Change = (sheet, place) => {
  const width = sheet.cells[0]?.length ?? 1;
  const cells = sheet.cells.flatMap((row, r) =>
    r + 1 >= place.first && r + 1 <= place.last && (r + 1 - place.first) % 7 === 3
      ? [row, Array<Cell>(width).fill('')]
      : [row],
  );
  return { sheet: withCells(sheet, cells, sheet.merges), place };
};

/** A subtotal after every fifth row: the sums of its number columns. */
export const subtotals: Change = (sheet, place) => {
  const cells: (readonly Cell[])[] = [];
  let block: (readonly Cell[])[] = [];
  const sums = (): Cell[] =>
    (sheet.cells[0] ?? []).map((_, c): Cell => {
      const column = block.map((row) => row[c] ?? '');
      const numbers = column.filter((cell): cell is number => typeof cell === 'number');
      return c > 3 && numbers.length > 0 && numbers.every((n) => n > 1000 || n === 0)
        ? numbers.reduce((a, b) => a + b, 0)
        : '';
    });
  sheet.cells.forEach((row, r) => {
    cells.push(row);
    if (r + 1 < place.first || r + 1 > place.last) return;
    block.push(row);
    if (block.length < 5) return;
    const line = sums();
    line[1] = 'Sub Jumlah';
    cells.push(line);
    block = [];
  });
  return { sheet: withCells(sheet, cells, sheet.merges), place };
};

/** A table of something else below. */
export const secondTable: Change = (sheet, place) => {
  const width = Math.max(4, sheet.cells[0]?.length ?? 1);
  const line = (...cells: Cell[]): Cell[] => [...cells, ...Array<Cell>(width - cells.length).fill('')];
  const below = [
    line(''), line(''), line('DAFTAR INVENTARIS'), line('No', 'Nama Barang', 'Tahun', 'Harga'),
    line(1, 'Lemari arsip', 2010, 1500000), line(2, 'Printer', 2019, 2100000), line('', 'Jumlah', '', 3600000),
  ]; // prettier-ignore
  return { sheet: withCells(sheet, [...sheet.cells, ...below], sheet.merges), place };
};

const grouped = (amount: number, mark: string): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, mark);

/** Amounts as people type them (DOMAIN), turn by turn. */
export const AMOUNT_STYLES: Readonly<Record<string, (amount: number) => string>> = {
  'Rp. 500.000,-': (amount) => `Rp. ${grouped(amount, '.')},-`,
  'Rp 1.000.000,00': (amount) => `Rp ${grouped(amount, '.')},00`,
  '3,450,000': (amount) => grouped(amount, ','),
  '3.450.000': (amount) => grouped(amount, '.'),
  digits: (amount) => String(amount),
};

const inBody = (place: Place, r: number): boolean => r + 1 >= place.first && r + 1 <= place.last;

/** Every amount of the body as text. */
export const amountsAs =
  (style: (amount: number) => string): Change =>
  (sheet, place) => ({
    place,
    sheet: {
      ...sheet,
      cells: sheet.cells.map((row, r) =>
        inBody(place, r)
          ? row.map((cell) =>
              typeof cell === 'number' && (cell >= 10000 || cell === 0) ? (cell === 0 ? '-' : style(cell)) : cell,
            )
          : row,
      ),
    },
  });

const two = (n: number): string => String(n).padStart(2, '0');

export const DATE_STYLES: Readonly<Record<string, (year: number, month: number, day: number) => Cell>> = {
  'dd/mm/yyyy': (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  'dd/mm/yy': (y, m, d) => `${two(d)}/${two(m)}/${two(y % 100)}`,
  'd Januari yyyy': (y, m, d) => `${d} ${MONTHS[m - 1] ?? ''} ${y}`,
  'd Jan yy': (y, m, d) => `${d} ${(MONTHS[m - 1] ?? '').slice(0, 3)} ${two(y % 100)}`,
  serial: (y, m, d) => civilDate(y, m, d) + 25569,
};

/** Every date cell of the body in another style. */
export const datesAs =
  (style: (year: number, month: number, day: number) => Cell): Change =>
  (sheet, place) => ({
    place,
    sheet: {
      ...sheet,
      cells: sheet.cells.map((row, r) =>
        inBody(place, r)
          ? row.map((cell) => {
              if (typeof cell !== 'object' || !('date' in cell)) return cell;
              const { year, month, day } = civilParts(addDays(cell.date, 0));
              return style(year, month, day);
            })
          : row,
      ),
    },
  });

/** Blocks of columns in another order; columns under one merged heading stay together. */
export const reordered =
  (order: readonly (readonly [number, number])[]): Change =>
  (sheet, place) => {
    const columns = order.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    const newOf = new Map(columns.map((old, index) => [old, index + 1]));
    const cells = sheet.cells.map((row, r) =>
      r + 1 < place.top ? row : columns.map((column) => row[column - 1] ?? ''),
    );
    const merges = sheet.merges.map((merge) => ({ ...merge, column: newOf.get(merge.column) ?? merge.column }));
    return { sheet: withCells(sheet, cells, merges), place };
  };

export const renamed =
  (name: string): Change =>
  (sheet, place) => ({ sheet: { ...sheet, name }, place });

/** Merges lost, as when a sheet went through another program. */
export const withoutMerges: Change = (sheet, place) => ({ sheet: { ...sheet, merges: [] }, place });

/** Columns put in, empty or filled, before a column of the original. */
export const inserted =
  (before: number, heading: string, value: (row: number) => Cell): Change =>
  (sheet, place) => {
    const cells = sheet.cells.map((row, r) => {
      const cell: Cell = r + 1 === place.top ? heading : inBody(place, r) ? value(r + 1) : '';
      return [...row.slice(0, before - 1), cell, ...row.slice(before - 1)];
    });
    const merges = sheet.merges.map((merge) =>
      merge.column >= before
        ? { ...merge, column: merge.column + 1 }
        : merge.column + merge.columns > before
          ? { ...merge, columns: merge.columns + 1 }
          : merge,
    );
    return { sheet: withCells(sheet, cells, merges), place };
  };

/** Other words in the headings. */
export const headed = (words: Readonly<Record<string, string>>): Change => eachHeading((text) => words[text] ?? text);
