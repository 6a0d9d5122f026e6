/** The line above the grid: which cell is selected, what may be chosen for it, what is noted on it. */
import type { AreaView } from '../protocol';
import { keyOf, type Shown } from './book';
import { areaOfName, byId, cellName, make } from './dom';
import type { PageWords } from './words';

const inside = (area: AreaView, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** What a cell shows, as words. */
export function spokenOf(shown: Shown, { row, column }: AreaView, words: PageWords): string {
  const cell = shown.cells.get(keyOf(row, column));
  const text = cell === undefined || cell[2] === '' ? words.emptyCell : cell[2];
  const note = shown.view.notes.find(([r, c]) => r === row && c === column)?.[2];
  const parts = [cellName(row, column), cell?.[6] === 1 ? words.stale : text];
  if (note !== undefined) parts.push(`${words.note}: ${note}`);
  return parts.join(', ');
}

/** Brings the line up to date. */
export function drawCellLine(shown: Shown, area: AreaView, words: PageWords): void {
  const { row, column } = area;
  const name = byId('cell-name') as HTMLInputElement; // the page's own
  if (document.activeElement !== name)
    name.value =
      area.rows === 1 && area.columns === 1
        ? cellName(row, column)
        : `${cellName(row, column)}:${cellName(row + area.rows - 1, column + area.columns - 1)}`;
  byId('formula-label').textContent = words.cellLabel(cellName(row, column));
  const choices = shown.view.choices.find(({ areas }) => areas.some((one) => inside(one, row, column)))?.choices ?? [];
  const select = byId('choices') as HTMLSelectElement; // the page's own
  select.hidden = choices.length === 0;
  const now = shown.cells.get(keyOf(row, column))?.[2] ?? '';
  const options = ['', ...choices].map((text) =>
    make('option', { value: text, selected: text === now }, text === '' ? words.choose : text),
  );
  select.replaceChildren(...options);
  select.setAttribute('aria-label', `${words.choose} ${cellName(row, column)}`);
  const note = shown.view.notes.find(([r, c]) => r === row && c === column)?.[2] ?? null;
  const stale = shown.cells.get(keyOf(row, column))?.[6] === 1;
  const about = byId('about-cell');
  about.hidden = note === null && !stale;
  about.replaceChildren(
    ...(stale ? [make('strong', { class: 'stale' }, words.staleCell), ' '] : []),
    ...(note === null ? [] : [make('strong', {}, `${words.note}: `), note]),
  );
  byId('spoken').textContent = spokenOf(shown, area, words);
}

/** What is typed into the name box, and what is chosen for the cell. */
export function takeCellLine({ go, chosen }: { go(area: AreaView): void; chosen(text: string): void }): void {
  const name = byId('cell-name') as HTMLInputElement; // the page's own
  name.addEventListener('keydown', (event) => {
    const area = event.key === 'Enter' ? areaOfName(name.value) : null;
    if (area !== null) go(area);
  });
  const choices = byId('choices') as HTMLSelectElement; // the page's own
  choices.addEventListener('change', () => {
    chosen(choices.value);
  });
}
