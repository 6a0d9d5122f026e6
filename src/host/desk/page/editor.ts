/** Editing a cell: a field over the grid, or the line above it; what is typed goes to the host as it stands. */
import { byId, make } from './dom';

export interface EditorEvents {
  /** The text that the selected cell begins with. */
  text(): string;
  place(): DOMRect | null;
  /** What was typed, null where nothing was changed, and where to go then. */
  typed(text: string | null, then: 'down' | 'up' | 'right' | 'left' | 'stay'): void;
  left(): void;
}
export interface Editor {
  /** Opens over the cell; with a first letter that replaces what is there, or with the whole text. */
  open(first: string | null): void;
  readonly isOpen: boolean;
  /** The grid was scrolled. */
  moved(): void;
  /** Takes what was typed so far. */
  commit(): void;
  /** Shows the selected cell's text in the line above the grid. */
  refresh(): void;
}

/** The two places where a cell can be edited. */
export function createEditor(events: EditorEvents): Editor {
  const line = byId('formula') as HTMLTextAreaElement; // the page's own
  const field = make('textarea', {
    id: 'cell-editor',
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
    hidden: true,
  });
  field.setAttribute('aria-labelledby', 'formula-label');
  byId('desk').append(field);
  let before = '';
  const grow = (): void => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
    field.style.width = 'auto';
    const width = Math.max(Number(field.dataset['least'] ?? '80'), Math.min(460, field.scrollWidth + 4));
    field.style.width = `${width}px`;
  };
  /** Over the cell; where that is out of sight the grid is on its way to it. */
  const putInPlace = (): void => {
    const frame = byId('desk').getBoundingClientRect();
    const place = events.place() ?? new DOMRect(frame.left + 60, frame.top + 60, 120, 22);
    field.style.left = `${place.left - frame.left}px`;
    field.style.top = `${place.top - frame.top}px`;
    field.dataset['least'] = String(Math.max(60, place.width));
    field.style.minHeight = `${place.height}px`;
    grow();
  };
  const close = (): void => {
    field.hidden = true;
  };
  const finish = (from: HTMLTextAreaElement, then: Parameters<EditorEvents['typed']>[1]): void => {
    const text = from.value;
    close();
    if (text !== before || then !== 'stay') events.typed(text === before ? null : text, then);
    events.left();
  };
  const onKeys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    const own = event.currentTarget as HTMLTextAreaElement; // it listens on the two fields alone
    if (event.key === 'Enter' && event.altKey) {
      own.setRangeText('\n', own.selectionStart, own.selectionEnd, 'end');
      grow();
    } else if (event.key === 'Enter') finish(own, event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') finish(own, event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Escape') {
      own.value = before;
      line.value = before;
      close();
      events.left();
    } else return;
    event.preventDefault();
  };
  for (const one of [field, line]) one.addEventListener('keydown', onKeys);
  field.addEventListener('input', () => {
    line.value = field.value;
    grow();
  });
  field.addEventListener('blur', () => {
    if (!field.hidden) finish(field, 'stay');
  });
  line.addEventListener('focus', () => {
    before = events.text();
  });
  line.addEventListener('blur', () => {
    if (line.value !== before && field.hidden) finish(line, 'stay');
  });
  return {
    open(first) {
      before = events.text();
      field.value = first ?? before;
      line.value = field.value;
      field.hidden = false;
      putInPlace();
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
    moved() {
      if (!field.hidden) putInPlace();
    },
    get isOpen() {
      return !field.hidden;
    },
    commit() {
      if (!field.hidden) finish(field, 'stay');
      else if (document.activeElement === line && line.value !== before) finish(line, 'stay');
    },
    refresh() {
      if (document.activeElement === line || !field.hidden) return;
      before = events.text();
      line.value = before;
    },
  };
}
