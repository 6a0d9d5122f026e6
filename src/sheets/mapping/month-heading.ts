import type { MonthGroup } from '../layouts/monthly-columns';
import { monthLabel } from '../layouts/monthly-label';

const written = ({ label }: MonthGroup): string =>
  label.kind === 'nth' ? `Angs ke ${label.n}` : `${label.until ? 's.d. ' : ''}${label.month}/${label.year}`;

/**
 * The heading of a month's column that shall be read as another part of the month.
 *
 * @param shown the heading as it stands
 * @param part as we write it: 'Pokok', 'Jasa', …; '' where the column is the month's only one
 * @returns null where the column names no month
 */
export function monthHeading(
  groups: readonly MonthGroup[],
  column: number,
  { shown, part }: { readonly shown: string; readonly part: string },
): string | null {
  const group = groups.find(({ columns }) => Object.values(columns).some((list) => list.includes(column)));
  if (group === undefined && monthLabel(shown) === null) return null;
  return `${group === undefined ? shown : written(group)} ${part}`.trim();
}
