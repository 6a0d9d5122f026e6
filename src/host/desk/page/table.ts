/** A sheet as a real table, for those who read with their ears: what the grid paints no screen reader sees. */
import type { CellView, SheetView } from '../protocol';
import { describe } from './charts';
import { button, byId, cellName, make } from './dom';
import { focusSheet } from './parts';
import type { PageWords } from './words';

const PART = 200;

interface Lines {
  readonly byRow: ReadonlyMap<number, ReadonlyMap<number, CellView>>;
  readonly rows: readonly number[];
  /** Those that are shown, up to the last with something in it. */
  readonly columns: readonly number[];
}

function linesOf(view: SheetView): Lines {
  const byRow = new Map<number, Map<number, CellView>>();
  const [hiddenRows, hiddenColumns] = [new Set(view.hiddenRows), new Set(view.hiddenColumns)];
  let last = 0;
  for (const cell of view.cells) {
    const [row, column, shown] = cell;
    if (shown === '' || hiddenRows.has(row) || hiddenColumns.has(column)) continue;
    const line = byRow.get(row) ?? new Map<number, CellView>();
    line.set(column, cell);
    byRow.set(row, line);
    last = Math.max(last, column);
  }
  const columns = Array.from({ length: last }, (_, at) => at + 1).filter((column) => !hiddenColumns.has(column));
  return { byRow, rows: [...byRow.keys()].sort((a, b) => a - b), columns };
}

/** The sheet's filled rows, some hundred at a time. */
function tableOf(view: SheetView, words: PageWords): HTMLElement {
  const { byRow, rows, columns } = linesOf(view);
  const place = make('div', { class: 'as-table', tabindex: 0, role: 'region', 'aria-label': view.name });
  const notes = new Map(view.notes.map(([row, column, text]) => [`${row} ${column}`, text]));
  const draw = (from: number): void => {
    const part = rows.slice(from, from + PART);
    const heads = columns.map((column) => make('th', { scope: 'col' }, cellName(1, column).replace('1', '')));
    const body = part.map((row) => {
      const cells = columns.map((column) => {
        const cell = byRow.get(row)?.get(column);
        const note = notes.get(`${row} ${column}`);
        const text = cell === undefined ? '' : cell[6] === 1 ? words.stale : cell[2];
        const made = make('td', { class: cell?.[4] ?? null }, text);
        if (note !== undefined) made.append(make('small', {}, ` (${words.note}: ${note})`));
        return made;
      });
      return make('tr', {}, make('th', { scope: 'row' }, String(row)), ...cells);
    });
    const caption = words.tablePart(part[0] ?? 0, part.at(-1) ?? 0, rows.at(-1) ?? 0);
    const table = make(
      'table',
      {},
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, make('td'), ...heads)),
      make('tbody', {}, ...body),
    );
    const turned = (to: number): void => {
      draw(to);
      place.focus();
      place.scrollTop = 0;
    };
    const turn = [
      ...(from > 0 ? [button(words.previous, () => turned(from - PART))] : []),
      ...(from + PART < rows.length ? [button(words.next, () => turned(from + PART))] : []),
    ];
    const charts = view.charts.map((chart) => make('p', {}, describe(chart)));
    place.replaceChildren(table, ...turn, ...(charts.length > 0 ? [make('h2', {}, words.charts), ...charts] : []));
  };
  draw(0);
  return place;
}

/** Shows the sheet as a table in the grid's place, or the grid again; who reads in it is not thrown out of it. */
export function drawTable(view: SheetView, words: PageWords, shown: boolean): void {
  const place = byId('table');
  const had = place.contains(document.activeElement);
  place.hidden = !shown;
  byId('grid-frame').hidden = shown;
  byId('charts').hidden = shown;
  place.replaceChildren(...(shown ? [tableOf(view, words)] : []));
  if (had) focusSheet();
}
