/** Loans on which the two readings of "late" disagree, and loans late in jasa only. */
import type { LoanArrears, Portfolio } from '../arrears/types';
import { count, decimal, shortDate } from '../messages/format';
import { reports } from '../messages/reports';
import { nameOf } from './order';
import { header, section } from './rows';
import type { PlanRow } from './sheet-plan';

const words = reports.ringkasan;
const nothing = (): PlanRow => ({ kind: 'body', cells: [reports.none] });

function pick({ loans }: Portfolio, keys: readonly string[]): readonly LoanArrears[] {
  const wanted = new Set(keys);
  return loans.filter(({ loan }) => wanted.has(loan.key));
}

const listed = (row: LoanArrears, amount: number, remark: string): PlanRow => ({
  kind: 'body',
  cells: [nameOf(row), row.loan.id, amount, remark],
  formats: { 2: 'rupiah' },
});

function disagreement(row: LoanArrears): string {
  const [times, days] = [decimal(row.instalmentsLate, 2), count(row.daysPastDue)];
  return row.lateByAmount ? words.byAmountOnly(times, days) : words.byAgeOnly(times, days);
}

/** Heading and rows of the loans that are late by amount but not by age, or the other way round. */
export function disagreeingRows(portfolio: Portfolio): readonly PlanRow[] {
  const rows = pick(portfolio, portfolio.indicators.disagreeing);
  const list = rows.map((row) => listed(row, row.outstandingPrincipal, disagreement(row)));
  return [section(words.disagree), header(words.disagreeHeadings), ...(list.length === 0 ? [nothing()] : list)];
}

/** Heading and rows of the loans that owe jasa but no principal. */
export function interestOnlyRows(portfolio: Portfolio): readonly PlanRow[] {
  const rows = pick(portfolio, portfolio.indicators.interestOnly);
  const since = (row: LoanArrears): string => (row.oldestDue === null ? '' : words.since(shortDate(row.oldestDue)));
  const list = rows.map((row) => listed(row, row.overdueInterest, since(row)));
  return [section(words.interestOnly), header(words.interestOnlyHeadings), ...(list.length === 0 ? [nothing()] : list)];
}
