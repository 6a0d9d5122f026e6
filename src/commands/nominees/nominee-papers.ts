/** *Cetak berkas calon…*: consent forms, the list of papers and the letter of recommendation for a partner's list. */
import type { CivilDate } from '../../book/civil-date';
import { papers as words } from '../../messages/papers';
import { isOver } from '../../nominees/list/status';
import { checklistPlan } from '../../report/nominees/papers/checklist';
import { consentFormsPlan } from '../../report/nominees/papers/consent-forms';
import { letterPlan } from '../../report/nominees/papers/letter';
import { officersOn } from '../../sheets/settings/officers';
import { done, refused, type Outcome } from '../outcome';
import { inIndonesian } from '../sheet-language';
import type { WorkbookPort } from '../workbook-port';
import { judgedPool, type NomineesRequest } from './nominee-list';
import { entryAt } from './partner-lists';

export interface NomineePapers {
  readonly message: string;
  readonly written: readonly string[];
}

/** Writes the three papers; all after the last reading. */
export function printNomineePapers(
  port: WorkbookPort,
  request: NomineesRequest,
  today: CivilDate,
): Outcome<NomineePapers> {
  const judged = judgedPool(port, request, today);
  if (!judged.ok) return judged;
  const { pool, partner, own, judgements } = judged.result;
  const listed = judgements.filter((_, index) => {
    const entry = entryAt(own, index);
    return entry !== null && (entry.status === null || !isOver(entry.status));
  });
  if (listed.length === 0) return refused(words.nobody);
  const { manager } = officersOn(pool.reading.settings, today);
  const input = { partner, asOf: pool.asOf, fund: pool.fund, manager, listed };
  const written = port.writeSheets(
    inIndonesian(() => [consentFormsPlan(input), checklistPlan(input), letterPlan(input)]),
  );
  const message = words.done(listed.length);
  port.toast(message);
  return done({ message, written });
}
