/** The collection round in English: list, visits, promises, loans in trouble, the follow-up plan. */
import type { CivilDate } from '../../book/civil-date';
import type { FollowUpSource } from '../../collection/follow-up';
import type { PromiseState } from '../../collection/promise';
import { count, longDate as dayIn, shortDate } from '../format';
import { collection as indonesian } from '../id/collection';
import type { Widen } from '../in-languages';
import { several } from '../several';

const PROMISES: Readonly<Record<PromiseState, string>> = {
  kept: 'kept',
  partly: 'partly kept',
  broken: 'broken',
  pending: 'pending',
};

const SOURCES: Readonly<Record<FollowUpSource, string>> = {
  loan: 'Loan',
  sop: 'SOP',
  ksm: 'Group books',
  nominees: 'Nominees',
  own: 'The UPK',
};

const longDate = (day: CivilDate): string => dayIn(day, 'en');

export const collection: Widen<typeof indonesian> = {
  items: { list: 'Collection list…', problems: 'Loans in trouble…', plan: 'Follow-up plan (RKTL)' },
  promise: (state) => PROMISES[state],
  /** It is sent to the chair of a KSM. */
  reminder: indonesian.reminder,
  list: {
    name: indonesian.list.name,
    headings: {
      sequence: 'No.',
      area: 'Area',
      group: 'KSM',
      loan: 'Loan no.',
      chair: 'Chair',
      phone: 'Phone',
      address: 'Address',
      dueDay: 'Due on',
      due: 'Due',
      overdue: 'Overdue',
      oldestDue: 'Since',
      message: 'Message',
      visited: 'Visited on',
      met: 'Met',
      result: 'Result',
      promiseDay: 'Promised for',
      promiseAmount: 'Promise (Rp)',
      state: 'Promise',
    },
    help: {
      visited: 'Day of the visit, such as 06/02/2023.',
      met: 'Name of the person met.',
      result:
        'Choose, or write your own: membayar (paid), berjanji (promised), tidak bertemu (nobody met), tidak mau membayar (will not pay).',
      promiseDay: 'They promised to pay on this day at the latest.',
      promiseAmount: 'Rupiah promised; empty means any amount.',
    },
    /** People enter these into the book: the same in every language. */
    results: indonesian.list.results,
    period: (from, to) =>
      from === to ? `Collection of ${longDate(from)}` : `Collection from ${longDate(from)} to ${longDate(to)}`,
    columnsNote: (ledger) =>
      `Due = instalments that fall due in these days and are not paid; overdue = those that fell due before. Repayments are counted to ${longDate(ledger)}. In the order of the areas to visit.`,
    promiseNote:
      'Promises are judged by the ledger: kept if what was promised came in between the visit and the promised day (without a day of visit: 30 days before), partly kept, or broken; pending while the day has not passed.',
    noGroups: 'Chair, phone and area come from a list of KSM; this book has none yet.',
    unread: { day: 'day cannot be read', amount: 'amount cannot be read' },
    send: 'Send message',
    noPhone: 'no phone',
    empty: 'Nothing falls due and nothing is overdue.',
    earlier: 'Other visits and promises (earlier, or of loans outside this list)',
    done: (loans, from, to) => `Collection list ${shortDate(from)}–${shortDate(to)}: ${several(loans, 'loan')}.`,
  },
  problems: {
    name: indonesian.problems.name,
    title: 'Loans in trouble',
    headings: {
      sequence: 'No.',
      kelurahan: 'Kelurahan',
      team: 'Team',
      group: 'KSM',
      loan: 'Loan no.',
      member: 'Member',
      balance: 'Balance',
      overdue: 'Overdue',
      days: 'Age (days)',
      class: 'Class',
      lastPaid: 'Last paid',
      promises: 'Promises kept',
      cause: 'Cause',
      willingness: 'Willingness',
      step: 'Step agreed on',
      date: 'Day',
      who: 'Officer',
    },
    help: {
      cause:
        'Choose, or write your own, which then joins the list: usaha macet (business failed), sakit (ill), pindah (moved away), dipakai pengurus (used by the group’s officers), tidak mau (unwilling), bencana (disaster), lain (other).',
      willingness:
        'Choose, or write your own: mau dan mampu (willing and able), mau tetapi belum mampu (willing, not yet able), tidak mau (unwilling), belum ditemui (not met yet).',
      step: 'The step agreed on; rows that are filled in go into the follow-up plan (RKTL).',
      date: 'The day by which the step is to be done.',
      who: 'Who does it.',
    },
    /** People enter these into the book: the same in every language. */
    causes: indonesian.problems.causes,
    willingness: indonesian.problems.willingness,
    columnsNote:
      'Overdue = principal and jasa. Promises kept = of those in Daftar tagihan whose day has passed. There are rows of members only where the book records each member’s share of the loan and repayments.',
    promises: ({ kept, made }) => (made === 0 ? '–' : `${count(kept)} of ${count(made)}`),
    empty: 'No loan is in arrears.',
    settled: 'No longer in arrears (what was entered is kept)',
    summary: 'Summary of the loans in arrears',
    by: { kelurahan: 'By kelurahan', team: 'By team', cause: 'By cause' },
    loans: 'Loans',
    unknown: '(not filled in)',
    done: (loans, day) =>
      `${several(loans, 'loan')} in arrears as of ${shortDate(day)}; the sheets Pinjaman bermasalah and RKTL are up to date.`,
  },
  plan: {
    name: indonesian.plan.name,
    title: 'Follow-up plan',
    headings: {
      sequence: 'No.',
      source: 'From',
      about: 'About',
      loan: 'Loan no.',
      step: 'Step',
      who: 'Officer',
      by: 'By',
      done: 'Done on',
      note: 'Note',
      state: 'State',
    },
    help: {
      step: 'What is to be done.',
      who: 'Who does it.',
      by: 'The day by which it is to be done.',
      done: 'Fill in the day once it is done; the row is kept as a record.',
      note: 'Anything.',
    },
    source: (source) => SOURCES[source],
    fillNote:
      'Steps come from the sheet Pinjaman bermasalah, from the check of the SOP and from the group books; what you change here is not overwritten. Steps of your own may be written into an empty row below the table.',
    state: { open: 'open', done: 'done', late: (days) => `${several(days, 'day')} late` },
    notProposed: 'no longer proposed',
    empty: 'No steps yet.',
    finished: 'Done',
    updated: (open, finished) => `RKTL: ${several(open, 'step')} open, ${count(finished)} done.`,
  },
};
