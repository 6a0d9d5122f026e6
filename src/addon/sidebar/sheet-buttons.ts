/** Buttons that bring sheets to the front. */
import { button, list } from './controls';
import type { Element } from './page';
import { serve } from './serve';
import { failed } from './status';

/** A button that opens a sheet, at a range where one is given. */
export function opener(label: string, name: string, range?: string): Element {
  const open = button(label, () => {
    serve('bukaLembar', { name, ...(range === undefined ? {} : { range }) }, () => undefined, failed);
  });
  return open;
}

/** A list of buttons, one a sheet. */
export const sheetButtons = (names: readonly string[]): Element => list(names.map((name) => opener(name, name)));
