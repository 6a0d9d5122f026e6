/** A collection round for people at a terminal: whom to visit, and who is in trouble. */
import { dotted, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { shortText } from './plain-text';

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
const ROWS = [left('KSM'), left('Pinjaman'), left('Ketua'), left('No HP'), right('Tagihan'), right('Tunggakan'), left('Sejak'), left('Janji')]; // prettier-ignore
const PROBLEMS = [left('KSM'), left('Pinjaman'), left('Anggota'), right('Saldo'), right('Tunggakan'), left('Kolektibilitas'), left('Sebab'), left('Langkah'), left('Tanggal')]; // prettier-ignore

const STATES: Readonly<Record<string, string>> = {
  kept: 'ditepati',
  partly: 'sebagian',
  broken: 'ingkar',
  pending: 'menunggu',
};

const WIDEST = 28;
const short = (text: string | null): string => shortText(text ?? '', WIDEST);
/** More is in --json and --out. */
const MOST = 200;

const promised = ({ promise }: Row): string =>
  promise === null ? '' : `${shortDay(promise.date)} ${STATES[promise.state] ?? ''}`;

const more = (all: number): readonly string[] =>
  all > MOST ? [`… dan ${dotted(all - MOST)} baris lain; semuanya ada di --json dan --out.`] : [];

function listLines(rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return ['Tidak ada yang jatuh tempo atau menunggak.'];
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
      promised(row),
    ]);
  return [...gridLines(ROWS, cells), ...more(rows.length)];
}

function problemLines(problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return ['Tidak ada pinjaman yang menunggak.'];
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
  return [...gridLines(PROBLEMS, cells), ...more(problems.length)];
}

/** The round as text, ending in a line break. */
export function collectText({ from, to, asOf, rows, problems }: Collected): string {
  const list = rows === undefined ? [] : [`Daftar tagihan ${shortDay(from ?? null)} s.d. ${shortDay(to ?? null)}`, '', ...listLines(rows), '']; // prettier-ignore
  const day = asOf ?? to ?? null;
  const late = problems === undefined ? [] : [`Pinjaman bermasalah per ${shortDay(day)}`, '', ...problemLines(problems), '']; // prettier-ignore
  return [...list, ...late].join('\n');
}
