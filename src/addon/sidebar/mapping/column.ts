/** A column of a table: its heading, what it means, samples of it, and how sure that is. */
import type { ShownColumn, Understanding } from '../../../commands/map-view';
import type { RequestedColumn } from '../../../commands/map-request';
import { choice, fillChoice } from '../controls';
import { make, type Element } from '../page';
import { meaningsOf, words } from './meanings';

export interface ColumnForm {
  readonly box: Element;
  /** The table is of another kind now. */
  kindIs(kind: string): void;
  /** What the person changed; null where nothing. */
  change(): RequestedColumn | null;
}

/** Below this a person had better look. */
const SURE = 0.6;
export const isUnsure = ({ field, confidence }: ShownColumn): boolean => field !== null && confidence < SURE;

export const lettersOf = (cell: string): string => cell.replace(/\d+/g, '');
const meaningOf = (field: string | null): string => (field === null || field === 'abaikan' ? '' : field);

const labelOf = ({ cell, heading }: ShownColumn): string =>
  words.column(lettersOf(cell), heading === '' ? words.noHeading : heading);

/** A line of a card's head: its meaning comes from the text beside it and cannot be chosen. */
export const headLine = (column: ShownColumn): Element =>
  make('div', '', { className: 'field' }, [
    make('p', `${labelOf(column)}: ${column.fieldLabel}`, { className: 'strong' }),
    make('p', `${words.samples(column.samples)} ${words.line}`, { className: 'note' }),
  ]);

/** A column with the list of what it can mean. */
export function columnForm(understanding: Understanding, column: ShownColumn, kind: string): ColumnForm {
  const before = meaningOf(column.field);
  const sure = column.field === null || before === '' ? '' : ` · ${words.confidence(column.confidence)}`;
  const note = `${words.samples(column.samples)}${sure}`;
  const { box, control } = choice(labelOf(column), meaningsOf(understanding, kind), before, note);
  if (isUnsure(column)) box.className = 'field unsure';
  return {
    box,
    kindIs(next) {
      const options = meaningsOf(understanding, next);
      const kept = options.some(({ value }) => value === control.value) ? control.value : '';
      fillChoice(control, options, kept);
    },
    change: () => (control.value === before ? null : { cell: column.cell, field: control.value || null }),
  };
}
