/** The sidebar of *Grafik ringkas…*: asks the day, draws, and prints one page. It writes nothing into the book. */
import { parseIso } from '../../book/civil-date';
import { longDate, percent, rupiah } from '../../messages/format';
import { arrearsWords } from '../../messages/panels/arrears';
import { chartsWords } from '../../messages/panels/charts';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import type { ChartsJson } from '../../report/month/charts-json';
import { historyCharts, historyNotes } from './charts/history-charts';
import { shareTables } from './charts/share-tables';
import { fillDayAndConvention } from './day-and-convention';
import { showLines, type Line } from './lines';
import { element, language, make, nameOfPage, printPage } from './page';
import { serve } from './serve';
import { busy, failed, ready, stuck } from './status';

const words = chartsWords[language()];
const [asOf, convention, result] = [element('asOf'), element('convention'), element('result')];

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
  result.hidden = false;
  ready('', element('resultTitle'));
}

function submit(): void {
  result.hidden = true;
  if (asOf.value === '') {
    failed(words.noDate, asOf);
    return;
  }
  busy(words.running);
  serve('lihatGrafik', { asOf: asOf.value, convention: convention.value }, show, failed);
}

function load(): void {
  busy(general[language()].loading);
  serve(
    'keadaanTunggakan',
    {},
    (state) => {
      fillDayAndConvention(state);
      ready();
    },
    (sentence) => {
      stuck(sentence, load);
    },
  );
}

const LABELS: Readonly<Record<string, string>> = {
  intro: words.intro,
  asOfLabel: words.asOf,
  conventionLabel: arrearsWords[language()].convention,
  run: words.run,
  print: words.print,
  printNote: words.printNote,
};
for (const [id, text] of Object.entries(LABELS)) element(id).textContent = text;
nameOfPage(titles[language()].charts);
element('print').addEventListener('click', printPage);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
load();
