/** Words of Periksa buku KSM in English, and of the sheets that it writes. */
import type { Unchecked } from '../../ksm/group';
import type { HabitName } from '../../ksm/habits';
import { count, rate, shortDate } from '../format';
import { groupBooks as indonesian } from '../id/group-books';
import type { Widen } from '../in-languages';
import { several } from '../several';

const HABITS: Readonly<Record<HabitName, string>> = {
  meeting: 'Meeting',
  saving: 'Saving',
  bookkeeping: 'Bookkeeping',
  lending: 'Lending',
  repaying: 'Repaying',
};

const LACKS: Readonly<Record<Unchecked['lacks'], string>> = {
  cashBook: 'there is no cash book yet',
  balanceColumn: 'the cash book has no balance column',
  upkLedger: 'the UPK’s book does not have its loan',
  instalments: 'the cash book names no instalments to the UPK',
  memberShares: 'there is no book of members’ loans yet',
  memberSavings: 'there is no book of members’ savings yet',
  savings: 'the cash book names no savings',
};

export const groupBooks: Widen<typeof indonesian> = {
  checkItem: 'Check group books',
  prepareItem: 'Make group books…',
  prepare: {
    unknownKind:
      'That kind of book is not known: choose a group’s books (group), a business book (business) or the sheet PWK (training).',
    noGroup: 'Write the name of the KSM first.',
    noOwner: 'Write the name of the owner of the business first.',
    complete: (kept) => `The books are there already, nothing was added: ${kept.join(', ')}.`,
  },
  none: 'This book holds no cash book of a KSM or business that can be read. Make one with Make group books…, or check its headings: Tanggal, Uraian, Masuk, Keluar.',
  done: (groups, businesses, errors) =>
    `${count(groups)} KSM and ${several(businesses, 'business', 'businesses')} were checked: ${errors === 0 ? 'no errors' : several(errors, 'error')}. See Pantauan KSM and Temuan.`,
  names: indonesian.names,
  habit: HABITS,
  habitState: ({ state, last }, daysAsleep) => {
    if (state === 'unknown' || last === null) return 'no record';
    return state === 'alive' ? `alive ${shortDate(last)}` : `asleep ${several(daysAsleep, 'day')}`;
  },
  alive: (days) =>
    `Alive: there is a record within the last ${several(days, 'day')}. Complete months: of the last twelve full months, those with records and without errors. Profit: the last twelve months of the members’ businesses, ▁ lowest, ▇ highest, · no record.`,
  order: 'In order: those with errors, then those whose habits have slept longest, then those in arrears.',
  monitorHeadings: {
    group: 'KSM',
    cash: 'Cash by the book',
    months: 'Complete months',
    findings: 'Findings',
    overdue: 'Overdue',
    trend: 'Profit, 12 months',
    unchecked: 'Cannot be checked yet',
    step: 'Next step',
    by: 'By',
  },
  stepHelp: 'What was agreed on with the KSM; it goes into RKTL and stays when this sheet is made again.',
  byHelp: 'By when it is done, or when the next visit is.',
  months: indonesian.months,
  findings: (errors, all) =>
    all === 0 ? 'clean' : errors === 0 ? several(all, 'remark') : `${several(errors, 'error')}, ${count(all)} in all`,
  unchecked: ({ code, lacks }) => `${code}: ${LACKS[lacks]}`,
  noLedger: 'The UPK’s book is not here: arrears are not known.',
  businessHeadings: [
    'Owner',
    'KSM',
    'Records since',
    'For (months)',
    'Income a month',
    'Costs a month',
    'Instalments a month',
    'Repayment capacity',
    'Months counted',
    'Profit, 12 months',
    'Cash',
    'Last record',
    'Source of the figures',
  ],
  capacityRule: ({ name, share }) => {
    if (name === 'surplus') return 'Repayment capacity: sales less costs, a month on average.';
    if (name === 'share') return `Repayment capacity: ${rate(share)} of sales less costs, a month on average.`;
    return `Repayment capacity: ${rate(share)} of sales less costs and instalments already running, a month on average.`;
  },
  capacityMonths:
    'The average of the last six full months, of twelve for a seasonal business. What is taken for the family is no cost. The sign – means not known yet.',
  noBusinesses: 'There is no cash book of a business yet.',
  seasonal: (owner) => `${owner} (seasonal)`,
  trainingNote: (name) =>
    `PWK: ${name === '' ? 'training before the first loan' : name}. Passed: recorded as having passed. Got a loan: disbursed after the training.`,
  trainingHeadings: ['KSM', 'Attended', 'Passed', 'Got a loan', ''],
  personHeadings: ['Name', 'KSM', 'Day of PWK', 'Outcome', 'Loan'],
  persons: 'By person',
  total: 'Total',
  outcome: (attended, passed) => {
    if (passed === true) return 'passed';
    if (passed === false) return 'not passed';
    return attended === true ? 'attended, outcome not recorded' : attended === false ? 'absent' : 'not recorded';
  },
  loan: (day, byGroup) => (byGroup ? `${day} (the KSM’s)` : day),
  steps: {
    mend: (code, name) => `Correct together with the group’s officers: ${name.toLowerCase()} (${code}).`,
    asleep: (habit) => `Visit the KSM: ${HABITS[habit].toLowerCase()} stopped long ago.`,
  },
};
