/** The sidebar of *Hitung tunggakan…*: asks day and convention, runs the command, shows what came of it. */
import type { ArrearsState } from '../../commands/arrears-state';
import { parseIso } from '../../book/civil-date';
import { arrearsWords } from '../../messages/panels/arrears';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import { conventionWords } from '../../messages/panels/conventions';
import { dayInWords } from '../../messages/panels/days';
import { sidebarView, type SidebarResult } from '../../report/sidebar-view';
import { fillChoice } from './controls';
import { element, language, make, nameOfPage } from './page';
import { serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

const words = arrearsWords[language()];
const [asOf, convention, result] = [element('asOf'), element('convention'), element('result')];

function show(received: SidebarResult): void {
  const view = sidebarView(received, words);
  const lines = view.lines.map(({ label, value }) =>
    make('div', '', { className: 'line' }, [make('dt', label), make('dd', value)]),
  );
  element('lines').replaceChildren(...lines);
  element('sheets').replaceChildren(sheetButtons(view.sheets));
  result.hidden = false;
  ready('', element('resultTitle'));
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
  serve('hitungTunggakan', { asOf: asOf.value, convention: convention.value }, show, failed);
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
