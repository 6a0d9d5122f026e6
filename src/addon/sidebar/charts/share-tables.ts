/** Arrears by age and balance by class: each row with its share of the whole, as a bar and as a figure. */
import { count, percent } from '../../../messages/format';
import { chartsWords } from '../../../messages/panels/charts';
import type { ChartsJson } from '../../../report/month/charts-json';
import { language, make, type Element } from '../page';
import { tableOf, type Cell } from './tables';

const words = chartsWords[language()];

interface Part {
  readonly name: string;
  readonly loans: number;
  readonly amount: number;
}

const shareOf = (amount: number, whole: number): Cell =>
  whole === 0 ? '–' : { text: percent(amount / whole, 1), share: amount / whole };

function sharesOf(caption: string, first: string, parts: readonly Part[]): Element {
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0);
  const loans = parts.reduce((sum, part) => sum + part.loans, 0);
  const row = ({ name, loans: of, amount }: Part): readonly Cell[] => [
    name,
    count(of),
    count(amount),
    shareOf(amount, whole),
  ];
  return make('section', '', {}, [
    tableOf({
      caption,
      headings: [first, words.loans, words.amount, words.share],
      rows: parts.map(row),
      total: [words.total, count(loans), count(whole), ''],
    }),
  ]);
}

/** The two parts of the page that tell of the reporting day. */
export const shareTables = ({ byAge, byClass }: ChartsJson): readonly Element[] => [
  sharesOf(
    words.byAge,
    words.age,
    byAge.map(({ loans, overduePrincipal }, index) => ({
      name: words.ages[index] ?? '',
      loans,
      amount: overduePrincipal,
    })),
  ),
  sharesOf(
    words.byClass,
    words.className,
    byClass.map(({ name, loans, outstandingPrincipal }) => ({ name, loans, amount: outstandingPrincipal })),
  ),
];
