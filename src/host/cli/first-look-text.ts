/** What *Mulai…* gave back, for people at a terminal. */
import { dotted } from './figures';
import { SAY } from './messages';
import { plainText } from './plain-text';

interface FirstLook {
  readonly tables: readonly { readonly sheet: string; readonly range: string; readonly rows: number }[];
  readonly asOf: string | null;
  readonly arrears: {
    readonly totals: { readonly outstandingPrincipal: number; readonly overduePrincipal: number };
    readonly indicators: { readonly activeLoans: number };
    readonly findings: readonly unknown[];
  } | null;
  readonly problem: string | null;
  readonly steps: readonly string[];
}

export const isFirstLook = (result: unknown): result is FirstLook =>
  typeof result === 'object' && result !== null && 'steps' in result && 'tables' in result && 'problem' in result;

/** Tables, the main figures or why there are none. */
export function firstLookText({ tables, asOf, arrears, problem }: FirstLook): string {
  const found = tables.map(({ sheet, range, rows }) => `  ${plainText(sheet)}!${range}: ${SAY.rows(dotted(rows))}`);
  const figures =
    arrears === null
      ? []
      : [
          SAY.firstFigures(asOf ?? '', {
            loans: dotted(arrears.indicators.activeLoans),
            outstanding: dotted(arrears.totals.outstandingPrincipal),
            overdue: dotted(arrears.totals.overduePrincipal),
            findings: dotted(arrears.findings.length),
          }),
        ];
  return [
    SAY.firstTables,
    ...(found.length === 0 ? ['  —'] : found),
    ...figures,
    ...(problem === null ? [] : [plainText(problem)]),
  ].join('\n');
}
