import type { FindingCode } from './finding';

const FAMILIES = { DAT: 17, SOP: 21, MTR: 13, KSM: 9 } as const;

/** Every code there is, as RULES gives them. */
export const FINDING_CODES: readonly FindingCode[] = Object.entries(FAMILIES).flatMap(
  ([family, count]) =>
    Array.from({ length: count }, (_, index) => `${family}-${String(index + 1).padStart(2, '0')}` as FindingCode), // the families and their counts are those of the type
);

const KNOWN: ReadonlySet<string> = new Set(FINDING_CODES);

/**
 * The code that a text names, however its letters and dashes are typed; null where it names none.
 *
 * @example findingCode('sop 4') // 'SOP-04'
 * @example findingCode('SOP-22') // null
 */
export function findingCode(text: string): FindingCode | null {
  const match = /^([a-z]{3})[\s.\-–—_]*(\d{1,2})$/i.exec(text.trim());
  const code = match === null ? '' : `${(match[1] ?? '').toUpperCase()}-${(match[2] ?? '').padStart(2, '0')}`;
  return KNOWN.has(code) ? (code as FindingCode) : null; // just looked up among the codes
}
