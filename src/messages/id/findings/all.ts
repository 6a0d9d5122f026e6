/** Every finding's sentences, by code and variant. */
import type { FindingCatalogue } from '../../finding-text';
import { amounts, ambiguous, dates, errorCells, oddDates } from './cells';
import { groupBooks } from './group-books';
import { nominees } from './nominees';
import { required } from './missing';
import { identityNumbers } from './people';
import { reports } from './stated';
import { balances, orphans, tooMuch, tooSoon, totals, twice } from './records';

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
  'DAT-12': errorCells,
  'DAT-13': oddDates,
  'DAT-14': identityNumbers,
  'DAT-16': reports,
  'DAT-17': ambiguous,
  ...groupBooks,
  ...nominees,
};
