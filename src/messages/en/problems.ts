/** Why a book cannot be computed, in English. */
import type { ProblemCatalogue } from '../id/problems';
import { LAYOUT_NAMES } from './layouts';
import { several } from '../several';

const nearest = (sheet: string, missing: string): string => {
  if (sheet === '') return '';
  return missing === ''
    ? ` What comes nearest is in the sheet "${sheet}".`
    : ` What comes nearest is in the sheet "${sheet}", but its column ${missing} was not found.`;
};

export const problems: ProblemCatalogue = {
  empty: () => 'This book is empty: no cell holds anything.',
  noLoanTable: ({ sheet, missing }) => `No list of loans was found in this book.${nearest(sheet, missing)}`,
  noRows: ({ sheet }) => `The list of loans in the sheet "${sheet}" does not hold a single loan yet.`,
  noReadableRows: ({ sheet, rows, lacking }) =>
    `The list of loans in the sheet "${sheet}" has ${several(rows, 'row')}, but none of them can be computed.${lacking === '' ? '' : ` Blank or not readable: ${lacking}.`}`,
  noReportDate: ({ sheet }) =>
    `The report in the sheet "${sheet}" does not say its day; write "Per 31 Januari 2023" above the table, or choose a reporting day.`,
  noLayout: ({ layout }) =>
    `The layout asked for is ${LAYOUT_NAMES[layout] ?? layout}, but no table of this book can be read that way.`,
  noRepaymentTable: ({ sheet, missing }) =>
    `No ledger of repayments was found, so arrears are not computed.${nearest(sheet, missing)}`,
};
