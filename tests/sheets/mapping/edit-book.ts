/** Changes that people make to a book after it was mapped: on data, so that addresses really move. */
import type { Cell, SheetData } from '../../../src/sheets/sheet-data';

const blank = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

export function insertRows(sheet: SheetData, before: number, count: number): SheetData {
  const width = sheet.cells[0]?.length ?? 0;
  const into = <T>(rows: readonly (readonly T[])[], value: T): readonly (readonly T[])[] => [
    ...rows.slice(0, before - 1),
    ...Array.from({ length: count }, () => blank(width, value)),
    ...rows.slice(before - 1),
  ];
  return {
    ...sheet,
    cells: into<Cell>(sheet.cells, ''),
    formats: into(sheet.formats, 'General'),
    merges: sheet.merges.map((merge) => (merge.row >= before ? { ...merge, row: merge.row + count } : merge)),
  };
}

/** Inserts one column; `texts` by row, from row 1. A merged cell over the place grows. */
export function insertColumn(sheet: SheetData, before: number, texts: Readonly<Record<number, Cell>> = {}): SheetData {
  const into = <T>(row: readonly T[], value: T): readonly T[] => [
    ...row.slice(0, before - 1),
    value,
    ...row.slice(before - 1),
  ];
  return {
    ...sheet,
    cells: sheet.cells.map((row, index) => into<Cell>(row, texts[index + 1] ?? '')),
    formats: sheet.formats.map((row) => into(row, 'General')),
    merges: sheet.merges.map((merge) => {
      if (merge.column >= before) return { ...merge, column: merge.column + 1 };
      return merge.column + merge.columns > before ? { ...merge, columns: merge.columns + 1 } : merge;
    }),
  };
}

export const withCell = (sheet: SheetData, row: number, column: number, value: Cell): SheetData => ({
  ...sheet,
  cells: sheet.cells.map((line, r) =>
    r + 1 === row ? line.map((cell, c) => (c + 1 === column ? value : cell)) : line,
  ),
});

export const renamed = (sheet: SheetData, name: string): SheetData => ({ ...sheet, name });
