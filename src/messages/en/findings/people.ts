/** What is said of a NIK: DAT-14, DAT-15. The number itself is never in a sentence. */
import type { FindingCatalogue } from '../../finding-text';
import { count } from '../../format';
import { dayOf, place, share } from './words';

const WHY = 'Banks and the checks of members go by the NIK; a wrong one names somebody else, or nobody.';
const FROM_KTP = 'Type it again from the KTP: sixteen digits, in a cell formatted as plain text.';
const COMPARE = { why: 'One of the two is wrong, or the NIK is another person’s.', fix: 'Compare both with the KTP.' };

export const identityNumbers: FindingCatalogue['DAT-14'] = {
  length: ({ digits }) => ({ what: `This NIK has ${count(digits)} digits instead of 16.`, why: WHY, fix: FROM_KTP }),
  letters: () => ({ what: 'This NIK has letters or signs among its digits.', why: WHY, fix: FROM_KTP }),
  number: () => ({
    what: 'This NIK is kept as a number, so its last digit cannot be trusted.',
    why: 'A spreadsheet keeps only the first fifteen digits of a number.',
    fix: 'Format the column as plain text, then type the NIK again from the KTP.',
  }),
  birth: () => ({
    what: 'Digits seven to twelve of this NIK are no day of birth (a woman’s day has 40 added).',
    why: WHY,
    fix: FROM_KTP,
  }),
  birthDate: ({ born, inNik }) => ({ what: `Born ${dayOf(born)} by the column, ${inNik} by the NIK.`, ...COMPARE }),
  sex: ({ female }) => ({
    what: `By the NIK this person is ${female ? 'a woman' : 'a man'}; the column says otherwise.`,
    ...COMPARE,
  }),
  column: (p) => ({
    what: `The NIK in ${place(p)} is wrong in the same way in ${share(p)}.`,
    why: 'The column may be formatted as numbers, or hold something else.',
    fix: 'Check the column: a NIK is sixteen digits as text.',
  }),
};

const ONE_PERSON = 'A NIK belongs to one person; limits and history are counted by person.';

const of = (group: string): string => (group === '' ? '' : ` (KSM ${group.replace(/^ksm\b\.?\s*/i, '')})`);

export const identities: FindingCatalogue['DAT-15'] = {
  names: ({ name, group, otherName, otherGroup }) => ({
    what: `The NIK of ${name}${of(group)} is also that of ${otherName}${of(otherGroup)}.`,
    why: ONE_PERSON,
    fix: 'Compare both with the identity cards and correct the wrong one.',
  }),
  spelling: ({ name, otherName, otherGroup }) => ({
    what: `The name ${name} is spelt ${otherName} with the same NIK${of(otherGroup)}.`,
    why: 'Both count as one person; one spelling makes matching easier.',
    fix: 'Write the name as on the identity card in both places.',
  }),
  groups: ({ name, group, otherGroup, from }) => ({
    what: `Since ${dayOf(from)}, ${name} is in KSM ${group} and in KSM ${otherGroup}, whose loans run at the same time.`,
    why: 'Whoever borrows through two KSM owes two loans at once.',
    fix: 'Find out of which KSM this person is a member, and correct the lists.',
  }),
  column: (p) => ({
    what: `NIK repeat on ${share(p)} of ${place(p)}.`,
    why: ONE_PERSON,
    fix: 'Check whether that column really holds NIK.',
  }),
};
