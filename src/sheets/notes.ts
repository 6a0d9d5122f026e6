import type { Finding, FindingParams, Severity } from '../book/finding';
import { a1, a1Column } from './address';
import { shown } from './cells/plain-text';
import type { FindingVariants, ReadingCode, VariantOf } from './finding-variants';
import { cellAt } from './table/found-table';
import type { FoundTable } from './table/found-table';

/** What a finding needs of the table in which it stands. */
export type NotedTable = Pick<FoundTable, 'id' | 'sheet' | 'rows' | 'headings'>;

/** Where a finding stands, and of which loan. */
export interface At {
  readonly table: NotedTable;
  readonly row: number;
  readonly column: number;
  readonly loan?: string;
  readonly group?: string;
  /** Where it differs from the code's own. */
  readonly severity?: Severity;
  /** How many rows break the rule together, where that is more than this one. */
  readonly rows?: number;
  /** In the place of what stands in the cell, where that need not be shown whole. */
  readonly value?: string;
}

interface Note {
  readonly finding: Finding;
  readonly at: At;
}

/** Collects findings while a book is read. */
export interface Notes {
  readonly add: <C extends ReadingCode, V extends VariantOf<C>>(
    code: C,
    variant: V,
    params: FindingVariants[C][V],
    at: At,
  ) => void;
  /** All of them; those that over half of a column's rows share are one. */
  readonly findings: () => readonly Finding[];
}

/** Severities as RULES.md gives them. */
const SEVERITY: Readonly<Record<ReadingCode, Severity>> = {
  'DAT-01': 'error',
  'DAT-02': 'error',
  'DAT-03': 'error',
  'DAT-04': 'error',
  'DAT-05': 'error',
  'DAT-06': 'error',
  'DAT-07': 'error',
  'DAT-08': 'warning',
  'DAT-09': 'warning',
  'DAT-10': 'warning',
  'DAT-11': 'error',
  'DAT-12': 'error',
  'DAT-13': 'warning',
  'DAT-14': 'error',
  'DAT-15': 'error',
  'DAT-16': 'warning',
  'DAT-17': 'warning',
};

/** Fewer than this many alike are always told one by one. */
const FEWEST_TO_GATHER = 5;

function gathered(notes: readonly Note[]): readonly Finding[] {
  const alike = new Map<string, Note[]>();
  for (const note of notes) {
    const { finding, at } = note;
    const key = `${finding.code} ${finding.variant} ${finding.severity} ${at.table.id} ${at.column}`;
    const before = alike.get(key);
    if (before) before.push(note);
    else alike.set(key, [note]);
  }
  return [...alike.values()].flatMap((group) => {
    const first = group[0];
    const rows = first?.at.table.rows ?? [];
    const count = group.reduce((sum, note) => sum + (note.at.rows ?? 1), 0);
    if (first === undefined || count < FEWEST_TO_GATHER || count * 2 <= rows.length)
      return group.map((note) => note.finding);
    return [wholeColumn(first, count, rows)];
  });
}

function wholeColumn({ finding, at }: Note, count: number, rows: readonly number[]): Finding {
  const cell = a1Column(at.column, rows[0] ?? at.row, rows[rows.length - 1] ?? at.row);
  const column = at.table.headings[at.column] ?? '';
  const params = { column, problem: finding.variant, count, rows: rows.length };
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    cell,
    value: '',
    variant: 'column',
    params,
  };
}

const inBookOrder = (a: Note, b: Note): number =>
  a.at.table.id - b.at.table.id || a.at.row - b.at.row || a.at.column - b.at.column;

/** A new, empty collection. */
export function takeNotes(): Notes {
  const notes: Note[] = [];
  return {
    add: (code, variant, params, at) =>
      void notes.push({
        at,
        finding: {
          code,
          severity: at.severity ?? SEVERITY[code],
          sheet: at.table.sheet.name,
          cell: a1(at.row, at.column),
          ...(at.loan === undefined ? {} : { loan: at.loan }),
          ...(at.group === undefined ? {} : { group: at.group }),
          value: at.value ?? shown(cellAt(at.table.sheet, at.row, at.column)),
          variant,
          params: params as FindingParams, // every variant's params are flat texts, numbers and booleans
        },
      }),
    findings: () => gathered([...notes].sort(inBookOrder)),
  };
}
