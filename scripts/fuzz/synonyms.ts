import { LOAN_COLUMNS } from '../../src/sheets/columns/loans';
import { REPAYMENT_COLUMNS } from '../../src/sheets/columns/repayments';
import type { Declared } from './reference-books';

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bjml\b/g, 'jumlah')
    .replace(/\bangs\b/g, 'angsuran')
    .replace(/\b(tgl)\b/g, 'tanggal')
    .replace(/ bln$/, '')
    .trim();

/** What a report and a list of loans head alike. */
const SHARED = new Set(['group', 'disbursed', 'tenor', 'dueDate', 'principal']);

/** The declared headings that mean the same as this one; those that say another unit mean something else. */
export function synonymsOf(heading: string, { headed }: Declared): readonly string[] {
  const columns = headed === 'repayments' ? REPAYMENT_COLUMNS : LOAN_COLUMNS;
  const found = columns.find(
    ({ header, aliases, key }) =>
      (headed !== 'report' || SHARED.has(key)) &&
      [header, ...aliases].some((known) => squeezed(known) === squeezed(heading)),
  );
  // What is left of the principal is not what is left of both.
  const other = found?.key === 'remaining' ? /jasa|bop|jumlah/i : /minggu|tahun/i;
  return (found?.aliases ?? []).filter((alias) => !other.test(alias));
}
