/** Making elements: text is only ever put as text. */
type Child = Node | string;

/** An element with attributes; those that are null or false are left out, true stands without a value. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(
  label: string,
  act: () => void,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
): HTMLButtonElement {
  const made = make('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** An element of the page that must be there. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`#${id}`);
  return found;
}

/** 'B5' for row 5, column 2. */
export function cellName(row: number, column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name + String(row);
}

/** The cell that a name such as "b5" means; null where it means none. */
export function areaOfName(text: string): { row: number; column: number; rows: number; columns: number } | null {
  const found = /^\s*([A-Za-z]{1,3})(\d{1,7})/.exec(text);
  if (!found) return null;
  const letters = [...(found[1] ?? '').toUpperCase()];
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(found[2]), column, rows: 1, columns: 1 };
}
