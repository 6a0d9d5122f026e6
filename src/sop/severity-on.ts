import type { CivilDate } from '../book/civil-date';
import type { FindingCode, Severity } from '../book/finding';
import type { SeverityDecision } from './limits/types';

/** How severe a code is on a day. */
export type SeverityOn = (code: FindingCode, day: CivilDate, otherwise: Severity) => Severity | 'off';

/**
 * What a BKM decided on the severity of rules: of each code the latest decision in force on the day; of one day the later row.
 *
 * @example severityOn([])('SOP-03', civilDate(2015, 1, 1), 'warning') // 'warning'
 */
export function severityOn(decisions: readonly SeverityDecision[]): SeverityOn {
  const byCode = new Map<FindingCode, SeverityDecision[]>();
  for (const decision of decisions) byCode.set(decision.code, [...(byCode.get(decision.code) ?? []), decision]);
  return (code, day, otherwise) => {
    let found: Severity | 'off' = otherwise;
    let since = -Infinity;
    for (const { severity, validFrom } of byCode.get(code) ?? []) {
      const from = validFrom ?? -Infinity;
      if (from <= day && from >= since) [found, since] = [severity, from];
    }
    return found;
  };
}
