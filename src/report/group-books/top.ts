/** The lines above the sheets of Periksa buku KSM. */
import { longDate } from '../../messages/format';
import { reports } from '../../messages/reports';
import { notes, subtitle, title } from '../rows';
import type { PlanRow } from '../sheet-plan';
import type { GroupBooksInput } from './input';

/** Title, book and day, then remarks. */
export function topOf(name: string, input: GroupBooksInput, remarks: { readonly texts: readonly string[]; readonly width: number }): readonly PlanRow[] {
  const when = reports.asOf(longDate(input.asOf));
  return [
    title(reports.title(name)),
    subtitle(input.bookName === '' ? when : `${when} · ${reports.book(input.bookName)}`),
    ...remarks.texts.flatMap((text) => notes(text, remarks.width)),
  ];
} // prettier-ignore
