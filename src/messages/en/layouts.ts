/** The layouts of a book, in English. */
export const LAYOUT_NAMES: Readonly<Record<string, string>> = {
  ledger: 'list of loans and ledger of repayments',
  card: 'loan cards',
  monthly: 'monthly recap',
  progress: 'progress report (LPP)',
  collectability: 'collectability report',
};
