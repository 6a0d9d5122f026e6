/** The charts of a sheet over the grid, each at its cell. */
import type { SheetView } from '../protocol';
import { drawChart } from './charts';
import { byId, make } from './dom';
import type { Grid } from './grid';

interface Drawn {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly figure: HTMLElement;
}

/** Draws the charts; gives back how to move them when the grid is scrolled. */
export function drawCharts(view: SheetView, grid: Grid): () => void {
  const place = byId('charts');
  const drawn = view.charts.map((chart): Drawn => {
    const figure = make('figure', { class: 'chart' });
    figure.append(drawChart(chart));
    return { ...chart, figure };
  });
  place.replaceChildren(...drawn.map(({ figure }) => figure));
  return () => {
    const frame = byId('desk').getBoundingClientRect();
    for (const { row, column, offsetX, offsetY, figure } of drawn) {
      const at = grid.cellBox(row, column);
      figure.hidden = at === null;
      if (at === null) continue;
      figure.style.transform = `translate(${at.left - frame.left + offsetX}px, ${at.top - frame.top + offsetY}px)`;
    }
  };
}
