/** How a book was understood, as the bundle tells it and the command line reads it. */
import type { ResultFinding } from './result';

export interface UnderstoodColumn {
  readonly cell: string;
  readonly heading: string;
  readonly field: string | null;
  readonly fieldLabel: string;
  readonly confidence: number;
  readonly samples: readonly string[];
}

export interface UnderstoodTable {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly layout: string;
  readonly headings: string;
  readonly rows: number;
  readonly columns: readonly UnderstoodColumn[];
  readonly dateOrder: string;
  readonly thousands: string | null;
  readonly lacks: readonly string[];
}

export interface Understanding {
  readonly layout: string | null;
  readonly asOf: string | null;
  readonly tables: readonly UnderstoodTable[];
  readonly missing: readonly { readonly field: string; readonly label: string; readonly costs: string }[];
  readonly findings: readonly ResultFinding[];
  readonly problem: string | null;
  readonly changedSince: string | null;
}

/** Whether a result is an understanding. */
export const isUnderstanding = (result: unknown): result is Understanding =>
  typeof result === 'object' && result !== null && 'tables' in result && 'missing' in result;
