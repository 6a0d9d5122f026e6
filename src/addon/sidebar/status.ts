/**
 * What a sidebar tells while it works and when it failed. Every page has #controls (a fieldset with all that can be
 * changed), #status (a live region, polite) and #error (a live region that interrupts).
 */
import { general } from '../../messages/panels/general';
import { element, focused, language, make, type Element } from './page';

let before: Element | null = null;

/** Says what is being done, and lets nothing be changed meanwhile. */
export function busy(text: string): void {
  before ??= focused();
  element('error').textContent = '';
  element('status').textContent = text;
  element('status').className = 'busy';
  element('controls').disabled = true;
  element('main').setAttribute('aria-busy', 'true');
}

/** How far long work is: the sentence, and a bar. */
export function progress(text: string, done: number, all: number): void {
  busy(`${text} ${general[language()].progress(done, all)}`);
  const bar = make('progress', '', { attributes: { max: String(all), value: String(done), 'aria-hidden': 'true' } });
  element('status').appendChild(bar);
}

/** The work is over; the keyboard goes to `next`, or back to where it was. */
export function ready(text = '', next: Element | null = null): void {
  element('status').textContent = text;
  element('status').className = '';
  element('controls').disabled = false;
  element('main').removeAttribute('aria-busy');
  const target = next ?? before;
  before = null;
  if (target !== null && target.isConnected) target.focus();
}

/** The work is over and came to nothing; the keyboard goes to `next`, or back to where it was. */
export function failed(sentence: string, next: Element | null = null): void {
  ready('', next);
  element('error').textContent = sentence;
}

/** As `failed`, with a button that begins again: for a page that could not even be filled. */
export function stuck(sentence: string, again: () => void): void {
  failed(sentence);
  element('controls').disabled = true;
  const button = make('button', general[language()].retry, { attributes: { type: 'button' } });
  button.addEventListener('click', again);
  element('error').appendChild(button);
}
