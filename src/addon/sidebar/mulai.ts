/** The sidebar of *Mulai…*: what was understood, what is in arrears, what to do next. Writes nothing. */
import { parseIso } from '../../book/civil-date';
import type { FirstLook, FirstTable } from '../../commands/first-look';
import { arrearsWords } from '../../messages/panels/arrears';
import { longDate } from '../../messages/format';
import { general } from '../../messages/panels/general';
import { items } from '../../messages/panels/items';
import { mappingWords } from '../../messages/panels/mapping';
import { startWords } from '../../messages/panels/start';
import { titles } from '../../messages/panels/titles';
import { sidebarView } from '../../report/sidebar-view';
import { button, list } from './controls';
import { element, language, make, nameOfPage, type Element } from './page';
import { openPanel, serve } from './serve';
import { opener } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

const words = startWords[language()];
const kinds: Readonly<Record<string, string>> = mappingWords[language()].kinds;

function tableLine({ sheet, kind, range, rows, lacks }: FirstTable): Element {
  const open = opener(words.table(sheet, kinds[kind] ?? kind, rows), sheet, range);
  if (lacks.length === 0) return open;
  return make('div', '', {}, [open, make('p', words.lacks(lacks.join(', ')), { className: 'warn' })]);
}

function missingOf({ missing }: FirstLook): readonly Element[] {
  if (missing.length === 0) return [];
  const lines = missing.map(({ label, costs }) => make('div', '', {}, [make('strong', label), make('p', costs)]));
  return [make('h2', words.missing), list(lines, 'missing')];
}

function arrearsOf({ arrears, asOf, problem, stale }: FirstLook): void {
  element('stale').textContent = stale;
  element('stale').hidden = stale === null;
  const day = parseIso(asOf ?? '');
  const title = arrears === null || day === null ? words.notComputed : words.arrears(longDate(day, language()));
  element('arrearsTitle').textContent = title;
  const lines = arrears === null ? [] : sidebarView(arrears, arrearsWords[language()]).lines;
  const rows = lines.map(({ label, value }) =>
    make('div', '', { className: 'line' }, [make('dt', label), make('dd', value)]),
  );
  element('lines').replaceChildren(...rows);
  element('lines').hidden = rows.length === 0;
  element('problem').textContent = problem;
  element('problem').hidden = problem === null;
}

function stepsOf({ steps }: FirstLook): Element {
  const buttons = steps.map((step) => {
    const own = items[language()][step] ?? { label: step, text: '' };
    const open = button(own.label, () => {
      openPanel(step, failed);
    });
    return make('div', '', {}, [open, make('p', own.text, { className: 'note' })]);
  });
  return list(buttons);
}

function show(look: FirstLook): void {
  const lines = [...look.tables.map(tableLine), ...look.others.map((text) => make('span', text))];
  element('found').replaceChildren(lines.length === 0 ? make('p', words.nothing) : list(lines));
  element('missing').replaceChildren(...missingOf(look));
  arrearsOf(look);
  element('steps').replaceChildren(stepsOf(look));
  element('result').hidden = false;
  ready('', element('foundTitle'));
}

function load(): void {
  busy(general[language()].loading);
  serve('lihatMulai', {}, show, (sentence) => {
    stuck(sentence, load);
  });
}

element('intro').textContent = words.intro;
element('foundTitle').textContent = words.found;
element('stepsTitle').textContent = words.steps;
element('again').replaceChildren(button(words.again, load));
nameOfPage(titles[language()].start);
load();
