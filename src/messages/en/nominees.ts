/** Words of the nominees for a partner bank in English: the list, the database, the recap. */
import type { ConsentState } from '../../nominees/consent/consent';
import type { Eligible } from '../../nominees/judge';
import type { NomineeStatus } from '../../nominees/list/status';
import { count, rate, rupiah } from '../format';
import { nominees as indonesian } from '../id/nominees';
import type { Widen } from '../in-languages';
import { several } from '../several';

const STATUS: Readonly<Record<NomineeStatus, string>> = {
  draft: 'draft',
  proposed: 'proposed',
  surveyed: 'surveyed',
  approved: 'approved',
  paidOut: 'disbursed',
  refused: 'refused',
  withdrawn: 'withdrew',
};
const ELIGIBLE: Readonly<Record<Eligible, string>> = { yes: 'qualifies', nearly: 'nearly', no: 'does not' };
const CONSENT: Readonly<Record<ConsentState, string>> = {
  valid: 'given',
  none: 'none yet',
  withdrawn: 'withdrawn',
  incomplete: 'incomplete',
  stepTooLow: 'screening only',
  otherPurpose: 'other purpose',
};

export const nominees: Widen<typeof indonesian> = {
  item: 'Draft nominees…',
  prepareItem: 'Prepare partner sheets',
  papersItem: 'Print nominees’ papers…',
  partnersThere: 'The sheets Mitra and Persetujuan are there; nothing needs to be added.',
  partnersMade: (names) => `Added: ${names.join(' and ')}. Replace the example terms with those that the MoU says.`,
  /** The sheets Mitra and Persetujuan take these words: the same in every language. */
  yes: indonesian.yes,
  no: indonesian.no,
  effective: indonesian.effective,
  stepNames: indonesian.stepNames,
  consentChoices: indonesian.consentChoices,
  listName: indonesian.listName,
  names: indonesian.names,
  unknownPartner: (known) => `There is no such partner, or more than one fits. Choose: ${known}.`,
  noPartner: (known) => `Please name the partner. There are: ${known}.`,
  unknownMember: (name) =>
    `${name === '' ? 'Somebody who was chosen' : name} is not in this book; draft the list again.`,
  examples: 'The book has no sheet Mitra, so example terms are used. Replace them with those that the MoU says.',
  status: (status) => (status === null ? '–' : STATUS[status]),
  /** People enter these into the book: the same in every language. */
  statuses: indonesian.statuses,
  statusOf: indonesian.statusOf,
  eligible: (eligible) => ELIGIBLE[eligible],
  consent: (state) => CONSENT[state],
  onTime: (share, ofGroup) => (share === null ? 'not known' : `${rate(share)}${ofGroup ? ' (KSM)' : ''}`),
  capacity: (amount) => (amount === null ? 'not known' : rupiah(amount)),
  headings: {
    name: 'Name',
    group: 'KSM',
    eligible: 'Qualifies',
    reasons: 'What is lacking, or why',
    cycles: 'Loans',
    onTime: 'On time',
    overdue: 'Overdue',
    instalment: 'Instalment there',
    beside: 'Compared with',
    consent: 'Consent',
    days: 'Days in this status',
    status: 'Status',
    since: 'Since',
    asked: 'Applied for (Rp)',
    tenor: 'Months',
    granted: 'Approved (Rp)',
    remark: 'Reason or remark',
  },
  help: {
    status:
      'Choose: draf (draft), diusulkan (proposed), survei (surveyed), disetujui (approved), cair (disbursed), ditolak (refused), mundur (withdrew).',
    since: 'The day on which the status changed.',
    asked: 'The loan that is applied for at the partner.',
    tenor: 'Tenor in months.',
    granted: 'The loan that the partner approved.',
    remark: 'Why refused or withdrawn; any other remark.',
  },
  terms: (partner, step) =>
    `Partner: ${partner}. Step: ${step}. In order: those at the UPK’s limit, then by instalments on time, number of loans, and time without arrears.`,
  steps: { screening: 'screening (NIK masked)', application: 'application (whole NIK)' },
  counted: (listed, able) =>
    `${several(listed, 'nominee')}; qualifying: ${count(able)}. Counted from the rows below whenever this sheet is made.`,
  empty: 'No nominees yet: choose them in Draft nominees….',
  done: (listed, partner) =>
    `List of nominees for ${partner}: ${several(listed, 'person', 'people')}. See its sheet, Basis data KSM and Rekap calon nasabah.`,
  beside: (upk, open) =>
    [
      ...(upk === null ? [] : [`at the UPK ${rupiah(Math.round(upk))}`]),
      ...(open === null ? [] : [`for anybody there ${rupiah(Math.round(open))}`]),
    ].join('; ') || '–',
  poolHeadings: [
    'Name',
    'KSM',
    'NIK',
    'Loans',
    'Sum of loans',
    'Last loan',
    'On time',
    'Own arrears',
    'Arrears of KSM',
    'Months without arrears',
    'Savings',
    'Business',
    'Business (mo.)',
    'Repayment capacity',
    'Papers',
    'Source of the figures',
    'Consent',
  ],
  poolNote:
    'One row for every member, from all books in this file. On time marked (KSM): only the group’s instalments are booked, so it is the record of the KSM.',
  recapHeadings: ['Partner', 'Month', 'Proposed', 'Approved', 'Disbursed', 'Refused', 'Withdrew', 'Amount disbursed'],
  recapAll: 'All',
  noMonth: 'no day',
  freed: {
    title: 'Money that comes back to the UPK',
    returned: 'Came back: principal of the last UPK loan of nominees who got the partner’s loan',
    toReturn: 'Still to come back of those loans',
    none: 'No nominee has got a partner’s loan yet.',
  },
  share: indonesian.share,
};
