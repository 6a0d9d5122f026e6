/** A table that nobody found: a person says where it stands and what its columns mean. */
import type { Understanding } from '../../../commands/map-view';
import type { RequestedTable } from '../../../commands/map-request';
import { button, choice, fillChoice, line } from '../controls';
import { make } from '../page';
import { KINDS, meaningsOf, words } from './meanings';
import type { TableForm } from './table';

const UNFOUND = KINDS.filter(({ value }) => value !== 'ignored');
const firstRow = (range: string): string => /\d+/.exec(range)?.[0] ?? '1';

/** One more column's meaning, by its letters. */
function meaning(understanding: Understanding, kind: string) {
  const letters = line(words.letters, '');
  const means = choice(words.meaning, meaningsOf(understanding, kind), '');
  const box = make('div', '', { className: 'pair' }, [letters.box, means.box]);
  return { box, letters: letters.control, means: means.control };
}

/** The form; it asks for nothing while its range is empty. */
export function addedTable(understanding: Understanding): TableForm {
  const sheets = understanding.sheets.map(({ id, name }) => ({ value: String(id), label: name }));
  const sheet = choice(words.sheet, sheets, sheets[0]?.value ?? '');
  const kind = choice(words.kind, UNFOUND, 'loans');
  const range = line(words.range, '', words.rangeNote);
  const headings = line(words.headings, '', words.headingsNote);
  const meanings: ReturnType<typeof meaning>[] = [];
  const list = make('div');
  kind.control.addEventListener('change', () => {
    for (const { means } of meanings) fillChoice(means, meaningsOf(understanding, kind.control.value), '');
  });
  const more = button(words.addColumn, () => {
    const next = meaning(understanding, kind.control.value);
    meanings.push(next);
    list.appendChild(next.box);
    next.letters.focus();
  });
  const fields = [sheet.box, kind.box, range.box, headings.box, list, more];
  return {
    box: make('details', '', { className: 'table' }, [make('summary', words.add), ...fields]),
    change(): RequestedTable | null {
      const place = range.control.value.trim();
      if (place === '') return null;
      const top = headings.control.value.trim();
      const named = meanings.filter(({ letters, means }) => letters.value.trim() !== '' && means.value !== '');
      const row = firstRow(top === '' ? place : top);
      const columns = named.map(({ letters, means }) => ({
        cell: `${letters.value.trim().toUpperCase()}${row}`,
        field: means.value,
      }));
      const wishes = { sheetId: Number(sheet.control.value), kind: kind.control.value, range: place, columns };
      return top === '' ? wishes : { ...wishes, headings: top };
    },
  };
}
