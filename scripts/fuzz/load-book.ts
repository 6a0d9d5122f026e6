import type { Cell, SheetData } from '../../src/sheets/sheet-data';
import { ownerOf } from './owner';
import type { Declared, DeclaredBook } from './reference-books';
import { synonymsOf } from './synonyms';
import type { FuzzBook, Kind, Line, Page, Spot } from './types';

const KINDS: Readonly<Record<string, Kind>> = {
  '#': 'sequence', n: 'name', d: 'date', a: 'amount', A: 'amount', r: 'rate', t: 'tenor',
}; // prettier-ignore

const within = (row: number, [from, to]: readonly [number, number]): boolean => row >= from && row <= to;

function partOf(row: number, table: Declared): Line['part'] {
  if (within(row, table.heading)) return 'heading';
  if (within(row, table.body)) return 'body';
  if (table.totals.includes(row)) return 'total';
  return row < table.heading[0] ? 'above' : 'below';
}

const isNumbering = (value: Cell): boolean => typeof value === 'string' && /^\(\d+\)$/.test(value);

/** Only a column of numbers is missed when its heading is gone. */
const holdsNumbers = ({ cells }: SheetData, column: number, { body }: Declared): boolean => {
  const rows = cells.slice(body[0] - 1, body[1]);
  return rows.filter((row) => typeof row[column] === 'number').length * 2 > rows.length;
};

function lineOf(sheet: SheetData, row: number, table: Declared): Line {
  const values = sheet.cells[row - 1] ?? [];
  const part = partOf(row, table);
  const key = table.keys?.find(([at]) => at === row);
  const heading = (column: number): string => {
    for (let above = table.heading[0]; above <= table.heading[1]; above++) {
      const found = sheet.cells[above - 1]?.[column];
      if (typeof found === 'string' && found !== '') return found;
    }
    return `kolom ${column + 1}`;
  };
  const kindAt = (value: Cell, column: number): Kind => {
    if (value === '') return part === 'body' && table.kinds[column] === 'a' ? 'amount' : 'blank';
    if (part === 'heading') return isNumbering(value) ? 'numbering' : 'heading';
    if (part === 'body') return KINDS[table.kinds[column] ?? '.'] ?? 'text';
    if (part === 'total') return typeof value === 'number' ? 'amount' : 'text';
    if (key !== undefined) return column === 0 ? 'key' : column === 2 ? (KINDS[key[1]] ?? 'text') : 'text';
    return 'text';
  };
  const amounts = table.redundant.filter((column) => table.kinds[column - 1] === 'a');
  // A total beside empty parts stands nowhere else.
  const alone = part === 'body' && amounts.filter((column) => typeof values[column - 1] === 'number').length < 2;
  const spots = values.map((value, column): Spot => {
    const kind = kindAt(value, column);
    const told =
      (part === 'body' && table.redundant.includes(column + 1)) ||
      (part === 'total' && kind === 'amount') ||
      (key?.[1] === 'A' && column === 2);
    return {
      value,
      format: sheet.formats[row - 1]?.[column] ?? '',
      kind,
      redundant: told && !(alone && amounts.length > 1) && value !== '' ? heading(column) : null,
      ...(kind === 'heading' && typeof value === 'string'
        ? {
            synonyms: synonymsOf(value, table),
            spared: table.headed === 'report' || !holdsNumbers(sheet, column, table),
          }
        : {}),
    };
  });
  const named = table.owner === null ? sheet.name : values[table.owner - 1];
  const owned = part === 'body' || table.owner === null;
  return { part, spots, owner: owned && typeof named === 'string' ? ownerOf(named) : null };
}

function pageOf(sheet: SheetData, table: Declared): Page {
  const lines = sheet.cells.map((_, index) => lineOf(sheet, index + 1, table));
  return { id: sheet.id, name: sheet.name, hidden: sheet.hidden, lines, merges: sheet.merges };
}

/** A declared book over its sheets. */
export function loadBook({ file, asOf, by, tables }: DeclaredBook, sheets: readonly SheetData[]): FuzzBook {
  const pages = sheets.flatMap((sheet, index) => {
    const table = tables.find((one) => one.sheet === null || one.sheet === index);
    return table === undefined ? [] : [pageOf(sheet, table)];
  });
  return { file, asOf, by, pages };
}

/** The pages as reading gets them: every row equally long. */
export const sheetsOfBook = ({ pages }: FuzzBook): readonly SheetData[] =>
  pages.map(({ id, name, hidden, lines, merges }) => {
    const width = lines.reduce((most, line) => Math.max(most, line.spots.length), 0);
    const even = <T>(values: readonly T[], filler: T): T[] => [
      ...values,
      ...Array<T>(width - values.length).fill(filler),
    ];
    return {
      id,
      name,
      hidden,
      merges,
      cells: lines.map((line) => even<Cell>(line.spots.map((spot) => spot.value), '')),
      formats: lines.map((line) => even(line.spots.map((spot) => spot.format), '')),
    };
  }); // prettier-ignore
