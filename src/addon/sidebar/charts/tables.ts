/** The figures of the charts as tables: what is drawn is told to those who hear the page too. */
import { draw, make, type Element } from '../page';

export interface Table {
  readonly caption: string;
  readonly headings: readonly string[];
  /** Each begins with its own heading. */
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
}
/** Text, text with the bar of a share, or text across so many columns. */
export type Cell =
  string | { readonly text: string; readonly share: number } | { readonly text: string; readonly across: number };

const BAR = 60;

function shareCell(text: string, share: number): Element {
  const width = Math.max(0, Math.min(1, share)) * BAR;
  const bar = draw('svg', { viewBox: `0 0 ${String(BAR)} 14`, 'aria-hidden': 'true' }, [
    draw('rect', { class: 'bar', x: 0, y: 2, width, height: 10 }),
  ]);
  return make('td', '', { className: 'share' }, [bar, make('span', text)]);
}

const rowOf = (cells: readonly Cell[]): Element =>
  make(
    'tr',
    '',
    {},
    cells.map((cell, index) => {
      if (typeof cell !== 'string')
        return 'share' in cell
          ? shareCell(cell.text, cell.share)
          : make('td', cell.text, { attributes: { colspan: String(cell.across) } });
      return index === 0 ? make('th', cell, { attributes: { scope: 'row' } }) : make('td', cell);
    }),
  );

/** The table as the page shows it. */
export const tableOf = ({ caption, headings, rows, total }: Table): Element =>
  make('table', '', {}, [
    make('caption', caption),
    make('thead', '', {}, [
      make(
        'tr',
        '',
        {},
        headings.map((text) => make('th', text, { attributes: { scope: 'col' } })),
      ),
    ]),
    make('tbody', '', {}, rows.map(rowOf)),
    ...(total === undefined ? [] : [make('tfoot', '', {}, [rowOf(total)])]),
  ]);
