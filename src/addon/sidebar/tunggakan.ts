/** The sidebar of *Hitung tunggakan…*: asks day and convention, runs the command, shows what came of it. */
import type { ArrearsState } from '../../commands/arrears-state';
import { parseIso } from '../../book/civil-date';
import { arrearsWords } from '../../messages/panels/arrears';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import { conventionWords } from '../../messages/panels/conventions';
import { dayInWords } from '../../messages/panels/days';
import { sidebarView, type SidebarResult } from '../../report/sidebar-view';
import { button, fillChoice } from './controls';
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
  const offered = state.conventions.map((each) => conventionWords(language(), each));
  const explain = (): void => {
    const day = parseIso(asOf.value);
    element('asOfWords').textContent = day === null ? '' : dayInWords(language(), day);
    element('words').textContent = offered.find(({ name }) => name === convention.value)?.words ?? '';
  };
  const options = offered.map(({ name, label }) => ({ value: name, label }));
  fillChoice(convention, options, state.convention);
  asOf.value = state.asOf;
  convention.addEventListener('change', explain);
  asOf.addEventListener('change', explain);
  explain();
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
