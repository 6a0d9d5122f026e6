/** *Mulai…*: the first look at a book. What was understood of it, what its arrears come to, and what to do next; writes nothing. */
import { endOfMonth, formatIso, type CivilDate } from '../book/civil-date';
import type { LoanBook } from '../book/records';
import { anyMendable } from '../fixes/fix-codes';
import { firstLook as words } from '../messages/first-look';
import { longDate, rupiah } from '../messages/format';
import { arrearsJson } from '../report/json';
import type { SidebarResult } from '../report/sidebar-view';
import type { UnderstoodKind } from '../sheets/understanding/types';
import { lastMonthEnd } from './arrears-request';
import { computedBook, type ComputedBook } from './computed-book';
import { viewUnderstanding, type Understanding } from './map-view';
import { otherLists } from './other-lists';
import { done, type Outcome } from './outcome';
import type { WorkbookPort } from './workbook-port';

/** Next steps, by the function of their menu item. */
export type NextStep =
  | 'menuHitungTunggakan'
  | 'menuDaftarTagihan'
  | 'menuTutupBulan'
  | 'menuPeriksaSop'
  | 'menuPeriksaBukuKsm'
  | 'menuCocokkanKolom'
  | 'menuPerbaikiData'
  | 'menuSiapkanBuku'
  | 'menuBantuan';

export interface FirstTable {
  readonly sheet: string;
  readonly kind: UnderstoodKind;
  readonly range: string;
  readonly rows: number;
  /** Headings without which it is not read. */
  readonly lacks: readonly string[];
}
export interface FirstLook {
  readonly tables: readonly FirstTable[];
  /** What else the book holds, a sentence a list. */
  readonly others: readonly string[];
  readonly missing: Understanding['missing'];
  /** YYYY-MM-DD; null where nothing could be computed. */
  readonly asOf: string | null;
  readonly arrears: SidebarResult | null;
  /** Why nothing could be computed. */
  readonly problem: string | null;
  /** That the book ended long ago, and what its arrears would be now; null where it did not. */
  readonly stale: string | null;
  /** Three, the most useful first. */
  readonly steps: readonly NextStep[];
}

/** So many days without an entry are more than a month that is not booked yet. */
const LONG = 62;

type Seen = Pick<FirstLook, 'tables' | 'missing' | 'arrears'> & { readonly groupBooks: boolean };

/** What is best done where nothing could be computed. */
function stepsWithout({ tables, groupBooks }: Seen): readonly NextStep[] {
  if (tables.length > 0) return ['menuCocokkanKolom', 'menuPerbaikiData', 'menuBantuan'];
  return groupBooks
    ? ['menuPeriksaBukuKsm', 'menuSiapkanBuku', 'menuBantuan']
    : ['menuSiapkanBuku', 'menuCocokkanKolom', 'menuBantuan'];
}

function stepsFor(seen: Seen): readonly NextStep[] {
  const { arrears, tables, missing, groupBooks } = seen;
  if (arrears === null) return stepsWithout(seen);
  if (anyMendable(arrears.findings)) return ['menuHitungTunggakan', 'menuPerbaikiData', 'menuCocokkanKolom'];
  const { overduePrincipal, overdueInterest } = arrears.totals;
  const oneDay = missing.some(({ field }) => field === 'paidOn');
  const late = overduePrincipal + overdueInterest > 0 && !oneDay;
  const unread = oneDay || tables.some(({ lacks }) => lacks.length > 0);
  const last = unread ? 'menuCocokkanKolom' : groupBooks ? 'menuPeriksaBukuKsm' : 'menuPeriksaSop';
  return ['menuHitungTunggakan', late ? 'menuDaftarTagihan' : 'menuTutupBulan', last];
}

const lastEntry = ({ loans, repayments }: LoanBook, asOf: CivilDate): CivilDate | null =>
  [...loans.map(({ disbursed }) => disbursed), ...repayments.map(({ paid }) => paid)]
    .filter((day) => day <= asOf)
    .reduce<CivilDate | null>((last, day) => (last === null || day > last ? day : last), null);

/** The last entry of a book that ended long ago; a book of one day is as old as it says. */
function endedOn({ reading, choice: { asOf } }: ComputedBook): CivilDate | null {
  const last = lastEntry(reading.book, asOf);
  return reading.asOf !== null || last === null || asOf - last <= LONG ? null : last;
}

interface Looked {
  readonly computed: Outcome<ComputedBook>;
  readonly stale: string | null;
}

/**
 * A book that ended long ago is shown as it stood then, for on any later day all of it is late; what it comes to now is
 * told beside it. A day that a person chose before stays.
 */
function asItStood(port: WorkbookPort, today: CivilDate): Looked {
  const now = computedBook(port, {}, today);
  const last = now.ok ? endedOn(now.result) : null;
  if (!now.ok || last === null) return { computed: now, stale: null };
  const { asOf } = now.result.choice;
  const overdue = now.result.input.portfolio.totals.overduePrincipal;
  const until = endOfMonth(last);
  const then = asOf === lastMonthEnd(today) ? computedBook(port, { asOf: formatIso(until) }, today) : now;
  const computed = then.ok ? then : now;
  const shown = computed.ok ? computed.result.choice.asOf : asOf;
  return { computed, stale: words.stale(longDate(last), longDate(shown), longDate(asOf), rupiah(overdue)) };
}

const sidebarResult = ({ input }: ComputedBook): SidebarResult => {
  const { totals, indicators, findings } = arrearsJson(input);
  return { totals, indicators, findings: findings.map(({ code }) => ({ code })) };
};

/**
 * Looks at the book as it is.
 *
 * @param today for the default reporting day and for dates that lie ahead
 */
export function firstLook(port: WorkbookPort, today: CivilDate): Outcome<FirstLook> {
  const seen = viewUnderstanding(port, {}, today);
  if (!seen.ok) return seen;
  const { computed, stale } = asItStood(port, today);
  const sheets = computed.ok ? computed.result.book.all : port.readBook();
  const others = otherLists(sheets, today);
  const tables = seen.result.tables
    .map(({ sheet, kind, range, rows, lacks }) => ({ sheet, kind, range, rows, lacks }))
    // Where there are no loans, a cash book is only the nearest thing to them.
    .filter(({ sheet }) => computed.ok || !others.groupBookSheets.has(sheet));
  const groupBooks = others.groupBookSheets.size > 0;
  // Members have lists of their own.
  const missing = seen.result.missing.filter(({ field }) => field !== 'members' || !others.people);
  const arrears = computed.ok ? sidebarResult(computed.result) : null;
  const problem = (message: string): string => {
    if (tables.length > 0) return message;
    return groupBooks ? words.onlyGroupBooks : others.told.length > 0 ? words.onlyPeople : message;
  };
  return done({
    tables,
    others: others.told,
    missing: computed.ok || tables.length > 0 ? missing : [],
    asOf: computed.ok ? formatIso(computed.result.choice.asOf) : null,
    arrears,
    problem: computed.ok ? null : problem(computed.message),
    stale,
    steps: stepsFor({ tables, missing, arrears, groupBooks }),
  });
}
