/** What the bundle gives back of the books of groups and businesses, as the command line reads it. */
import type { ResultFinding } from './result';

export interface ResultHabit {
  readonly last: string | null;
  readonly state: 'alive' | 'asleep' | 'unknown';
}

export interface ResultGroup {
  readonly name: string;
  readonly habits: Readonly<Record<string, ResultHabit>>;
  readonly monthsComplete: number;
  readonly cash: number | null;
  readonly overdue: number | null;
  readonly findings: readonly ResultFinding[];
}

export interface ResultBusiness {
  readonly owner: string;
  readonly group: string;
  readonly monthsInBusiness: number | null;
  readonly months: readonly { readonly month: string; readonly profit: number; readonly drawings: number }[];
  readonly capacity: { readonly rule: string; readonly amount: number } | null;
  readonly findings: readonly ResultFinding[];
}

export interface GroupBooksResult {
  readonly asOf: string;
  readonly groups: readonly ResultGroup[];
  readonly businesses: readonly ResultBusiness[];
  readonly training: readonly {
    readonly group: string;
    readonly attended: number;
    readonly passed: number;
    readonly loaned: number;
  }[];
  readonly message: string;
  readonly written: readonly string[];
}

export const isGroupBooks = (result: unknown): result is GroupBooksResult =>
  typeof result === 'object' && result !== null && 'groups' in result && 'businesses' in result;
