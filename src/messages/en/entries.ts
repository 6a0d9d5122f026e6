/** Words of sheets that people fill beside what is computed, in English. */
import type { entries as indonesian } from '../id/entries';
import type { Widen } from '../in-languages';

export const entries: Widen<typeof indonesian> = {
  apart:
    'Entries whose loan or KSM is not found in the book any more (nothing is deleted; correct their name and number if these are wrong)',
  fill: 'The light yellow columns are for the UPK to fill in; what is entered stays whenever this sheet is brought up to date, also when rows are sorted or the name of a KSM is corrected.',
  extra: 'A column that people added.',
};
