/** Whether the book says how much jasa its loans owe: a missing column is told, never passed in silence. */
import type { Finding } from '../book/finding';
import type { LoanBook } from '../book/records';

/**
 * The finding that no loan has a rate or a stated jasa instalment, though the book records jasa that was paid.
 *
 * @returns one finding on the first loan's sheet, or none
 * @example checkInterestKnown({ loans: [], repayments: [], interestRecorded: true }) // []
 */
export function checkInterestKnown({ loans, interestRecorded }: LoanBook): readonly Finding[] {
  const [first] = loans;
  const known = loans.some(({ rate, statedInterest }) => rate !== null || statedInterest !== null);
  if (first === undefined || known || !interestRecorded) return [];
  const { sheet } = first.source;
  return [{ code: 'DAT-03', severity: 'warning', sheet, cell: '', value: '', variant: 'rateColumn', params: {} }];
}
