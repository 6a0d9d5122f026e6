/** A table that was found, with everything about it that can be corrected. */
import type { ShownColumn, ShownTable, Understanding } from '../../../commands/map-view';
import type { RequestedTable } from '../../../commands/map-request';
import { choice, line } from '../controls';
import { make, type Element } from '../page';
import { opener } from '../sheet-buttons';
import { columnForm, headLine, isUnsure, type ColumnForm } from './column';
import { DATE_ORDERS, KINDS, kindLabel, LAYOUTS, THOUSANDS, words } from './meanings';

export interface TableForm {
  readonly box: Element;
  /** What the person changed; null where nothing. */
  change(): RequestedTable | null;
}

const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0] ?? 0);
const isHeadLine = ({ kind, headings }: ShownTable, { cell }: ShownColumn): boolean =>
  kind === 'card' && rowOf(cell) < rowOf(headings);

function summaryOf({ sheet, kind, range, rows, columns, lacks }: ShownTable): Element {
  const unsure = columns.filter(isUnsure).length;
  const noted = words.size(range, rows) + (lacks.length === 0 ? '' : words.lacks(lacks.join(', ')));
  const parts = [
    make('span', words.table(sheet, kindLabel(kind)), { className: 'strong' }),
    make('span', noted, { className: 'note' }),
  ];
  if (unsure > 0) parts.push(make('span', words.unsure(unsure), { className: 'warn' }));
  return make('summary', '', {}, parts);
}

/** Where the table stands and how its cells are written. */
function writingOf(table: ShownTable) {
  const range = line(words.range, table.range, words.rangeNote);
  const headings = line(words.headings, table.headings, words.headingsNote);
  const dateOrder = choice(words.dateOrder, DATE_ORDERS, table.dateOrder);
  const thousands = choice(words.thousands, THOUSANDS, table.thousands ?? '');
  const fields = [range, headings, dateOrder, thousands].map(({ box }) => box);
  return { range, headings, dateOrder, thousands, box: make('details', '', {}, [make('summary', words.writing), ...fields]) }; // prettier-ignore
}

const chosen = (control: Element): string | null => control.value || null;

/** Everything about a table that can be corrected, and what of it was. */
interface Body {
  readonly parts: readonly Element[];
  change(): RequestedTable | null;
}

function bodyOf(understanding: Understanding, table: ShownTable): Body {
  const kind = choice(words.kind, KINDS, table.kind);
  const layout = choice(words.layout, LAYOUTS, table.layout);
  const writing = writingOf(table);
  const columns: ColumnForm[] = [];
  const shown = table.columns.map((column) => {
    if (isHeadLine(table, column)) return headLine(column);
    const form = columnForm(understanding, column, table.kind);
    columns.push(form);
    return form.box;
  });
  kind.control.addEventListener('change', () => {
    for (const column of columns) column.kindIs(kind.control.value);
  });
  const open = opener(words.show(table.sheet), table.sheet, table.range);
  return {
    parts: [open, kind.box, layout.box, make('h3', words.columns), ...shown, writing.box],
    change() {
      const { range, headings, dateOrder, thousands } = writing;
      const wished = columns.flatMap((column) => column.change() ?? []);
      const wishes: Partial<RequestedTable> = {
        ...(range.control.value === table.range ? {} : { range: range.control.value }),
        ...(headings.control.value === table.headings ? {} : { headings: headings.control.value }),
        ...(kind.control.value === table.kind ? {} : { kind: kind.control.value }),
        ...(layout.control.value === table.layout ? {} : { layout: chosen(layout.control) }),
        ...(dateOrder.control.value === table.dateOrder ? {} : { dateOrder: chosen(dateOrder.control) }),
        ...(chosen(thousands.control) === table.thousands ? {} : { thousands: chosen(thousands.control) }),
        ...(wished.length === 0 ? {} : { columns: wished }),
      };
      return Object.keys(wishes).length === 0 ? null : { id: table.id, ...wishes };
    },
  };
}

/** The form of one table, put on the page when it is opened first: a book may hold hundreds of cards. */
export function tableForm(understanding: Understanding, table: ShownTable): TableForm {
  const box = make('details', '', { className: 'table' }, [summaryOf(table)]);
  let body: Body | null = null;
  const fill = (): void => {
    if (body !== null) return;
    body = bodyOf(understanding, table);
    for (const part of body.parts) box.appendChild(part);
  };
  box.addEventListener('toggle', fill);
  if (table.columns.some(isUnsure)) {
    fill();
    box.open = true;
  }
  return { box, change: () => body?.change() ?? null };
}
