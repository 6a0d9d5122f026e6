/** The partner's copy as a .csv, for those who do not share by Drive: it is written down before it is handed out. */
import { sharing as words } from '../../messages/sharing';
import { bankCsv } from '../../report/nominees/bank-file';
import { officerOf, rememberOfficer } from '../officer';
import { done, refused, type Outcome } from '../outcome';
import { inIndonesian } from '../sheet-language';
import { bankContent } from './bank-content';
import { begun, type Moment, type ShareRequest } from './begin-record';
import { note, showLog } from './share-log';
import type { SharePort } from './share-port';

export interface Downloaded {
  readonly message: string;
  readonly csv: string;
  readonly count: number;
  readonly written: readonly string[];
}

/**
 * Gives the text of the copy, once Riwayat berbagi says who takes it, when, and whose rows are in it. Each time is a line
 * of its own: a file that was taken twice is out twice.
 *
 * @param request must bear the digest of what was shown
 */
export function downloadCopy(port: SharePort, request: ShareRequest, moment: Moment): Outcome<Downloaded> {
  const read = bankContent(port, request, moment.today);
  if (!read.ok) return read;
  const content = read.result;
  if (request.digest !== content.digest) return refused(words.changed);
  const officer = officerOf(port, request.officer);
  if (officer === '') return refused(words.noOfficer);
  rememberOfficer(port, officer);
  const key = `${content.key} ${moment.when}`;
  note(port, { ...begun(content, officer, moment), key, email: '', ends: null, state: 'downloaded' });
  const written = showLog(port);
  const { copy } = content;
  return done({
    message: words.downloaded(copy.count),
    csv: inIndonesian(() => bankCsv(copy)),
    count: copy.count,
    written,
  });
}
