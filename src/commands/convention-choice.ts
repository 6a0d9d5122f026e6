/** Which convention a book is computed by: an explicit choice, else what Pengaturan decides, else urban. */
import { conventionByName, URBAN } from '../arrears/conventions';
import type { Convention } from '../arrears/types';
import type { BookSettings } from '../sheets/settings';

/** urban, with what the BKM decided in its sheet Pengaturan in the place of its own. */
export function conventionOfSettings({ scheme, roundingStep, tolerance, lateFrom }: BookSettings): Convention {
  const base = (scheme === null ? null : conventionByName(scheme)) ?? URBAN;
  return {
    ...base,
    ...(roundingStep === null || roundingStep < 1 ? {} : { rounding: { ...base.rounding, step: roundingStep } }),
    ...(tolerance === null ? {} : { tolerance }),
    ...(lateFrom === null || lateFrom <= 0 ? {} : { lateBy: { ...base.lateBy, atLeast: lateFrom } }),
  };
}
