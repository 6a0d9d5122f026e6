/** *Susun calon nasabah…*: judges the pool for a partner, and keeps the partner's list, the database and the recap. */
import type { CivilDate } from '../../book/civil-date';
import type { Finding } from '../../book/finding';
import type { BasisPoints } from '../../book/money';
import type { Placement } from '../../entries/place-entries';
import { nominees as words } from '../../messages/nominees';
import { judge, type Judgement } from '../../nominees/judge';
import { freedMoney } from '../../nominees/list/freed-money';
import type { Partner } from '../../nominees/partners/partner';
import { partnerNamed } from '../../nominees/partners/read-partners';
import type { PoolMember } from '../../nominees/pool/pool-member';
import { ranked, type Graduation } from '../../nominees/rank';
import { nomineeJson, dayJson, type NomineeJson } from '../../report/nominees/json';
import { draftRow, entryOf, listPlan, type ListedNominee } from '../../report/nominees/list-sheet';
import { poolPlan } from '../../report/nominees/pool-sheet';
import { recapPlan, type RecapRow } from '../../report/nominees/recap-sheet';
import { numberOn } from '../../sheets/settings/decision-on';
import type { ArrearsRequest } from '../arrears-request';
import { findingsReport } from '../findings-report';
import { done, refused, type Outcome } from '../outcome';
import { inSheetLanguage } from '../sheet-language';
import { shareAlerts } from '../sharing/share-alerts';
import type { WorkbookPort } from '../workbook-port';
import { rememberDrawn, staleOthers, staleSentences } from './list-age';
import { listFindings } from './list-findings';
import { elsewhere, entryAt, listsOf, type PartnerList } from './partner-lists';
import { readPool, type PoolReading } from './read-pool';

export interface NomineesRequest extends ArrearsRequest {
  /** A part of the partner's name. */
  readonly partner?: string;
  /** Who is to be put on the list, with what they ask. */
  readonly chosen?: readonly ChosenNominee[];
}

export interface ChosenNominee {
  /** `PoolMember.key`. */
  readonly key: string;
  readonly amount?: number;
  readonly tenor?: number;
}

export interface NomineesResult {
  readonly asOf: string;
  readonly partner: string;
  readonly nominees: readonly NomineeJson[];
  readonly counts: Readonly<Record<'all' | 'yes' | 'nearly' | 'no' | 'listed' | 'consented', number>>;
  readonly freed: { readonly returned: number; readonly toReturn: number };
  readonly keys: readonly string[];
  readonly message: string;
  /** Names of the sheets that were written. */
  readonly written: readonly string[];
}

export interface JudgedPool {
  readonly pool: PoolReading;
  readonly partner: Partner;
  readonly lists: readonly PartnerList[];
  readonly own: PartnerList;
  /** By the place in the pool. */
  readonly judgements: readonly Judgement[];
  readonly graduation: Graduation;
}

/** When a member has outgrown the fund, as Pengaturan decides; else as Pedoman 2008 has it. @source DOMAIN, the SOP by version */
const graduationOf = ({ reading, asOf }: PoolReading): Graduation => ({
  loans: numberOn(reading.settings, 'loansMax', asOf) ?? 4,
  amount: numberOn(reading.settings, 'nextLoanMax', asOf) ?? 2_000_000,
});

/** What the UPK took of a member's last loan, where Pengaturan does not say. */
function lastRate({ reading }: PoolReading, { loans }: PoolMember): BasisPoints | null {
  const last = loans.value[loans.value.length - 1];
  return reading.book.loans.find(({ key }) => key === last?.loan)?.rate ?? null;
}

/** Reads the book and judges everybody for the partner. */
export function judgedPool(port: WorkbookPort, request: NomineesRequest, today: CivilDate): Outcome<JudgedPool> {
  const read = readPool(port, request, today);
  if (!read.ok) return read;
  const pool = read.result;
  const known = pool.partners.map(({ name }) => name).join(', ');
  if (request.partner === undefined || request.partner.trim() === '') return refused(words.noPartner(known));
  const partner = partnerNamed(pool.partners, request.partner);
  if (partner === null) return refused(words.unknownPartner(known));
  const lists = listsOf(port, pool);
  const own = lists.find((list) => list.partner === partner);
  if (own === undefined) return refused(words.unknownPartner(known));
  const chosen = new Map((request.chosen ?? []).map((one) => [one.key, one]));
  const judgements = pool.pool.map((member, index) => {
    const entry = entryAt(own, index);
    const wish = chosen.get(member.key);
    return judge(member, partner, pool.asOf, {
      amount: wish?.amount ?? entry?.asked ?? null,
      tenor: wish?.tenor ?? entry?.tenor ?? null,
      otherPartners: elsewhere(lists, partner, index),
      today,
      upkRate: numberOn(pool.reading.settings, 'rate', pool.asOf) ?? lastRate(pool, member),
    });
  });
  return done({ pool, partner, lists, own, judgements, graduation: graduationOf(pool) });
}

