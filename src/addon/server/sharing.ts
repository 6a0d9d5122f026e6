/** What the sidebars of *Bagikan ke mitra…*, *Cabut akses…* and *Cabut persetujuan…* call, and the command line. */
import { revokeShare, viewShares } from '../../commands/sharing/revoke-share';
import type { Moment, ShareRequest } from '../../commands/sharing/begin-record';
import { downloadCopy } from '../../commands/sharing/download-copy';
import { makeCopy, shareNominees, viewShare } from '../../commands/sharing/share-nominees';
import type { SharePort } from '../../commands/sharing/share-port';
import { withdrawConsent } from '../../commands/sharing/withdraw-consent';
import { shareFiles } from '../drive/share-files';
import { alone, port, text, todayOf, withFields, type Fields } from './answer';
import { readChoiceOf } from './mapping';
import { wallTime } from './wall-time';

const sharePort = (): SharePort => ({ ...port(), ...shareFiles });
const momentOf = (fields: Fields): Moment => ({ today: todayOf(fields), when: wallTime(new Date()) });

function requestOf(fields: Fields): ShareRequest {
  const of = (key: 'asOf' | 'partner' | 'officer' | 'digest'): object => {
    const value = text(fields, key);
    return value === undefined || value === '' ? {} : { [key]: value };
  };
  return { ...of('asOf'), ...of('partner'), ...of('officer'), ...of('digest'), ...readChoiceOf(fields) };
}

/** What would go to the partner; nothing is written and nothing leaves. */
export const lihatSalinan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewShare(sharePort(), requestOf(fields), momentOf(fields)));

/** Makes the copy and shares it with the partner's address; without the digest of what was shown it is only shown. */
export const bagikanKeMitra = (argsJson?: string): string =>
  withFields(argsJson, (fields) => {
    const request = requestOf(fields);
    return request.digest === undefined
      ? viewShare(sharePort(), request, momentOf(fields))
      : alone(() => shareNominees(sharePort(), request, momentOf(fields)));
  });

/** The copy as a .csv, once it is written down who takes it. */
export const unduhSalinan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => downloadCopy(sharePort(), requestOf(fields), momentOf(fields))));

/** Makes the copy and shares it with nobody. */
export const buatSalinan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => makeCopy(sharePort(), requestOf(fields), momentOf(fields))));

/** Copies that are out. */
export const daftarBerbagi = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewShares(sharePort(), momentOf(fields)));

/** Takes a partner's access away. */
export const cabutAkses = (argsJson?: string): string =>
  withFields(argsJson, (fields) => {
    const key = text(fields, 'key');
    return alone(() => revokeShare(sharePort(), key === undefined ? {} : { key }));
  });

/** Takes a person's row out of a partner's copies. */
export const cabutPersetujuan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => {
    const [person, partner] = [text(fields, 'person') ?? '', text(fields, 'partner') ?? ''];
    return alone(() => withdrawConsent(sharePort(), { person, partner }, momentOf(fields)));
  });
