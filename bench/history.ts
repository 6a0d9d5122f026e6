/** Twelve month ends against one, on loans spread over 36 months: one as its papers need it, this month's figures and last month's. */
import { computePortfolio } from '../src/arrears/portfolio';
import { figuresOnDays } from '../src/arrears/series';
import { addMonths, civilFromDays, endOfMonth } from '../src/book/civil-date';
import { monthEnd } from '../src/month/month-end';
import { generate } from './generate';
import { bookOf, CONVENTION } from './ours';
import { race } from './timing';

/** Three years: the last loans, of ten instalments each, are disbursed ten months before the end. */
const THREE_YEARS = { disbursed: 790, asOf: 1095 };

export interface HistoryCost {
  readonly repayments: number;
  /** The figures of a day alone, without last month's. */
  readonly day: number;
  readonly one: number;
  readonly twelve: number;
}

/**
 * The cost of a month end and of twelve of them.
 *
 * @throws Error where the twelfth differs from the one: then the run is void
 */
export function historyCost(size: number): HistoryCost {
  const data = generate(size, THREE_YEARS);
  const book = bookOf(data);
  const last = endOfMonth(civilFromDays(data.asOf));
  const days = Array.from({ length: 12 }, (_, k) => endOfMonth(addMonths(last, k - 11)));
  const single = computePortfolio(book, last, CONVENTION);
  const { lar, par, rr } = single.indicators;
  const series = figuresOnDays(book, days, CONVENTION)[11];
  if (JSON.stringify([single.byClass, { lar, par, rr }]) !== JSON.stringify([series?.byClass, series?.ratios]))
    throw new Error('void: the twelfth month end differs from the one computed alone');
  const source = { book, stated: [], layouts: new Map() };
  const [day = 0, one = 0, twelve = 0] = race([
    () => computePortfolio(book, last, CONVENTION),
    () => monthEnd(source, last, CONVENTION),
    () => figuresOnDays(book, days, CONVENTION),
  ]);
  return { repayments: book.repayments.length, day, one, twelve };
}
