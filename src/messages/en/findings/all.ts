/** Every finding's sentences in English, by code and variant. */
import type { FindingCatalogue } from '../../finding-text';
import { amounts, ambiguous, dates, errorCells, oddDates } from './cells';
import { groupBooks } from './group-books';
import { nominees } from './nominees';
import { required } from './missing';
import { identities, identityNumbers } from './people';
import { agreements, decisions, groupAge, groupSize, jasa, receipts, rhythms, sharesSum, singleBorrower, tenors } from './sop-loans'; // prettier-ignore
import { arrears, doubleLoans, elsewhere, firstLoans, jointLiability, loansCount, nextLoans, poorList, savings, training, women } from './sop-people'; // prettier-ignore
import { reports } from './stated';
import { balances, counts, orphans, running, tooMuch, tooSoon, totals, twice } from './records';

export const findings: FindingCatalogue = {
  'DAT-01': amounts,
  'DAT-02': dates,
  'DAT-03': required,
  'DAT-04': twice,
  'DAT-05': orphans,
  'DAT-06': balances,
  'DAT-07': tooSoon,
  'DAT-08': tooMuch,
  'DAT-09': totals,
  'DAT-10': counts,
  'DAT-11': running,
  'DAT-12': errorCells,
  'DAT-13': oddDates,
  'DAT-14': identityNumbers,
  'DAT-15': identities,
  'DAT-16': reports,
  'DAT-17': ambiguous,
  'SOP-01': singleBorrower,
  'SOP-02': groupSize,
  'SOP-03': women,
  'SOP-04': firstLoans,
  'SOP-05': nextLoans,
  'SOP-06': loansCount,
  'SOP-07': tenors,
  'SOP-08': rhythms,
  'SOP-09': jasa,
  'SOP-10': poorList,
  'SOP-11': groupAge,
  'SOP-12': jointLiability,
  'SOP-13': training,
  'SOP-14': savings,
  'SOP-15': arrears,
  'SOP-16': elsewhere,
  'SOP-17': agreements,
  'SOP-18': receipts,
  'SOP-19': sharesSum,
  'SOP-20': decisions,
  'SOP-21': doubleLoans,
  ...groupBooks,
  ...nominees,
};
