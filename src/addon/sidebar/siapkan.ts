/** The sidebar of *Siapkan buku baru*: shows which sheets are missing, and adds them on a yes. */
import type { FreshBook, FreshView } from '../../commands/fresh-book';
import { freshWords } from '../../messages/panels/fresh';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import { list } from './controls';
import { element, language, make, nameOfPage } from './page';
import { serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

const words = freshWords[language()];

function showNames(id: 'missing' | 'kept', names: readonly string[]): void {
  element(`${id}Names`).replaceChildren(list(names.map((name) => make('span', name))));
  element(id).hidden = names.length === 0;
}

function start({ missing, kept }: FreshView): void {
  showNames('missing', missing);
  showNames('kept', kept);
  element('run').hidden = missing.length === 0;
  ready(missing.length === 0 ? words.complete : '');
}

function show({ made, kept }: FreshBook): void {
  showNames('missing', []);
  showNames('kept', kept);
  element('run').hidden = true;
  element('sheets').replaceChildren(sheetButtons(made));
  element('result').hidden = made.length === 0;
  if (made.length === 0) ready(words.complete);
  else ready('', element('resultTitle'));
}

function load(): void {
  busy(general[language()].loading);
  serve('lihatSiapan', {}, start, (sentence) => {
    stuck(sentence, load);
  });
}

const LABELS: Readonly<Record<string, string>> = {
  intro: words.intro,
  missingTitle: words.missing,
  keptTitle: words.kept,
  run: words.run,
  resultTitle: words.made,
};
for (const [id, text] of Object.entries(LABELS)) element(id).textContent = text;
nameOfPage(titles[language()].fresh);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  busy(words.running);
  serve('siapkanBuku', {}, show, failed);
});
load();
