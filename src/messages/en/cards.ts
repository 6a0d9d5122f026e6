/** What Kartu pinjaman (loan card) and Rencana angsuran (instalment plan) say in English. */
import { cards as indonesianCards, plan as indonesianPlan } from '../id/cards';
import type { Widen } from '../in-languages';
import { several } from '../several';

export const cards: Widen<typeof indonesianCards> = {
  item: 'Loan card…',
  sheet: indonesianCards.sheet,
  above: ['', 'Planned', '', '', 'Met', '', 'Paid', '', '', '', ''],
  headings: [
    'No.',
    'Due on',
    'Principal',
    'Jasa',
    'Met',
    'Short',
    'Paid on',
    'Principal',
    'Jasa',
    'Principal left',
    'Remark',
  ],
  title: (loan, group) => `Loan ${loan} · ${group}`,
  terms: (principal, tenor, disbursed) => `Loan ${principal}, tenor ${tenor}, disbursed ${disbursed}.`,
  months: (n) => several(n, 'month'),
  weeks: (n) => several(n, 'week'),
  state: (balance, principal, interest, className) =>
    `Outstanding principal ${balance}; overdue principal ${principal}, overdue jasa ${interest}; ${className}.`,
  unknownInterest: 'not known',
  opening: 'brought forward',
  overdue: 'overdue',
  note: 'Met = the part of the instalment that is paid, the oldest first. Short = what is left of it; once it is past its due day it is called overdue.',
  noWho: 'Please name the loan’s number or the KSM.',
  nobody: (who) => `No loan with the number "${who}", or of a KSM of that name, was disbursed by that day.`,
  done: (n) => `The cards of ${several(n, 'loan')} are made.`,
};

export const plan: Widen<typeof indonesianPlan> = {
  item: 'Instalment plan…',
  sheet: indonesianPlan.sheet,
  headings: ['No.', 'Due on', 'Principal', 'Jasa', 'Total', 'Principal left'],
  for: (group) => `For: ${group}`,
  terms: (principal, tenor, rate, disbursed) =>
    `Loan ${principal}, tenor ${tenor}, jasa ${rate} a month, disbursed ${disbursed}.`,
  method: {
    flat: 'Jasa flat on the original principal.',
    declining: 'Jasa on the declining balance.',
    annuity: 'A level instalment; jasa on the declining balance (annuity).',
  },
  words: indonesianPlan.words,
  principalInWords: 'The loan in Indonesian words',
  totalInWords: 'All instalments in Indonesian words',
  badPrincipal: 'The loan must be an amount above zero, such as 5.000.000 or 5 juta.',
  badTenor: 'The tenor must be a number of months or weeks, such as 12 or 25 minggu (weeks).',
  badRate: 'The jasa a month must be a percentage, such as 1,5.',
  badDay: 'The day of disbursement must be a day, such as 2024-01-31.',
  badMethod: 'How jasa is charged: flat, declining or annuity.',
  done: (n, total) => `A plan of ${several(n, 'instalment')} is made; ${total} in all.`,
};