function resultOf(judged: JudgedPool, message: string, written: readonly string[]): NomineesResult {
  const { pool, partner, judgements, own, lists, graduation } = judged;
  const place = new Map(pool.pool.map((member, index) => [member.key, index]));
  const entryOfMember = (member: PoolMember) => entryAt(own, place.get(member.key) ?? -1);
  const order = ranked(judgements, graduation);
  const rows = order.map((judgement) => {
    return nomineeJson(judgement, entryOfMember(judgement.member)?.status ?? null);
  });
  const of = (eligible: string): number => rows.filter((row) => row.eligible === eligible).length;
  return {
    asOf: dayJson(pool.asOf),
    partner: partner.name,
    nominees: rows,
    counts: {
      all: rows.length,
      yes: of('yes'),
      nearly: of('nearly'),
      no: of('no'),
      listed: own.placement.of.size,
      consented: rows.filter(({ consent }) => consent === 'valid').length,
    },
    freed: freedMoney(recapRows(pool, lists).map(({ member, entry }) => ({ member, status: entry.status }))),
    keys: order.map(({ member }) => member.key),
    message,
    written,
  };
}

function recapRows(pool: PoolReading, lists: readonly PartnerList[]): readonly RecapRow[] {
  return lists.flatMap(({ partner, placement }) =>
    [...placement.of].flatMap(([index, rows]) => {
      const member = pool.pool[index];
      return member === undefined ? [] : rows.map((row) => ({ partner: partner.name, member, entry: entryOf(row) }));
    }),
  );
}

/**
 * Judges every member of the pool; writes nothing.
 *
 * @param today for the default day
 */
export function viewNominees(port: WorkbookPort, request: NomineesRequest, today: CivilDate): Outcome<NomineesResult> {
  const judged = judgedPool(port, request, today);
  if (!judged.ok) return judged;
  const alerts = [...staleSentences(port, judged.result, today), ...shareAlerts(port, judged.result.pool.pool, today)];
  return done(resultOf(judged.result, alerts.join(' '), []));
}

/** The chosen put on the list as drafts; who stands there already keeps what people wrote. */
function withChosen(judged: JudgedPool, chosen: readonly ChosenNominee[], today: CivilDate): Outcome<Placement> {
  const { pool, own, judgements } = judged;
  const of = new Map(own.placement.of);
  for (const { key } of chosen) {
    const index = pool.pool.findIndex((member) => member.key === key);
    const judgement = judgements[index];
    if (judgement === undefined) return refused(words.unknownMember(''));
    if ((of.get(index) ?? []).length > 0) continue;
    const { amount, tenor } = judgement;
    of.set(index, [draftRow(judgement.member, { amount, tenor, today })]);
  }
  return done({ ...own.placement, of });
}

/** Writes the partner's list with the chosen on it, the database, the recap and what is found; all after the last reading. */
export function writeNominees(port: WorkbookPort, request: NomineesRequest, today: CivilDate): Outcome<NomineesResult> {
  const judged = judgedPool(port, request, today);
  if (!judged.ok) return judged;
  const { pool, partner, judgements, lists, graduation } = judged.result;
  const placement = withChosen(judged.result, request.chosen ?? [], today);
  if (!placement.ok) return placement;
  const own = { partner, placement: placement.result };
  const now: JudgedPool = {
    ...judged.result,
    own,
    lists: lists.map((list) => (list.partner === partner ? own : list)),
  };
  const place = new Map(pool.pool.map((member, index) => [member.key, index]));
  const listed: readonly ListedNominee[] = ranked(judgements, graduation).flatMap((judgement) =>
    (placement.result.of.get(place.get(judgement.member.key) ?? -1) ?? []).map((entered) => ({ judgement, entered })),
  );
  const bookName = port.bookName();
  const { asOf, reading } = pool;
  const { settings } = reading;
  const findings: readonly Finding[] = [
    ...pool.findings,
    ...listFindings(listed, now),
    ...staleOthers(port, now, today),
  ];
  const checks = { data: reading.findings, nominees: findings };
  const { plan, marks } = findingsReport(port, { checks, asOf, sheets: pool.sheets, settings });
  const input = { partner, ownPartners: pool.ownPartners, asOf, today, bookName, listed, pool: pool.pool };
  const written = port.writeSheets([
    ...inSheetLanguage(settings, () => [
      listPlan({ ...input, placement: placement.result }),
      poolPlan(pool.pool, asOf, bookName),
      recapPlan(recapRows(pool, now.lists), asOf, bookName),
    ]),
    plan,
  ]);
  port.mark(marks);
  rememberDrawn(port, pool, own, today);
  const message = [words.done(listed.length, partner.name), ...shareAlerts(port, pool.pool, today)].join(' ');
  port.toast(message);
  return done(resultOf(now, message, written));
}
