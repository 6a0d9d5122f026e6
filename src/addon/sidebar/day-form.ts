/** A page that asks for days, runs a command and opens what it wrote: what the pages of the collection round share. */
import { parseIso } from '../../book/civil-date';
import { general } from '../../messages/panels/general';
import { longDate } from '../../messages/format';
import { button } from './controls';
import { element, language, nameOfPage } from './page';
import { openPanel, serve } from './serve';
import type { Calls } from './calls';
import { sheetButtons } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

export interface DayForm {
  readonly title: string;
  /** Texts by the id of the element that bears them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of the date fields; each has an element `…Words` beside it. */
  readonly days: readonly string[];
  readonly noDate: string;
  /** Asks the server with the days as they are typed, YYYY-MM-DD. */
  readonly run: (days: Readonly<Record<string, string>>) => void;
  /** The day that a field shows at first. */
  readonly first: (field: string, state: Calls['keadaanPenagihan']['result']) => string;
}

/** Says what came of it, with a button for each sheet. */
export function showWritten(text: string, sheets: readonly string[]): void {
  element('resultTitle').textContent = text;
  element('sheets').replaceChildren(sheetButtons(sheets));
  element('result').hidden = false;
  ready('', element('resultTitle'));
}

/** Why there is nothing, and the way to how the book is read: mostly it is that. */
export function notDone(match: string): (sentence: string) => void {
  return (sentence) => {
    failed(sentence);
    const open = button(match, () => {
      openPanel('menuCocokkanKolom', failed);
    });
    element('error').appendChild(open);
  };
}

function explain(field: string): void {
  const day = parseIso(element(field).value);
  element(`${field}Words`).textContent = day === null ? '' : longDate(day, language());
}

/** Fills the page and waits for a yes. */
export function startDayForm({ title, labels, days, noDate, run, first }: DayForm): void {
  const load = (): void => {
    busy(general[language()].loading);
    serve(
      'keadaanPenagihan',
      {},
      (state) => {
        for (const field of days) {
          element(field).value = first(field, state);
          explain(field);
        }
        ready();
      },
      (sentence) => {
        stuck(sentence, load);
      },
    );
  };
  for (const [id, text] of Object.entries(labels)) element(id).textContent = text;
  for (const field of days)
    element(field).addEventListener('change', () => {
      explain(field);
    });
  nameOfPage(title);
  element('form').addEventListener('submit', (event) => {
    event.preventDefault();
    element('result').hidden = true;
    const empty = days.find((field) => element(field).value === '');
    if (empty !== undefined) failed(noDate, element(empty));
    else run(Object.fromEntries(days.map((field) => [field, element(field).value])));
  });
  load();
}
