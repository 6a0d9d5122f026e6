/** The named presets. `urban` is the default; every other one is urban with its own scheme and no tolerance. */
import type { Convention, Scheme } from './types';
import {
  DBM_3_SCHEME,
  OJK_LKM_2015_SCHEME,
  PNPM_RURAL_CEIL_SCHEME,
  PNPM_RURAL_SCHEME,
  SLIK_SCHEME,
  URBAN_MONTH_SCHEME,
  URBAN_SCHEME,
} from './schemes';

/** The default: P2KP/PNPM Mandiri Perkotaan as BKM practise it. */
export const URBAN: Convention = {
  name: 'urban',
  overdueFrom: 'dueDay',
  dayCountOffset: 0,
  paymentsOnAsOf: true,
  split: 'recorded',
  ageBy: 'either',
  lateBy: { measure: 'amount', quotient: 'exact', atLeast: 3 },
  monthEnd: 'clamp',
  rounding: { step: 100, mode: 'up', remainder: 'last' },
  weeksPerMonth: 4,
  graceDays: 0,
  tolerance: 1000,
  scheme: URBAN_SCHEME,
};

/** A reference preset: no tolerance. */
const withScheme = (scheme: Scheme): Convention => ({ ...URBAN, name: scheme.name, tolerance: 0, scheme });

/** Every preset, in the order in which people are offered them. */
export const CONVENTIONS: readonly Convention[] = [
  URBAN,
  { ...URBAN, name: 'urban-month', scheme: URBAN_MONTH_SCHEME },
  withScheme(PNPM_RURAL_SCHEME),
  withScheme(PNPM_RURAL_CEIL_SCHEME),
  withScheme(DBM_3_SCHEME),
  withScheme(OJK_LKM_2015_SCHEME),
  withScheme(SLIK_SCHEME),
];

/**
 * The preset of a name, without regard to case and spaces around it.
 *
 * @returns null where there is no such preset
 * @example conventionByName('urban') === URBAN // true
 * @example conventionByName('bank') // null
 */
export function conventionByName(name: string): Convention | null {
  const wanted = name.trim().toLowerCase();
  return CONVENTIONS.find((convention) => convention.name === wanted) ?? null;
}
