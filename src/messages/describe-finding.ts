/** From a finding to its words. */
import type { Finding, FindingParams } from '../book/finding';
import type { FindingText, Sentence } from './finding-text';
import { findings } from './id/findings/all';
import { fallback } from './id/findings/fallback';

type Loose = Readonly<Record<string, Readonly<Record<string, Sentence<FindingParams>>>>>;

/** A cell may hold a whole page; a sentence quotes its beginning. */
const MOST_QUOTED = 80;
const MOST_IN_PARAMS = 300;
const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const clippedParams = (params: FindingParams): FindingParams =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' ? clipped(value, MOST_IN_PARAMS) : value,
    ]),
  );

/**
 * What is wrong, why it matters and what to do, in Indonesian.
 *
 * @param finding any finding; one whose variant nobody knows still gets honest words
 */
export function describeFinding(finding: Finding): FindingText {
  // A finding's params are typed by its code where it is made; here code and variant are only known at run time.
  const catalogue = findings as unknown as Loose;
  const sentence = catalogue[finding.code]?.[finding.variant];
  return sentence === undefined
    ? fallback(finding.code)
    : sentence(clippedParams(finding.params), clipped(finding.value, MOST_QUOTED));
}
