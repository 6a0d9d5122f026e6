/** What *Periksa buku KSM* is asked, and what it takes where nothing is said. */
import { parseIso, type CivilDate } from '../book/civil-date';
import type { Finding, Severity } from '../book/finding';
import { ALIVE_DAYS } from '../ksm/habits';
import type { CapacityRule, CapacityRuleName } from '../ksm/capacity';
import { SURPLUS, USUAL_SHARE } from '../ksm/capacity';
import { errors } from '../messages/errors';
import { numberOn, textOn } from '../sheets/settings/decision-on';
import type { Settings } from '../sheets/settings/settings';
import { lastMonthEnd } from './arrears-request';
import { done, refused, type Outcome } from './outcome';

/** As the menu and the command line send it. */
export interface GroupBooksRequest {
  readonly asOf?: string;
}

export interface GroupBooksChoice {
  readonly rule: CapacityRule;
  readonly aliveDays: number;
  readonly grace: number;
  readonly trainingName: string;
}

/** Days that money may be on its way between two books. @source RULES, KSM-05 */
const GRACE_DAYS = 7;

/** The day to be judged: the request's, else the end of last month. */
export function dayOf({ asOf }: GroupBooksRequest, today: CivilDate): Outcome<CivilDate> {
  if (asOf === undefined || asOf === '') return done(lastMonthEnd(today));
  const day = parseIso(asOf);
  return day === null ? refused(errors.badDate(asOf)) : done(day);
}

/** The rules by the words in which Pengaturan names them. */
const RULES: Readonly<Record<string, CapacityRuleName>> = { selisih: 'surplus', bagian: 'share', sisa: 'remainder' };

/** Rule and share as Pengaturan decides; a share without a rule means a share of income less costs. */
export function capacityRuleOn(settings: Settings, day: CivilDate): CapacityRule {
  const share = numberOn(settings, 'capacityShare', day);
  const said = RULES[(textOn(settings, 'capacityRule', day) ?? '').trim().toLowerCase()];
  const name = said ?? (share === null ? SURPLUS.name : 'share');
  return { name, share: share ?? USUAL_SHARE[name] };
}

/** What Pengaturan decides as of a day, and the usual where it says nothing. */
export const choiceOn = (settings: Settings, day: CivilDate): GroupBooksChoice => ({
  rule: capacityRuleOn(settings, day),
  aliveDays: numberOn(settings, 'habitDays', day) ?? ALIVE_DAYS,
  grace: numberOn(settings, 'graceDays', day) ?? GRACE_DAYS,
  trainingName: textOn(settings, 'trainingName', day) ?? '',
});

/** The findings with the severity that the BKM gave their rules; those of a rule that is off are left out. */
export function weighed(findings: readonly Finding[], { rules }: Settings, day: CivilDate): readonly Finding[] {
  const decided = new Map<string, Severity | 'off'>();
  const inForce = rules.filter(({ validFrom }) => validFrom === null || validFrom <= day);
  const byDay = [...inForce].sort((a, b) => (a.validFrom ?? -Infinity) - (b.validFrom ?? -Infinity));
  for (const { code, severity } of byDay) decided.set(code, severity);
  return findings.flatMap((finding) => {
    const severity = decided.get(finding.code) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}
