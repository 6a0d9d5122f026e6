/** What is said of members and KSM against the SOP: SOP-03 to SOP-06, SOP-10, SOP-12 to SOP-16, SOP-21. */
import type { FindingCatalogue } from '../../finding-text';
import { count, rate as percent, rupiah } from '../../format';
import { dayOf, held, who, whom } from './words';
import { several } from '../../several';

const DECIDE = 'or record the BKM’s decision in Pengaturan.';

export const women: FindingCatalogue['SOP-03'] = {
  group: ({ women: few, people, min, since }) => ({
    what: `Only ${count(few)} of ${several(people, 'member')} of this KSM are women.`,
    why: `At least ${percent(min)} of the members of a KSM are women${held(since)}.`,
    fix: 'Win more women as members before the next loan.',
  }),
  borrowers: ({ women: few, people, min, since }) => ({
    what: `Only ${count(few)} of ${several(people, 'borrower')} are women.`,
    why: `At least ${percent(min)} of all borrowers are women${held(since)}.`,
    fix: 'Let KSM of women go first.',
  }),
};

const AMOUNT_FIX = `Check the member’s share; if it is right, make the next loan smaller, ${DECIDE}`;

const above = (which: string): FindingCatalogue['SOP-04'] => ({
  above: ({ name, amount, max, since }) => ({
    what: `${which} of ${whom(name)} is ${rupiah(amount)}.`,
    why: `At most ${rupiah(max)} a member${held(since)}.`,
    fix: AMOUNT_FIX,
  }),
  average: ({ amount, members, max, since }) => ({
    what: `${which} averages ${rupiah(amount)} for each of ${several(members, 'member')}.`,
    why: `At most ${rupiah(max)} a member${held(since)}; members’ shares are not booked.`,
    fix: AMOUNT_FIX,
  }),
  notRecorded: ({ loans, max }) => ({
    what: `The BKM’s limit is not recorded: ${which.toLowerCase()} is above ${rupiah(max)} in ${several(loans, 'loan')}.`,
    why: 'Since 2015 the guides’ amounts no longer describe practice; what the BKM decided counts.',
    fix: 'Record the BKM’s decision in Pengaturan with its day and source, then check again.',
  }),
});

export const firstLoans: FindingCatalogue['SOP-04'] = above('The first loan');
export const nextLoans: FindingCatalogue['SOP-05'] = above('A later loan');

const TOO_OFTEN = {
  why: (max: number, since: string): string =>
    `At most ${several(max, 'loan')}${held(since)}; then a member is recommended to a bank, so that the money revolves.`,
  fix: `Nominate members who repay well to a partner, ${DECIDE}`,
};

export const loansCount: FindingCatalogue['SOP-06'] = {
  member: ({ name, nth, max, since }) => ({
    what: `This is loan number ${count(nth)} of ${whom(name)}.`,
    why: TOO_OFTEN.why(max, since),
    fix: TOO_OFTEN.fix,
  }),
  group: ({ nth, max, since }) => ({
    what: `This is loan number ${count(nth)} of this KSM; members’ loans are not booked.`,
    why: TOO_OFTEN.why(max, since),
    fix: TOO_OFTEN.fix,
  }),
};

export const poorList: FindingCatalogue['SOP-10'] = {
  notListed: ({ name }) => ({
    what: `${who(name)} borrows but is not on the list of poor families (PS2).`,
    why: 'The revolving fund is for people on PS2.',
    fix: 'Compare with the latest PS2; if the name is not there, bring it before the BKM.',
  }),
};

export const jointLiability: FindingCatalogue['SOP-12'] = {
  none: ({ since }) => ({
    what: 'This KSM has no written statement of joint liability (tanggung renteng).',
    why: `It is required in writing${held(since)}; without it the KSM cannot be held to one member’s arrears.`,
    fix: 'Make the statement with all members, then fill in its day.',
  }),
};

const TRAINING = {
  why: (since: string): string => `All members are trained before they get a loan${held(since)}.`,
  fix: 'Fill in the day of training, or train this member before the next loan.',
};

export const training: FindingCatalogue['SOP-13'] = {
  none: ({ name, since }) => ({
    what: `${who(name)} borrows without a record of training (PWK).`,
    why: TRAINING.why(since),
    fix: TRAINING.fix,
  }),
  late: ({ name, trained, disbursed, since }) => ({
    what: `${who(name)} was trained only on ${dayOf(trained)}, after the loan of ${dayOf(disbursed)}.`,
    why: TRAINING.why(since),
    fix: TRAINING.fix,
  }),
};

export const savings: FindingCatalogue['SOP-14'] = {
  below: ({ name, savings: saved, needed, min, since }) => ({
    what: `${who(name)} saved ${rupiah(saved)} instead of at least ${rupiah(needed)}.`,
    why: `At least ${percent(min)} of the loan while it runs${held(since)}.`,
    fix: 'Encourage this member to save along with each instalment.',
  }),
};

const ARREARS = {
  why: 'Only who repays well borrows again; lending to those in arrears covers arrears with new debt.',
  fix: 'Settle the arrears first; check whether a repayment is not booked.',
};

export const arrears: FindingCatalogue['SOP-15'] = {
  own: ({ earlier, amount }) => ({
    what: `This loan was disbursed while loan ${earlier} was ${rupiah(amount)} in arrears.`,
    ...ARREARS,
  }),
  member: ({ name, earlier, group, amount }) => ({
    what: `This loan was disbursed while ${whom(name)} shared arrears in ${group} (loan ${earlier}, ${rupiah(amount)}).`,
    ...ARREARS,
  }),
};

export const elsewhere: FindingCatalogue['SOP-16'] = {
  elsewhere: ({ name }) => ({
    what: `${who(name)} has a loan elsewhere.`,
    why: 'Members with debts in several places fall into arrears easily.',
    fix: 'Ask what is still owed and work out the repayment capacity before lending again.',
  }),
};

const RUNNING = {
  why: 'Two loans at once weigh on the member twice and hide arrears.',
  fix: 'Wait until the earlier loan is paid off; check whether its last repayment is not booked.',
};

export const doubleLoans: FindingCatalogue['SOP-21'] = {
  own: ({ earlier, amount }) => ({
    what: `This loan was disbursed before loan ${earlier} was paid off (${rupiah(amount)} of principal left).`,
    ...RUNNING,
  }),
  member: ({ name, earlier, group, amount }) => ({
    what: `This loan was disbursed before ${whom(name)}’s loan in ${group} (${earlier}) was paid off (${rupiah(amount)} left).`,
    ...RUNNING,
  }),
};
