/** What is said of the books of a group and of its members' businesses, in English: KSM-01 to KSM-09. */
import type { GroupBookVariants } from '../../../ksm/finding-variants';
import type { Sentence } from '../../finding-text';
import { rupiah } from '../../format';
import { dayOf, monthOf } from './words';
import { several } from '../../several';

type Words = {
  readonly [C in keyof GroupBookVariants]: {
    readonly [V in keyof GroupBookVariants[C]]: Sentence<GroupBookVariants[C][V]>;
  };
};

const span = (from: string, to: string): string => (from === to ? monthOf(from) : `${monthOf(from)} to ${monthOf(to)}`);
const sinceWords = (since: string): string => (since === '' ? '' : `, apart since ${dayOf(since)}`);

export const groupBooks: Words = {
  'KSM-01': {
    balance: ({ stated, computed }) => ({
      what: `The balance says ${rupiah(stated)}, it should be ${rupiah(computed)}.`,
      why: 'A balance is the one before plus what came in less what went out; where it breaks, the cash box cannot be counted against the book.',
      fix: 'Add this row up again with the treasurer, count the cash box, and correct the wrong figure.',
    }),
  },
  'KSM-02': {
    below: ({ balance }) => ({
      what: `After this row the cash is ${rupiah(balance)}, and cash cannot fall below zero.`,
      why: 'Money that came in is not written down, or what went out is written too large.',
      fix: 'Look for money that came in before this day, or correct what went out.',
    }),
  },
  'KSM-03': {
    earlier: ({ day, before }) => ({
      what: `The day, ${dayOf(day)}, is earlier than that of the row above, ${dayOf(before)}.`,
      why: 'A cash book is written in order; a day that goes back is usually mistyped or written down late.',
      fix: 'Correct the day, or move the row to where it belongs.',
    }),
    later: ({ day, after }) => ({
      what: `The day, ${dayOf(day)}, lies ahead of the rows below it, which are only at ${dayOf(after)}.`,
      why: 'A cash book is written in order; one day far ahead is usually a mistyped month or year.',
      fix: 'Hold month and year against the receipt, and correct them.',
    }),
  },
  'KSM-04': {
    gap: ({ from, to, months, business }) => ({
      what: `There is no entry for ${several(months, 'month')}, ${span(from, to)}.`,
      why: 'A book that was not kept for long is hard to complete, and shows no longer what can be repaid.',
      fix: business
        ? 'Complete it with the owner; if the business is seasonal, write Musiman: Ya above the book.'
        : 'Complete it with the group from receipts and loan cards, and agree on a day for writing.',
    }),
  },
  'KSM-05': {
    ledger: ({ month, booked, ledger }) => ({
      what: `To the end of ${monthOf(month)} the group's book has instalments of ${rupiah(booked)}, the UPK's ${rupiah(ledger)}.`,
      why: 'Both write down the same money; where they differ, an instalment has not arrived or is not written down.',
      fix: "Hold the group's receipts against the UPK's ledger of that month.",
    }),
  },
  'KSM-06': {
    paid: ({ members, booked, since }) => ({
      what: `Members paid ${rupiah(members)}, the group paid on ${rupiah(booked)}${sinceWords(since)}.`,
      why: "The members' shares together are the group's instalment; a difference is money not passed on, or not written down.",
      fix: "Hold each member's line against the group's instalments from that day on.",
    }),
  },
  'KSM-07': {
    drawings: ({ month, drawings, profit }) => ({
      what: `In ${monthOf(month)} the family took ${rupiah(drawings)}, with a ${profit < 0 ? 'loss' : 'profit'} of ${rupiah(Math.abs(profit))}.`,
      why: 'Taking more than the profit eats into the capital of the business.',
      fix: 'Agree on what may be taken a month, at most the profit.',
    }),
  },
  'KSM-08': {
    opening: ({ implied }) => ({
      what:
        implied === null
          ? 'This book begins without an opening balance.'
          : `This book begins without an opening balance; its first balance would need ${rupiah(implied)}.`,
      why: 'Without it nobody knows what was in the cash box when the book began.',
      fix: 'Count what was there and write it as the first row: Saldo awal. If there was nothing, write 0.',
    }),
  },
  'KSM-09': {
    savings: ({ members, booked, since }) => ({
      what: `The members' savings together are ${rupiah(members)}, in the cash book ${rupiah(booked)}${sinceWords(since)}.`,
      why: "Savings are the members' money; their sum must be one that can be shown to every member.",
      fix: "Hold each member's savings against the cash book from that day on, and correct what is missing.",
    }),
  },
};
