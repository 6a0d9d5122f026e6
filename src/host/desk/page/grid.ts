/** The grid: draws one sheet, says what is selected, and lets nothing be changed but by the host. */
import { CommandType, Direction, type IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { AreaView, CellView, SheetView } from '../protocol';
import { cellOf, styleOf, worksheetOf } from './grid-data';
import { createUniver } from './univer';
import { takeWheel } from './wheel';

export interface Grid {
  /** Draws a sheet in the place of the one before; done when it stands there. */
  show(view: SheetView, at?: AreaView | null): Promise<void>;
  /** Draws some cells anew. */
  put(cells: readonly CellView[], view: SheetView): void;
  selection(): AreaView;
  select(area: AreaView): void;
  move(direction: keyof typeof DIRECTIONS, how: { readonly extend: boolean; readonly jump: boolean }): void;
  /** Where a cell stands on the screen; null where it is out of sight. */
  placeOf(row: number, column: number): DOMRect | null;
  /** The same, wherever it stands. */
  cellBox(row: number, column: number): DOMRect | null;
}
export interface GridEvents {
  /** Something else is selected. */
  selected(area: AreaView): void;
  /** A person wants to edit the selected cell. */
  edit(): void;
  /** What is drawn has moved. */
  moved(): void;
}

const DIRECTIONS = { up: Direction.UP, right: Direction.RIGHT, down: Direction.DOWN, left: Direction.LEFT } as const;
/** How far a scroll has gone, in pixels; the scroll bar's own place is something else. */
interface Viewed {
  readonly viewportScrollX: number;
  readonly viewportScrollY: number;
}
/** The width of a scroll bar. */
const BAR = 10;
const BOOK = 'book';
const EDIT = 'sheet.operation.set-cell-edit-visible';

const areaOf = (range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): AreaView => ({
  row: Math.max(0, range.startRow || 0) + 1,
  column: Math.max(0, range.startColumn || 0) + 1,
  rows: (range.endRow || 0) - (range.startRow || 0) + 1,
  columns: (range.endColumn || 0) - (range.startColumn || 0) + 1,
});

/** Nothing but this file changes what the grid holds: whatever the grid's own menus and keys try is called off. */
function hold(api: FUniver, may: () => boolean, edit: () => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === EDIT) {
      const wanted = (event.params as { visible?: boolean } | undefined)?.visible === true; // Univer's own parameters
      if (wanted) {
        event.cancel = true;
        edit();
      }
      return;
    }
    if (event.type === CommandType.MUTATION && event.id.startsWith('sheet.mutation.') && !may()) event.cancel = true;
  });
}

const TRIES = 40;

/** The grid's drawing parts come into being a little after their book; until then they throw. */
function whenDrawn(work: () => void, left = TRIES): void {
  setTimeout(() => {
    try {
      work();
    } catch (error) {
      if (left === 0) throw error;
      whenDrawn(work, left - 1);
    }
  }, 25);
}

/** The desk takes the keys itself and says in its own elements what is selected: the canvas is no stop for the tab key. */
function keepOutOfTabs(container: string): void {
  const place = document.getElementById(container);
  if (!place) return;
  const set = (): void => {
    for (const canvas of place.querySelectorAll<HTMLElement>('canvas')) if (canvas.tabIndex > 0) canvas.tabIndex = -1;
  };
  new MutationObserver(set).observe(place, { subtree: true, childList: true, attributeFilter: ['tabindex'] });
}

/** At once where that can be, else as soon as the grid is drawn. */
function steadily(work: () => void): void {
  try {
    work();
  } catch {
    whenDrawn(work);
  }
}

