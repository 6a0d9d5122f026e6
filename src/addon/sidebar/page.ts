/**
 * The few members of the browser that the sidebars use. The project compiles without the DOM's types, so that the server
 * code cannot name them; here they are declared, and only text is ever put on a page.
 */
import { languageOf, type Language } from '../../messages/panels/languages';

export interface PageEvent {
  preventDefault(): void;
}
export interface Element {
  readonly id: string;
  readonly isConnected: boolean;
  textContent: string | null;
  className: string;
  hidden: boolean;
  disabled: boolean;
  checked: boolean;
  indeterminate: boolean;
  open: boolean;
  value: string;
  type: string;
  appendChild(child: Element): Element;
  replaceChildren(...children: readonly Element[]): void;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  addEventListener(event: string, listen: (event: PageEvent) => void): void;
  focus(): void;
}
interface Page {
  readonly documentElement: { readonly lang: string };
  readonly activeElement: Element | null;
  title: string;
  getElementById(id: string): Element | null;
  createElement(tag: string): Element;
  createElementNS(space: string, tag: string): Element;
}

const scope = globalThis as unknown as { readonly document: Page; print(): void }; // the sidebar runs in a page

/** The language that the page was served in. */
export const language = (): Language => languageOf(scope.document.documentElement.lang);

/** An element of the page that must be there. */
export function element(id: string): Element {
  const found = scope.document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
}

/** The element that has the keyboard; null where none has. */
export const focused = (): Element | null => scope.document.activeElement;

/** Names the page for those who hear it. */
export function nameOfPage(title: string): void {
  scope.document.title = title;
}

/** What a new element bears besides its text; an attribute that is null is left out. */
export interface Bearing {
  readonly className?: string;
  readonly attributes?: Readonly<Record<string, string | null>>;
}

/** A new element with a text and, behind it, children. */
export function make(tag: string, text = '', bearing: Bearing = {}, children: readonly Element[] = []): Element {
  const made = scope.document.createElement(tag);
  made.textContent = text;
  if (bearing.className !== undefined) made.className = bearing.className;
  for (const [name, value] of Object.entries(bearing.attributes ?? {}))
    if (value !== null) made.setAttribute(name, value);
  for (const child of children) made.appendChild(child);
  return made;
}

/** A part of a drawing; the figures stand as text beside it, so that nothing is lost to those who hear the page. */
export function draw(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: string | readonly Element[] = [],
): Element {
  const made = scope.document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (typeof inside === 'string') made.textContent = inside;
  else for (const child of inside) made.appendChild(child);
  return made;
}

/** Opens the browser's own window for printing. */
export const printPage = (): void => {
  scope.print();
};
