/** Periksa SOP in English: the sheets Periksa SOP and Lembar pendampingan (a page of guidance for each KSM). */
import { count } from '../format';
import { sop as indonesian } from '../id/sop';
import type { Widen } from '../in-languages';
import { several } from '../several';

const PROFILES: Readonly<Record<string, string>> = {
  auto: 'Pedoman 2008, Juknis 2012 and Pengaturan, each from the day it came into force',
  'pedoman-2008': 'Pedoman 2008 for all loans; Pengaturan only for what it leaves open',
  'juknis-2012': 'Juknis 2012 for all loans; Pengaturan only for what it leaves open',
};

export const sop: Widen<typeof indonesian> = {
  item: 'Check the SOP…',
  names: indonesian.names,
  judgedBy: (profile) =>
    `Limits: ${PROFILES[profile] ?? profile}.${profile === 'auto' ? ' Each loan is held against the limits in force on its disbursement day.' : ''}`,
  counts: ({ error, warning, info, excused }) =>
    `${several(error, 'error')}, ${several(warning, 'warning')}, ${count(info)} info, ${count(excused)} excused. They are listed in the sheet Temuan.`,
  clean: 'No findings: all that could be checked is in keeping with the SOP. See below what that covers.',
  since: 'Since the check before',
  first: 'This is the first check in this book; the next one will tell what was resolved.',
  sinceCounts: (day, resolved, excused, fresh) =>
    `Compared with the check as of ${day}: ${count(resolved)} resolved, ${count(excused)} excused, ${count(fresh)} new.`,
  sinceHeadings: ['Code', 'Rule', 'Loan no.', 'Now', '', 'KSM'],
  resolved: 'Resolved',
  excusedNow: 'Excused',
  more: (n) => `… and ${count(n)} more.`,
  byRule: 'By rule',
  byRuleHeadings: ['Code', 'Rule', 'Errors', 'Warnings', 'Info', 'Excused'],
  byGroup: 'By KSM',
  byGroupHeadings: ['No.', 'KSM', 'Errors', 'Warnings', 'Info', 'Excused'],
  wholeBook: '(the UPK’s book)',
  coverage: 'What could be checked',
  coverageHeadings: ['Code', 'Rule', 'Checked', 'Not known', 'Findings', 'Remark'],
  coverageNote:
    'Checked = rows that could be judged; not known = the row is there, but its cell is empty or cannot be read. What could not be checked is not thereby in keeping with the SOP.',
  missing: (columns) =>
    `Cannot be checked: there is no ${columns.length === 1 ? 'column' : 'such column as'} ${columns.join('; ')}`,
  off: {
    setting: 'Turned off in Pengaturan',
    noLimit: 'Waits for a decision of the BKM: Pengaturan does not set its limit',
  },
  guidance: {
    headings: ['No.', 'What was found, and what can be done', 'Step agreed on', 'Day'],
    intro:
      'Talk about them one by one with the people who lead the KSM. Write down the step agreed on and its day; bring this sheet along to the next visit.',
    others: (n) =>
      `Talk about them one by one with the people who lead the KSM. Only the KSM with the most errors are here; the others (${count(n)} KSM) are in the sheet Temuan.`,
    of: indonesian.guidance.of,
    ofSingle: (name) => `Single borrower: ${name}`,
    ofBook: 'The UPK’s book',
    when: indonesian.guidance.when,
    at: indonesian.guidance.at,
    loan: (id) => (id === '' ? '' : `Loan ${id}: `),
    advice: indonesian.guidance.advice,
    more: (n) => `And ${count(n)} more findings; see the sheet Temuan.`,
    signatures: ['', 'For the KSM: ………………………   UPK: ………………………', 'Facilitator: ………………………', ''],
    empty: 'No KSM needs guidance: there are no errors and no warnings.',
  },
  /** Part of a row’s identity in the follow-up plan: the same in every language. */
  step: indonesian.step,
  upk: indonesian.upk,
  done: (errors, warnings) =>
    errors + warnings === 0
      ? 'The SOP is checked: no errors and no warnings.'
      : `The SOP is checked: ${several(errors, 'error')}, ${several(warnings, 'warning')}.`,
  unknownProfile: (value, known) => `The guide "${value}" is not known; choose one of: ${known}.`,
  gone: 'The cell of this finding is not found any more: its row was deleted or changed much. Run Check the SOP once more.',
};
