/** What the page knows of the book: the sheet that it shows, kept up with the host's changes. */
import type { AreaView, BookView, CellView, SheetChange, SheetView } from '../protocol';
import type { Grid } from './grid';
import { getSheet } from './server';

export interface Shown {
  readonly book: BookView;
  readonly view: SheetView;
  /** Cells by row and column. */
  readonly cells: Map<number, CellView>;
}

const WIDTH = 16_384;
export const keyOf = (row: number, column: number): number => row * WIDTH + column;

const indexOf = (cells: readonly CellView[]): Map<number, CellView> =>
  new Map(cells.map((cell) => [keyOf(cell[0], cell[1]), cell]));

/** Changed cells laid over the sheet; their looks are numbered behind the ones that were known. */
function laidOver(shown: Shown, change: Extract<SheetChange, { whole: false }>): { shown: Shown; cells: CellView[] } {
  const offset = shown.view.looks.length;
  const cells = change.cells.map(([row, column, text, typed, kind, look, stale]): CellView => [
    row,
    column,
    text,
    typed,
    kind,
    look + offset,
    stale,
  ]);
  for (const cell of cells) shown.cells.set(keyOf(cell[0], cell[1]), cell);
  const view = { ...shown.view, looks: [...shown.view.looks, ...change.looks], cells: [...shown.cells.values()] };
  return { shown: { ...shown, view }, cells };
}

/** Reads a sheet and draws it. */
export async function showSheet(grid: Grid, book: BookView, gid: number, at?: AreaView | null): Promise<Shown> {
  const view = await getSheet(gid);
  await grid.show(view, at);
  return { book, view, cells: indexOf(view.cells) };
}

/** Brings what is shown up to date. */
export async function follow(
  grid: Grid,
  shown: Shown,
  book: BookView,
  changes: readonly SheetChange[],
): Promise<Shown> {
  const gid = shown.view.gid;
  const missed = book.revision > shown.book.revision + 1;
  const gone = !book.tabs.some((tab) => tab.gid === gid && !tab.hidden);
  if (gone) return showSheet(grid, book, book.active, null);
  const own = changes.filter((change) => change.gid === gid);
  if (missed || own.some((change) => change.whole)) {
    const { view, cells } = await showSheet(grid, book, gid, grid.selection());
    return { book, view, cells };
  }
  let now: Shown = { ...shown, book };
  for (const change of own) {
    if (change.whole) continue;
    const laid = laidOver(now, change);
    now = laid.shown;
    grid.put(laid.cells, now.view);
  }
  return now;
}
