/** A row of the sheet Temuan, as it is made of a finding and as it is read back from the sheet. */
import type { Severity } from '../../book/finding';

/** Which check a row comes from; a command replaces only the rows of its own checks. In the order in which they are told. */
export const CHECKS = ['data', 'arrears', 'sop', 'month', 'collection', 'nominees', 'ksm'] as const;
export type CheckName = (typeof CHECKS)[number];

/** Where the row's cell stands in the book now. */
export interface RowLink {
  readonly sheetId: number;
  readonly sheet: string;
  /** A1 of a cell or a range; '' where the finding is about the sheet. */
  readonly cell: string;
}

export interface TemuanRow {
  readonly check: CheckName;
  readonly severity: Severity;
  readonly code: string;
  /** Null where the row of the book is not found any more, or the finding is about no sheet. */
  readonly link: RowLink | null;
  /** As it was last told. */
  readonly place: string;
  readonly group: string;
  readonly loan: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** The exception that was recorded for it; '' where there is none. */
  readonly excused: string;
  /** How the cell is recognised: see row-key.ts. */
  readonly key: string;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const EXCUSED = 3;

/** Everything that orders two rows, whatever order they were found in: worst first, then as they stand in the book. */
function placed(row: TemuanRow, orderOf: ReadonlyMap<number, number>): readonly (number | string)[] {
  const [, letters = '', line = ''] = /^([A-Z]*)(\d*)/.exec(row.link?.cell ?? '') ?? [];
  return [
    row.excused === '' ? RANK[row.severity] : EXCUSED,
    row.link === null ? Infinity : (orderOf.get(row.link.sheetId) ?? Infinity),
    Number(line),
    letters.length,
    letters,
    row.code,
    CHECKS.indexOf(row.check),
    row.place,
    row.group,
    row.loan,
    row.what,
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const [one, other] = [a[i] ?? '', b[i] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/**
 * The rows in the one order that does not depend on which command ran last.
 *
 * @param sheets ids of the book's sheets, in their order
 */
export function inOrder(rows: readonly TemuanRow[], sheets: readonly number[]): readonly TemuanRow[] {
  const orderOf = new Map(sheets.map((id, index) => [id, index]));
  return rows
    .map((row) => ({ row, at: placed(row, orderOf) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ row }) => row);
}
