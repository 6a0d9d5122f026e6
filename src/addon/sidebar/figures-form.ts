/** A page that asks for a day and a convention and shows figures: what the pages of arrears, month and charts share. */
import type { ArrearsState } from '../../commands/arrears-state';
import { arrearsWords } from '../../messages/panels/arrears';
import { general } from '../../messages/panels/general';
import { fillDayAndConvention } from './day-and-convention';
import { element, language, nameOfPage } from './page';
import { serve } from './serve';
import { busy, failed, ready, stuck } from './status';

interface Asked {
  readonly asOf: string;
  readonly convention: string;
}

export interface FiguresForm {
  readonly title: string;
  /** Texts by the id of the element that bears them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly noDate: string;
  readonly running: string;
  /** Asks the server with the day as it is typed, YYYY-MM-DD. */
  readonly run: (asked: Asked) => void;
}

/** Shows what came of it. */
export function showResult(): void {
  element('result').hidden = false;
  ready('', element('resultTitle'));
}

function submit({ noDate, running, run }: FiguresForm): void {
  const [asOf, convention] = [element('asOf'), element('convention')];
  element('result').hidden = true;
  if (asOf.value === '') {
    failed(noDate, asOf);
    return;
  }
  busy(running);
  run({ asOf: asOf.value, convention: convention.value });
}

function start(state: ArrearsState): void {
  fillDayAndConvention(state);
  ready();
}

function load(): void {
  busy(general[language()].loading);
  serve('keadaanTunggakan', {}, start, (sentence) => {
    stuck(sentence, load);
  });
}

/** Fills the page and waits for a yes. */
export function startFiguresForm(form: FiguresForm): void {
  const labels = { conventionLabel: arrearsWords[language()].convention, ...form.labels };
  for (const [id, text] of Object.entries(labels)) element(id).textContent = text;
  nameOfPage(form.title);
  element('form').addEventListener('submit', (event) => {
    event.preventDefault();
    submit(form);
  });
  load();
}
