/** A book in which something can be typed, as a script's setValue does: it is parsed by the locale and held against what may be typed. */
import { readBundle } from '../../../src/host/bundle';
import { hostOf, type Host } from '../../../src/host/host';
import { styleOf } from '../../../src/host/model/style-table';
import type { SheetModel } from '../../../src/host/model/sheet';
import { BUNDLE } from '../../e2e/support/built';
import { NOON, type Opening } from '../../e2e/support/opened';
import { plainBook } from '../../e2e/support/plain-book';

const TYPE = `
function ketik(sheet, cell, text) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).getRange(cell).setValue(text);
}
function gantiNama(sheet, name) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).setName(name);
}`;

const bundle = readBundle(BUNDLE);

export const EMPTY = plainBook([{ name: 'Sheet1', rows: [] }]);

export const typing = (book: Uint8Array, { now = NOON, ...rest }: Opening = {}): Host =>
  hostOf({ ...bundle, code: bundle.code + TYPE }, { book, now: () => now, ...rest });

/** Types into a cell; an Error with Google's sentence where the cell refuses. */
export const type = (host: Host, sheet: string, cell: string, text: string): void => {
  host.call('ketik', sheet, cell, text);
};

/** Types a row, from column A on; '' leaves a cell alone. */
export function typeRow(host: Host, sheet: string, row: number, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    if (text !== '') type(host, sheet, `${String.fromCharCode(65 + index)}${row}`, text);
  });
}

export function sheetNamed(host: Host, name: string): SheetModel {
  const sheet = host.model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Values of a row from column A on, empty cells as ''. */
export const rowOf = (host: Host, name: string, row: number): readonly unknown[] =>
  Array.from(sheetNamed(host, name).rows.get(row)?.cells ?? [], (cell) => cell?.value ?? '').slice(1);

export const formatOf = (host: Host, name: string, row: number, column: number): string => {
  const cell = sheetNamed(host, name).rows.get(row)?.cells[column];
  return styleOf(host.model.styles, cell?.style ?? 0).numberFormat;
};
