/** From a finding to its words. */
import type { Finding, FindingParams } from '../book/finding';
import { saidIn, spoken } from './current-language';
import { findings as english } from './en/findings/all';
import { fallback as englishFallback } from './en/findings/fallback';
import { shared as englishShared } from './en/findings/shared';
import type { FindingCatalogue, FindingText, Sentence, SharedCatalogue } from './finding-text';
import { findings as indonesian } from './id/findings/all';
import { fallback as indonesianFallback } from './id/findings/fallback';
import { shared as indonesianShared } from './id/findings/shared';
import type { Language, Languages } from './panels/languages';

interface Words {
  readonly findings: FindingCatalogue;
  readonly shared: SharedCatalogue;
  readonly fallback: (code: string) => FindingText;
}

const WORDS: Languages<Words> = {
  id: { findings: indonesian, shared: indonesianShared, fallback: indonesianFallback },
  en: { findings: english, shared: englishShared, fallback: englishFallback },
};

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
 * What is wrong, why it matters and what to do.
 *
 * @param finding any finding; one whose variant nobody knows still gets honest words
 * @param language the one that is spoken, where none is given
 */
export const describeFinding = (finding: Finding, language: Language = spoken()): FindingText =>
  saidIn(language, () => said(finding, WORDS[language]));

function said(finding: Finding, { findings, shared, fallback }: Words): FindingText {
  // A finding's params are typed by its code where it is made; here code and variant are only known at run time.
  const catalogue = { '': shared, ...findings } as unknown as Loose;
  const sentence = catalogue[finding.code]?.[finding.variant] ?? catalogue['']?.[finding.variant];
  return sentence === undefined
    ? fallback(finding.code)
    : sentence(clippedParams(finding.params), clipped(finding.value, MOST_QUOTED));
}
