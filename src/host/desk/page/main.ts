/** The desk's page: ties the grid, the menus, the sidebar and the host together. */
import { MOST_ROWS, type Answer, type Asked, type Language } from '../protocol';
import { follow, keyOf, showSheet, type Shown } from './book';
import { drawCellLine, takeCellLine } from './cell-line';
import { inTurn } from './turn';
import { columnsOf, type DeskActs } from './columns';
import { byId } from './dom';
import { createEditor } from './editor';
import { takeFiles } from './files';
import { createGrid, type Grid } from './grid';
import { cellsOfText, takeKeys, textOfCells } from './keys';
import { createMenus } from './menus';
import { drawNames } from './names';
import { askPerson, askQuestion, banner, buttonWords, drawNotice, takeToastKeys, toast } from './notices';
import { drawCharts } from './overlay';
import { createPanel } from './panel';
import { createParts, focusMenus, focusSheet } from './parts';
import { saveBook } from './saving';
import { heedServer } from './heed-server';
import { ask, getBook, LostError } from './server';
import { passOn, takeShortcuts, type ShortcutEvents } from './shortcuts';
import { drawTable } from './table';
import { drawTabs } from './tabs';
import { tellUsable } from './usable';
import { PAGE_WORDS, type PageWords } from './words';

let shown: Shown;
let grid: Grid;
let tableShown = false;
let moveCharts = (): void => undefined;
const words = (): PageWords => PAGE_WORDS[shown.book.language];
const shortcuts: ShortcutEvents = {
  part: createParts(),
  menus: focusMenus,
  save: () => void saveBook(shown.book, words(), act),
  sheet: sheetBeside,
};

const panel = createPanel({
  async call(id, name, args) {
    const answer = await act({ act: 'call', panel: id, name, args });
    if (answer === null) throw new Error(words().lost);
    if (answer.refused !== null) throw new Error(answer.refused);
    return answer.value ?? null;
  },
  closed() {
    void act({ act: 'close-panel' });
    focusSheet();
  },
  key: (key) => passOn(key, shortcuts),
});

const acts: DeskActs = {
  open: () => files.pick(),
  save: () => void saveBook(shown.book, words(), act),
  download: () => location.assign('file'),
  undo: () => void act({ act: 'undo' }),
  redo: () => void act({ act: 'redo' }),
  insertRow: () => void rows('rows'),
  deleteRow: () => void rows('delete-rows'),
  addRow: () => {
    const last = Math.max(0, ...[...shown.cells.values()].filter((cell) => cell[2] !== '').map(([row]) => row));
    grid.select({ row: last + 1, column: grid.selection().column, rows: 1, columns: 1 });
  },
  table: () => {
    tableShown = !tableShown;
    draw();
    focusSheet();
  },
  run: (functionName) => void run(functionName, []),
};

const editor = createEditor({
  text: () => {
    const { row, column } = grid.selection();
    const cell = shown.cells.get(keyOf(row, column));
    return cell === undefined ? '' : cell[3] === '' ? cell[2] : cell[3];
  },
  place: () => {
    const { row, column } = grid.selection();
    return grid.placeOf(row, column);
  },
  typed(text, then) {
    const { row, column } = grid.selection();
    if (text !== null) void act({ act: 'type', gid: shown.view.gid, row, column, texts: [[text]] });
    if (then !== 'stay') grid.move(then, { extend: false, jump: false });
  },
  left: focusSheet,
});

const files = takeFiles({
  words,
  unsaved: () => shown.book.unsaved,
  opened: (answer) => take(answer, true),
});

const menus = createMenus(byId('menus'), focusSheet);

/** Asks the host, and shows what came of it. */
async function act(asked: Asked): Promise<Answer | null> {
  const working = byId('working');
  const slow = setTimeout(() => {
    working.textContent = words().working;
  }, 250);
  try {
    const answer = await ask(asked).finally(() => {
      clearTimeout(slow);
      working.textContent = '';
    });
    await take(answer, asked.act !== 'show');
    return answer;
  } catch (error) {
    if (!(error instanceof LostError)) throw error;
    banner(words().lost, words());
    return null;
  }
}

/** Shows an answer; `ours` where this page asked for it, and so goes where the command went. */
async function take(answer: Answer, ours: boolean): Promise<void> {
  await inTurn(() => takeBook(answer, ours));
  if (answer.refused !== null && ours) toast(answer.refused);
  for (const one of answer.told)
    if (one.kind === 'toast') toast(one.message, one.title);
    else await askPerson({ title: one.title, message: one.message, choices: [{ key: 'OK', label: words().ok }] });
}

