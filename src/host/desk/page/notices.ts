/** What the page tells: passing words, sentences that stay, and questions. */
import type { BookView } from '../protocol';
import { button, byId, make } from './dom';
import type { PageWords } from './words';

const STAYS = 9000;

/** Takes a toast away when its time is over, but not from under the hand or the keyboard. */
function passing(made: HTMLElement, place: HTMLElement, stays: number): void {
  setTimeout(() => {
    if (place.matches(':hover, :focus, :focus-within')) passing(made, place, STAYS / 3);
    else made.remove();
  }, stays);
}

/** Escape takes what was said away, and the keyboard back to the sheet. */
export function takeToastKeys(left: () => void): void {
  const place = byId('toasts');
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    place.replaceChildren();
    left();
  });
}

/** Passing words at the foot of the page; a screen reader hears them, F6 goes to them. */
export function toast(message: string, title = ''): void {
  const made = make('div', { class: 'toast' });
  if (title !== '' && title !== 'Bergulir') made.append(make('strong', {}, title), ' ');
  made.append(message);
  const place = byId('toasts');
  place.dataset['told'] = String(Number(place.dataset['told'] ?? 0) + 1);
  place.append(made);
  passing(made, place, STAYS);
}

/** A sentence across the page until it is closed or replaced. */
export function banner(sentence: string | null, words: PageWords, more: readonly HTMLElement[] = []): void {
  const place = byId('banner');
  place.hidden = sentence === null;
  if (sentence === null) {
    place.replaceChildren();
    return;
  }
  const shut = (): void => {
    banner(null, words);
    byId('cell-name').focus();
  };
  const close = button('×', shut, { class: 'quiet', 'aria-label': words.close });
  place.replaceChildren(make('span', {}, sentence), ...more, close);
}

let told: string | null = null;

/** What is to be said about how the book was opened, once. */
export function drawNotice({ notice, unsaved }: BookView, words: PageWords, original: () => void): void {
  if (notice === told) return;
  told = notice;
  banner(notice, words, unsaved && notice !== null ? [button(words.original, original)] : []);
}

export interface Choice {
  readonly key: string;
  readonly label: string;
}
export interface DialogText {
  readonly title: string;
  readonly message: string;
  readonly choices: readonly Choice[];
}

/** Asks in a dialog of the page; Escape is the last choice. */
export function askPerson({ title, message, choices }: DialogText, body: readonly HTMLElement[] = []): Promise<string> {
  return new Promise((resolve) => {
    const dialog = make('dialog', { 'aria-labelledby': 'dialog-title' });
    const end = (key: string): void => {
      dialog.close();
      dialog.remove();
      resolve(key);
    };
    const last = choices.at(-1)?.key ?? '';
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    const form = make('form', { method: 'dialog' });
    form.append(
      make('h2', { id: 'dialog-title' }, title),
      ...lines.map((line) => make('p', {}, line)),
      ...body,
      make(
        'div',
        { class: 'choices' },
        ...choices.map(({ key, label }, index) => {
          const made = make(
            'button',
            { type: index === 0 ? 'submit' : 'button', class: index === 0 ? 'primary' : null },
            label,
          );
          made.addEventListener('click', (event) => {
            event.preventDefault();
            end(key);
          });
          return made;
        }),
      ),
    );
    dialog.append(form);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      end(last);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks what the add-on asks; where that is a line of text too, the answer is the button, a colon, and the text. */
export async function askQuestion(
  { title, message, typed }: { readonly title: string; readonly message: string; readonly typed: boolean },
  choices: DialogText['choices'],
): Promise<string> {
  const field = typed ? make('input', { type: 'text', 'aria-label': title, autocomplete: 'off' }) : null;
  const key = await askPerson({ title, message, choices }, field === null ? [] : [field]);
  return field === null || key === 'CANCEL' ? key : `${key}:${field.value}`;
}

/** Names of Google's buttons as a person reads them. */
export const buttonWords = (words: PageWords): Readonly<Record<string, string>> => ({
  OK: words.ok,
  CANCEL: words.cancel,
  YES: words.yes,
  NO: words.no,
});
