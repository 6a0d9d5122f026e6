/** The sidebar of *Hitung tunggakan…*: asks day and convention, runs the command, shows what came of it. */
import type { ArrearsState } from '../../commands/arrears-state';
import { arrearsWords } from '../../messages/panels/arrears';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import { sidebarView, type SidebarResult } from '../../report/sidebar-view';
import { button } from './controls';
import { fillDayAndConvention } from './day-and-convention';
import { element, language, make, nameOfPage, type Element } from './page';
import { openPanel, serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

const words = arrearsWords[language()];
const [asOf, convention, result] = [element('asOf'), element('convention'), element('result')];

/** Findings of which a cell may be put right. */
const MENDABLE = ['DAT-01', 'DAT-02', 'DAT-14', 'DAT-17'];
const isMendable = ({ findings }: SidebarResult): boolean => findings.some(({ code }) => MENDABLE.includes(code));

const mendOffer = (): readonly Element[] => [
  make('p', words.mendable, { className: 'note' }),
  button(words.mend, () => {
    openPanel('menuPerbaikiData', failed);
  }),
];

function show(received: SidebarResult): void {
  const view = sidebarView(received, words);
  const lines = view.lines.map(({ label, value }) =>
    make('div', '', { className: 'line' }, [make('dt', label), make('dd', value)]),
  );
  element('lines').replaceChildren(...lines);
  element('mend').replaceChildren(...(isMendable(received) ? mendOffer() : []));
  element('sheets').replaceChildren(sheetButtons(view.sheets));
  result.hidden = false;
  ready('', element('resultTitle'));
}

/** Why there is no result, and the way to how the book is read: mostly it is that. */
function refused(sentence: string): void {
  failed(sentence);
  const match = button(words.match, () => {
    openPanel('menuCocokkanKolom', failed);
  });
  element('error').appendChild(match);
}

function start(state: ArrearsState): void {
  fillDayAndConvention(state);
  ready();
}

function submit(): void {
  result.hidden = true;
  if (asOf.value === '') {
    failed(words.noDate, asOf);
    return;
  }
  busy(words.running);
  serve('hitungTunggakan', { asOf: asOf.value, convention: convention.value }, show, refused);
}

function load(): void {
  busy(general[language()].loading);
  serve('keadaanTunggakan', {}, start, (sentence) => {
    stuck(sentence, load);
  });
}

const LABELS: Readonly<Record<string, string>> = {
  intro: words.intro,
  asOfLabel: words.asOf,
  conventionLabel: words.convention,
  run: words.run,
  resultTitle: words.result,
  sheetsTitle: words.sheets,
};
for (const [id, text] of Object.entries(LABELS)) element(id).textContent = text;
nameOfPage(titles[language()].arrears);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
load();
