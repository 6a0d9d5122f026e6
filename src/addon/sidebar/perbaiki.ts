/** The sidebar of *Perbaiki data…*: every fix cell by cell, done on yes, told what came of it, undone. */
import type { FixList } from '../../commands/fix-list';
import { LOG_SHEET } from '../../messages/id/fixes';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import { button } from './controls';
import { chosenOf, type Chosen } from './fixes/chosen';
import { groupBox, groupsOf, tickAll } from './fixes/group';
import { applyAll, undoAll, type Outcome } from './fixes/run';
import { words } from './fixes/words';
import { element, language, make, nameOfPage } from './page';
import { serve } from './serve';
import { opener } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

const officer = element('officer');
let chosen: Chosen = chosenOf([], []);

function show({ officer: name, fixes, resume }: FixList): void {
  const ids = fixes.map(({ id }) => id);
  const picked = chosenOf(ids, fixes.filter(({ sure }) => sure).map(({ id }) => id)); // prettier-ignore
  chosen = picked;
  if (officer.value === '') officer.value = name;
  const waiting = resume === 0 ? [] : [make('p', words.waiting(resume), { className: 'warning' }), button(words.resume, finish)]; // prettier-ignore
  element('waiting').replaceChildren(...waiting);
  const all = tickAll(() => words.all(picked.count(ids), ids.length), ids, picked);
  element('all').replaceChildren(...(ids.length === 0 ? [make('p', words.none)] : [all]));
  element('groups').replaceChildren(...groupsOf(fixes).map((group) => groupBox(group, picked)));
  element('apply').hidden = ids.length === 0;
  picked.watch(() => {
    element('apply').textContent = words.apply(picked.count(ids));
  });
}

/** What came of it, above a list of what is left. */
function tell(sentence: string, { cells, skipped, stopped, left }: Outcome): void {
  const lines = skipped.map(({ cell, why }) => make('li', `${cell}: ${why}`));
  const named = lines.length === 0 ? [] : [make('h3', words.skipped), make('ul', '', { className: 'missing' }, lines)];
  const rest = left > 0 ? [make('p', words.stopped(left), { className: 'warning' })] : [];
  element('resultTitle').textContent = sentence;
  element('resultLines').replaceChildren(...rest, ...named, opener(words.history, LOG_SHEET));
  const refused = stopped !== '' && cells + skipped.length === 0;
  element('result').hidden = refused;
  const next = refused ? element('apply') : element('resultTitle');
  const end = (list: FixList): void => {
    show(list);
    if (stopped === '') ready('', next);
    else failed(stopped, next);
  };
  serve('daftarPerbaikan', {}, end, (bad) => {
    failed(stopped === '' ? bad : stopped);
  });
}

/** The officer's name; null where it is still to be written. */
function named(): string | null {
  const name = officer.value.trim();
  if (name !== '') return name;
  failed(words.noOfficer, officer);
  return null;
}

function apply(ids: readonly string[]): void {
  const name = named();
  if (name === null) return;
  element('result').hidden = true;
  applyAll(ids, name, (end) => {
    tell(words.applied(end.cells, end.skipped.length), end);
  });
}

function finish(): void {
  apply([]);
}

function undo(): void {
  element('result').hidden = true;
  undoAll((end) => {
    const nothing = end.cells === 0 && end.skipped.length === 0 && end.stopped === '';
    tell(nothing ? words.nothingToUndo : words.undone(end.cells, end.skipped.length), end);
  });
}

function load(): void {
  busy(general[language()].loading);
  const begin = (list: FixList): void => {
    show(list);
    ready();
  };
  serve('daftarPerbaikan', {}, begin, (sentence) => {
    stuck(sentence, load);
  });
}

const LABELS: Readonly<Record<string, string>> = {
  intro: words.intro,
  officerLabel: words.officer,
  officerNote: words.officerNote,
  undo: words.undo,
};
for (const [id, text] of Object.entries(LABELS)) element(id).textContent = text;
nameOfPage(titles[language()].fixes);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const ids = chosen.ids();
  if (ids.length === 0) failed(words.noneChosen, element('apply'));
  else apply(ids);
});
element('undo').addEventListener('click', undo);
load();
