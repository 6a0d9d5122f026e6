/** What is said of a loan against the SOP: SOP-01, SOP-02, SOP-07 to SOP-09, SOP-11, SOP-17 to SOP-20. */
import type { SharingBasis } from '../../../sop/finding-variants';
import type { FindingCatalogue } from '../../finding-text';
import { count, rate as percent, rupiah } from '../../format';
import { dayOf, held } from './words';
import { several } from '../../several';

export const singleBorrower: FindingCatalogue['SOP-01'] = {
  single: ({ name, amount }) => ({
    what: `${rupiah(amount)} was lent to a single person (${name}), not to a KSM.`,
    why: 'Without a KSM nobody else is liable, and banks turn down a BKM that lends to single persons.',
    fix: 'If the loan went through a KSM, fill in its name; if not, agree on repayment and do not do it again.',
  }),
};

const BASIS: Readonly<Record<SharingBasis, string>> = {
  shares: 'by the members’ shares',
  stated: 'by the list of loans',
  list: 'by today’s list of members',
  groupList: 'by the list of KSM',
};

export const groupSize: FindingCatalogue['SOP-02'] = {
  few: ({ size, min, basis, since }) => ({
    what: `This loan is shared by only ${several(size, 'member')} (${BASIS[basis]}).`,
    why: `At least ${count(min)} are asked${held(since)}; a smaller KSM cannot carry joint liability.`,
    fix: 'Complete the list of members, or record the BKM’s decision in Pengaturan.',
  }),
};

const tenorOf = (tenor: number, weeks: boolean): string => `${count(tenor)} ${weeks ? 'weeks' : 'months'}`;
const TENOR_FIX = 'Correct the tenor if it is mistyped, or record the BKM’s decision in Pengaturan.';

export const tenors: FindingCatalogue['SOP-07'] = {
  short: ({ tenor, weeks, min, since }) => ({
    what: `A tenor of ${tenorOf(tenor, weeks)} is too short.`,
    why: `At least ${several(min, 'month')}${held(since)}.`,
    fix: TENOR_FIX,
  }),
  long: ({ tenor, weeks, max, since }) => ({
    what: `A tenor of ${tenorOf(tenor, weeks)} is too long.`,
    why: `At most ${several(max, 'month')}${held(since)}; money that stays out cannot revolve.`,
    fix: TENOR_FIX,
  }),
};

const MONTHLY = 'Instalments are monthly at the rarest, without a grace period, each with principal and jasa.';
const NEXT_TIME = 'Correct it if it is mistyped; if it was agreed so, use monthly instalments for the next loan.';

export const rhythms: FindingCatalogue['SOP-08'] = {
  rare: ({ every, weeks }) => ({
    what:
      every === 0
        ? 'This loan is repaid at once at the end of its tenor (musiman).'
        : `This loan is repaid only every ${count(every)} ${weeks ? 'weeks' : 'months'}.`,
    why: MONTHLY,
    fix: NEXT_TIME,
  }),
  grace: ({ months }) => ({
    what: `There is a grace period of ${several(months, 'month')}.`,
    why: MONTHLY,
    fix: NEXT_TIME,
  }),
  firstDue: ({ firstDue, days }) => ({
    what: `The first instalment falls due on ${dayOf(firstDue)}, ${several(days, 'day')} after disbursement.`,
    why: MONTHLY,
    fix: NEXT_TIME,
  }),
};

const SAME_RATE = (since: string): string => `All KSM pay the same jasa${held(since)}.`;
const RATE_FIX = 'Make the jasa agree with the BKM’s decision, or record a newer one in Pengaturan with its day.';

export const jasa: FindingCatalogue['SOP-09'] = {
  rate: ({ rate, decided, since }) => ({
    what: `Jasa is ${percent(rate)} a month; the BKM decided ${percent(decided)}.`,
    why: SAME_RATE(since),
    fix: RATE_FIX,
  }),
  instalment: ({ stated, computed, decided, since }) => ({
    what: `Jasa is ${rupiah(stated)} a month; by the BKM’s decision (${percent(decided)}) it would be ${rupiah(computed)}.`,
    why: SAME_RATE(since),
    fix: RATE_FIX,
  }),
};

export const groupAge: FindingCatalogue['SOP-11'] = {
  young: ({ founded, disbursed, months, since }) => ({
    what: `This KSM was founded on ${dayOf(founded)} and had a loan on ${dayOf(disbursed)}.`,
    why: `A KSM must be at least ${several(months, 'month')} old, with savings${held(since)}.`,
    fix: 'Check the founding day; guide this KSM more closely while its loan runs.',
  }),
};

const AGREEMENT = {
  why: 'Without a numbered and dated agreement a loan is hard to collect and cannot be examined.',
  fix: 'Look for the agreement and fill it in; if there is none, make it and sign it with the KSM.',
};

export const agreements: FindingCatalogue['SOP-17'] = {
  number: () => ({ what: 'The number of the agreement (PB.03) is empty.', ...AGREEMENT }),
  date: () => ({ what: 'The day of the agreement (PB.03) is empty.', ...AGREEMENT }),
  both: () => ({ what: 'Number and day of the agreement (PB.03) are empty.', ...AGREEMENT }),
};

const PART = { number: 'number', amount: 'amount', date: 'day' } as const;
const BLANK = 'Blank receipts invite misuse: money goes out or comes in without proof.';

export const receipts: FindingCatalogue['SOP-18'] = {
  loan: ({ part }) => ({
    what: `The ${PART[part]} of the receipt for the disbursement is empty.`,
    why: BLANK,
    fix: 'Look for the receipt and fill it in; if there is none, ask the KSM for one.',
  }),
  repayment: ({ part }) => ({
    what: `The ${PART[part]} of the receipt for this repayment is empty.`,
    why: BLANK,
    fix: 'Look for the receipt and fill it in; the cashier numbers every receipt.',
  }),
  many: ({ count: blank, rows }) => ({
    what: `Receipts are blank in ${count(blank)} of ${several(rows, 'row')}.`,
    why: BLANK,
    fix: 'Note every receipt from today on, then complete the old ones from the files.',
  }),
};

export const sharesSum: FindingCatalogue['SOP-19'] = {
  sum: ({ shares, loan, members }) => ({
    what: `The shares of ${several(members, 'member')} come to ${rupiah(shares)}; the KSM’s loan is ${rupiah(loan)} (difference ${rupiah(Math.abs(shares - loan))}).`,
    why: 'Nobody can tell who had the difference and who owes it.',
    fix: 'Compare the members’ shares with the agreement.',
  }),
};

export const decisions: FindingCatalogue['SOP-20'] = {
  before: ({ decided, disbursed }) => ({
    what: `Disbursed on ${dayOf(disbursed)}, decided only on ${dayOf(decided)}.`,
    why: 'Money may not go out before the loan is decided.',
    fix: 'Check both days; if they are right, the UPK manager explains it to the BKM.',
  }),
};
