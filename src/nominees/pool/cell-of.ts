import type { SourceRow } from '../../book/records';
import { a1 } from '../../sheets/address';
import type { CellRef } from './pool-member';

/** The cell of one meaning in a row; none where the table has no such column. */
export function cellOf({ sheet, row, columns }: SourceRow, key: string): readonly CellRef[] {
  const column = columns[key];
  return column === undefined ? [] : [{ sheet, cell: a1(row, column) }];
}
