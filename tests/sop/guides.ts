/** Pedoman 2008 and Juknis 2012 as DOMAIN gives them, for tests of the rules: small, and apart from what ships. */
import { civilDate } from '../../src/book/civil-date';
import type { CivilDate } from '../../src/book/civil-date';
import type { Limit, LimitKey, LimitTable } from '../../src/sop/limits/types';

export const PEDOMAN = civilDate(2008, 1, 1);
export const JUKNIS = civilDate(2012, 1, 1);

const from = (
  validFrom: CivilDate,
  source: string,
  origin: Limit['origin'],
  values: Partial<Record<LimitKey, number>>,
): readonly Limit[] =>
  // The keys of a record of limits are keys of limits.
  Object.entries(values).map(([key, value]) => ({ key: key as LimitKey, value, validFrom, source, origin }));

export const PEDOMAN_LIMITS = from(PEDOMAN, 'Pedoman 2008', 'pedoman-2008', {
  groupSizeMin: 5,
  womenMin: 3000,
  firstLoanMax: 500_000,
  nextLoanMax: 2_000_000,
  loansMax: 4,
  tenorMin: 3,
  tenorMax: 12,
});
export const JUKNIS_LIMITS = from(JUKNIS, 'Juknis 2012', 'juknis-2012', {
  groupSizeMin: 5,
  womenMin: 3000,
  womenPerGroup: 1,
  firstLoanMax: 1_000_000,
  groupAgeMin: 3,
  jointLiability: 1,
  training: 1,
});

/** What a BKM decided itself. */
export const decided = (validFrom: CivilDate, values: Partial<Record<LimitKey, number>>): readonly Limit[] =>
  from(validFrom, 'Keputusan BKM 01/2012', 'bkm', values);

export const GUIDES: LimitTable = { rows: [...PEDOMAN_LIMITS, ...JUKNIS_LIMITS], from: PEDOMAN };

export const guidesWith = (...own: readonly Limit[]): LimitTable => ({ ...GUIDES, rows: [...GUIDES.rows, ...own] });
