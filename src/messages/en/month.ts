/** What the month's papers say in English: LPP, Cadangan risiko, Berita acara, Perubahan, Riwayat bulanan. */
import type { ChangeKind } from '../../month/changes';
import type { HistorySource } from '../../month/history';
import { count } from '../format';
import { month as indonesian } from '../id/month';
import type { Widen } from '../in-languages';
import { checkWords } from '../panels/month-checks';
import { APART } from './reports';
import { several } from '../several';

const CHANGE: Readonly<Record<ChangeKind, string>> = {
  disbursed: 'Disbursed',
  paid: 'Repayment',
  status: 'Status changed',
  class: 'Class changed',
  corrected: 'Corrected after closing',
  late: 'Not in the closed report',
  gone: 'No longer in the book',
};

const SOURCE: Readonly<Record<HistorySource, string>> = {
  book: 'Computed anew from the book',
  stored: 'From the stored closing',
  unknown: 'Not known',
};

/** 1 January 1970 was a Thursday. */
const DAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;

export const month: Widen<typeof indonesian> = {
  item: 'Close the month…',
  chartsItem: 'Charts on a page…',
  names: indonesian.names,
  unknown: 'not known',
  words: indonesian.words,
  check: (name) => checkWords.en[name],
  checks: 'Cross-checks',
  agrees: (what, left) => `Agrees: ${what}: ${left}.`,
  differs: (what, left, right, loans) =>
    `DOES NOT AGREE: ${what}: ${left} and ${right}${loans === '' ? '' : `; ${loans}`}.`,
  differsOn: (loans) => `loans ${loans}`,
  more: (n) => ` and ${count(n)} more`,
  unchecked: (what) => `Cannot be checked: ${what} (the book lacks the column).`,
  signed: 'Made on …………………………………',
  known: 'Seen by,',
  signers: ['Bookkeeper', 'UPK manager', 'Supervisor'],
  name: indonesian.name,
  lpp: {
    above: [
      '',
      '',
      '',
      '',
      '',
      '',
      'Target',
      '',
      'Paid to last month',
      '',
      'Paid this month',
      '',
      'Paid to date',
      '',
      '',
      '',
      'Overdue',
      '',
    ],
    headings: [
      'No.',
      'Group',
      'Loan no.',
      'Disbursed',
      'Tenor',
      'Allocation',
      'Principal',
      'Jasa',
      'Principal',
      'Jasa',
      'Principal',
      'Jasa',
      'Principal',
      'Jasa',
      'Balance',
      '%',
      'Principal',
      'Jasa',
    ],
    note: (day) =>
      `Last month = up to ${day}. Target = instalments that should have been paid by the reporting day. % = balance divided by allocation.`,
    settled: (loans) => `Paid off before this month (${several(loans, 'loan')})`,
    apart: 'Loans apart from the totals (rescheduled, written off, paid off with a remainder)',
    noMovement:
      'This book does not hold the repayments of last month and this month; their columns are empty because they are not known, which is not zero.',
  },
  cadangan: {
    headings: ['Class', 'Loans', 'Balance', 'Risk percentage', 'Provision'],
    note: 'Provision = the whole balance in that class times its risk percentage, rounded to the rupiah.',
  },
  beritaAcara: {
    headings: ['No.', 'Item', 'Amount', 'In Indonesian words'],
    intro: (bookMonth, day) =>
      `The book of the revolving loans was closed for the month of ${bookMonth}, as of ${day}, as follows:`,
    running: 'Loans with a balance',
    disbursed: (loans) => `Disbursed this month (${several(loans, 'loan')})`,
    principal: 'Principal repaid this month',
    interest: 'Jasa (service charge) repaid this month',
    both: 'All repayments of this month',
    apart: 'Repayments this month of loans apart from the totals (rescheduled, written off)',
    balance: 'Outstanding principal',
    overduePrincipal: 'Overdue principal',
    overdueInterest: 'Overdue jasa',
    provision: 'Provision for risk',
    loans: indonesian.beritaAcara.loans,
    close: 'This record was truthfully made.',
  },
  perubahan: {
    headings: ['No.', 'KSM', 'Loan no.', 'What', 'Principal', 'Jasa', 'Balance (+/−)', 'Remark'],
    since: (day) => `Since the closed report as of ${day}`,
    again: (day) => `This month was closed before (as of ${day}); what changed since then`,
    nothing: 'Nothing changed.',
    none: 'No month was closed before this one: the next report will tell what changed, one by one.',
    noDetails: 'That month’s single loans are no longer stored (only its totals), so its changes cannot be listed.',
    otherConvention: 'Another convention was used then; changes of class therefore do not count as corrections.',
    readDiffers: 'The book up to that day is no longer what it was when it was closed.',
    readSame: 'The book up to that day is still what it was when it was closed.',
    kind: (kind) => CHANGE[kind],
    passage: indonesian.perubahan.passage,
    paid: (principal, interest) => `principal ${principal}, jasa ${interest}`,
    balance: (amount) => `balance ${amount}`,
    more: (n) => `… and ${count(n)} more changes; all of them are in the sheet Perubahan.`,
    before: 'Balance of that report',
    after: 'Balance now',
  },
  riwayat: {
    headings: (classes) => ['As of', ...classes, 'Balance', 'Overdue principal', 'RR', 'LAR', 'PAR', 'Source'],
    source: (source) => SOURCE[source],
    changed: 'Computed anew; other than when it was closed',
    note: 'Twelve month ends. Those that the book tells of are computed anew; the others come from months that were closed; the rest are not known and left empty.',
    balance: 'Outstanding principal (Rp)',
    overdue: 'Overdue principal (Rp)',
    rr: 'RR (repayment rate)',
    par: 'PAR by amount',
  },
  apart: (apart) => APART[apart],
  weekday: (days) => DAYS[((days % 7) + 7) % 7] ?? '',
  later: 'The closed months were stored by a newer version of Bergulir; please install that version first.',
  unreadable:
    'The hidden sheet _bergulir_bulan cannot be read; bring its content back from the version history, or delete the sheet to begin anew.',
  done: (day, failed) =>
    failed === 0
      ? `The month is closed as of ${day}; all cross-checks agree.`
      : `The month is closed as of ${day}; cross-checks that do not agree: ${count(failed)}.`,
  viewed: (day, failed) =>
    failed === 0
      ? `As of ${day}: all cross-checks agree. The month is not stored as closed yet.`
      : `As of ${day}, cross-checks that do not agree: ${count(failed)}. The month is not stored as closed yet.`,
};
