/** The lines above every report: what it is, of which book, as of when, and by which convention. */
import { conventions } from '../messages/conventions';
import { reports } from '../messages/reports';
import { longDate } from '../messages/format';
import type { ReportInput } from './input';
import { notes, subtitle, title } from './rows';
import type { PlanRow } from './sheet-plan';

/**
 * Title, book and reporting day, then the convention in words.
 *
 * @param name the sheet's own name
 * @param width pixels of the page
 */
export function heading(name: string, input: ReportInput, width: number): readonly PlanRow[] {
  const { asOf, convention } = input.portfolio;
  const when = reports.asOf(longDate(asOf));
  const lines = conventions.sentences(convention).map((sentence) => notes(sentence, width));
  return [
    title(reports.title(name)),
    subtitle(input.bookName === '' ? when : `${when} · ${reports.book(input.bookName)}`),
    ...notes(reports.conventionOf(conventions.name(convention.name)), width),
    ...lines.reduce((all, some) => [...all, ...some], []),
  ];
}
