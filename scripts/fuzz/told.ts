/** What a book tells: each loan's figures, and what the findings say of which loan. */
import { URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import { civilDate, formatIso } from '../../src/book/civil-date';
import type { Finding } from '../../src/book/finding';
import { readBook } from '../../src/sheets/read-book';
import { checkStatements } from '../../src/sop/book-check';
import { sheetsOfBook } from './load-book';
import { ownerOf } from './owner';
import type { FuzzBook, Line } from './types';

export interface Told {
  /** The reason why nothing is computed; null where it is. */
  readonly refused: string | null;
  /** Figures as one line, by whose row the loan stands in. */
  readonly figures: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Whose loan an id is. */
  readonly ownerOfId: ReadonlyMap<string, string>;
}

const TODAY = civilDate(2023, 6, 30);

const lineAt = (book: FuzzBook, sheet: string, row: number): Line | undefined =>
  book.pages.find(({ name }) => name === sheet)?.lines[row - 1];

/** Reads and computes a book, as the command does. */
export function tell(book: FuzzBook): Told {
  const nothing = { figures: new Map<string, string>(), ownerOfId: new Map<string, string>() };
  const reading = readBook(sheetsOfBook(book), { today: TODAY, asOf: book.asOf, asked: true });
  if (reading.problem !== null) return { ...nothing, refused: reading.problem.variant, findings: reading.findings };
  if (reading.asOf !== null && reading.asOf !== book.asOf)
    return { ...nothing, refused: `report of ${formatIso(reading.asOf)}`, findings: reading.findings };
  const { loans } = computePortfolio(reading.book, book.asOf, URBAN);
  const findings = [...reading.findings, ...checkStatements(reading.book, reading.stated, URBAN)];
  const [figures, ownerOfId] = [new Map<string, string>(), new Map<string, string>()];
  const jasa = reading.book.interestRecorded;
  for (const row of loans) {
    const { loan } = row;
    const { sheet, row: at } = loan.source;
    const owner = lineAt(book, sheet, at)?.owner ?? `${sheet}!${at}`;
    const line = [
      formatIso(loan.disbursed), loan.principal, `${loan.tenor} ${loan.tenorUnit}`, row.apart, row.scheduledPrincipal, row.paidPrincipal,
      row.outstandingPrincipal, row.overduePrincipal, row.className, ...(jasa ? [row.scheduledInterest, row.paidInterest, row.overdueInterest] : ['jasa unknown']),
    ].map((one) => JSON.stringify(one)).join(' | '); // prettier-ignore
    figures.set(owner, [figures.get(owner), line].filter((one) => one !== undefined).join(' & '));
    ownerOfId.set(loan.id, owner);
  }
  return { refused: null, figures, findings, ownerOfId };
}

const A1 = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** Whether a finding is about this owner's loan, its rows, or a column that it stands in. */
export function names(finding: Finding, owner: string, book: FuzzBook, told: Told): boolean {
  if (finding.loan !== undefined && told.ownerOfId.get(finding.loan) === owner) return true;
  const texts = [finding.loan, book.by === 'group' ? finding.group : undefined, finding.params['nearest']];
  if (texts.some((text) => typeof text === 'string' && ownerOf(text) === owner)) return true;
  const pages = book.pages.filter(({ name }) => name === finding.sheet);
  return pages.some(({ lines }) => {
    const owned = lines.flatMap((line, index) => (line.owner === owner ? [index + 1] : []));
    const place = A1.exec(finding.cell);
    if (place === null) return owned.length > 0;
    const [first, last] = [Number(place[2]), Number(place[4] ?? place[2])];
    if (owned.some((row) => row >= first && row <= last)) return true;
    const part = lines[first - 1]?.part;
    // A heading speaks for the whole book, a total for every row of its column, but not one that only skips text.
    return part === 'heading' || (part === 'total' && finding.variant !== 'skipsText' && owned.length > 0);
  });
}

/** A finding without where it stands and how headings are written, so that those of a changed book can be compared. */
export const gist = ({ code, variant, params }: Finding): string =>
  JSON.stringify([code, variant, Object.values(params).filter((value) => typeof value === 'number')]);
