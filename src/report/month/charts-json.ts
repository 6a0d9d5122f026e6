/** What *Grafik ringkas…* draws, as plain data: sums alone, no loan and no name of a person or group. */
import type { Convention } from '../../arrears/types';
import { formatIso } from '../../book/civil-date';
import { conventions } from '../../messages/conventions';
import { ageBands } from '../age-bands';
import { counted } from '../order';
import type { MonthInput } from './month-input';
import { historyJson, type HistoryJson } from './month-json';

export interface ChartsJson {
  readonly asOf: string;
  /** The file's own name; '' where unknown. */
  readonly book: string;
  readonly convention: {
    readonly name: string;
    readonly label: string;
    readonly words: string;
  };
  readonly outstandingPrincipal: number;
  readonly overduePrincipal: number;
  readonly rr: number | null;
  readonly lar: number | null;
  readonly par: number | null;
  readonly byClass: readonly {
    readonly name: string;
    readonly loans: number;
    readonly outstandingPrincipal: number;
  }[];
  /** Youngest first: due today, then the bands of Ringkasan. */
  readonly byAge: readonly { readonly loans: number; readonly overduePrincipal: number }[];
  readonly history: readonly HistoryJson[];
}

const conventionJson = (it: Convention): ChartsJson['convention'] => ({
  name: it.name,
  label: conventions.name(it.name),
  words: conventions.sentences(it).join(' '),
});

/** The figures of the page of charts. */
export function chartsJson({ portfolio, bookName, history }: MonthInput): ChartsJson {
  const { asOf, convention, totals, indicators, byClass, loans } = portfolio;
  return {
    asOf: formatIso(asOf),
    book: bookName,
    convention: conventionJson(convention),
    outstandingPrincipal: totals.outstandingPrincipal,
    overduePrincipal: totals.overduePrincipal,
    rr: indicators.rr.value,
    lar: indicators.lar.value,
    par: indicators.par.value,
    byClass: byClass.map((each) => ({
      name: each.name,
      loans: each.loans,
      outstandingPrincipal: each.outstandingPrincipal,
    })),
    byAge: ageBands(counted(loans)).map((band) => ({ loans: band.loans, overduePrincipal: band.overduePrincipal })),
    history: history.map(historyJson),
  };
}
