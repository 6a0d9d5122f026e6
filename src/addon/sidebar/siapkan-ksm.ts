/** The sidebar of *Siapkan buku KSM…*: for whom books are made, and what was made. */
import type { PreparedBooks, PrepareView } from '../../commands/prepare-group-books';
import { general } from '../../messages/panels/general';
import { groupBookWords } from '../../messages/panels/group-books';
import { titles } from '../../messages/panels/titles';
import { choice, freshId, line, tick } from './controls';
import { element, language, make, nameOfPage } from './page';
import { serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

const words = groupBookWords[language()];

const kind = choice(
  words.kind,
  Object.entries(words.kinds).map(([value, label]) => ({ value, label })),
  'group',
);
const group = line(words.group, '', words.groupNote);
const owner = line(words.owner, '');
const seasonal = tick(words.seasonal, false);

/** Only what the kind needs is asked. */
function showFields(): void {
  group.box.hidden = kind.control.value === 'training';
  owner.box.hidden = kind.control.value !== 'business';
  seasonal.box.hidden = kind.control.value !== 'business';
}

/** Names that the book knows are offered while one is typed. */
function offer(names: readonly string[]): void {
  const id = freshId();
  const options = names.map((name) => make('option', '', { attributes: { value: name } }));
  element('offers').replaceChildren(make('datalist', '', { attributes: { id } }, options));
  group.control.setAttribute('list', id);
}

function start({ groups }: PrepareView): void {
  offer(groups);
  ready('');
}

function show({ made, message }: PreparedBooks): void {
  element('sheets').replaceChildren(sheetButtons(made));
  element('result').hidden = made.length === 0;
  if (made.length === 0) ready(message);
  else ready('', element('resultTitle'));
}

function load(): void {
  busy(general[language()].loading);
  serve('lihatSiapanKsm', {}, start, (sentence) => {
    stuck(sentence, load);
  });
}

element('intro').textContent = words.intro;
element('run').textContent = words.run;
element('resultTitle').textContent = words.made;
nameOfPage(titles[language()].groupBooks);
element('fields').replaceChildren(kind.box, group.box, owner.box, seasonal.box);
kind.control.addEventListener('change', showFields);
showFields();
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  busy(words.running);
  const [kindOf, groupOf, ownerOf] = [kind.control.value, group.control.value, owner.control.value];
  serve(
    'siapkanBukuKsm',
    { kind: kindOf, group: groupOf, owner: ownerOf, seasonal: seasonal.control.checked },
    show,
    failed,
  );
});
load();
