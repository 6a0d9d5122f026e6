/** Words of the papers for nominees in English; what a member signs and what a bank gets stays Indonesian. */
import { papers as indonesian } from '../id/papers';
import type { Widen } from '../in-languages';
import { several } from '../several';

export const papers: Widen<typeof indonesian> = {
  names: indonesian.names,
  done: (people) =>
    `Consent forms, the list of papers and the letter of recommendation are ready for ${several(people, 'nominee')}.`,
  nobody: 'There are no nominees on this partner’s list yet: choose them in Draft nominees… first.',
  /** A member reads and signs it: in the language in which they agree, whoever prints it. */
  consent: indonesian.consent,
  checklistHeadings: ['Name', 'KSM', 'Paper', 'State'],
  present: 'there',
  missing: 'missing',
  noPapers: 'By the sheet Mitra this partner asks for no papers.',
  /** It goes to a bank in Indonesia. */
  letter: indonesian.letter,
};
