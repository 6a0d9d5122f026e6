/** Labels with their values, in the list #lines. */
import { element, make } from './page';

export type Line = readonly [label: string, value: string];

/** Shows them instead of those of before. */
export function showLines(lines: readonly Line[]): void {
  const rows = lines.map(([label, value]) =>
    make('div', '', { className: 'line' }, [make('dt', label), make('dd', value)]),
  );
  element('lines').replaceChildren(...rows);
}
