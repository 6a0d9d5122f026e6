import type { BookTable } from '../../book/group-books';
import type { ListTable } from '../lists/find-lists';

/** Where a book stands, as its findings need it. */
export const tableOf = ({ sheet, headingEnd, columns }: ListTable): BookTable => ({
  sheet: sheet.name,
  headingRow: headingEnd,
  columns,
});
