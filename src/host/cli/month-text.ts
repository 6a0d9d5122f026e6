/** A month's end for people at a terminal: the LPP, the checks and changes in words, the last twelve month ends. */
import type { Language } from '../language';
import { dotted, percent, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { plainText, shortText } from './plain-text';
import { ARREARS_WORDS } from './words/arrears';
import { MONTH_WORDS, type MonthWords } from './words/month';

interface LppRow {
  readonly loan: string;
  readonly group: string;
  readonly principal: number;
  readonly scheduledPrincipal: number;
  readonly paidPrincipal: number;
  readonly paidPrincipalBefore: number | null;
  readonly paidPrincipalThis: number | null;
  readonly outstandingPrincipal: number;
  readonly overduePrincipal: number;
  readonly overdueInterest: number;
  readonly class: string | null;
  readonly status: string | null;
}

interface HistoryRow {
  readonly asOf: string;
  readonly byClass: Readonly<Record<string, number>> | null;
  readonly overduePrincipal: number | null;
  readonly rr: number | null;
  readonly lar: number | null;
  readonly par: number | null;
  readonly source: string;
}

/** The object that the bundle gives back, as far as it is printed. */
export interface MonthResult {
  readonly asOf: string;
  readonly convention: string;
  readonly lpp: readonly LppRow[];
  readonly history: readonly HistoryRow[];
  /** Checks and changes, already in words. */
  readonly told: readonly string[];
  readonly message: string;
}

/** Whether a result is that of a month's end. */
export const isMonth = (result: unknown): result is MonthResult =>
  typeof result === 'object' && result !== null && 'lpp' in result && 'history' in result && 'told' in result;

/** A book with more loans than this shows only the first ones here; --json and --out have all. */
const SHOWN = 60;
const WIDEST = 28;

const left = (heading: string): GridColumn => ({ heading, align: 'left' });
const right = (heading: string): GridColumn => ({ heading, align: 'right' });

const lppColumns = ({ lpp }: MonthWords): readonly GridColumn[] => [
  left(lpp.loan),
  left(lpp.group),
  right(lpp.principal),
  right(lpp.scheduled),
  right(lpp.before),
  right(lpp.month),
  right(lpp.paid),
  right(lpp.balance),
  right(lpp.overduePrincipal),
  right(lpp.overdueInterest),
  left(lpp.class),
];
const historyColumns = ({ history }: MonthWords): readonly GridColumn[] => [
  left(history.day),
  right(history.balance),
  right(history.overdue),
  right('RR'),
  right('LAR'),
  right('PAR'),
  left(history.source),
];

/** An amount, or a dash where it is not known. */
const known = (amount: number | null): string => (amount === null ? '–' : dotted(amount));
const short = (text: string): string => shortText(text, WIDEST);

const lppRow = (row: LppRow, language: Language): readonly string[] => [
  short(row.loan),
  short(row.group),
  dotted(row.principal),
  dotted(row.scheduledPrincipal),
  known(row.paidPrincipalBefore),
  known(row.paidPrincipalThis),
  dotted(row.paidPrincipal),
  dotted(row.outstandingPrincipal),
  dotted(row.overduePrincipal),
  dotted(row.overdueInterest),
  row.status === null ? (row.class ?? '–') : ARREARS_WORDS[language].state(row.status),
];

const balanceOf = ({ byClass }: HistoryRow): number | null =>
  byClass === null ? null : Object.values(byClass).reduce((sum, amount) => sum + amount, 0);

const historyRow = (row: HistoryRow, sources: Readonly<Record<string, string>>): readonly string[] => [
  shortDay(row.asOf),
  known(balanceOf(row)),
  known(row.overduePrincipal),
  percent(row.rr),
  percent(row.lar),
  percent(row.par),
  sources[row.source] ?? row.source,
];

/** The whole month's end as text, ending in a line break. */
export function monthText(result: MonthResult, language: Language): string {
  const say = MONTH_WORDS[language];
  const { lpp, history, told, message } = result;
  const more = lpp.length - SHOWN;
  return [
    say.head(shortDay(result.asOf), result.convention),
    '',
    ...gridLines(
      lppColumns(say),
      lpp.slice(0, SHOWN).map((row) => lppRow(row, language)),
    ),
    ...(more > 0 ? [ARREARS_WORDS[language].moreLoans(dotted(more))] : []),
    '',
    ...told.map(plainText),
    '',
    ...gridLines(
      historyColumns(say),
      history.map((row) => historyRow(row, say.sources)),
    ),
    '',
    plainText(message),
    '',
  ].join('\n');
}
