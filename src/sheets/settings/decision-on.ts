import type { CivilDate } from '../../book/civil-date';
import type { BasisPoints, Rupiah } from '../../book/money';
import type { Decision, Settings } from './settings';

/**
 * The decision of a label that is in force on a day: the latest one begun by then; of two of one day, the lower row.
 *
 * @param key `SettingDeclaration.key`
 * @returns null where nothing is decided by then
 * @example decisionOn({ decisions: [], rules: [], findings: [] }, 'rate', civilDate(2024, 1, 1)) // null
 */
export function decisionOn({ decisions }: Settings, key: string, day: CivilDate): Decision | null {
  let found: Decision | null = null;
  for (const one of decisions) {
    if (one.key !== key || (one.since !== null && one.since > day)) continue;
    if (found === null || (one.since ?? -Infinity) >= (found.since ?? -Infinity)) found = one;
  }
  return found;
}

/** The same as a number; null where nothing is decided. */
export function numberOn(settings: Settings, key: string, day: CivilDate): number | null {
  const value = decisionOn(settings, key, day)?.value;
  return typeof value === 'number' ? value : null;
}

/** The same as a text; null where nothing is decided. */
export function textOn(settings: Settings, key: string, day: CivilDate): string | null {
  const value = decisionOn(settings, key, day)?.value;
  return typeof value === 'string' ? value : null;
}

/** What is decided on how figures are computed; null where the book says nothing. An explicit choice in a command goes before it. */
export interface BookSettings {
  /** As typed, e.g. 'dbm-3'. */
  readonly scheme: string | null;
  readonly roundingStep: Rupiah | null;
  readonly tolerance: Rupiah | null;
  /** Instalments from which a loan is late for LAR and PAR. */
  readonly lateFrom: number | null;
  readonly rate: BasisPoints | null;
}

/** What is decided on a day of how figures are computed. */
export const settingsOn = (settings: Settings, day: CivilDate): BookSettings => ({
  scheme: textOn(settings, 'scheme', day),
  roundingStep: numberOn(settings, 'roundingStep', day),
  tolerance: numberOn(settings, 'tolerance', day),
  lateFrom: numberOn(settings, 'lateFrom', day),
  rate: numberOn(settings, 'rate', day),
});
