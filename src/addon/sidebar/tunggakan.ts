/** The sidebar of *Hitung tunggakan…*: asks day and convention, runs the command, shows what came of it. */
import type { ArrearsState } from '../../commands/arrears-state';
import { parseIso } from '../../book/civil-date';
import { longDate } from '../../messages/format';
import { menu } from '../../messages/id/menu';
import { sidebarView, type SidebarResult } from '../../report/sidebar-view';
import { element, make, serve, type Answer } from './page';

const words = menu.sidebar;
const [asOf, convention, run] = [element('asOf'), element('convention'), element('run')];
const [status, error, result] = [element('status'), element('error'), element('result')];

function busy(text: string): void {
  status.textContent = text;
  status.className = text === '' ? '' : 'busy';
  for (const control of [asOf, convention, run]) control.disabled = text !== '';
}

function fail(message: string): void {
  busy('');
  error.textContent = message;
}

/** Goes on with a good answer; says what was wrong with any other. */
const whenGood =
  (then: (result: unknown) => void) =>
  (answer: Answer): void => {
    if (answer.ok) then(answer.result);
    else fail(answer.message);
  };

const lost = (): void => {
  fail(words.lost);
};

function sheetButton(name: string): void {
  const button = make('button', name);
  button.type = 'button';
  button.addEventListener('click', () => {
    serve(
      'bukaLembar',
      { name },
      whenGood(() => undefined),
      lost,
    );
  });
  const item = make('li', '');
  item.appendChild(button);
  element('sheets').appendChild(item);
}

function show(received: unknown): void {
  busy('');
  const view = sidebarView(received as SidebarResult); // the answer of hitungTunggakan
  element('lines').replaceChildren();
  element('sheets').replaceChildren();
  for (const { label, value } of view.lines) {
    const line = make('div', '');
    line.className = 'line';
    line.appendChild(make('dt', label));
    line.appendChild(make('dd', value));
    element('lines').appendChild(line);
  }
  view.sheets.forEach(sheetButton);
  result.hidden = false;
  element('resultTitle').focus();
}

function start(received: unknown): void {
  const state = received as ArrearsState; // the answer of keadaanTunggakan
  const explain = (): void => {
    const day = parseIso(asOf.value);
    element('asOfWords').textContent = day === null ? '' : longDate(day);
    element('words').textContent = state.conventions.find(({ name }) => name === convention.value)?.words ?? '';
  };
  for (const { name, label } of state.conventions) {
    const option = make('option', label);
    option.value = name;
    convention.appendChild(option);
  }
  asOf.value = state.asOf;
  convention.value = state.convention;
  convention.addEventListener('change', explain);
  asOf.addEventListener('change', explain);
  explain();
  busy('');
}

function submit(): void {
  error.textContent = '';
  result.hidden = true;
  if (asOf.value === '') {
    fail(words.noDate);
    asOf.focus();
    return;
  }
  const args = { asOf: asOf.value, convention: convention.value };
  busy(words.running);
  serve('hitungTunggakan', args, whenGood(show), lost);
}

const LABELS: Readonly<Record<string, string>> = {
  intro: words.intro,
  asOfLabel: words.asOf,
  conventionLabel: words.convention,
  run: words.run,
  resultTitle: words.result,
  sheetsTitle: words.sheets,
};
for (const id of Object.keys(LABELS)) element(id).textContent = LABELS[id] ?? '';
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
busy(words.loading);
serve('keadaanTunggakan', {}, whenGood(start), lost);
