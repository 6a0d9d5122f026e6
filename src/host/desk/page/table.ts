/** A sheet as a real table, for those who read with their ears: what the grid paints no screen reader sees. */
import type { CellView, SheetView } from '../protocol';
import { describe } from './charts';
import { button, cellName, make } from './dom';
import type { PageWords } from './words';

const PART = 200;

interface Lines {
  readonly byRow: ReadonlyMap<number, ReadonlyMap<number, CellView>>;
  readonly rows: readonly number[];
  readonly columns: number;
}

function linesOf(view: SheetView): Lines {
  const byRow = new Map<number, Map<number, CellView>>();
  let columns = 0;
  for (const cell of view.cells) {
    const [row, column, shown] = cell;
    if (shown === '') continue;
    const line = byRow.get(row) ?? new Map<number, CellView>();
    line.set(column, cell);
    byRow.set(row, line);
    columns = Math.max(columns, column);
  }
  return { byRow, rows: [...byRow.keys()].sort((a, b) => a - b), columns };
}

/** The sheet's filled rows, some hundred at a time. */
export function tableOf(view: SheetView, words: PageWords): HTMLElement {
  const { byRow, rows, columns } = linesOf(view);
  const place = make('div', { class: 'as-table', tabindex: 0, role: 'region', 'aria-label': view.name });
  const notes = new Map(view.notes.map(([row, column, text]) => [`${row} ${column}`, text]));
  const draw = (from: number): void => {
    const part = rows.slice(from, from + PART);
    const heads = Array.from({ length: columns }, (_, at) =>
      make('th', { scope: 'col' }, cellName(1, at + 1).replace('1', '')),
    );
    const body = part.map((row) => {
      const cells = Array.from({ length: columns }, (_, at) => {
        const cell = byRow.get(row)?.get(at + 1);
        const note = notes.get(`${row} ${at + 1}`);
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
    const turn = [
      ...(from > 0 ? [button(words.previous, () => draw(from - PART))] : []),
      ...(from + PART < rows.length ? [button(words.next, () => draw(from + PART))] : []),
    ];
    const charts = view.charts.map((chart) => make('p', {}, describe(chart)));
    place.replaceChildren(table, ...turn, ...(charts.length > 0 ? [make('h2', {}, words.charts), ...charts] : []));
  };
  draw(0);
  return place;
}
