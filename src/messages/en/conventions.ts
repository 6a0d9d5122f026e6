/** The convention in English words: every figure says beside it how it was counted. */
import type { Convention, Scheme, SchemeUnit } from '../../arrears/types';
import { decimal, rate, rupiah } from '../format';
import { conventions as indonesian } from '../id/conventions';
import type { Widen } from '../in-languages';
import { several } from '../several';

const UNIT: Readonly<Record<SchemeUnit, string>> = {
  days: 'days',
  daysFromMonthStart: 'days since the beginning of the month in which it fell due',
  weeks: 'weeks',
  months: 'months',
  monthsByAmount: 'months of instalment',
  instalments: 'instalments',
};

const PRESET: Readonly<Record<string, string>> = {
  urban: 'Urban (days late)',
  'urban-month': 'Urban, days counted from the start of the month',
  'pnpm-rural': 'Rural PNPM (months of instalment, rounded)',
  'pnpm-rural-ceil': 'Rural PNPM (months of instalment, rounded up)',
  'dbm-3': 'DBM, three classes (months of instalment)',
  'ojk-lkm-2015': 'OJK for microfinance, POJK 62/2015',
  slik: 'SLIK (what a bank sees)',
  [indonesian.ownScheme]: 'The BKM’s own scheme',
};

const ROUNDED: Readonly<Record<Convention['rounding']['mode'], string>> = {
  up: 'up',
  down: 'down',
  halfUp: 'to the nearest',
  halfEven: 'to the nearest',
};

const QUOTIENT: Readonly<Record<Scheme['quotient'], string>> = { round: ', rounded', ceil: ', rounded up', exact: '' };

/** The name of a preset as a person chooses it; an own scheme keeps its own name. */
const nameOf = (name: string): string => PRESET[name] ?? name;

function overdue(convention: Convention): string {
  const from =
    convention.overdueFrom === 'dueDay'
      ? 'An instalment is overdue when it is not fully paid at the end of its due day'
      : 'An instalment is overdue from the day after its due day';
  const grace = convention.graceDays > 0 ? `, with ${several(convention.graceDays, 'day')} of grace` : '';
  const age = convention.ageBy === 'either' ? 'principal or jasa' : 'principal';
  const paid = convention.paymentsOnAsOf ? '' : ' Repayments on the reporting day do not count yet.';
  return `${from}${grace}; its age counts from the oldest unpaid ${age}.${paid}`;
}

function amounts({ rounding, tolerance }: Convention): string {
  const nearest = rounding.mode === 'up' || rounding.mode === 'down' ? 'to a multiple of' : 'multiple of';
  const step =
    rounding.step > 1
      ? `Instalments are rounded ${ROUNDED[rounding.mode]} ${nearest} ${rupiah(rounding.step)}, unless the book states its own.`
      : 'Instalments are computed to whole rupiah, unless the book states its own.';
  const off =
    tolerance > 0
      ? ` A shortfall of up to ${rupiah(tolerance)} an instalment counts as a rounding difference, not as overdue.`
      : '';
  return `${step}${off}`;
}

function bound(scheme: Scheme, index: number): string {
  const upTo = scheme.classes[index]?.upTo ?? null;
  if (index === 0 && scheme.firstClass === 'nothingOverdue') return 'nothing overdue';
  if (upTo !== null) return `up to ${decimal(upTo, 2).replace(/,00$/, '')}`;
  const before = scheme.classes[index - 1]?.upTo;
  return before === null || before === undefined ? 'all' : `above ${decimal(before, 2).replace(/,00$/, '')}`;
}

function classes(scheme: Scheme): string {
  const parts = scheme.classes.map(({ name, provision }, index) => {
    const reserve = provision === null ? '' : `, provision ${rate(provision)}`;
    return `${name} (${bound(scheme, index)}${reserve})`;
  });
  return `Collectability by ${UNIT[scheme.unit]}${scheme.unit === 'monthsByAmount' ? QUOTIENT[scheme.quotient] : ''}: ${parts.join('; ')}.`;
}

function late({ lateBy }: Convention): string {
  const measure = {
    days: `${several(lateBy.atLeast, 'day')} or more overdue`,
    instalments: `${several(lateBy.atLeast, 'instalment')} or more not fully paid`,
    amount: `${several(lateBy.atLeast, 'instalment')} or more in arrears (overdue principal divided by one instalment)`,
  }[lateBy.measure];
  return `For LAR, PAR and RR a loan is late with ${measure}.`;
}

export const conventions: Widen<typeof indonesian> = {
  amounts,
  /** A name that closed months and other programs know it by: the same in every language. */
  ownScheme: indonesian.ownScheme,
  name: nameOf,
  ofBook: 'As this book says',
  ofBookWords:
    'Takes what the sheet Pengaturan decides; whatever it leaves open follows the urban convention (days late).',
  sentences: (convention) => [
    `${overdue(convention)} ${amounts(convention)}`,
    `${classes(convention.scheme)} ${late(convention)}`,
  ],
  short: (convention) => `${overdue(convention)} ${classes(convention.scheme)}`,
};
