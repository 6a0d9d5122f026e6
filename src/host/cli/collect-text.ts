/** A collection round for people at a terminal: whom to visit, and who is in trouble. */
import type { Language } from '../language';
import { dotted, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { shortText } from './plain-text';
import { COLLECT_WORDS, type CollectWords } from './words/collect';

interface Row {
  readonly group: string;
  readonly loan: string;
  readonly chair: string;
  readonly phone: string;
  readonly due: number;
  readonly overdue: number;
  readonly oldestDue: string | null;
  readonly promise: { readonly date: string; readonly amount: number | null; readonly state: string } | null;
}

interface Problem {
  readonly group: string;
  readonly loan: string;
  readonly member: string | null;
  readonly balance: number;
  readonly overdue: number;
  readonly class: string | null;
  readonly cause: string | null;
  readonly step: string | null;
  readonly date: string | null;
}

/** The list, the loans in trouble, or both. */
export interface Collected {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly rows?: readonly Row[];
  readonly problems?: readonly Problem[];
}

const isList = (value: unknown): boolean => value === undefined || Array.isArray(value);

/** Whether a result is that of a command of the collection round. */
export function isCollected(result: unknown): result is Collected {
  if (typeof result !== 'object' || result === null) return false;
  const { rows, problems } = result as Collected; // an object; both are looked at here
  return (rows !== undefined || problems !== undefined) && isList(rows) && isList(problems);
}

const left = (heading: string): GridColumn => ({ heading, align: 'left' });
const right = (heading: string): GridColumn => ({ heading, align: 'right' });
const listColumns = ({ columns: c }: CollectWords): readonly GridColumn[] => [
  ...[c.group, c.loan, c.chair, c.phone].map(left),
  ...[c.due, c.overdue].map(right),
  ...[c.since, c.promise].map(left),
];
const problemColumns = ({ columns: c }: CollectWords): readonly GridColumn[] => [
  ...[c.group, c.loan, c.member].map(left),
  ...[c.balance, c.overdue].map(right),
  ...[c.class, c.cause, c.step, c.date].map(left),
];

const WIDEST = 28;
const short = (text: string | null): string => shortText(text ?? '', WIDEST);
/** More is in --json and --out. */
const MOST = 200;

const promised = ({ promise }: Row, states: Readonly<Record<string, string>>): string =>
  promise === null ? '' : `${shortDay(promise.date)} ${states[promise.state] ?? ''}`;

const more = (all: number, say: CollectWords): readonly string[] => (all > MOST ? [say.more(dotted(all - MOST))] : []);

function listLines(rows: readonly Row[], say: CollectWords): readonly string[] {
  if (rows.length === 0) return [say.nothingDue];
  const cells = rows
    .slice(0, MOST)
    .map((row) => [
      short(row.group),
      short(row.loan),
      short(row.chair),
      short(row.phone),
      dotted(row.due),
      dotted(row.overdue),
      row.oldestDue === null ? '' : shortDay(row.oldestDue),
      promised(row, say.promises),
    ]);
  return [...gridLines(listColumns(say), cells), ...more(rows.length, say)];
}

function problemLines(problems: readonly Problem[], say: CollectWords): readonly string[] {
  if (problems.length === 0) return [say.nothingLate];
  const cells = problems
    .slice(0, MOST)
    .map((row) => [
      short(row.group),
      short(row.loan),
      short(row.member),
      dotted(row.balance),
      dotted(row.overdue),
      short(row.class),
      short(row.cause),
      short(row.step),
      row.date === null ? '' : shortDay(row.date),
    ]);
  return [...gridLines(problemColumns(say), cells), ...more(problems.length, say)];
}

/** The round as text, ending in a line break. */
export function collectText({ from, to, asOf, rows, problems }: Collected, language: Language): string {
  const say = COLLECT_WORDS[language];
  const head = say.list(shortDay(from ?? null), shortDay(to ?? null));
  const list = rows === undefined ? [] : [head, '', ...listLines(rows, say), ''];
  const day = asOf ?? to ?? null;
  const late = problems === undefined ? [] : [say.problems(shortDay(day)), '', ...problemLines(problems, say), ''];
  return [...list, ...late].join('\n');
}
