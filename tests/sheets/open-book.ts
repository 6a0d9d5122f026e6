/** A reference book as reading gets it: sheets as data, date cells already calendar days. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilFromDays } from '../../src/book/civil-date';
import { openWorkbook } from '../../src/host/xlsx';
import { isDateFormat } from '../../src/host/model/style';
import { styleOf } from '../../src/host/model/style-table';
import { wallTimeOf } from '../../src/host/model/serial';
import type { Cell, SheetData } from '../../src/sheets/sheet-data';

export function openBook(name: string): readonly SheetData[] {
  return sheetsOf(readFileSync(join(__dirname, '../books', name)));
}

export function sheetsOf(bytes: Uint8Array): readonly SheetData[] {
  const model = openWorkbook(bytes);
  return model.sheets.map((sheet) => {
    const rows = Math.max(0, ...sheet.rows.keys());
    const columns = Math.max(0, ...[...sheet.rows.values()].map((row) => row.cells.length - 1));
    const formats = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_c, c) => {
        const cell = sheet.rows.get(r + 1)?.cells[c + 1];
        return cell === undefined ? '' : styleOf(model.styles, cell.style).numberFormat;
      }),
    );
    const cells = formats.map((line, r) =>
      line.map((format, c): Cell => {
        const value = sheet.rows.get(r + 1)?.cells[c + 1]?.value ?? '';
        if (typeof value === 'number' && isDateFormat(format))
          return { date: civilFromDays(Math.floor(wallTimeOf(value, model.date1904) / 86400000)) };
        return value;
      }),
    );
    const merges = sheet.merges.map((m) => ({ row: m.row, column: m.column, rows: m.rows, columns: m.columns }));
    return { id: sheet.gid, name: sheet.name, hidden: sheet.state !== 'visible', cells, formats, merges };
  });
}
