/** Labelled controls. Whatever comes from a book is put as text. */
import { make, type Element } from './page';

export interface Option {
  readonly value: string;
  readonly label: string;
}

let made = 0;
/** An id that no other element of the page has. */
export const freshId = (): string => `c${String((made += 1))}`;

/** A labelled control, to be put on the page as `box`. */
export interface Labelled {
  readonly box: Element;
  readonly control: Element;
}

function labelled(label: string, control: Element, note: string): Labelled {
  const id = freshId();
  control.setAttribute('id', id);
  const parts = [make('label', label, { attributes: { for: id } }), control];
  if (note !== '') {
    const noteId = freshId();
    control.setAttribute('aria-describedby', noteId);
    parts.push(make('p', note, { className: 'note', attributes: { id: noteId } }));
  }
  return { box: make('div', '', { className: 'field' }, parts), control };
}

/** Fills a list of choices anew and takes the one with this value. */
export function fillChoice(select: Element, options: readonly Option[], value: string): void {
  select.replaceChildren(...options.map((one) => make('option', one.label, { attributes: { value: one.value } })));
  select.value = value;
}

/** One of several, with its label above. */
export function choice(label: string, options: readonly Option[], value: string, note = ''): Labelled {
  const select = make('select');
  fillChoice(select, options, value);
  return labelled(label, select, note);
}

/** A line to type in, with its label above. */
export function line(label: string, value: string, note = ''): Labelled {
  const input = make('input', '', { attributes: { type: 'text', autocomplete: 'off', spellcheck: 'false' } });
  input.value = value;
  return labelled(label, input, note);
}

/** A box to tick, with its label beside it; `more` stands below the label and belongs to it. */
export function tick(label: string, checked: boolean, more: readonly Element[] = []): Labelled {
  const id = freshId();
  const control = make('input', '', { attributes: { type: 'checkbox', id } });
  control.checked = checked;
  const text = make('label', label, { attributes: { for: id } }, more);
  return { box: make('div', '', { className: 'tick' }, [control, text]), control };
}

/** A button that does something here and sends no form. */
export function button(label: string, act: () => void, className = ''): Element {
  const made = make('button', label, { className, attributes: { type: 'button' } });
  made.addEventListener('click', act);
  return made;
}

/** A list of items. */
export const list = (items: readonly Element[], className = ''): Element =>
  make(
    'ul',
    '',
    { className },
    items.map((item) => make('li', '', {}, [item])),
  );
