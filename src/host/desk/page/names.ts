/** Which book is open, and whether it is safe. */
import type { Shown } from './book';
import { byId } from './dom';
import type { PageWords } from './words';

/** Brings the head of the page up to date. */
export function drawNames({ book, view }: Shown, words: PageWords): void {
  document.documentElement.lang = book.language;
  document.title = `${book.name} · ${words.title}`;
  byId('book').textContent = book.name.replace(/\.xlsx$/i, '');
  const kept = book.kept === null ? '' : ` · ${words.keptAt(book.kept.at)}`;
  byId('state').textContent = book.unsaved ? words.unsaved + kept : book.path === null ? '' : words.saved;
  byId('language').textContent = words.language;
  byId('toasts').setAttribute('aria-label', words.told);
  byId('cell-name').setAttribute('aria-label', words.nameBox);
  byId('grid-frame').setAttribute('aria-label', words.grid(view.name));
}
