/** Words of sharing with a partner in English: the bank's copy, the log, what went wrong. */
import type { ShareState } from '../../nominees/sharing/share-record';
import { sharing as indonesian } from '../id/sharing';
import type { Widen } from '../in-languages';
import { several } from '../several';

const STATES: Readonly<Record<ShareState, string>> = {
  started: 'not certain: run Share with a partner… once more',
  made: 'the file is there, not shared yet',
  shared: 'shared',
  revoked: 'access revoked',
  downloaded: 'downloaded as .csv',
};

export const sharing: Widen<typeof indonesian> = {
  shareItem: 'Share with a partner…',
  revokeItem: 'Revoke access…',
  withdrawItem: 'Withdraw consent…',
  logName: indonesian.logName,
  logNote:
    'Every copy that was ever made for a partner: who shared it, when, with whom, and whose rows. The fingerprint proves what was shared.',
  logHeadings: [
    'When',
    'Officer',
    'Partner',
    'Address',
    'Step',
    'As of',
    'People',
    'Amount',
    'State',
    'Access until',
    'Remark',
    'File',
    'Fingerprint',
  ],
  state: (state) => STATES[state],
  ends: (day, byItself) => (byItself ? day : `${day} (the UPK revokes it by hand)`),
  noEnd: 'until revoked',
  people: indonesian.people,
  fileName: indonesian.fileName,
  /** The copy goes to a bank in Indonesia, and rows are found in it again: the same in every language. */
  cover: indonesian.cover,
  yes: indonesian.yes,
  no: indonesian.no,
  female: indonesian.female,
  male: indonesian.male,
  nobody: 'No nominee qualifies with a consent in force; nothing is shared.',
  noColumns: 'The sheet Mitra does not say which columns the partner may see; nothing is shared.',
  noEmail: 'Fill in the partner’s Surel (e-mail) in the sheet Mitra, or download the copy and hand it over yourself.',
  noOfficer: 'Write the name of the officer who shares it.',
  changed: 'The list changed since it was shown. Look at it again before sharing it.',
  noServices:
    'This installation does not include the services Drive and Sheets, so a copy cannot be shared from here. Download the copy, or install by docs/pemasangan.md.',
  message: (partner, day) =>
    `List of nominees for ${partner}, as of ${day}. The data are only for the purpose to which the nominees agreed.`,
  shared: (email, many) =>
    `The copy is shared with ${email}: ${several(many, 'person', 'people')}. See Riwayat berbagi.`,
  made: (many) => `The copy is made: ${several(many, 'person', 'people')}. It is shared with nobody yet.`,
  downloaded: (many) =>
    `The copy is ready to be saved: ${several(many, 'person', 'people')}. This download is written down in Riwayat berbagi.`,
  handedOver: (name, officer) =>
    `The row of ${name} is also in the .csv that ${officer} downloaded: ask the partner to delete it.`,
  tellPartner: (name) => `Consent of ${name} withdrawn: ask the partner to delete the row from the .csv.`,
  already: (email) => `The same copy was already shared with ${email}; it is not shared twice.`,
  failed: (why) => `Google refused: ${why} Riwayat berbagi says what is there already; run it again to go on.`,
  address: (email) => `Google does not accept the address ${email}; correct the Surel (e-mail) in the sheet Mitra.`,
  goneFile: (officer) =>
    `That file was made by another account (officer: ${officer}) or was deleted; only that account can revoke its access.`,
  noEndNote: 'This account cannot set an end of access; revoke it yourself after that day.',
  overdue: (partner) => `The access of ${partner} is past its day and still open: run Revoke access….`,
  stillOut: (name, partner) =>
    `The consent of ${name} is no longer in force, but ${partner} still has the row: run Withdraw consent….`,
  revoked: (partner) => `The access of ${partner} is revoked.`,
  noShare: 'No copy is open any more.',
  whichShare: 'Choose the copy whose access is to be revoked.',
  whichPerson: 'Choose the person and the partner whose consent is withdrawn.',
  withdrawn: (name, copies) =>
    `The consent of ${name} is withdrawn; the row was deleted from ${several(copies, 'copy', 'copies')}. Write its day in the sheet Persetujuan too.`,
  withdrawnPartly: (name, why) => `The consent of ${name} is withdrawn, but some copies are not clean yet: ${why}`,
  rowGone: (name) => `The row of ${name} was deleted after the consent was withdrawn.`,
  rowNotFound: (name) => `The row of ${name} is not found in the copy any more, so all access to it was revoked.`,
  total: indonesian.total,
};
