/** Which sheets are read. */
import type { Understanding } from '../../../commands/map-view';
import { tick } from '../controls';
import { make, type Element } from '../page';
import { words } from './meanings';

export interface SheetsForm {
  readonly box: Element;
  /** Ids of the sheets that shall not be read. */
  ignored(): readonly number[];
}

export function sheetsForm({ sheets }: Understanding): SheetsForm {
  const ticks = sheets.map(({ id, name, ignored }) => ({ id, ...tick(name, !ignored) }));
  const read = sheets.filter(({ ignored }) => !ignored).length;
  const summary = make('summary', '', {}, [make('span', words.sheets(read, sheets.length), { className: 'strong' })]);
  return {
    box: make('details', '', { className: 'table' }, [summary, ...ticks.map(({ box }) => box)]),
    ignored: () => ticks.filter(({ control }) => !control.checked).map(({ id }) => id),
  };
}
