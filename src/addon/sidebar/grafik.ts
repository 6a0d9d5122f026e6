/** The sidebar of *Grafik ringkas…*: asks the day, draws, and prints one page. It writes nothing into the book. */
import { parseIso } from '../../book/civil-date';
import { longDate, percent, rupiah } from '../../messages/format';
import { chartsWords } from '../../messages/panels/charts';
import { titles } from '../../messages/panels/titles';
import type { ChartsJson } from '../../report/month/charts-json';
import { historyCharts, historyNotes } from './charts/history-charts';
import { shareTables } from './charts/share-tables';
import { showResult, startFiguresForm } from './figures-form';
import { showLines, type Line } from './lines';
import { element, language, make, printPage } from './page';
import { serve } from './serve';
import { failed } from './status';

const words = chartsWords[language()];

const ratio = (value: number | null): string => (value === null ? '–' : percent(value));

const linesOf = ({ outstandingPrincipal, overduePrincipal, rr, lar, par }: ChartsJson): readonly Line[] => [
  [words.outstanding, rupiah(outstandingPrincipal)],
  [words.overdue, rupiah(overduePrincipal)],
  ['RR', ratio(rr)],
  ['LAR', ratio(lar)],
  ['PAR', ratio(par)],
];

function show(received: ChartsJson): void {
  const day = parseIso(received.asOf);
  element('resultTitle').textContent = words.title(day === null ? received.asOf : longDate(day, language()));
  element('book').textContent = received.book;
  element('conventionIs').textContent = `${words.conventionIs(received.convention.label)} ${received.convention.words}`;
  showLines(linesOf(received));
  element('charts').replaceChildren(...historyCharts(received.history), ...shareTables(received));
  const notes = historyNotes(received.history).map((text) => make('p', text, { className: 'note' }));
  element('notes').replaceChildren(...notes);
  showResult();
}

element('print').addEventListener('click', printPage);
startFiguresForm({
  title: titles[language()].charts,
  labels: {
    intro: words.intro,
    asOfLabel: words.asOf,
    run: words.run,
    print: words.print,
    printNote: words.printNote,
  },
  noDate: words.noDate,
  running: words.running,
  run: (asked) => {
    serve('lihatGrafik', asked, show, failed);
  },
});
