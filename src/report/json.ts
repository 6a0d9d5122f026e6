/** A result as plain data: what the CLI prints with --json and what the sidebar is told. Keys are English and never change. */
import type { LoanArrears, Portfolio } from '../arrears/types';
import { formatIso } from '../book/civil-date';
import type { Finding, Severity } from '../book/finding';
import type { SourceRow } from '../book/records';
import { clauseText } from '../messages/clause-text';
import { describeFinding } from '../messages/describe-finding';
import { saidIn } from '../messages/current-language';
import { APART } from '../messages/reports';
import { a1, onSheet } from './a1';
import type { ReportInput } from './input';

export interface LoanJson {
  readonly loan: string;
  readonly group: string;
  readonly borrower: string | null;
  readonly disbursed: string;
  readonly principal: number;
  readonly tenor: number;
  readonly scheduledPrincipal: number;
  readonly scheduledInterest: number;
  readonly paidPrincipal: number;
  readonly paidInterest: number;
  readonly outstandingPrincipal: number;
  readonly overduePrincipal: number;
  readonly overdueInterest: number;
  readonly oldestDue: string | null;
  readonly daysPastDue: number;
  readonly instalmentsLate: number;
  readonly class: string | null;
  readonly provision: number | null;
  /** lunas, jadwal ulang or hapus buku; null for a loan that is in the totals. */
  readonly status: string | null;
  readonly cell: string;
}

export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly loan: string | null;
  readonly group: string | null;
  readonly message: string;
  readonly clause: string | null;
}

export interface IndicatorsJson {
  readonly activeLoans: number;
  readonly lateLoans: number;
  readonly activeGroups: number;
  readonly lateGroups: number;
  readonly lar: number | null;
  readonly par: number | null;
  readonly rr: number | null;
  readonly larByAge: number | null;
  readonly parByAge: number | null;
}

export interface ArrearsJson {
  readonly asOf: string;
  readonly convention: string;
  readonly loans: readonly LoanJson[];
  readonly totals: Portfolio['totals'];
  readonly indicators: IndicatorsJson;
  readonly byClass: Readonly<Record<string, number>>;
  readonly findings: readonly FindingJson[];
}

/** Where a loan stands: the cell of its group or amount, with its sheet. */
function cellOf({ sheet, row, columns }: SourceRow): string {
  const column = columns['group'] ?? columns['principal'] ?? Object.values(columns)[0] ?? 1;
  return onSheet(sheet, a1(row, column));
}

/** Data: the same whoever reads them. */
const statusOf = (apart: LoanArrears['apart']): string | null =>
  apart === null ? null : saidIn('id', () => APART[apart].toLowerCase());

/** A loan's figures as data. */
export const loanJson = (row: LoanArrears): LoanJson => ({
  loan: row.loan.id,
  group: row.loan.group,
  borrower: row.loan.borrower,
  disbursed: formatIso(row.loan.disbursed),
  principal: row.loan.principal,
  tenor: row.loan.tenor,
  scheduledPrincipal: row.scheduledPrincipal,
  scheduledInterest: row.scheduledInterest,
  paidPrincipal: row.paidPrincipal,
  paidInterest: row.paidInterest,
  outstandingPrincipal: row.outstandingPrincipal,
  overduePrincipal: row.overduePrincipal,
  overdueInterest: row.overdueInterest,
  oldestDue: row.oldestDue === null ? null : formatIso(row.oldestDue),
  daysPastDue: row.daysPastDue,
  instalmentsLate: row.instalmentsLate,
  class: row.className,
  provision: row.provision,
  status: statusOf(row.apart),
  cell: cellOf(row.loan.source),
});

/** A finding with its sentences. */
export function findingJson(finding: Finding): FindingJson {
  const { what, why, fix } = describeFinding(finding);
  const { code, severity, sheet, cell, loan = null, group = null, clause = null } = finding;
  return {
    code,
    severity,
    sheet,
    cell,
    loan,
    group,
    message: `${what} ${why} ${fix}`,
    clause: clause === null ? null : clauseText(clause),
  };
}

function indicatorsJson({ indicators }: Portfolio): IndicatorsJson {
  const { activeLoans, lateLoans, activeGroups, lateGroups, lar, par, rr, larByAge, parByAge } = indicators;
  return {
    activeLoans,
    lateLoans,
    activeGroups,
    lateGroups,
    lar: lar.value,
    par: par.value,
    rr: rr.value,
    larByAge: larByAge.value,
    parByAge: parByAge.value,
  };
}

/** The result of *Hitung tunggakan* as data; loans in the book's order. */
export function arrearsJson({ portfolio, findings }: ReportInput): ArrearsJson {
  return {
    asOf: formatIso(portfolio.asOf),
    convention: portfolio.convention.name,
    loans: portfolio.loans.map(loanJson),
    totals: portfolio.totals,
    indicators: indicatorsJson(portfolio),
    byClass: Object.fromEntries(portfolio.byClass.map((each) => [each.name, each.outstandingPrincipal])),
    findings: findings.map(findingJson),
  };
}
