import type { Cell } from '../../src/sheets/sheet-data';
import type { FuzzBook } from './types';

const shown = (cell: Cell | undefined): string => JSON.stringify(cell ?? '');
const MOST = 6;

/** The cells that two books differ in, where nothing was moved; else what the headings of the changed book are. */
export function differences(before: FuzzBook, after: FuzzBook): readonly string[] {
  const lines: string[] = [];
  after.pages.forEach((page, index) => {
    const old = before.pages[index];
    if (old === undefined || old === page) return;
    const still = old.lines.length === page.lines.length && old.lines[0]?.spots.length === page.lines[0]?.spots.length;
    page.lines.forEach((line, row) => {
      if (!still && line.part === 'heading')
        lines.push(`${page.name} row ${row + 1}: ${line.spots.map((spot) => shown(spot.value)).join(' ')}`);
      if (still)
        line.spots.forEach((spot, column) => {
          const was = old.lines[row]?.spots[column]?.value;
          if (was !== spot.value)
            lines.push(
              `${page.name} ${String.fromCharCode(65 + column)}${row + 1}: ${shown(was)} → ${shown(spot.value)}`,
            );
        });
    });
  });
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), `… ${lines.length - MOST} more`];
}
