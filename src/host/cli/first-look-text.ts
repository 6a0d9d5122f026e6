/** What *Mulai…* gave back, for people at a terminal. */
import type { Language } from '../language';
import { dotted, rupiah, shortDay } from './figures';
import { plainText } from './plain-text';
import { MENU_WORDS } from './words/menu';

interface FirstLook {
  readonly tables: readonly { readonly sheet: string; readonly range: string; readonly rows: number }[];
  readonly asOf: string | null;
  readonly arrears: {
    readonly totals: { readonly outstandingPrincipal: number; readonly overduePrincipal: number };
    readonly indicators: { readonly activeLoans: number };
    readonly findings: readonly unknown[];
  } | null;
  readonly problem: string | null;
  readonly others: readonly string[];
  readonly stale: string | null;
  readonly steps: readonly string[];
}

export const isFirstLook = (result: unknown): result is FirstLook =>
  typeof result === 'object' && result !== null && 'steps' in result && 'tables' in result && 'problem' in result;

/** Tables, the main figures or why there are none. */
export function firstLookText(
  { tables, asOf, arrears, problem, others, stale }: FirstLook,
  language: Language,
): string {
  const say = MENU_WORDS[language];
  const found = [
    ...tables.map(({ sheet, range, rows }) => `  ${plainText(sheet)}!${range}: ${say.rows(dotted(rows))}`),
    ...others.map((text) => `  ${text}`),
  ];
  const figures =
    arrears === null
      ? []
      : [
          say.figures(shortDay(asOf), {
            loans: dotted(arrears.indicators.activeLoans),
            outstanding: rupiah(arrears.totals.outstandingPrincipal),
            overdue: rupiah(arrears.totals.overduePrincipal),
            findings: dotted(arrears.findings.length),
          }),
        ];
  return [
    say.tables,
    ...(found.length === 0 ? ['  —'] : found),
    ...figures,
    ...(problem === null ? [] : [plainText(problem)]),
    ...(stale === null ? [] : [stale]),
  ].join('\n');
}
