/** From a finding to its words. */
import type { Finding, FindingParams } from '../book/finding';
import type { FindingText, Sentence } from './finding-text';
import { findings } from './id/findings/all';
import { fallback } from './id/findings/fallback';

type Loose = Readonly<Record<string, Readonly<Record<string, Sentence<FindingParams>>>>>;

/**
 * What is wrong, why it matters and what to do, in Indonesian.
 *
 * @param finding any finding; one whose variant nobody knows still gets honest words
 */
export function describeFinding(finding: Finding): FindingText {
  // A finding's params are typed by its code where it is made; here code and variant are only known at run time.
  const catalogue = findings as unknown as Loose;
  const sentence = catalogue[finding.code]?.[finding.variant];
  return sentence === undefined ? fallback(finding.code) : sentence(finding.params, finding.value);
}
