/** What the sidebars of the collection round show before anything is computed. */
import { formatIso, type CivilDate } from '../book/civil-date';
import { daysOf } from './collection-book';
import { done, type Outcome } from './outcome';

/** Days as YYYY-MM-DD. */
export interface CollectionState {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** The week that begins today. */
export function collectionState(today: CivilDate): Outcome<CollectionState> {
  const days = daysOf({}, today);
  if (!days.ok) return days;
  const { from, to } = days.result;
  return done({ from: formatIso(from), to: formatIso(to), asOf: formatIso(today) });
}