/** Makes a grid in the element of this id. */
export function createGrid(
  container: string,
  { staleWord, ...events }: GridEvents & { readonly staleWord: string },
): Grid {
  const api = createUniver(container);
  keepOutOfTabs(container);
  let number = 0;
  let ours = 0;
  let [shownId, shownName] = ['', ''];
  let scroll = { x: 0, y: 0 };
  let frozen = { rows: 0, columns: 0 };
  /** One workbook for good: of two that follow each other Univer does not always draw the second. */
  const replaceSheet = (old: string, sheet: Partial<IWorksheetData>): void => {
    const unitId = BOOK;
    if (old === '') {
      const id = sheet.id ?? '';
      api.createWorkbook({ id: BOOK, name: BOOK, sheetOrder: [id], sheets: { [id]: sheet } });
      return;
    }
    api.syncExecuteCommand('sheet.mutation.insert-sheet', { unitId, index: 1, sheet });
    api.syncExecuteCommand('sheet.operation.set-worksheet-active', { unitId, subUnitId: sheet.id });
    api.syncExecuteCommand('sheet.mutation.remove-sheet', { unitId, subUnitId: old, subUnitName: old });
  };
  const own = <T>(work: () => T): T => {
    ours += 1;
    try {
      return work();
    } finally {
      ours -= 1;
    }
  };
  hold(
    api,
    () => ours > 0,
    () => setTimeout(events.edit),
  );
  const sheet = () => api.getActiveWorkbook()?.getActiveSheet() ?? null;
  // The grid tells before it has taken the new selection in.
  const tell = (): void => void setTimeout(() => events.selected(selection()));
  api.addEvent(api.Event.SelectionChanged, tell);
  api.addEvent(api.Event.SelectionMoveEnd, tell);
  api.addEvent(api.Event.Scroll, (event) => {
    const { viewportScrollX, viewportScrollY } = event as unknown as Viewed; // its type leaves out what it carries
    scroll = { x: viewportScrollX, y: viewportScrollY };
    events.moved();
  });

  takeWheel((offset) => void api.executeCommand('sheet.command.set-scroll-relative', offset));

  const selection = (): AreaView => {
    const range = sheet()?.getSelection()?.getActiveRange()?.getRange();
    return range ? areaOf(range) : { row: 1, column: 1, rows: 1, columns: 1 };
  };
  const scrollState = () => {
    try {
      return sheet()?.getScrollState() ?? null;
    } catch {
      return null; // nothing is drawn yet
    }
  };
  const select = ({ row, column, rows, columns }: AreaView): void => {
    const at = sheet();
    if (!at) return;
    const [lastRow, lastColumn] = [at.getMaxRows(), at.getMaxColumns()];
    const [r, c] = [Math.min(row, lastRow), Math.min(column, lastColumn)];
    at.getRange(r - 1, c - 1, Math.min(rows, lastRow - r + 1), Math.min(columns, lastColumn - c + 1)).activate();
  };
  const reveal = ({ row, column }: AreaView): void => {
    if (placeOf(row, column) === null) sheet()?.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 2));
  };
  const cellBox = (row: number, column: number): DOMRect | null => {
    const at = sheet();
    if (!at || row > at.getMaxRows() || column > at.getMaxColumns()) return null;
    // Univer tells where a cell lies on the sheet: what is scrolled away, and where the grid stands, is added here.
    const { left, top, width, height } = at.getRange(row - 1, column - 1).getCellRect();
    const frame = document.getElementById(container)?.getBoundingClientRect();
    const end = at.getRange(at.getMaxRows() - 1, at.getMaxColumns() - 1).getCellRect();
    // A scroll that asks for more than there is goes to the end, and is told as it was asked for.
    const x = column <= frozen.columns || !frame ? 0 : Math.min(scroll.x, Math.max(0, end.right - frame.width + BAR));
    const y = row <= frozen.rows || !frame ? 0 : Math.min(scroll.y, Math.max(0, end.bottom - frame.height + BAR));
    return new DOMRect((frame?.left ?? 0) + left - x, (frame?.top ?? 0) + top - y, width, height);
  };
  const placeOf = (row: number, column: number): DOMRect | null => {
    const place = cellBox(row, column);
    const frame = document.getElementById(container)?.getBoundingClientRect();
    if (!place || !frame || place.bottom < frame.top + 20 || place.top > frame.bottom - 8) return null;
    return place.right < frame.left + 46 || place.left > frame.right - 8 ? null : place;
  };

  return {
    show(view, at) {
      const scrolled = scrollState();
      const same = shownName === view.name;
      const old = shownId;
      number += 1;
      [shownId, shownName] = [`s${number}`, view.name];
      scroll = { x: 0, y: 0 };
      frozen = { rows: view.frozenRows, columns: view.frozenColumns };
      own(() => replaceSheet(old, worksheetOf(view, shownId, staleWord)));
      const wanted = at ?? { row: 1, column: 1, rows: 1, columns: 1 };
      return new Promise((resolve) => {
        whenDrawn(() => {
          select(wanted);
          if (same && scrolled) sheet()?.scrollToCell(scrolled.sheetViewStartRow, scrolled.sheetViewStartColumn);
          else if (wanted.row > 1) reveal(wanted);
          events.moved();
          resolve();
        });
      });
    },
    put(cells, view) {
      const notes = new Set(view.notes.map(([row, column]) => `${row} ${column}`));
      const gone: Record<number, Record<number, null>> = {};
      const fresh: Record<number, Record<number, ReturnType<typeof cellOf>>> = {};
      for (const cell of cells) {
        const [row, column, , , kind, look, stale] = cell;
        const style = view.looks[look];
        if (!style || row > view.rowsShown || column > view.columns) continue;
        (gone[row - 1] ??= {})[column - 1] = null;
        (fresh[row - 1] ??= {})[column - 1] = cellOf(cell, styleOf(style, kind, stale === 1), {
          noted: notes.has(`${row} ${column}`),
          staleWord,
        });
      }
      own(() => {
        for (const cellValue of [gone, fresh])
          api.syncExecuteCommand('sheet.mutation.set-range-values', { unitId: BOOK, subUnitId: shownId, cellValue });
      });
    },
    selection,
    select(area) {
      steadily(() => {
        select(area);
        reveal(area);
        tell();
      });
    },
    move(direction, { extend, jump }) {
      const id = extend ? 'sheet.command.expand-selection' : 'sheet.command.move-selection';
      void api.executeCommand(id, { direction: DIRECTIONS[direction], jumpOver: jump ? 1 : 0 });
    },
    placeOf,
    cellBox,
  };
}
