import type { Finding } from '../../book/finding';
import type { Loan, LoanBook } from '../../book/records';
import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import { columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { settleBareAmounts } from './bare-amounts';
import { assign, repaymentOf } from './assign';
import type { Assigned } from './assign';
import { checkDisbursement, checkOverpaid, checkRepayment, checkStated, checkStruck } from './checks';
import type { CheckFrame } from './checks';
import { noteLedgers, readLists } from './ledger';
import type { RowIdentity } from './identity';
import type { LoanDraft } from './loan-draft';
import { checkRunningBalances } from './ledger-balance';
import { loanIndex } from './loan-index';
import { withStatus } from './loan-status';
import { claimLoans } from './merge-claims';
import type { Claims } from './merge-claims';
import { checkOthers } from './merge-cross-check';
import { mergeLoans } from './merge-loans';
import { matchSources } from './merge-match';
import type { LayoutName, LayoutSource, StatedLoan } from './merge-source';
import { statedLoans } from './merge-stated';
import { recordsInterest, repaymentRows } from './repayment-rows';
import { checkTypedTwice } from './typed-twice';
import { union } from './union';

export interface MergedBook {
  readonly book: LoanBook;
  readonly findings: readonly Finding[];
  /** The tables whose rows went into the book. */
  readonly used: readonly FoundTable[];
  /** Loan rows that stand in the lists, readable or not. */
  readonly rows: number;
  /** From which layout each loan's repayments come, by `Loan.key`. */
  readonly layouts: ReadonlyMap<string, LayoutName>;
  readonly stated: readonly StatedLoan[];
  /** Reports of one day from which loans have their repayments, and whether they tell jasa. */
  readonly snapshots: readonly { readonly table: FoundTable; readonly interest: boolean }[];
}

/** The parts of a book, as its sheets were understood. */
export interface BookParts {
  /** Plain lists of loans. */
  readonly lists: readonly FoundTable[];
  readonly ledgers: readonly FoundTable[];
  /** The other layouts, richest first; a report of one date only where it is the one to be read. */
  readonly sources: readonly LayoutSource[];
  /** Reports of other dates: only their statements count. */
  readonly witnesses: readonly LayoutSource[];
}

/** The repayments that count: those of the layout that a loan was claimed by; a copy in two sheets counts once. */
function counted(
  ledger: readonly Assigned[],
  sources: readonly LayoutSource[],
  claims: Claims,
  notes: Notes,
): readonly Assigned[] {
  if (sources.length === 0) return ledger;
  const all = ledger.filter(({ draft }) => claims.of.get(draft.loan.key) === 'ledger');
  for (const layout of new Set(sources.map((source) => source.layout))) {
    const own = sources.filter((source) => source.layout === layout);
    const rows = own.flatMap((source) => claims.assigned.get(source) ?? []);
    const winning = rows.filter(({ draft }) => claims.of.get(draft.loan.key) === layout);
    for (const one of own.length > 1 ? union(winning, notes) : winning) all.push(one);
  }
  return all;
}

function byLoan(assigned: readonly Assigned[]): ReadonlyMap<string, readonly Assigned[]> {
  const found = new Map<string, Assigned[]>();
  for (const one of assigned) {
    const list = found.get(one.draft.loan.key);
    if (list) list.push(one);
    else found.set(one.draft.loan.key, [one]);
  }
  return found;
}

/** A loan whose layout says nothing of jasa has no jasa computed, though others in the book have. */
const silentOnInterest = (loan: Loan): Loan => ({ ...loan, rate: null, statedInterest: null });

/** A loan that no layout tells the repayments of is not "never paid": it is left out, and said. */
function unclaimed(draft: LoanDraft, notes: Notes): void {
  const { table, loan } = draft;
  const column = columnOf(table, 'group') ?? table.firstColumn;
  notes.add('DAT-03', 'noSource', {}, { table, row: loan.source.row, column, loan: loan.id, group: loan.group });
}

/** Which layouts tell what was paid as jasa. */
function recording({ ledgers, sources }: BookParts): ReadonlyMap<LayoutName, boolean> {
  const recorded = new Map<LayoutName, boolean>([['ledger', ledgers.some(recordsInterest)]]);
  for (const { layout, interestRecorded } of sources)
    recorded.set(layout, (recorded.get(layout) ?? false) || interestRecorded);
  return recorded;
}

function snapshotsOf(
  sources: readonly LayoutSource[],
  keptOf: ReadonlyMap<RowIdentity, LoanDraft>,
  claims: Claims,
): MergedBook['snapshots'] {
  const wins = ({ list, layout }: LayoutSource): boolean =>
    list.rows.drafts.some(({ identity }) => claims.of.get(keptOf.get(identity)?.loan.key ?? '') === layout);
  return sources
    .filter((source) => source.date !== null && wins(source))
    .map(({ list, interestRecorded }) => ({ table: list.table, interest: interestRecorded }));
}

/** The loans of all lists and layouts, and which repayments count for each. */
function gathered(parts: BookParts, notes: Notes) {
  const { lists, ledgers, sources } = parts;
  const { drafts: listed, used } = mergeLoans(readLists(lists));
  const { drafts, keptOf } = matchSources(listed, parts, notes);
  const leftOut = used.flatMap(({ rows }) => rows.leftOut);
  noteLedgers(ledgers, ledgers.some(recordsInterest), notes);
  const rows = ledgers.flatMap((table) => repaymentRows(table, notes));
  const assigned = assign(rows, loanIndex(drafts, leftOut), notes);
  checkRunningBalances(assigned, notes);
  const ledger = union(assigned, notes);
  const claims = claimLoans({ listed, keptOf, ledger, sources, hasLedger: ledgers.length > 0 });
  return { drafts, used, keptOf, claims, assigned: settleBareAmounts(counted(ledger, sources, claims, notes), notes) };
}

/**
 * One loan book from all that the sheets hold: for each loan the richest layout's repayments count, the others are
 * only held against them.
 *
 * @param parts lists, ledgers and other layouts, at least one list or source
 */
export function mergedBook(parts: BookParts, checks: Omit<CheckFrame, 'notes'>): MergedBook {
  const { ledgers, sources, witnesses } = parts;
  const notes = takeNotes();
  const frame = { ...checks, notes };
  const { drafts, used, keptOf, claims, assigned } = gathered(parts, notes);
  const payments = byLoan(assigned);
  const recorded = recording(parts);
  const interestRecorded = [...new Set(claims.of.values())].some((layout) => recorded.get(layout) ?? false);
  const loans: Loan[] = [];
  for (const draft of drafts) {
    const layout = claims.of.get(draft.loan.key);
    const own = payments.get(draft.loan.key) ?? [];
    if (layout === undefined) {
      unclaimed(draft, notes);
      continue;
    }
    checkDisbursement(draft, frame);
    checkStated(draft, own, frame);
    checkOverpaid(draft, own, frame);
    checkStruck(draft, own, frame);
    const loan = withStatus(draft, own, notes);
    loans.push(interestRecorded && recorded.get(layout) === false ? silentOnInterest(loan) : loan);
  }
  for (const one of assigned) checkRepayment(one, frame);
  checkTypedTwice(assigned, claims.of, notes);
  checkOthers({ sources, keptOf, claims, payments }, notes);
  const tables = [...used, ...sources.map(({ list }) => list)].map(({ table }) => table);
  return {
    book: { loans, repayments: assigned.map(repaymentOf), interestRecorded },
    findings: [
      ...used.flatMap((list) => list.notes.findings()),
      ...sources.flatMap((source) => [...source.list.notes.findings(), ...source.notes.findings()]),
      ...notes.findings(),
    ],
    used: [...tables, ...ledgers],
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    layouts: claims.of,
    snapshots: snapshotsOf(sources, keptOf, claims),
    stated: statedLoans({ sources, witnesses }, keptOf, claims),
  };
}
