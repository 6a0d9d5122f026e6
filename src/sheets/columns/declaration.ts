/** A column, declared once: it maps headings, reads cells, and makes docs/sheets.md. */
export type ColumnType = 'text' | 'amount' | 'date' | 'rate' | 'tenor' | 'rhythm' | 'status' | 'number';

export interface ColumnDeclaration {
  readonly key: string;
  /** The heading as we write it. */
  readonly header: string;
  /** Headings met in real books; case, punctuation, bracketed units and percentages do not matter, nor do the words of `heading-text.ts`. */
  readonly aliases: readonly string[];
  /** Headings that mean this only where no other column says it better. */
  readonly weak?: readonly string[];
  readonly type: ColumnType;
  readonly required: boolean;
  /** Several such columns add up (jasa and BOP). */
  readonly many?: boolean;
  readonly help: string;
  readonly example: string;
  /** What to type in a sheet that we made, where that is not what the help says. */
  readonly entry?: string;
}

export type TableKind = 'loans' | 'repayments';
