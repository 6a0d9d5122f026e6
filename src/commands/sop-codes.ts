/** The codes of a list of loans row by row, for the custom function PERIKSA_SOP: from ranges alone, without a clock. */
import { civilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import { groupKey } from '../book/group-key';
import type { Loan } from '../book/records';
import { describeProblem } from '../messages/describe-problem';
import { temuan } from '../messages/temuan';
import { parseA1 } from '../sheets/address';
import { readBook } from '../sheets/read-book';
import type { SheetData } from '../sheets/sheet-data';
import { done, refused, type Outcome } from './outcome';
import { judgedBook } from './sop-check';

/** No day is ahead of it, and every loan is disbursed by then. */
const LAST_DAY = civilDate(9999, 12, 31);

/** Without a ledger nothing is known of repayments: a book must have one to be read, so an empty one stands beside it. */
function noLedger(id: number): SheetData {
  const cells = [['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa']];
  return { id, name: '', hidden: false, cells, formats: cells.map((row) => row.map(() => '')), merges: [] };
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The rows of the list that a finding is about: its own, else those of its loan, else those of its KSM. */
function rowsOf(finding: Finding, sheet: SheetData, loans: readonly Loan[]): readonly number[] {
  const { loan, group } = finding;
  const place = finding.sheet === sheet.name ? parseA1(finding.cell) : null;
  if (place !== null) return Array.from({ length: place.bottom - place.top + 1 }, (_, index) => place.top + index);
  const numbered = loan === undefined ? [] : loans.filter(({ id }) => sameText(id, loan));
  const found = numbered.length > 0 || group === undefined ? numbered : loans.filter((each) => groupKey(each.group) === groupKey(group)); // prettier-ignore
  return found.map(({ source }) => source.row);
}

/**
 * The codes of each row, '' for one without any; the heading says what the column is.
 *
 * @param loans the list, with its headings
 * @param others members and settings, as far as they are given
 * @returns as many texts as the list has rows, or why it cannot be read
 */
export function codesByRow(loans: SheetData, others: readonly SheetData[]): Outcome<readonly string[]> {
  const reading = readBook([loans, ...others, noLedger(others.length + 2)], { today: LAST_DAY });
  if (reading.problem !== null) return refused(describeProblem(reading.problem));
  const judged = judgedBook(reading, { asOf: LAST_DAY, profile: 'auto', paymentsUnknown: true });
  if (!judged.ok) return judged;
  const codes = loans.cells.map(() => new Set<string>());
  const { data, sop } = judged.result;
  for (const finding of [...data, ...sop]) {
    if (finding.excused !== undefined) continue;
    for (const row of rowsOf(finding, loans, reading.book.loans)) codes[row - 1]?.add(finding.code);
  }
  const heading = reading.tables.find(({ sheet }) => sheet.id === loans.id)?.headingEnd;
  return done(codes.map((found, index) => (index + 1 === heading ? temuan.title : [...found].sort().join(', '))));
}
