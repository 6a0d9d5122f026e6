/** Findings as the sidebar of *Periksa SOP…* lists them: by KSM, each with the key by which its cell is found again. */
import type { Finding, Severity } from '../book/finding';
import { spoken } from '../messages/current-language';
import { describeFinding } from '../messages/describe-finding';
import type { Language } from '../messages/panels/languages';
import { byGroup, type SeverityCounts } from '../report/sop/counts';
import type { TemuanRow } from '../report/temuan/temuan-row';

export interface ShownFinding {
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly loan: string;
  readonly place: string;
  readonly what: string;
  readonly excused: boolean;
}

export interface ShownGroup {
  /** '' for the book as a whole. */
  readonly name: string;
  readonly counts: SeverityCounts;
  /** The first ones; the counts tell of all. */
  readonly findings: readonly ShownFinding[];
}

/** A long list is no help in 300 pixels, and every one crosses to the page as text; Temuan has them all. */
const MOST = 400;

function shown({ key, code, severity, loan, place, what, excused }: TemuanRow): ShownFinding {
  return { key, code, severity, loan, place, what, excused: excused !== '' };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const rankOf = ({ severity, excused }: TemuanRow): number => (excused === '' ? RANK[severity] : RANK.info + 1);

/** Rows of Temuan by KSM, the worst of each first. */
export function shownRows(rows: readonly TemuanRow[]): readonly ShownGroup[] {
  let left = MOST;
  return byGroup([...rows].sort((a, b) => rankOf(a) - rankOf(b))).map(({ name, counts, rows: own }) => {
    const some = own.slice(0, left);
    left -= some.length;
    return { name, counts, findings: some.map(shown) };
  });
}

/**
 * The same with the sentences in the language of the account.
 *
 * @param findings that the rows were made of, in the same order
 */
export function shownFindings(
  findings: readonly Finding[],
  rows: readonly TemuanRow[],
  language: Language = spoken(),
): readonly ShownGroup[] {
  const told = rows.map((row, index) => {
    const finding = findings[index];
    return finding === undefined ? row : { ...row, what: describeFinding(finding, language).what };
  });
  return shownRows(told);
}
