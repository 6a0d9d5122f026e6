import type { FoundTable } from '../table/found-table';
import { asLoanList, figuresOf } from './progress-report-figures';
import { tellsPaid } from './progress-report';
import type { Report } from './progress-report';

/**
 * A collectability report: each loan's balance under the class that the UPK gave it. It tells no jasa and no history.
 *
 * @returns null for a table that is none, or that also tells what was paid (a progress report)
 * @source DOMAIN, "Headings seen in real books": Collectability
 */
export function collectability(table: FoundTable): Report | null {
  const figures = figuresOf(table);
  const { columns, classes } = figures;
  const compares = columns['scheduledBalance.principal'] !== undefined && columns['balance.principal'] !== undefined;
  const names = columns['classText.principal'] !== undefined;
  const paid = columns['paidToDate.principal'] ?? columns['paidBefore.principal'];
  if (!(classes.length >= 3 || compares || names) || paid !== undefined || !tellsPaid(table, figures)) return null;
  return { layout: 'collectability', table: asLoanList(table, figures), figures };
}
