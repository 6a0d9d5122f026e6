/** How many findings of each severity. */
import type { Finding } from '../book/finding';

/** Errors, warnings, infos. */
export function countSeverities(findings: readonly Finding[]): readonly [number, number, number] {
  const of = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  return [of('error'), of('warning'), of('info')];
}
