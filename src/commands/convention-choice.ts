/** Which convention a book is computed by: an explicit choice, else what Pengaturan decides, else urban. */
import { CONVENTIONS, conventionByName, URBAN } from '../arrears/conventions';
import { isScheme, schemeOf } from '../arrears/scheme-of';
import type { Convention, SchemeUnit } from '../arrears/types';
import type { CivilDate } from '../book/civil-date';
import { errors } from '../messages/errors';
import { conventions } from '../messages/conventions';
import { decisionOn, settingsOn } from '../sheets/settings/decision-on';
import { ownClassesOn } from '../sheets/settings/own-class';
import type { OwnClasses } from '../sheets/settings/own-class';
import type { Settings } from '../sheets/settings/settings';
import { done, refused, type Outcome } from './outcome';

/** The own scheme's classes as a convention, or the sentence why they are none. */
function ownConvention({ classes }: OwnClasses): Outcome<Convention> {
  const units = new Set(classes.flatMap((one) => (one === null || one.upTo === null ? [] : [one.unit])));
  const broken = classes.findIndex((one) => one === null);
  if (broken >= 0) return refused(errors.ownScheme('unreadable', broken + 1));
  if (units.size > 1) return refused(errors.ownScheme('units', 0));
  const unit: SchemeUnit = units.has('months') ? 'months' : 'days';
  const made = schemeOf({ name: conventions.ownScheme, unit, classes: classes.flatMap((one) => one ?? []) });
  if (!isScheme(made)) return refused(errors.ownScheme(made.problem, made.index + 1));
  return done({ ...URBAN, name: made.name, scheme: made });
}

/** Own classes go before a scheme by name, unless that was decided on a later day. */
function baseOf(settings: Settings, day: CivilDate): Outcome<Convention> {
  const named = decisionOn(settings, 'scheme', day);
  const own = ownClassesOn(settings, day);
  if (own !== null && (named === null || (own.since ?? -Infinity) >= (named.since ?? -Infinity)))
    return ownConvention(own);
  if (named === null) return done(URBAN);
  const scheme = String(named.value);
  const found = conventionByName(scheme);
  return found === null
    ? refused(errors.unknownScheme(scheme, CONVENTIONS.map(({ name }) => name).join(', ')))
    : done(found);
}

/**
 * urban, with what the BKM decided in its sheet Pengaturan by that day in the place of its own.
 *
 * @param day the reporting day
 * @returns or, where the scheme named there is none, the sentence that says so: another one would give other figures unseen
 */
export function conventionOfSettings(settings: Settings, day: CivilDate): Outcome<Convention> {
  const base = baseOf(settings, day);
  if (!base.ok) return base;
  const { roundingStep, tolerance, lateFrom } = settingsOn(settings, day);
  const { rounding, lateBy } = base.result;
  return done({
    ...base.result,
    ...(roundingStep === null || roundingStep < 1 ? {} : { rounding: { ...rounding, step: roundingStep } }),
    ...(tolerance === null ? {} : { tolerance }),
    ...(lateFrom === null || lateFrom <= 0 ? {} : { lateBy: { ...lateBy, atLeast: lateFrom } }),
  });
}
