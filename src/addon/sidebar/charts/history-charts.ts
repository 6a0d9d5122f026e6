/** Twelve month ends: amounts and ratios, each drawn and as a table. */
import { parseIso } from '../../../book/civil-date';
import { count, percent, shortDate } from '../../../messages/format';
import { chartsWords } from '../../../messages/panels/charts';
import type { HistoryJson } from '../../../report/month/month-json';
import { language, make, type Element } from '../page';
import { columnsChart } from './columns-chart';
import { curvesChart } from './curves-chart';
import { ticksOf } from './scale';
import { tableOf, type Cell } from './tables';

const words = chartsWords[language()];

const balanceOf = ({ byClass }: HistoryJson): number | null =>
  byClass === null ? null : Object.values(byClass).reduce((sum, amount) => sum + amount, 0);

function dayOf({ asOf, source, changed }: HistoryJson): string {
  const day = parseIso(asOf);
  const mark = source === 'stored' ? ' *' : changed ? ' !' : '';
  return `${day === null ? asOf : shortDate(day)}${mark}`;
}

/** A row of figures, or that they are not known; a figure that there is none of (nothing was lent) is a dash. */
const rowOf = (row: HistoryJson, figures: readonly (number | null)[], write: (value: number) => string): Cell[] => [
  dayOf(row),
  ...(row.source === 'unknown'
    ? [{ text: words.unknown, across: figures.length }]
    : figures.map((value) => (value === null ? '–' : write(value)))),
];

/** The two parts of the page that tell of month ends. */
export function historyCharts(history: readonly HistoryJson[]): readonly Element[] {
  const ticks = ticksOf(history.map(({ asOf }) => asOf));
  const columns = (valueOf: (row: HistoryJson) => number | null): Element =>
    columnsChart(
      ticks,
      history.map((row) => ({ value: valueOf(row), stored: row.source === 'stored' })),
    );
  const amounts = history.map((row) => rowOf(row, [balanceOf(row), row.overduePrincipal], count));
  const ratios = history.map((row) => rowOf(row, [row.rr, row.lar, row.par], percent));
  const known = history.map(({ source }) => source !== 'unknown');
  const curves = (['rr', 'lar', 'par'] as const).map((name) => ({
    name: name.toUpperCase(),
    values: history.map((row) => row[name]),
  }));
  return [
    make('section', '', {}, [
      make('div', '', {}, [
        make('h3', words.balanceChart),
        columns(balanceOf),
        make('h3', words.overdueChart),
        columns(({ overduePrincipal }) => overduePrincipal),
      ]),
      tableOf({ caption: words.amounts, headings: [words.day, words.outstanding, words.overdue], rows: amounts }),
    ]),
    make('section', '', {}, [
      make('div', '', {}, [make('h3', words.ratioChart), ...curvesChart(ticks, known, curves)]),
      tableOf({ caption: words.ratios, headings: [words.day, 'RR', 'LAR', 'PAR'], rows: ratios }),
    ]),
  ];
}

/** What the marks beside the days mean, as far as they stand there. */
export const historyNotes = (history: readonly HistoryJson[]): readonly string[] => [
  words.meaning,
  ...(history.some(({ source }) => source === 'unknown') ? [words.unknownNote] : []),
  ...(history.some(({ source }) => source === 'stored') ? [words.storedNote] : []),
  ...(history.some(({ changed }) => changed) ? [words.changedNote] : []),
];
