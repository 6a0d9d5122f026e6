/** A reference book as the reports get it. */
import { conventionByName, URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import { civilDate, parseIso } from '../../src/book/civil-date';
import type { ReportInput } from '../../src/report/input';
import { readBook } from '../../src/sheets/read-book';
import { openBook } from '../sheets/open-book';

export function reportInput(book: string, asOf: string, convention = 'urban'): ReportInput {
  const reading = readBook(openBook(book), { today: civilDate(2023, 4, 15) });
  const day = parseIso(asOf) ?? civilDate(2023, 1, 31);
  return {
    portfolio: computePortfolio(reading.book, day, conventionByName(convention) ?? URBAN),
    findings: reading.findings,
    interestRecorded: reading.book.interestRecorded,
    bookName: book,
  };
}
