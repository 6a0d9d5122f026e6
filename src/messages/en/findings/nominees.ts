/** What is said of a nominee for a partner bank: MTR-01 to MTR-13. */
import type { FindingCatalogue } from '../../finding-text';
import { count, rate, rupiah } from '../../format';
import { dayOf } from './words';
import { several } from '../../several';

const ASK_UPK = 'Nominate members whom the UPK fosters and whose loans are on record.';
const CONSENT_WHY = 'Without recorded consent nobody’s data may go to a partner (UU 27/2022).';
const CONSENT_FIX = 'Print the consent form, have it signed, and record it in the sheet Persetujuan.';
const NOT_SERVED = 'The partner does not serve this.';

type Nominees = Pick<FindingCatalogue, Extract<keyof FindingCatalogue, `MTR-${string}`>>;

export const nominees: Nominees = {
  'MTR-01': {
    notListed: () => ({
      what: 'This person stands in no list of members or loans of the UPK.',
      why: 'The UPK cannot answer for somebody whom it does not know.',
      fix: ASK_UPK,
    }),
    noLoan: () => ({
      what: 'This member never had a loan of the UPK.',
      why: 'Without a loan history nobody knows how they repay.',
      fix: ASK_UPK,
    }),
    departed: () => ({
      what: 'This person has left the KSM.',
      why: 'The UPK no longer fosters them, and the KSM does not vouch for them.',
      fix: 'Take them off the list, or correct the day in the list of members.',
    }),
  },
  'MTR-02': {
    own: ({ overdue }) => ({
      what: `Their own loan is ${rupiah(overdue)} in arrears.`,
      why: 'Who is in arrears at the UPK is not nominated.',
      fix: 'Settle the arrears first.',
    }),
    group: ({ group, overdue }) => ({
      what: `KSM ${group} is ${rupiah(overdue)} in arrears.`,
      why: 'Under joint liability the group’s arrears are every member’s.',
      fix: 'Help the KSM settle its arrears first.',
    }),
  },
  'MTR-03': {
    below: ({ share, min, due, ofGroup }) => ({
      what: `On time: ${rate(share)} of ${several(due, 'instalment')}${ofGroup ? ' (the group’s record)' : ''}.`,
      why: `The partner asks at least ${rate(min)}.`,
      fix: 'Nominate again once the record is better.',
    }),
    unknown: ({ min }) => ({
      what: 'No instalment fell due yet, so punctuality is not known.',
      why: `The partner asks at least ${rate(min)} on time.`,
      fix: 'Wait until an instalment has fallen due.',
    }),
  },
  'MTR-04': {
    missing: ({ papers, count: many }) => ({
      what: `Papers that are missing (${count(many)}): ${papers}.`,
      why: 'The partner refuses nominations with papers missing.',
      fix: 'Bring the papers, then record them under Berkas in the list of members.',
    }),
    notKept: ({ papers, count: many }) => ({
      what: `The book does not record papers; the partner asks ${count(many)}: ${papers}.`,
      why: 'What is not recorded counts as missing.',
      fix: 'Add a column Berkas to the list of members and fill in what was received.',
    }),
  },
  'MTR-05': {
    none: ({ partner }) => ({ what: `There is no consent for ${partner}.`, why: CONSENT_WHY, fix: CONSENT_FIX }),
    withdrawn: ({ partner }) => ({
      what: `The consent for ${partner} was withdrawn.`,
      why: 'Once withdrawn, the data may not be used any more (UU 27/2022).',
      fix: 'Take them off the list; if they agree again, record a new consent.',
    }),
    incomplete: ({ partner }) => ({
      what: `The consent for ${partner} lacks its day, form or proof.`,
      why: 'Consent must be provable (UU 27/2022).',
      fix: 'Complete its row in the sheet Persetujuan.',
    }),
    stepTooLow: ({ partner }) => ({
      what: `The consent for ${partner} covers screening, not an application.`,
      why: 'An application gives the whole NIK; the consent must say so.',
      fix: CONSENT_FIX,
    }),
    otherPurpose: ({ partner }) => ({
      what: `The consent for ${partner} was given for another purpose, not for a loan.`,
      why: 'A consent reaches only the purpose that it names (UU 27/2022).',
      fix: CONSENT_FIX,
    }),
    nobody: ({ name }) => ({
      what: `No member matches “${name}” in the sheet Persetujuan, so the consent counts for nobody yet.`,
      why: 'Nobody’s data may be given on the strength of a name that is only similar.',
      fix: 'Write name, KSM and NIK just as they stand in the list of members.',
    }),
    several: ({ name }) => ({
      what: `More than one person is called “${name}”, so the consent counts for nobody yet.`,
      why: 'Nobody’s data may be given on another person’s consent.',
      fix: 'Fill in the KSM or the NIK in the sheet Persetujuan.',
    }),
  },
  'MTR-06': {
    below: ({ amount, min }) => ({
      what: `${rupiah(amount)} is below the partner’s smallest loan, ${rupiah(min)}.`,
      why: NOT_SERVED,
      fix: 'Change the amount, or choose another partner.',
    }),
    above: ({ amount, max }) => ({
      what: `${rupiah(amount)} is above the partner’s largest loan, ${rupiah(max)}.`,
      why: NOT_SERVED,
      fix: 'Change the amount, or choose another partner.',
    }),
  },
  'MTR-07': {
    below: ({ tenor, min }) => ({
      what: `${several(tenor, 'month')} is shorter than the partner’s ${count(min)}.`,
      why: NOT_SERVED,
      fix: 'Change the tenor.',
    }),
    above: ({ tenor, max }) => ({
      what: `${several(tenor, 'month')} is longer than the partner’s ${count(max)}.`,
      why: NOT_SERVED,
      fix: 'Change the tenor.',
    }),
  },
  'MTR-08': {
    young: ({ age, min, marriedCounts }) => ({
      what: `${several(age, 'year')} old${marriedCounts ? ' and not married' : ''}.`,
      why: `The partner asks at least ${count(min)}${marriedCounts ? ', or married' : ''}.`,
      fix: 'Nominate once that is met.',
    }),
    old: ({ age, max }) => ({
      what: `${several(age, 'year')} old.`,
      why: `The partner asks at most ${count(max)}.`,
      fix: 'Choose another partner.',
    }),
    unknown: () => ({
      what: 'The day of birth is not recorded.',
      why: 'The partner asks for an age.',
      fix: 'Fill it in from the KTP in the list of members.',
    }),
    marriageUnknown: ({ age, min }) => ({
      what: `${several(age, 'year')} old, and whether married is not recorded.`,
      why: `The partner asks at least ${count(min)}, or married.`,
      fix: 'Fill in whether married in the list of members.',
    }),
  },
  'MTR-09': {
    young: ({ months, min }) => ({
      what: `The business has run for ${several(months, 'month')} only.`,
      why: `The partner asks at least ${count(min)}.`,
      fix: 'Nominate once that is met.',
    }),
    unknown: ({ min }) => ({
      what: 'Since when the business runs is not recorded.',
      why: `The partner asks at least ${several(min, 'month')}.`,
      fix: 'Fill it in in the list of members, or begin a cash book of the business.',
    }),
  },
  'MTR-10': {
    above: ({ instalment, capacity }) => ({
      what: `${rupiah(instalment)} a month is above the repayment capacity of ${rupiah(capacity)}.`,
      why: 'An instalment too large ends as arrears at the bank.',
      fix: 'Lower the amount or lengthen the tenor.',
    }),
    unknown: ({ instalment }) => ({
      what: `The repayment capacity is not known; the instalment is ${rupiah(instalment)} a month.`,
      why: 'The partner looks at capacity before anything else.',
      fix: 'Fill in the month’s income and costs in the list of members, or begin a cash book of the business.',
    }),
  },
  'MTR-11': {
    otherPartner: ({ partner }) => ({
      what: `Also nominated to ${partner}.`,
      why: 'Two loans at once go beyond the capacity, and partners look each other up.',
      fix: 'Choose one partner; record the other as withdrawn.',
    }),
  },
  'MTR-12': {
    stale: ({ drawn, changed, partner }) => ({
      what: `The list for ${partner} was drawn on ${dayOf(drawn)}; the book says something else of people on it now (seen on ${dayOf(changed)}).`,
      why: 'The partner would get figures that are no longer right.',
      fix: 'Draw the list for that partner anew before sharing it.',
    }),
  },
  'MTR-13': {
    fewer: ({ count: many, asked, partner }) => ({
      what: `${several(many, 'nominee')} so far; ${partner} asks for ${count(asked)}.`,
      why: 'Too few make it hard to judge their quality.',
      fix: 'Collect nominees from other KSM or BKM.',
    }),
  },
};
