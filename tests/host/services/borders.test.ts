/** Borders on the edges of a range and between its cells; expected by hand. */
import { cellAt } from '../../../src/host/model/edit-cells';
import { styleOf } from '../../../src/host/model/style-table';
import { type Host, hostOf } from '../../../src/host/host';
import { script } from '../../conformance/selftest-bundle';

const CODE = `
function garis(a1, w) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setBorder(w[0], w[1], w[2], w[3], w[4], w[5], '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM); }
function polos(a1) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setBorder(true, true, true, true, true, true); }`;

/** Which sides of a cell have a line: T, R, B, L. */
function sides(host: Host, row: number, column: number): string {
  const [sheet] = host.model.sheets;
  if (!sheet) throw new Error('no sheet');
  const { top, right, bottom, left } = styleOf(host.model.styles, cellAt(sheet, row, column).style).borders;
  return [top && 'T', right && 'R', bottom && 'B', left && 'L'].filter((one) => one !== null).join('');
}
const grid = (host: Host, rows: number, columns: number): readonly string[] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => sides(host, r + 1, c + 1)).join(' '),
  );

test('around a range, and nothing within', () => {
  const host = hostOf(script(CODE), { book: null });
  host.call('garis', 'A1:C3', [true, true, true, true, false, false]);
  expect(grid(host, 3, 3)).toEqual(['TL T TR', 'L  R', 'BL B RB']);
});

test('between the cells, then taken off; null leaves what is there', () => {
  const host = hostOf(script(CODE), { book: null });
  host.call('polos', 'A1:B2');
  expect(grid(host, 2, 2)).toEqual(['TRBL TRBL', 'TRBL TRBL']);
  host.call('garis', 'A1:B2', [null, null, null, null, false, false]);
  expect(grid(host, 2, 2)).toEqual(['TL TR', 'BL RB']);
});

test('a single row or column has both of its edges', () => {
  const host = hostOf(script(CODE), { book: null });
  host.call('garis', 'A1:A2', [true, false, true, false, null, null]);
  expect(grid(host, 2, 1)).toEqual(['T', 'B']);
  host.call('garis', 'C1', [true, true, true, true, null, null]);
  expect(sides(host, 1, 3)).toBe('TRBL');
});
