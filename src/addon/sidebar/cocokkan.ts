/** The sidebar of *Cocokkan kolom…*: how the book was understood, and everything about it that can be corrected. */
import type { Understanding } from '../../commands/map-view';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import { addedTable } from './mapping/added-table';
import { words } from './mapping/meanings';
import { overviewOf } from './mapping/overview';
import { sheetsForm, type SheetsForm } from './mapping/sheets';
import { tableForm, type TableForm } from './mapping/table';
import { element, language, make, nameOfPage } from './page';
import { serve } from './serve';
import { busy, failed, ready, stuck } from './status';

const title = element('tablesTitle');
let sheets: SheetsForm | null = null;
let tables: readonly TableForm[] = [];

function show(understanding: Understanding): void {
  const found = understanding.tables.map((table) => tableForm(understanding, table));
  const added = addedTable(understanding);
  sheets = sheetsForm(understanding);
  tables = [...found, added];
  element('overview').replaceChildren(...overviewOf(understanding));
  element('sheets').replaceChildren(sheets.box);
  const none = found.length === 0 ? [make('p', words.noTables)] : [];
  element('tables').replaceChildren(...none, ...tables.map(({ box }) => box));
  element('forget').hidden = !understanding.remembered;
}

/** The book was understood anew: its tables are read out from the top. */
const shownAs =
  (sentence: string) =>
  (understanding: Understanding): void => {
    show(understanding);
    ready(sentence, title);
  };

function save(): void {
  if (sheets === null) return;
  busy(words.saving);
  const request = { ignoredSheets: sheets.ignored(), tables: tables.flatMap((table) => table.change() ?? []) };
  serve('simpanPemetaan', request, shownAs(words.saved), failed);
}

function forget(): void {
  busy(words.forgetting);
  serve('hapusPemetaan', {}, shownAs(words.forgotten), failed);
}

function load(): void {
  busy(general[language()].loading);
  const begin = (understanding: Understanding): void => {
    show(understanding);
    ready();
  };
  serve('lihatPemahaman', {}, begin, (sentence) => {
    stuck(sentence, load);
  });
}

const LABELS: Readonly<Record<string, string>> = {
  intro: words.intro,
  tablesTitle: words.tables,
  save: words.save,
  reload: words.reload,
  forget: words.forget,
};
for (const [id, text] of Object.entries(LABELS)) element(id).textContent = text;
nameOfPage(titles[language()].mapping);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  save();
});
element('reload').addEventListener('click', load);
element('forget').addEventListener('click', forget);
load();
