/** Titles, headings and remarks of the add-on's own sheets, in English; the sheets' names are the programme's and stay. */
import type { Apart, Grade } from '../../arrears/types';
import type { Severity } from '../../book/finding';
import { count, percentOrDash } from '../format';
import { reports as indonesian } from '../id/reports';
import type { Widen } from '../in-languages';
import { several } from '../several';

export const APART: Readonly<Record<Apart, string>> = {
  paidOff: 'Paid off',
  rescheduled: 'Rescheduled',
  writtenOff: 'Written off',
};

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };
const GRADE: Readonly<Record<Grade, string>> = { memuaskan: 'Satisfactory', minimum: 'Minimum', ditunda: 'Suspended' };

export const reports: Widen<typeof indonesian> = {
  brand: indonesian.brand,
  title: indonesian.title,
  /** By this a sheet that was cut off is known again: the same in every language. */
  incomplete: indonesian.incomplete,
  asOf: (day) => `As of ${day}`,
  book: (name) => `Book: ${name}`,
  conventionOf: (name) => `Convention: ${name}.`,
  names: indonesian.names,
  memoryNote: 'What the add-on Bergulir remembers. Do not change or delete it.',
  apart: (kind) => APART[kind],
  severity: (severity) => SEVERITY[severity],
  grade: (grade) => (grade === null ? '–' : GRADE[grade]),
  total: 'TOTAL',
  none: 'None.',
  noGroup: '(no name)',
  tunggakan: {
    headings: [
      'No.',
      'KSM',
      'Loan no.',
      'Disbursed',
      'Tenor',
      'Principal',
      'Scheduled principal',
      'Principal paid',
      'Balance',
      'Overdue principal',
      'Overdue jasa',
      'Oldest since',
      'Days',
      'Instalments late',
      'Class',
      'Provision',
      'Remark',
    ],
    weeks: (n) => `${count(n)} wk`,
    apartSection: 'Loans apart from the arrears (paid off, rescheduled, written off)',
    rounding: (amount) => `Rounding ${amount}`,
    interestOnly: 'Jasa only',
    noInterest: 'The book states neither jasa nor its rate: overdue jasa is not known, which is not zero.',
    empty: 'No loan was disbursed by the reporting day.',
  },
  kolektibilitas: {
    headings: [
      'No.',
      'KSM',
      'Disbursed',
      'Final due day',
      'Principal',
      'Monthly instalment',
      'Scheduled balance',
      'Actual balance',
      'Overdue < 3 months',
      'Overdue > 3 months',
    ],
    riskShare: 'Risk percentage',
    risk: 'Credit risk',
    totalRisk: (amount) => `Total credit risk (provision): ${amount}`,
    columnsNote:
      'Scheduled balance = loan less scheduled principal; actual balance = outstanding principal. Overdue < 3 months = principal that fell due at most 90 days ago. The whole balance is put into the loan’s class.',
  },
  ringkasan: {
    indicators: 'Loan indicators',
    indicatorHeadings: ['Indicator', 'Value', 'Grade', 'Meaning'],
    byClass: 'Balance by collectability',
    byClassHeadings: ['Class', 'Loans', 'Balance', 'Provision'],
    byAge: 'Overdue principal by age',
    byAgeHeadings: ['Oldest age', 'Loans', 'Overdue principal', 'Balance'],
    ages: ['1–30 days', '31–90 days', '91–180 days', '181–360 days', '> 360 days'],
    ageToday: 'Due today',
    disagree: 'Loans on which the two readings differ (by amount and by age)',
    disagreeHeadings: ['KSM', 'Loan no.', 'Balance', 'Remark'],
    byAmountOnly: (times, days) => `By amount ${times} instalments (late), by age ${days} days (not yet)`,
    byAgeOnly: (times, days) => `By age ${days} days (late), by amount ${times} instalments (not yet)`,
    interestOnly: 'Loans with overdue jasa only',
    interestOnlyHeadings: ['KSM', 'Loan no.', 'Overdue jasa', 'Remark'],
    since: (day) => `Since ${day}`,
    totals: 'Main figures',
    totalsHeadings: ['Item', 'Amount', '', 'Meaning'],
    chartByAge: 'Overdue principal by age (Rp)',
    chartByClass: 'Balance by collectability (Rp)',
    rows: {
      activeLoans: ['Active loans', 'With a balance; neither rescheduled nor written off'],
      lateLoans: ['Late loans', 'Loans that count as late for LAR and PAR'],
      activeGroups: ['Active KSM', 'KSM that still have a balance'],
      lateGroups: ['Late KSM', 'KSM with at least one late loan'],
      principal: ['Disbursed', 'All loans that are still counted'],
      scheduled: ['Scheduled principal', 'Principal that should have come in by now'],
      paid: ['Principal paid', 'Principal that came in by the reporting day'],
      outstanding: ['Outstanding principal', 'Loans less the principal paid'],
      overduePrincipal: ['Overdue principal', 'Scheduled principal that is not paid'],
      overdueInterest: ['Overdue jasa', 'Scheduled jasa (service charge) that is not paid'],
      provision: ['Provision for risk', 'Balance of each class × its risk percentage'],
      lar: ['LAR by amount', 'Late KSM ÷ KSM with a balance (not a bank’s LAR)'],
      par: ['PAR by amount', 'Whole balance of late loans ÷ whole balance'],
      rr: ['RR (repayment rate)', '(Balance − overdue principal of late loans) ÷ balance'],
      larByAge: ['LAR by age', 'As LAR, with an age above 90 days'],
      parByAge: ['PAR by age', 'As PAR, with an age above 90 days'],
    },
    gradeNote:
      'Grades of LAR and PAR: satisfactory below 10%, minimum 10–20%, suspended above 20%. Grades of RR: satisfactory above 90%, minimum 80–90%, suspended below 80% (POB Pinjaman Bergulir 2013).',
    findings: (errors, warnings, infos) =>
      `Findings in the book: ${several(errors, 'error')}, ${several(warnings, 'warning')}, ${count(infos)} info; see the sheet Temuan.`,
  },
  percent: percentOrDash,
};
