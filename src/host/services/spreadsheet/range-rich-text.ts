/** Range: rich text, of which we model one style and one link a cell. */
import { cellKey, parseArea } from '../../model/area';
import { cellAt, editCell } from '../../model/edit-cells';
import { changeSheet } from '../../model/edit-sheet';
import { locationOf, sheetById, sheetByName } from '../../model/edit-workbook';
import { sheetOfPrefix } from '../../model/formula-text';
import type { CellLink, SheetModel } from '../../model/sheet';
import { restyle, styleOf } from '../../model/style-table';
import type { Machine } from '../machine';
import { CHAIN, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, RichTextState } from '../states';
import { checkSize } from '../values/guard';
import { writeCells } from '../values/write-values';
import { firstCell } from './range-values';
import { lookOf } from './range-format';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A script's link as the file keeps it: '#gid=7&range=B5' points into the book. */
export function toLink(m: Machine, url: string): CellLink {
  const inside = /^#gid=(\d+)(?:&range=(.+))?$/.exec(url);
  if (!inside) return { url, location: null };
  const sheet = sheetById(m.model, Number(inside[1]));
  const cell = inside[2] ?? 'A1';
  if (!sheet || !parseArea(cell)) return { url, location: null };
  return { url: null, location: locationOf(sheet, cell) };
}

/** The link as a script sees it. */
export function fromLink(m: Machine, link: CellLink | undefined): string | null {
  if (!link) return null;
  if (link.location === null) return link.url;
  const cut = link.location.lastIndexOf('!');
  const sheet = sheetByName(m.model, sheetOfPrefix(link.location.slice(0, cut + 1)) ?? '');
  return sheet ? `#gid=${sheet.gid}&range=${link.location.slice(cut + 1)}` : `#${link.location}`;
}

function richTextAt(m: Machine, sheet: SheetModel, row: number, column: number): object | null {
  const cell = cellAt(sheet, row, column);
  // Numbers, dates and formulas have no rich text (doc: getRichTextValue is null where the cell's value is not text).
  if (cell.formula !== null || (cell.value !== null && typeof cell.value !== 'string')) return null;
  const { bold, italic, underline, strike, fontFamily, fontSize, fontColor } = styleOf(m.model.styles, cell.style);
  const style = { bold, italic, underline, strike, fontFamily, fontSize, fontColor: fontColor ?? '#000000' };
  const state: RichTextState = {
    text: cell.value ?? '',
    link: fromLink(m, sheet.links.get(cellKey(row, column))),
    style,
  };
  return m.make('RichTextValue', state);
}

/** The members that read and write rich text. */
export function rangeRichText(m: Machine) {
  const all = ({ sheet, area }: RangeState): (object | null)[][] =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => richTextAt(m, sheet, area.row + i, area.column + j)),
    );
  const put = (r: RangeState, at: (row: number, column: number) => RichTextState | null): typeof CHAIN => {
    writeCells(m, r, (before, row, column) => {
      const text = at(row, column)?.text ?? '';
      return { ...before, value: text === '' ? null : text, formula: null, arrayRange: null, stale: false };
    });
    const links = new Map(r.sheet.links);
    for (let row = r.area.row; row < r.area.row + r.area.rows; row += 1) {
      for (let column = r.area.column; column < r.area.column + r.area.columns; column += 1) {
        const rich = at(row, column);
        if (rich?.link) links.set(cellKey(row, column), toLink(m, rich.link));
        else links.delete(cellKey(row, column));
        if (rich) restyleText(m, r.sheet, { row, column }, rich);
      }
    }
    changeSheet(r.sheet, { links });
    return CHAIN;
  };
  return {
    getRichTextValue: read('', (r: RangeState) => all(firstCell(r))[0]?.[0]),
    getRichTextValues: read('', (r: RangeState) => all(r)),
    setRichTextValue: write('@RichTextValue', (r: RangeState, value) => put(r, () => value)),
    setRichTextValues: write('grid', (r: RangeState, grid) => {
      checkSize(grid, r.area);
      const states = grid.map((row) => row.map((one) => richTextState(m, one)));
      return put(r, (row, column) => states[row - r.area.row]?.[column - r.area.column] ?? null);
    }),
  } satisfies Surface<Range>;
}

function restyleText(m: Machine, sheet: SheetModel, at: { row: number; column: number }, rich: RichTextState): void {
  const cell = cellAt(sheet, at.row, at.column);
  // Google shows a link blue and underlined unless told otherwise.
  const link = rich.link ? { underline: true, fontColor: '#1155cc' } : {};
  const style = restyle(m.model.styles, cell.style, { ...link, ...lookOf(rich.style) });
  if (style !== cell.style) editCell(sheet, at, { style });
}

function richTextState(m: Machine, value: unknown): RichTextState {
  if (m.classOf(value) !== 'RichTextValue') {
    throw new ServiceError(
      "The parameters (class[][]) don't match the method signature for SpreadsheetApp.Range.setRichTextValues.",
    );
  }
  return m.stateOf(value) as RichTextState; // its class says so
}