async function takeBook({ book, changes }: Answer, ours: boolean): Promise<void> {
  if (book.revision > shown.book.revision) shown = await follow(grid, shown, book, changes);
  else shown = { ...shown, book };
  if (ours && book.active !== shown.view.gid) shown = await showSheet(grid, book, book.active, book.selection);
  else if (ours && book.selection !== null) grid.select(book.selection);
  draw();
  panel(book.panel, words());
}

/** As many rows as are selected: put in above them, or taken out. */
async function rows(how: 'rows' | 'delete-rows'): Promise<void> {
  const { row: at, rows: count } = grid.selection();
  await act({ act: how, gid: shown.view.gid, at, count: how === 'rows' ? Math.min(count, MOST_ROWS) : count });
}

/** Runs an item of the add-on's menu; what it asks is asked here, and it is run again with the answers. */
async function run(functionName: string, answers: readonly string[]): Promise<void> {
  const selected = { gid: shown.view.gid, area: grid.selection() };
  const answer = await act({ act: 'menu', functionName, answers, selected });
  if (answer?.question == null) return;
  const names = buttonWords(words());
  const choices = answer.question.buttons.map((key) => ({ key, label: names[key] ?? key }));
  await run(functionName, [...answers, await askQuestion(answer.question, choices)]);
}

async function toSheet(gid: number): Promise<void> {
  editor.commit();
  await inTurn(async () => {
    shown = await showSheet(grid, shown.book, gid, null);
    draw();
  });
  await act({ act: 'show', gid });
}

function sheetBeside(by: number): void {
  const tabs = shown.book.tabs.filter((tab) => !tab.hidden);
  const at = tabs.findIndex((tab) => tab.gid === shown.view.gid);
  const next = tabs[(at + by + tabs.length) % tabs.length];
  if (next) void toSheet(next.gid);
}

/** Brings everything around the grid up to date. */
function draw(): void {
  drawNames(shown, words());
  drawNotice(shown.book, words(), () => void act({ act: 'original' }));
  menus.draw(columnsOf(shown.book, acts, { words: words(), table: tableShown }));
  drawTabs(shown.book.tabs, shown.view.gid, (gid) => void toSheet(gid), words());
  moveCharts = drawCharts(shown.view, grid);
  drawTable(shown.view, words(), tableShown);
  selected();
  setTimeout(moveCharts, 60);
}

function selected(): void {
  drawCellLine(shown, grid.selection(), words());
  editor.refresh();
}

function takeControls(): void {
  takeShortcuts(shortcuts);
  takeToastKeys(focusSheet);
  takeKeys(byId('desk'), grid, {
    edit: (first) => editor.open(first),
    clear: () => void act({ act: 'clear', gid: shown.view.gid, area: grid.selection() }),
    undo: acts.undo,
    redo: acts.redo,
    insertRow: acts.insertRow,
    deleteRow: acts.deleteRow,
    copied: ({ row, column, rows, columns }) =>
      textOfCells(
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (__, c) => shown.cells.get(keyOf(row + r, column + c))?.[2] ?? ''),
        ),
      ),
    paste(text) {
      const { row, column } = grid.selection();
      if (text !== '') void act({ act: 'type', gid: shown.view.gid, row, column, texts: cellsOfText(text) });
    },
  });
  takeCellLine({
    go(area) {
      grid.select(area);
      focusSheet();
    },
    chosen(text) {
      const { row, column } = grid.selection();
      void act({ act: 'type', gid: shown.view.gid, row, column, texts: [[text]] });
    },
  });
  byId('language').addEventListener(
    'click',
    () => void act({ act: 'language', language: words().languageOther satisfies Language }),
  );
  new ResizeObserver(() => moveCharts()).observe(byId('desk'));
}

function moved(): void {
  moveCharts();
  editor.moved();
}

async function start(): Promise<void> {
  const book = await getBook();
  grid = createGrid('grid', {
    staleWord: PAGE_WORDS[book.language].stale,
    selected,
    edit: () => editor.open(null),
    moved,
  });
  shown = await showSheet(grid, book, book.active, book.selection);
  takeControls();
  draw();
  panel(book.panel, words());
  heedServer({
    words,
    told: ({ book: now, changes }) => void take({ book: now, changes, told: [], question: null, refused: null }, false),
  });
  focusSheet();
  await tellUsable();
}

void start();
