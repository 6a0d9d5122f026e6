/** Riwayat bulanan: the last twelve month ends, from the book where it holds them, else from closed months. */
import { figuresOnDays, type DayFigures } from '../arrears/series';
import type { Convention } from '../arrears/types';
import { addDays, addMonths, firstOfMonth, formatIso, type CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { LoanBook } from '../book/records';
import type { BookReading } from '../sheets/book-reading';
import type { ClosedMonth } from './closed-month';
import { knownFrom } from './known-from';

/** Where a month end's figures come from; unknown: the book does not go back so far, and the month was not closed. */
export type HistorySource = 'book' | 'stored' | 'unknown';

export interface HistoryRow {
  readonly asOf: CivilDate;
  readonly source: HistorySource;
  /** Balance by class; null where unknown. */
  readonly byClass: readonly { readonly name: string; readonly outstandingPrincipal: Rupiah }[] | null;
  readonly overduePrincipal: Rupiah | null;
  readonly rr: number | null;
  readonly lar: number | null;
  readonly par: number | null;
  /** The month was closed, and the book now gives other figures for it. */
  readonly changed: boolean;
}

const MONTHS = 12;

/** Twelve days: the reporting day, and the eleven month ends before its month. */
export function monthEndsTo(asOf: CivilDate): readonly CivilDate[] {
  const first = firstOfMonth(asOf);
  const earlier = Array.from({ length: MONTHS - 1 }, (_, k) => addDays(addMonths(first, k - MONTHS + 2), -1));
  return [...earlier, asOf];
}

const ofBook = (it: DayFigures, closed: ClosedMonth | undefined): HistoryRow => ({
  asOf: it.asOf,
  source: 'book',
  byClass: it.byClass.map(({ name, outstandingPrincipal }) => ({ name, outstandingPrincipal })),
  overduePrincipal: it.overduePrincipal,
  rr: it.ratios.rr.value,
  lar: it.ratios.lar.value,
  par: it.ratios.par.value,
  changed: closed !== undefined && differs(it, closed),
});

function differs(it: DayFigures, closed: ClosedMonth): boolean {
  const balances = (rows: readonly { readonly outstandingPrincipal: Rupiah }[]): string =>
    rows.map(({ outstandingPrincipal }) => outstandingPrincipal).join();
  return it.overduePrincipal !== closed.overduePrincipal || balances(it.byClass) !== balances(closed.byClass);
}

const ofStored = (asOf: CivilDate, { byClass, overduePrincipal, rr, lar, par }: ClosedMonth): HistoryRow => ({
  ...{ asOf, source: 'stored', byClass, overduePrincipal, rr, lar, par, changed: false },
});

const unknown = (asOf: CivilDate): HistoryRow => ({
  ...{ asOf, source: 'unknown', byClass: null, overduePrincipal: null, rr: null, lar: null, par: null, changed: false },
});

/**
 * The last twelve month ends.
 *
 * @param reading the book, how it was laid out, and the only day that it can be computed on where there is but one
 * @param months the closed months
 * @param when the reporting day, which is the last of the twelve, and the convention
 * @returns twelve rows, by day; each says where its figures come from
 * @source POB Pinjaman Bergulir 2013 for the ratios; DOMAIN, Arrears, for rewinding
 */
export function monthlyHistory(
  reading: Pick<BookReading, 'book' | 'layouts' | 'asOf'>,
  months: readonly ClosedMonth[],
  { asOf, convention }: { readonly asOf: CivilDate; readonly convention: Convention },
): readonly HistoryRow[] {
  const from = knownFrom(reading);
  const days = monthEndsTo(asOf);
  const computed = figuresOf(
    reading.book,
    days.filter((day) => from === null || day >= from),
    convention,
  );
  const closed = new Map(months.map((month) => [month.asOf, month]));
  return days.map((day) => {
    const stored = closed.get(formatIso(day));
    const own = computed.get(day);
    if (own !== undefined) return ofBook(own, stored);
    return stored === undefined ? unknown(day) : ofStored(day, stored);
  });
}

const figuresOf = (
  book: LoanBook,
  days: readonly CivilDate[],
  convention: Convention,
): ReadonlyMap<CivilDate, DayFigures> => new Map(figuresOnDays(book, days, convention).map((it) => [it.asOf, it]));
