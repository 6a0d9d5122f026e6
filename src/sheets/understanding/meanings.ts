import { figuresOf } from '../layouts/progress-report-figures';
import { layoutOfList } from '../layouts/sort-lists';
import type { LayoutName } from '../table/forced-table';
import type { FoundTable } from '../table/found-table';
import { fieldOf } from './fields';

/** What a table is, and the meaning of each of its columns. */
export interface TableMeaning {
  readonly layout: LayoutName;
  /** Column → key of its field; a column without one means nothing to us. */
  readonly fields: ReadonlyMap<number, string>;
}

function fromColumns(table: FoundTable): Map<number, string> {
  const fields = new Map<number, string>();
  for (const [key, columns] of Object.entries(table.columns)) for (const column of columns) fields.set(column, key);
  return fields;
}

/** What the columns of a list of loans or a ledger mean, in the layout that it turns out to be. */
export function meaningOf(table: FoundTable): TableMeaning {
  const found = table.kind === 'loans' ? layoutOfList(table) : null;
  if (found === null) return { layout: 'ledger', fields: fromColumns(table) };
  const fields = fromColumns(found.table);
  if ('groups' in found) {
    for (const { columns } of found.groups)
      for (const [part, list] of Object.entries(columns))
        for (const column of list) fields.set(column, `month.${part}`);
    return { layout: 'monthly', fields };
  }
  const { columns, classes } = figuresOf(table);
  for (const [key, list] of Object.entries(columns))
    for (const column of list) if (!fields.has(column) && fieldOf('loans', key) !== undefined) fields.set(column, key);
  for (const { column, name } of classes) if (!fields.has(column)) fields.set(column, `class.${name}`);
  return { layout: found.layout, fields };
}
