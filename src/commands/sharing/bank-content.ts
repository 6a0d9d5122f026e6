/** What would go to a partner now, shown before it goes. */
import type { CivilDate } from '../../book/civil-date';
import { formatIso } from '../../book/civil-date';
import { sharing as words } from '../../messages/sharing';
import { isOver } from '../../nominees/list/status';
import type { Partner } from '../../nominees/partners/partner';
import { bankCopy, type BankCopy } from '../../nominees/sharing/bank-copy';
import { consentedOnly } from '../../nominees/sharing/consented';
import type { SharedRow } from '../../nominees/sharing/share-record';
import { bankSheets, listRows, rowText, type CopyAbout, type FileSheet } from '../../report/nominees/bank-file';
import { judgedPool, type JudgedPool, type NomineesRequest } from '../nominees/nominee-list';
import { entryAt } from '../nominees/partner-lists';
import { done, refused, type Outcome } from '../outcome';
import { inIndonesian } from '../sheet-language';
import type { SharePort } from './share-port';

export interface BankContent {
  readonly judged: JudgedPool;
  readonly partner: Partner;
  readonly asOf: string;
  readonly copy: BankCopy;
  readonly sheets: readonly FileSheet[];
  readonly about: CopyAbout;
  readonly rows: readonly SharedRow[];
  /** Of all that would be in the copy. */
  readonly digest: string;
  /** Of partner, address, step and content: the file bears it. */
  readonly key: string;
}

export interface BankRequest extends NomineesRequest {
  /** Where nobody is on the partner's list yet: everybody who may be. */
  readonly unlisted?: boolean;
}

/** Who goes into the copy: on the partner's list, not done with, and not one who does not qualify. */
function nominated(
  { pool, own, judgements }: JudgedPool,
  unlisted: boolean,
): readonly JudgedPool['judgements'][number][] {
  if (unlisted && own.placement.of.size === 0) return judgements.filter(({ eligible }) => eligible !== 'no');
  return pool.pool.flatMap((_, index) => {
    const [entry, judgement] = [entryAt(own, index), judgements[index]];
    if (entry === null || judgement === undefined || judgement.eligible === 'no') return [];
    return entry.status !== null && isOver(entry.status) ? [] : [judgement];
  });
}

/**
 * Makes the content of the copy; nothing is written and nothing leaves.
 *
 * @returns why there is none, or the content with the digest by which a yes is given to just that content
 */
export function bankContent(port: SharePort, request: BankRequest, today: CivilDate): Outcome<BankContent> {
  const read = judgedPool(port, request, today);
  return read.ok ? contentOf(port, request, { judged: read.result, today }) : read;
}

function contentOf(
  port: SharePort,
  request: BankRequest,
  { judged, today }: { readonly judged: JudgedPool; readonly today: CivilDate },
): Outcome<BankContent> {
  const { partner, pool } = judged;
  if (partner.columns.length === 0) return refused(words.noColumns);
  const agreed = consentedOnly(nominated(judged, request.unlisted === true), partner, today);
  if (agreed.length === 0) return refused(words.nobody);
  const copy = bankCopy(
    agreed,
    partner,
    pool.asOf,
    pool.pool.map(({ name }) => name),
  );
  const about = { partner, asOf: pool.asOf, fund: pool.fund, bookName: port.bookName(), convention: pool.convention };
  const [, ...lines] = inIndonesian(() => listRows(copy));
  const rows = copy.rows.map(({ person }, index) => ({
    person,
    name: pool.pool.find(({ key }) => key === person)?.name ?? '',
    digest: port.digest(rowText(lines[index] ?? [])),
  }));
  const sheets = inIndonesian(() => bankSheets(copy, about));
  const digest = port.digest(JSON.stringify(sheets));
  const key = port.digest([partner.name, partner.email, partner.step, digest].join('|')).slice(0, 40);
  return done({ judged, partner, asOf: formatIso(pool.asOf), copy, sheets, about, rows, digest, key });
}
