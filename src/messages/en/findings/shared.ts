/** What is said under any code. */
import type { SharedCatalogue } from '../../finding-text';

const of = (loan: string, group: string): string =>
  [loan === '' ? '' : ` for loan ${loan}`, group === '' ? '' : ` for KSM ${group}`]
    .filter((part) => part !== '')
    .join(',');

export const shared: SharedCatalogue = {
  unusedException: ({ rule, loan, group, number }) => ({
    what: `The exception from ${rule}${of(loan, group)}${number === '' ? '' : ` (decision ${number})`} fits no finding.`,
    why: 'What it excused may have been corrected, or its loan number or KSM is wrong.',
    fix: 'Correct its row in Pengecualian, or delete it if it is no longer needed.',
  }),
};
