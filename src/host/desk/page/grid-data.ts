/** A sheet of the host as Univer's data: texts ready to be drawn, for the host has already formatted them. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellKind, CellView, Look, SheetView, Side } from '../protocol';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
/** Where a value goes that nothing says a place for. */
const BY_KIND: Readonly<Record<CellKind, HorizontalAlign>> = {
  text: HorizontalAlign.LEFT,
  empty: HorizontalAlign.LEFT,
  number: HorizontalAlign.RIGHT,
  truth: HorizontalAlign.CENTER,
  error: HorizontalAlign.CENTER,
};

const side = (one: Side | null): { s: BorderStyleTypes; cl: { rgb: string } } | null =>
  one === null ? null : { s: BORDERS[one.style] ?? BorderStyleTypes.THIN, cl: { rgb: one.color ?? '#202124' } };

function bordersOf({ borders }: Look): IBorderData {
  const { top, right, bottom, left } = borders;
  const made: IBorderData = {};
  const [t, r, b, l] = [side(top), side(right), side(bottom), side(left)];
  if (t) made.t = t;
  if (r) made.r = r;
  if (b) made.b = b;
  if (l) made.l = l;
  return made;
}

/** Univer's style of a look. */
export function styleOf(look: Look, kind: CellKind, stale: boolean): IStyleData {
  return {
    ff: `${look.font}, Arial, Helvetica, sans-serif`,
    fs: look.size,
    bl: look.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: look.italic || stale ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ul: { s: look.underline ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    st: { s: look.strike ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    cl: { rgb: stale ? '#9a5b00' : (look.color ?? '#202124') },
    bg: look.background === null ? null : { rgb: look.background },
    ht: HORIZONTAL[look.horizontal] ?? BY_KIND[kind],
    vt: VERTICAL[look.vertical] ?? VerticalAlign.BOTTOM,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    bd: bordersOf(look),
  };
}

interface RowLine {
  h?: number;
  ia?: BooleanNumber;
  hd?: BooleanNumber;
}

const NOTE_MARK = { tr: { color: '#0b5345', size: 7 } };

/** One cell; `stale` is the word that stands where a value is not known. */
export function cellOf(
  [, , shown, , , , stale]: CellView,
  style: IStyleData,
  { noted, staleWord }: { noted: boolean; staleWord: string },
): ICellData {
  const v = stale === 1 ? staleWord : shown;
  const cell: ICellData = { s: style, ...(v === '' ? {} : { v, t: CellValueType.STRING }) };
  return noted ? Object.assign(cell, { markers: NOTE_MARK }) : cell;
}

/** A cell that holds nothing but a note. */
const emptyNoted = (): ICellData => Object.assign<ICellData, object>({}, { markers: NOTE_MARK });

const lines = <T extends object>(pairs: readonly (readonly [number, T])[]): Record<number, T> => {
  const made: Record<number, T> = {};
  for (const [line, data] of pairs) made[line - 1] = { ...made[line - 1], ...data };
  return made;
};

/** The sheet as Univer is given it; cells of one look share one style. */
export function worksheetOf(view: SheetView, id: string, staleWord: string): Partial<IWorksheetData> {
  const styles = new Map<string, IStyleData>();
  const noted = new Set(view.notes.map(([row, column]) => `${row} ${column}`));
  const cellData: Record<number, Record<number, ICellData>> = {};
  const styleFor = ([, , , , kind, look, stale]: CellView): IStyleData => {
    const name = `${look}${kind}${stale}`;
    const own = view.looks[look];
    const style = styles.get(name) ?? (own ? styleOf(own, kind, stale === 1) : {});
    styles.set(name, style);
    return style;
  };
  for (const cell of view.cells) {
    const [row, column] = cell;
    const about = { noted: noted.has(`${row} ${column}`), staleWord };
    (cellData[row - 1] ??= {})[column - 1] = cellOf(cell, styleFor(cell), about);
  }
  for (const [row, column] of view.notes) (cellData[row - 1] ??= {})[column - 1] ??= emptyNoted();
  const frozen = view.frozenRows > 0 || view.frozenColumns > 0;
  return {
    id,
    name: id,
    rowCount: view.rowsShown,
    columnCount: view.columns,
    defaultColumnWidth: view.defaultColumnWidth,
    defaultRowHeight: view.defaultRowHeight,
    showGridlines: view.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    freeze: frozen
      ? {
          startRow: view.frozenRows > 0 ? view.frozenRows : -1,
          startColumn: view.frozenColumns > 0 ? view.frozenColumns : -1,
          xSplit: view.frozenColumns,
          ySplit: view.frozenRows,
        }
      : { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 },
    mergeData: view.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startColumn: column - 1,
      endRow: row + rows - 2,
      endColumn: column + columns - 2,
    })),
    columnData: {
      ...lines(view.columnWidths.map(([column, w]) => [column, { w }] as const)),
      ...hiddenLines(view.hiddenColumns, view.columnWidths),
    },
    rowData: lines<RowLine>([
      ...view.rowHeights.map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }] as const),
      ...view.hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }] as const),
    ]),
    cellData,
  };
}

function hiddenLines(
  hidden: readonly number[],
  sizes: readonly (readonly [number, number])[],
): Record<number, { hd: BooleanNumber; w?: number }> {
  const own = new Map(sizes);
  return lines(
    hidden.map((line) => {
      const w = own.get(line);
      return [line, { hd: BooleanNumber.TRUE, ...(w === undefined ? {} : { w }) }] as const;
    }),
  );
}
