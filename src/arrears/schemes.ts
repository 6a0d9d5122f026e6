/** Collectability schemes as data. Nobody agrees on them, so each says where it comes from. */
import type { Scheme, SchemeClass } from './types';

/** [name, inclusive upper bound, provision in basis points]. */
type Row = readonly [string, number | null, number | null];

const rows = (list: readonly Row[]): readonly SchemeClass[] =>
  list.map(([name, upTo, provision]) => ({ name, upTo, provision }));

const URBAN_CLASSES = rows([
  ['Lancar', 0, 50],
  ['Perhatian', 90, 50],
  ['Kurang Lancar', 180, 1000],
  ['Diragukan', 360, 5000],
  ['Macet', null, 10000],
]);

/** The urban form: days since the oldest unpaid due day. */
export const URBAN_SCHEME: Scheme = {
  name: 'urban',
  unit: 'days',
  quotient: 'exact',
  firstClass: 'nothingOverdue',
  classes: URBAN_CLASSES,
};

/** BKM Sejahtera, Ungaran: the same, counted from the first of the due month. */
export const URBAN_MONTH_SCHEME: Scheme = { ...URBAN_SCHEME, name: 'urban-month', unit: 'daysFromMonthStart' };

/** PNPM Mandiri Perdesaan: months by amount, rounded. */
export const PNPM_RURAL_SCHEME: Scheme = {
  name: 'pnpm-rural',
  unit: 'monthsByAmount',
  quotient: 'round',
  firstClass: 'byBound',
  classes: rows([
    ['Kolektibilitas I', 0, 100],
    ['Kolektibilitas II', 2, 1000],
    ['Kolektibilitas III', 4, 2500],
    ['Kolektibilitas IV', 6, 5000],
    ['Kolektibilitas V', null, 10000],
  ]),
};

/** The variant that lets every begun month count. */
export const PNPM_RURAL_CEIL_SCHEME: Scheme = { ...PNPM_RURAL_SCHEME, name: 'pnpm-rural-ceil', quotient: 'ceil' };

/** SI DBM's three classes. */
export const DBM_3_SCHEME: Scheme = {
  name: 'dbm-3',
  unit: 'monthsByAmount',
  quotient: 'round',
  firstClass: 'byBound',
  classes: rows([
    ['Lancar', 3, 0],
    ['Diragukan', 5, 5000],
    ['Macet', null, 10000],
  ]),
};

/** POJK 62/2015: the bounds follow the loan's own rhythm (months, weeks or days since the oldest unpaid due day). */
export const OJK_LKM_2015_SCHEME: Scheme = {
  name: 'ojk-lkm-2015',
  unit: 'months',
  quotient: 'exact',
  firstClass: 'byBound',
  classes: rows([
    ['Lancar', 3, 0],
    ['Diragukan', 9, 5000],
    ['Macet', null, 10000],
  ]),
  weekly: { unit: 'weeks', upTo: [4, 8, null] },
  daily: { unit: 'days', upTo: [4, 8, null] },
};

/** What a bank sees: POJK 40/2019. Banks reserve by their own rules, so there is no provision. */
export const SLIK_SCHEME: Scheme = {
  name: 'slik',
  unit: 'days',
  quotient: 'exact',
  firstClass: 'byBound',
  classes: rows([
    ['Kol 1', 0, null],
    ['Kol 2', 90, null],
    ['Kol 3', 120, null],
    ['Kol 4', 180, null],
    ['Kol 5', null, null],
  ]),
};
