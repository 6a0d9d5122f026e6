/** What Periksa SOP gives back, as the command line reads it (README describes it). */
export interface CheckedFinding {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly group: string | null;
  readonly loan: string | null;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly clause: string | null;
  readonly excused: unknown;
}

export interface CheckedRule {
  readonly code: string;
  readonly checked: number;
  readonly unknown: number;
  readonly findings: number;
  readonly missing: readonly string[];
  readonly off: string | null;
}

export interface CheckResult {
  readonly asOf: string;
  readonly profile: string;
  readonly findings: readonly CheckedFinding[];
  readonly coverage: readonly CheckedRule[];
  readonly summary: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly excused: number;
    readonly resolved: number | null;
    readonly fresh: number | null;
  };
}

/** Whether a result is that of a check against the SOP. */
export const isCheck = (result: unknown): result is CheckResult =>
  typeof result === 'object' && result !== null && 'coverage' in result && 'profile' in result;

/** What --json promises: what only the sidebar needs stays out. */
export function checkAsJson({ asOf, profile, findings, coverage, summary }: CheckResult): unknown {
  return { asOf, profile, findings, coverage, summary };
}
