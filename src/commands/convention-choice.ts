/** Which convention a book is computed by: an explicit choice, else what Pengaturan decides, else urban. */
import { CONVENTIONS, conventionByName, URBAN } from '../arrears/conventions';
import type { Convention } from '../arrears/types';
import { errors } from '../messages/id/errors';
import type { BookSettings } from '../sheets/settings';
import { done, refused, type Outcome } from './outcome';

/**
 * urban, with what the BKM decided in its sheet Pengaturan in the place of its own.
 *
 * @returns or, where the scheme named there is none, the sentence that says so: another one would give other figures unseen
 */
export function conventionOfSettings({ scheme, roundingStep, tolerance, lateFrom }: BookSettings): Outcome<Convention> {
  const base = scheme === null ? URBAN : conventionByName(scheme.trim().toLowerCase());
  if (base === null) return refused(errors.unknownScheme(scheme ?? '', CONVENTIONS.map(({ name }) => name).join(', ')));
  return done({
    ...base,
    ...(roundingStep === null || roundingStep < 1 ? {} : { rounding: { ...base.rounding, step: roundingStep } }),
    ...(tolerance === null ? {} : { tolerance }),
    ...(lateFrom === null || lateFrom <= 0 ? {} : { lateBy: { ...base.lateBy, atLeast: lateFrom } }),
  });
}
