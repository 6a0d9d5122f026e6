/** The result of Periksa SOP as plain data: what `check --json` prints and what the sidebar is told. Keys never change. */
import { formatIso } from '../../book/civil-date';
import type { Excuse, Finding, Severity } from '../../book/finding';
import { describeFinding } from '../../messages/describe-finding';
import { needName } from '../../messages/needs';
import { clauseText } from '../../messages/clause-text';
import { spoken } from '../../messages/current-language';
import type { Language } from '../../messages/panels/languages';
import type { Coverage } from '../../sop/check-sop';
import { severityCounts, type SeverityCounts } from './counts';
import type { SopReport } from './sop-input';

export interface CheckFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  /** The KSM, or the single borrower. */
  readonly group: string | null;
  /** The book's own number. */
  readonly loan: string | null;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly clause: string | null;
  readonly excused: Excuse | null;
}

export interface CoverageJson {
  readonly code: string;
  readonly checked: number;
  readonly unknown: number;
  readonly findings: number;
  /** Columns that the book lacks, in words: the rule cannot be checked. */
  readonly missing: readonly string[];
  /** setting: switched off in Pengaturan; noLimit: nobody set its limit yet. */
  readonly off: string | null;
}

export interface CheckJson {
  readonly asOf: string;
  readonly profile: string;
  readonly findings: readonly CheckFinding[];
  readonly coverage: readonly CoverageJson[];
  readonly summary: SeverityCounts & {
    readonly resolved: number | null;
    readonly fresh: number | null;
    readonly groups: number;
  };
}

/** A finding with its sentences, each apart. */
export function checkFinding(finding: Finding, language: Language = spoken()): CheckFinding {
  const { what, why, fix } = describeFinding(finding, language);
  const { code, severity, sheet, cell, group = null, loan = null, excused = null } = finding;
  const clause = finding.clause === undefined ? null : clauseText(finding.clause, language);
  return { code, severity, sheet, cell, group, loan, message: what, why, fix, clause, excused };
}

const coverageJson = ({ code, checked, unknown, findings, missing, off }: Coverage): CoverageJson => ({
  code,
  checked,
  unknown,
  findings,
  missing: missing.map((need) => needName(need)),
  off,
});

/** The result as data; findings in the order in which they were made. */
export function checkJson(report: SopReport, findings: readonly Finding[], language: Language = spoken()): CheckJson {
  const { asOf, profile, rows, coverage, since } = report;
  return {
    asOf: formatIso(asOf),
    profile,
    findings: findings.map((finding) => checkFinding(finding, language)),
    coverage: coverage.map(coverageJson),
    summary: {
      ...severityCounts(rows),
      resolved: since === null ? null : since.resolved.length,
      fresh: since === null ? null : since.fresh,
      groups: new Set(findings.flatMap(({ group }) => group ?? [])).size,
    },
  };
}
