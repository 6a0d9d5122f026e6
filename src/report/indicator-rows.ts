/** Indicators with value, class and meaning: for Ringkasan and for the custom function INDIKATOR_UPK. */
import type { Portfolio, Ratio } from '../arrears/types';
import { reports } from '../messages/reports';
import type { ColumnFormat } from './sheet-plan';

export interface IndicatorRow {
  readonly name: string;
  /** Null where the denominator is zero. */
  readonly value: number | null;
  readonly format: ColumnFormat;
  readonly grade: string;
  readonly meaning: string;
  readonly tone?: 'good' | 'warning' | 'error';
}

const rows = reports.ringkasan.rows;
const TONES = { memuaskan: 'good', minimum: 'warning', ditunda: 'error' } as const;

type Words = readonly [name: string, meaning: string];

const plain = ([name, meaning]: Words, value: number, format: ColumnFormat): IndicatorRow => ({
  name,
  value,
  format,
  grade: '',
  meaning,
});

function ratio([name, meaning]: Words, { value, grade }: Ratio): IndicatorRow {
  const row: IndicatorRow = { name, value, format: 'percent', grade: reports.grade(grade), meaning };
  return grade === null ? row : { ...row, tone: TONES[grade] };
}

/** Ratios in both readings, then counts. */
export const indicatorRows = ({ indicators }: Portfolio): readonly IndicatorRow[] => [
  ratio(rows.lar, indicators.lar),
  ratio(rows.par, indicators.par),
  ratio(rows.rr, indicators.rr),
  ratio(rows.larByAge, indicators.larByAge),
  ratio(rows.parByAge, indicators.parByAge),
  plain(rows.activeLoans, indicators.activeLoans, 'integer'),
  plain(rows.lateLoans, indicators.lateLoans, 'integer'),
  plain(rows.activeGroups, indicators.activeGroups, 'integer'),
  plain(rows.lateGroups, indicators.lateGroups, 'integer'),
];

/** The sums of the portfolio, in rupiah. */
export const totalRows = ({ totals }: Portfolio): readonly IndicatorRow[] => [
  plain(rows.principal, totals.principal, 'rupiah'),
  plain(rows.scheduled, totals.scheduledPrincipal, 'rupiah'),
  plain(rows.paid, totals.paidPrincipal, 'rupiah'),
  plain(rows.outstanding, totals.outstandingPrincipal, 'rupiah'),
  plain(rows.overduePrincipal, totals.overduePrincipal, 'rupiah'),
  plain(rows.overdueInterest, totals.overdueInterest, 'rupiah'),
  plain(rows.provision, totals.provision, 'rupiah'),
];
