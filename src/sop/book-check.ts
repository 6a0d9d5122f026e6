/** DAT-16: what the book's own reports say of its loans, held against what is computed. */
import { CONVENTIONS } from '../arrears/conventions';
import { computePortfolio } from '../arrears/portfolio';
import type { Convention, LoanArrears } from '../arrears/types';
import { formatIso } from '../book/civil-date';
import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { LoanBook } from '../book/records';
import { a1, a1Column } from '../sheets/address';
import { shown } from '../sheets/cells/plain-text';
import type { FindingVariants } from '../sheets/finding-variants';
import type { StatedFigure, StatedLoan } from '../sheets/layouts/merge-source';
import { cellAt } from '../sheets/table/found-table';
import type { FoundTable } from '../sheets/table/found-table';
import { agrees, computedAmount } from './agrees';

/** A stated figure beside its loan's computed figures. */
interface Compared {
  readonly statement: StatedLoan;
  readonly figure: StatedFigure;
  readonly row: LoanArrears;
}

/** Fewer differences than this are told one by one, however few rows there are. */
const FEWEST_FOR_PRESET = 3;
/** A preset fits a report when at most one row in five still differs. */
const FITS = 5;

type ByLoan = ReadonlyMap<string, LoanArrears>;

const portfolioOn = (book: LoanBook, day: CivilDate, convention: Convention): ByLoan =>
  new Map(computePortfolio(book, day, convention).loans.map((row) => [row.loan.key, row]));

function compared(book: LoanBook, stated: readonly StatedLoan[], convention: Convention): readonly Compared[] {
  const days = new Map<CivilDate, ByLoan>();
  return stated.flatMap((statement) => {
    const rows = days.get(statement.asOf) ?? portfolioOn(book, statement.asOf, convention);
    days.set(statement.asOf, rows);
    const row = rows.get(statement.loan);
    if (row === undefined || row.apart !== null) return [];
    return statement.figures.map((figure) => ({ statement, figure, row }));
  });
}

/** One column of one report: the same kind of figure in the same table. */
const columnKey = ({ statement, figure }: Compared): string => `${statement.table.id}|${figure.kind}|${statement.asOf}`;

function grouped(all: readonly Compared[]): ReadonlyMap<string, readonly Compared[]> {
  const groups = new Map<string, Compared[]>();
  for (const one of all) {
    const group = groups.get(columnKey(one));
    if (group) group.push(one);
    else groups.set(columnKey(one), [one]);
  }
  return groups;
}

const base = (table: FoundTable): Pick<Finding, 'code' | 'severity' | 'sheet'> => ({
  code: 'DAT-16',
  severity: 'warning',
  sheet: table.sheet.name,
});

function single({ statement, figure, row }: Compared): Finding {
  const { table, row: line } = statement;
  const date = formatIso(statement.asOf);
  const about = {
    ...base(table),
    cell: a1(line, figure.column),
    loan: row.loan.id,
    group: row.loan.group,
    value: shown(cellAt(table.sheet, line, figure.column)),
  };
  if (figure.kind === 'class') {
    const params: FindingVariants['DAT-16']['className'] = { own: figure.name, expected: row.className ?? '', date };
    return { ...about, variant: 'className', params };
  }
  const params: FindingVariants['DAT-16']['amount'] = {
    figure: figure.kind,
    stated: figure.value,
    computed: computedAmount(figure.kind, row) ?? 0,
    date,
  };
  return { ...about, variant: 'amount', params };
}

/** The preset under which a report's column agrees best with its book, '' where none does. */
function fitting(book: LoanBook, group: readonly Compared[], used: Convention): string {
  let [name, fewest] = ['', group.length / FITS];
  for (const convention of CONVENTIONS) {
    if (convention.name === used.name) continue;
    const again = compared(
      book,
      group.map(({ statement, figure }) => ({ ...statement, figures: [figure] })),
      convention,
    );
    const differing = again.filter(({ figure, row }) => !agrees(figure, row, convention)).length;
    if (differing < fewest || (differing === fewest && name === '')) [name, fewest] = [convention.name, differing];
  }
  return name;
}

function wholeColumn(book: LoanBook, group: readonly Compared[], count: number, used: Convention): Finding | null {
  const first = group[0];
  if (first === undefined) return null;
  const { table } = first.statement;
  const rows = group.map(({ statement }) => statement.row);
  const columns = group.map(({ figure }) => figure.column);
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  const column = columns.reduce((a, b) => Math.min(a, b));
  const params: FindingVariants['DAT-16']['preset'] = {
    count,
    rows: group.length,
    fits: fitting(book, group, used),
    used: used.name,
  };
  return { ...base(table), cell: a1Column(column, top, bottom), value: '', variant: 'preset', params };
}

/** What the book itself says of a loan, beside what is computed. */
export interface Statement {
  /** `Loan.key`. */
  readonly loan: string;
  readonly kind: StatedFigure['kind'];
  readonly stated: number | string;
  readonly computed: number | string;
  readonly agrees: boolean;
}

const statementOf = ({ figure, row }: Compared, convention: Convention): Statement => ({
  loan: row.loan.key,
  kind: figure.kind,
  stated: figure.kind === 'class' ? figure.name : figure.value,
  computed: figure.kind === 'class' ? (row.className ?? '') : (computedAmount(figure.kind, row) ?? 0),
  agrees: agrees(figure, row, convention),
});

/**
 * What the book's own reports of a day say of its loans, each beside the computed figure: for the cross-checks of a
 * month's papers.
 *
 * @param day only what is stated of this day
 * @example statementsOn({ book: { loans: [], repayments: [], interestRecorded: true }, stated: [] }, day('2023-01-31'), URBAN) // []
 */
export const statementsOn = (
  { book, stated }: { readonly book: LoanBook; readonly stated: readonly StatedLoan[] },
  day: CivilDate,
  convention: Convention,
): readonly Statement[] =>
  compared(
    book,
    stated.filter(({ asOf }) => asOf === day),
    convention,
  ).map((one) => statementOf(one, convention));

/**
 * Holds the book's own arrears, classes and balances against the computed ones, each on its own day. Where over half of
 * a report's column differ that is one finding, which names the preset with which the report agrees.
 *
 * @param book as it was read
 * @param stated what its reports state, from the reading
 * @param convention the one that people are shown
 * @returns DAT-16 findings, none where nothing is stated
 * @source RULES, DAT-16
 * @example checkStatements({ loans: [], repayments: [], interestRecorded: true }, [], URBAN) // []
 */
export function checkStatements(
  book: LoanBook,
  stated: readonly StatedLoan[],
  convention: Convention,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const group of grouped(compared(book, stated, convention)).values()) {
    const differing = group.filter(({ figure, row }) => !agrees(figure, row, convention));
    const most = differing.length >= FEWEST_FOR_PRESET && differing.length * 2 > group.length;
    const whole = most ? wholeColumn(book, group, differing.length, convention) : null;
    if (whole !== null) findings.push(whole);
    else findings.push(...differing.map(single));
  }
  return findings;
}
