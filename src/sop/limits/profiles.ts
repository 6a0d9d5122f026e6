/** What the programme's guides set, as data: each limit with its guide. Guides set a minimum; a BKM may add its own, dated. */
import { civilDate } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { LimitKey } from './types';

export type Guide = 'pedoman-2008' | 'juknis-2012';
/** Which guides a book is held against: each loan by that of its day, or all by one. */
export type Profile = 'auto' | Guide;
export const PROFILES: readonly Profile[] = ['auto', 'pedoman-2008', 'juknis-2012'];

export interface GuideLimit {
  readonly key: LimitKey;
  /** As in `Limit`. */
  readonly value: number;
  /** Only one source tells of it, or nobody knows of what it is a part: off until the BKM says otherwise. */
  readonly unconfirmed?: true;
}

export interface GuideProfile {
  readonly guide: Guide;
  /** As people cite it. */
  readonly source: string;
  /** The exact day is unknown: the first of the year, unless Pengaturan says another. */
  readonly validFrom: CivilDate;
  readonly limits: readonly GuideLimit[];
}

/** @source DOMAIN, "The SOP, by version" */
export const GUIDES: readonly GuideProfile[] = [
  {
    guide: 'pedoman-2008',
    source: 'Pedoman 2008',
    validFrom: civilDate(2008, 1, 1),
    limits: [
      { key: 'groupSizeMin', value: 5 },
      { key: 'womenMin', value: 3000 },
      { key: 'firstLoanMax', value: 500_000 },
      { key: 'nextLoanMax', value: 2_000_000 },
      { key: 'loansMax', value: 4 },
      { key: 'tenorMin', value: 3 },
      { key: 'tenorMax', value: 12 },
      { key: 'savingsMin', value: 500, unconfirmed: true },
    ],
  },
  {
    guide: 'juknis-2012',
    source: 'Juknis 2012',
    validFrom: civilDate(2012, 1, 1),
    limits: [
      { key: 'groupSizeMin', value: 5 },
      { key: 'womenMin', value: 3000 },
      { key: 'womenPerGroup', value: 1 },
      { key: 'firstLoanMax', value: 1_000_000 },
      { key: 'groupAgeMin', value: 3 },
      { key: 'jointLiability', value: 1 },
      { key: 'training', value: 1 },
      { key: 'nextLoanMax', value: 3_000_000, unconfirmed: true },
      { key: 'tenorMin', value: 3, unconfirmed: true },
      { key: 'tenorMax', value: 12, unconfirmed: true },
    ],
  },
];
