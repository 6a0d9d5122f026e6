/** Keys in the grid, and its clipboard, taken before the grid's own code sees them. Those of the whole page: shortcuts.ts. */
import type { AreaView } from '../protocol';
import type { Grid } from './grid';

export interface KeyEvents {
  edit(first: string | null): void;
  clear(): void;
  undo(): void;
  redo(): void;
  insertRow(): void;
  deleteRow(): void;
  copied(area: AreaView): string;
  paste(text: string): void;
}

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;
const PAGE = 20;

/** Whether keys go to the grid: it has the focus, or nothing has. */
function inGrid(desk: HTMLElement): boolean {
  const here = document.activeElement;
  if (document.querySelector('dialog[open]') !== null) return false;
  if (here === null || here === document.body) return true;
  if (here instanceof HTMLTextAreaElement || here instanceof HTMLInputElement || here instanceof HTMLSelectElement)
    return false;
  if (here instanceof HTMLIFrameElement || here.closest('.as-table') !== null) return false;
  return desk.contains(here) || here.closest('[data-u-comp], .univer-editor') !== null;
}

function moveBy(grid: Grid, key: string, event: KeyboardEvent): boolean {
  const jump = event.ctrlKey || event.metaKey;
  const { row, column, rows, columns } = grid.selection();
  const one = (r: number, c: number): void =>
    grid.select({ row: Math.max(1, r), column: Math.max(1, c), rows: 1, columns: 1 });
  if (key in ARROWS) {
    grid.move(ARROWS[key as keyof typeof ARROWS], { extend: event.shiftKey, jump }); // a key of ARROWS
    return true;
  }
  if (key === 'Tab') grid.move(event.shiftKey ? 'left' : 'right', { extend: false, jump: false });
  else if (key === 'PageDown') one(row + PAGE, column);
  else if (key === 'PageUp') one(row - PAGE, column);
  else if (key === 'Home') one(jump ? 1 : row, 1);
  else if (key === 'End') grid.move('right', { extend: false, jump: true });
  else if (key === 'Escape') one(row, column);
  else return false;
  return rows > 0 && columns > 0;
}

/** Sets the keys up. */
export function takeKeys(desk: HTMLElement, grid: Grid, events: KeyEvents): void {
  const withControl: Readonly<Record<string, () => void>> = {
    z: events.undo,
    y: events.redo,
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || !inGrid(desk)) return;
    const control = event.ctrlKey || event.metaKey;
    const key = event.key;
    const shortcut = control
      ? key.toLowerCase() === 'z' && event.shiftKey
        ? events.redo
        : withControl[key.toLowerCase()]
      : undefined;
    if (shortcut !== undefined) shortcut();
    else if (control && event.altKey && /^[=+]$/.test(key)) events.insertRow();
    else if (control && event.altKey && key === '-') events.deleteRow();
    else if (control && /^[cxv]$/i.test(key)) {
      event.stopImmediatePropagation(); // the browser's copy and paste events follow
      return;
    } else if (key === 'Enter' || key === 'F2') events.edit(null);
    else if (key === 'Delete' || key === 'Backspace') events.clear();
    else if (!control && !event.altKey && key.length === 1) events.edit(key);
    else if (!moveBy(grid, key, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, true);
  const onCopy = (event: ClipboardEvent): void => {
    if (!inGrid(desk)) return;
    event.clipboardData?.setData('text/plain', events.copied(grid.selection()));
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'cut') events.clear();
  };
  for (const name of ['copy', 'cut'] as const) window.addEventListener(name, onCopy, true);
  window.addEventListener(
    'paste',
    (event) => {
      if (!inGrid(desk)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      events.paste(event.clipboardData?.getData('text/plain') ?? '');
    },
    true,
  );
}

/** Text from the clipboard as lines of cells: tabs between them, quotes around those with breaks inside. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at <= clean.length; at += 1) {
    cell.lastIndex = at;
    const found = cell.exec(clean);
    lines.at(-1)?.push(found?.[1] === undefined ? (found?.[2] ?? '') : found[1].replace(/""/g, '"'));
    at += found?.[0].length ?? 0;
    if (clean[at] === '\n') lines.push([]);
  }
  return lines;
}

/** Cells as text for the clipboard. */
export const textOfCells = (lines: readonly (readonly string[])[]): string =>
  lines
    .map((line) => line.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\n');
